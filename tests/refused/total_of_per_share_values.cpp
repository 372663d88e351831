// error: deleted.*not additive: only flows have a sum over time
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/sums_of_series.hpp>
using namespace prospectus;
#ifdef TWIN
auto const all = total(flow_series<int>{});
#else
auto const all = total(per_share_series<int>{});
#endif
