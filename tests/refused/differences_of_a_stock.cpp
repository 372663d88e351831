// error: deleted.*not running totals: the first has nothing before it
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/sums_of_series.hpp>
using namespace prospectus;
flow_series<int> const values{{fiscal_quarter{2024, 1}, 1}};
#ifdef TWIN
auto const back = differences(cumulative_sum(values).value());
#else
auto const back = differences(stock_series<int>{});
#endif
