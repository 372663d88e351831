// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP
#define PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP

// Growth by period: against the period right before, or the one a year before, like with like.
//
//     auto const rates = growth(revenue);                     // a proportion_series of outcomes
//     auto const yearly = growth_on_year(revenue, calendar);
//
// Shape   As many answers as values. The first period of all has missing_base. Where periods of whole weeks differ in
//         their number (53 against 52, 16 against 12) the rate carries note::weeks_differ.
// Errors  missing_base where the series has no such period; different_length where the days right before belong to a
//         period of another kind.
// Naming  A year before is by the calendar, or the history of calendars, never four rows up.

#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace prospectus {

namespace detail {

template <class T>
using growth_answer = decltype(growth(std::declval<T const&>(), std::declval<T const&>()));

[[nodiscard]] constexpr bool weeks_differ(fiscal_period const& earlier, fiscal_period const& later) {
    auto const before = whole_weeks(earlier);
    auto const after = whole_weeks(later);
    return before && after && *before != *after;
}

/// With the note that the weeks differ, where they do.
template <class T>
[[nodiscard]] growth_answer<T> growth_between(fiscal_period const& base_period, T const& base,
                                              fiscal_period const& period, T const& value) {
    auto const found = growth(base, value);
    if constexpr (requires { found->with(note::weeks_differ); }) {
        if (found && weeks_differ(base_period, period)) return growth_answer<T>{found->with(note::weeks_differ)};
    }
    return found;
}

}  // namespace detail

template <class T, class Measure>
[[nodiscard]] proportion_series<detail::growth_answer<T>> growth(series<T, Measure> const& s) {
    using answer_type = detail::growth_answer<T>;
    std::vector<std::pair<fiscal_period, answer_type>> rates;
    for (std::size_t i = 0; i < s.size(); ++i) {
        auto const& now = s.periods()[i];
        auto rate = [&]() -> answer_type {
            if (i == 0 || !abuts(s.periods()[i - 1], now)) return unexpected{growth_reason::missing_base};
            if (s.periods()[i - 1].kind() != now.kind()) return unexpected{growth_reason::different_length};
            return detail::growth_between(s.periods()[i - 1], s.values()[i - 1], now, s.values()[i]);
        };
        rates.emplace_back(now, rate());
    }
    return proportion_series<answer_type>::from(rates).value();
}

template <class T, class Measure, calendrical Calendar>
[[nodiscard]] proportion_series<detail::growth_answer<T>> growth_on_year(series<T, Measure> const& s,
                                                                         Calendar const& calendar) {
    using answer_type = detail::growth_answer<T>;
    std::vector<std::pair<fiscal_period, answer_type>> rates;
    for (std::size_t i = 0; i < s.size(); ++i) {
        auto const base_period = a_year_before(s.periods()[i], calendar);
        auto const* base = base_period ? s.find(*base_period) : nullptr;
        rates.emplace_back(s.periods()[i],
                           base ? detail::growth_between(*base_period, *base, s.periods()[i], s.values()[i])
                                : answer_type{unexpected{growth_reason::missing_base}});
    }
    return proportion_series<answer_type>::from(rates).value();
}

}  // namespace prospectus

#endif
