// error: deleted
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/change_in_points.hpp>
using namespace prospectus;
#ifdef TWIN
proportion_series<double> const values;
#else
flow_series<double> const values;
#endif
auto const points = change_in_points(values);
