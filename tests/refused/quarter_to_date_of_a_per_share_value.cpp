// error: deleted.*not additive: only flows add up
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/period_to_date.hpp>
using namespace prospectus;
#ifdef TWIN
auto const sums = period_to_date(flow_series<int>{}, period_kind::quarter, calendar_year);
#else
auto const sums = period_to_date(per_share_series<int>{}, period_kind::quarter, calendar_year);
#endif
