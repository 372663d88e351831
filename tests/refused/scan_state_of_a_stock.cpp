// error: deleted.*not additive: only flows have a sum over time
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/scan_state.hpp>
using namespace prospectus;
#ifdef TWIN
auto const state = scan_state_of(flow_series<int>{});
#else
auto const state = scan_state_of(stock_series<int>{});
#endif
