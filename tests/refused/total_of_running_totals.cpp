// error: deleted.*not additive: only flows have a sum over time
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/sums_of_series.hpp>
using namespace prospectus;
flow_series<int> const values{{fiscal_quarter{2024, 1}, 1}};
#ifdef TWIN
auto const all = total(values);
#else
auto const all = total(cumulative_sum(values).value());
#endif
