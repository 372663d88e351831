// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_SUMS_OF_SERIES_HPP
#define PROSPECTUS_SERIES_SUMS_OF_SERIES_HPP

// Sums over the periods of a series of flows. Other measures do not add up over time, and do not compile here.
//
//     total(research)                         // an outcome: of figures, an estimate with the precision of all
//     cumulative_sum(revenue)                 // an outcome: a series of running totals of the same periods
//     exclusive_cumulative_sum(revenue)       // each without its own period
//     differences(*cumulative_sum(revenue))   == revenue;      // for what is exact
//
// Shape   A running total is no flow: it has neither a total nor a running total of its own. Gaps are not felt.
// Errors  Exact values that do not fit: overflow_at. Figures in several units: amount_reason. Figures have no exclusive
//         sums, because a sum of none of them has no unit, and no differences: those are wider than what was added.
// Source  Order of addition of floating point: addition_order.hpp.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/differences.hpp>
#include <prospectus/series/exclusive_cumulative_sum.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <utility>
#include <vector>

namespace prospectus {

template <class T, additive Measure, class Period>
    requires summable<T>
[[nodiscard]] outcome<T, overflow_at> total(series<T, Measure, Period> const& s) {
    return total(s.values());
}
template <class T, additive Measure, class Period>
    requires std::convertible_to<T, estimate>
[[nodiscard]] outcome<estimate, amount_reason> total(series<T, Measure, Period> const& s) {
    return sum(s.values());
}

template <class T, additive Measure, class Period>
    requires summable<T>
[[nodiscard]] outcome<series<T, running_total, Period>, overflow_at> cumulative_sum(
    series<T, Measure, Period> const& s) {
    std::vector<T> sums(s.size());
    if (auto const done = cumulative_sum(s.values(), sums.begin()); !done) return unexpected{done.error()};
    return s.template with_values<running_total>(std::move(sums));
}
template <class T, additive Measure, class Period>
    requires std::convertible_to<T, estimate>
[[nodiscard]] outcome<series<estimate, running_total, Period>, amount_reason> cumulative_sum(
    series<T, Measure, Period> const& s) {
    std::vector<estimate> sums;
    sums.reserve(s.size());
    for (auto const& value : s.values()) {
        auto const sum =
            sums.empty() ? outcome<estimate, amount_reason>{estimate{value}} : add(sums.back(), estimate{value});
        if (!sum) return unexpected{sum.error()};
        sums.push_back(*sum);
    }
    return s.template with_values<running_total>(std::move(sums));
}

template <class T, additive Measure, class Period>
    requires summable<T>
[[nodiscard]] outcome<series<T, running_total, Period>, overflow_at> exclusive_cumulative_sum(
    series<T, Measure, Period> const& s) {
    std::vector<T> sums(s.size());
    if (auto const done = exclusive_cumulative_sum(s.values(), sums.begin()); !done) return unexpected{done.error()};
    return s.template with_values<running_total>(std::move(sums));
}

/// What the running totals are of.
template <class T, class Period>
    requires summable<T>
[[nodiscard]] outcome<series<T, flow, Period>, overflow_at> differences(series<T, running_total, Period> const& sums) {
    std::vector<T> values(sums.size());
    if (auto const done = differences(sums.values(), values.begin()); !done) return unexpected{done.error()};
    return sums.template with_values<flow>(std::move(values));
}

template <class T, class Measure, class Period>
    requires(!additive<Measure>)
void total(series<T, Measure, Period> const&) = delete;  // not additive: only flows have a sum over time
template <class T, class Measure, class Period>
    requires(!additive<Measure>)
void cumulative_sum(series<T, Measure, Period> const&) = delete;  // not additive: only flows have a sum over time
template <class T, class M, class Period>
    requires(!additive<M>)
void exclusive_cumulative_sum(series<T, M, Period> const&) = delete;  // not additive: only flows have a sum over time
template <class T, class Measure, class Period>
    requires(!std::same_as<Measure, running_total>)
void differences(series<T, Measure, Period> const&) = delete;  // not running totals: the first has nothing before it

}  // namespace prospectus

#endif
