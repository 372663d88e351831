// error: week 53 in a quarter that is not there
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_calendar.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr auto c = closes_on_last(saturday, september).week_53_in_quarter(4);
#else
constexpr auto c = closes_on_last(saturday, september).week_53_in_quarter(5);
#endif
