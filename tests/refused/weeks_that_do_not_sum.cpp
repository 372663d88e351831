// error: the weeks of the quarters do not sum to 52
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/year_division.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr auto quarters = year_division::weeks(13, 13, 13, 13);
#else
constexpr auto quarters = year_division::weeks(13, 13, 13, 14);
#endif
