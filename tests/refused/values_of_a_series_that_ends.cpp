// error: deleted
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/series.hpp>
using namespace prospectus;
flow_series<int> const revenue{};
#ifdef TWIN
auto const values = revenue.values();
#else
auto const values = flow_series<int>{}.values();
#endif
