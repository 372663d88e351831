// error: quarters of weeks in a year that is not of whole weeks
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_calendar.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr auto c = closes_at_month_end(december).divided(year_division::months());
#else
constexpr auto c = closes_at_month_end(december).divided(year_division::weeks());
#endif
