// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GAPS_HPP
#define PROSPECTUS_SERIES_GAPS_HPP

// What a series does not have between its first day and its last.
//
//     flow_series<int> const s{{fiscal_quarter{2024, 1}, 1}, {fiscal_quarter{2024, 4}, 4}};
//     days_missing(s)                     // 2024-04-01 to 2024-09-30: as many spans as gaps
//     periods_missing(s, calendar_year)   // the second quarter and the third
//
// Shape   A gap is told in periods of the kind that ends before it; days of it that are no whole one (the calendar has no
//         such kind, a period of another kind begins within) are one period of kind `other`.
// Not for a user's own period without days: series.gaps() says where.

#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <vector>

namespace prospectus {

namespace detail {

/// From the first day to the day before the last, at least one.
[[nodiscard]] constexpr day_span days_until(date first, date past) { return {first, date_of(day_number(past) - 1)}; }

}  // namespace detail

template <class T, class Measure, spanning Period>
[[nodiscard]] std::vector<day_span> days_missing(series<T, Measure, Period> const& s) {
    std::vector<day_span> days;
    for (std::size_t const i : s.gaps())
        days.push_back(detail::days_until(s.periods()[i - 1].past_last(), s.periods()[i].first_day()));
    return days;
}

template <class T, class Measure, calendrical Calendar>
[[nodiscard]] std::vector<fiscal_period> periods_missing(series<T, Measure> const& s, Calendar const& calendar) {
    std::vector<fiscal_period> missing;
    for (std::size_t const i : s.gaps()) {
        auto const past = s.periods()[i].first_day();
        auto from = s.periods()[i - 1].past_last();
        for (auto next = period_after(s.periods()[i - 1], calendar); next && next->past_last() <= past;
             next = period_after(*next, calendar)) {
            missing.push_back(*next);
            from = next->past_last();
        }
        if (from < past) missing.emplace_back(detail::days_until(from, past), period_kind::other);
    }
    return missing;
}

}  // namespace prospectus

#endif
