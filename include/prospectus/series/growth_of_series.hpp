// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP
#define PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP

// Growth by period: against the period right before, or the one a year before, like with like.
//
//     auto const rates = growth(revenue);                     // a proportion_series of outcomes
//     auto const yearly = growth_on_year(revenue, calendar);
//
// Shape   As many answers as values. The first period of all has missing_base.
// Errors  missing_base where the series has no such period; different_length where the days right before belong to a
//         period of another kind.
// Naming  A year before is by the calendar, never four rows up.

#include <prospectus/calendar/period_arithmetic.hpp>
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
            return growth(s.values()[i - 1], s.values()[i]);
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
                           base ? growth(*base, s.values()[i]) : answer_type{unexpected{growth_reason::missing_base}});
    }
    return proportion_series<answer_type>::from(rates).value();
}

}  // namespace prospectus

#endif
