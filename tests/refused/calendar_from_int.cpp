// error: (cannot convert|no known conversion from) .*int.* to .*month
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_calendar.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr fiscal_calendar c = closes_at_month_end(september);
#else
constexpr fiscal_calendar c = closes_at_month_end(9);
#endif
