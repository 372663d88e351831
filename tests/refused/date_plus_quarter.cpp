// error: deleted function.*operator[+]|deleted operator
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr auto later = date{2024, 1, 1} + boost::gregorian::days{1};
#else
constexpr auto later = date{2024, 1, 1} + fiscal_quarter{2024, 1};
#endif
