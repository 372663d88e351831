// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_MEASURE_HPP
#define PROSPECTUS_SERIES_MEASURE_HPP

// What may be added over time is part of a series' type: a flow may, the others may not.
//
//     static_assert(additive<flow> && !additive<stock>);

#include <concepts>

namespace prospectus {

struct flow {};           // income of a period
struct stock {};          // a balance at its end
struct per_share {};      // earnings per share
struct proportion {};     // a margin, a growth rate
struct running_total {};  // of a flow, to the end of the period

/// year_to_date, total and cumulative_sum ask for it.
template <class Measure>
concept additive = std::same_as<Measure, flow>;

}  // namespace prospectus

#endif
