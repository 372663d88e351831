// error: a balance or a ratio does not
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_of_series.hpp>
using namespace prospectus;
#ifdef TWIN
flow_series<int> const values;
#else
stock_series<int> const values;
#endif
auto const rates = growth(values, per_week);
