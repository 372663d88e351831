// error: could not convert|no viable conversion|cannot convert|no matching function|invalid conversion
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_calendar.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr fiscal_calendar c = closes_at_month_end(september);
#else
constexpr fiscal_calendar c = closes_at_month_end(9);
#endif
