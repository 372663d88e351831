// error: deleted.*not additive: only flows add up
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/trailing_sums_of_series.hpp>
using namespace prospectus;
#ifdef TWIN
auto const sums = trailing_sum(flow_series<double>{}, 4, calendar_year);
#else
auto const sums = trailing_sum(proportion_series<double>{}, 4, calendar_year);
#endif
