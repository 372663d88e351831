// error: fiscal_year: outside 1400-01-01..9999-12-30
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr fiscal_year year{1400};
#else
constexpr fiscal_year year{1399};
#endif
