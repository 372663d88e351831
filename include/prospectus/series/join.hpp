// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_JOIN_HPP
#define PROSPECTUS_SERIES_JOIN_HPP

// Two series side by side, by period.
//
//     join(revenue, cost)           // the periods that both have: pairs of both values
//     left_join(revenue, cost)      // all of revenue's: pairs of its value and an optional of the other's
//     outer_join(revenue, cost)     // an outcome: all that either has, pairs of optionals
//
// Naming  As in SQL.
// Errors  An outer join of periods that overlap without being equal (a year here, its quarters there) is no series:
//         series_error::fault::overlapping, with the place that the second of the two would have had.
// Cost    One pass over both.

#include <prospectus/series/series.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

namespace detail {

/// Calls both(i, j), left(i) and right(j) in the order of time. Two periods that overlap without being equal have no
/// equal in the other series.
template <class A, class B, class Both, class Left, class Right>
void merge_periods(A const& a, B const& b, Both const& both, Left const& left, Right const& right) {
    auto const earlier = a.periods();
    auto const later = b.periods();
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (earlier[i] == later[j]) both(i++, j++);
        else if (before(later[j], earlier[i])) right(j++);
        else left(i++);
    }
    while (i < a.size()) left(i++);
    while (j < b.size()) right(j++);
}

inline constexpr auto passed_over = [](std::size_t) {};

}  // namespace detail

template <class T, class U, class Measure, class OtherMeasure, class Period>
[[nodiscard]] series<std::pair<T, U>, proportion, Period> join(series<T, Measure, Period> const& a,
                                                               series<U, OtherMeasure, Period> const& b) {
    std::vector<Period> periods;
    std::vector<std::pair<T, U>> values;
    auto const both = [&](std::size_t i, std::size_t j) {
        periods.push_back(a.periods()[i]);
        values.emplace_back(a.values()[i], b.values()[j]);
    };
    detail::merge_periods(a, b, both, detail::passed_over, detail::passed_over);
    return series<std::pair<T, U>, proportion, Period>::from(std::move(periods), std::move(values)).value();
}

template <class T, class U, class Measure, class OtherMeasure, class Period>
[[nodiscard]] series<std::pair<T, std::optional<U>>, proportion, Period> left_join(
    series<T, Measure, Period> const& a, series<U, OtherMeasure, Period> const& b) {
    std::vector<std::pair<T, std::optional<U>>> values;
    values.reserve(a.size());
    auto const both = [&](std::size_t i, std::size_t j) { values.emplace_back(a.values()[i], b.values()[j]); };
    auto const left = [&](std::size_t i) { values.emplace_back(a.values()[i], std::nullopt); };
    detail::merge_periods(a, b, both, left, detail::passed_over);
    return a.template with_values<proportion>(std::move(values));
}

template <class T, class U, class Measure, class OtherMeasure, class Period>
[[nodiscard]] outcome<series<std::pair<std::optional<T>, std::optional<U>>, proportion, Period>, series_error>
outer_join(series<T, Measure, Period> const& a, series<U, OtherMeasure, Period> const& b) {
    using pair = std::pair<std::optional<T>, std::optional<U>>;
    std::vector<Period> periods;
    std::vector<pair> values;
    auto const add = [&](Period const& p, pair both) {
        periods.push_back(p);
        values.push_back(std::move(both));
    };
    detail::merge_periods(
        a, b,
        [&](std::size_t i, std::size_t j) {
            add(a.periods()[i], pair{a.values()[i], b.values()[j]});
        },
        [&](std::size_t i) {
            add(a.periods()[i], pair{a.values()[i], std::nullopt});
        },
        [&](std::size_t j) {
            add(b.periods()[j], pair{std::nullopt, b.values()[j]});
        });
    return series<pair, proportion, Period>::from(std::move(periods), std::move(values));
}

}  // namespace prospectus

#endif
