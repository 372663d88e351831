// error: deleted.*not additive: only flows add up
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/trailing_sums_of_series.hpp>
using namespace prospectus;
#ifdef TWIN
auto const sums = trailing_twelve_months(flow_series<int>{}, calendar_year);
#else
auto const sums = trailing_twelve_months(stock_series<int>{}, calendar_year);
#endif
