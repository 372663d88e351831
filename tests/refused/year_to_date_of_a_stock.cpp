// error: deleted.*not additive: only flows have a year to date
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/period_to_date.hpp>
using namespace prospectus;
#ifdef TWIN
auto const sums = year_to_date(flow_series<int>{}, calendar_year);
#else
auto const sums = year_to_date(stock_series<int>{}, calendar_year);
#endif
