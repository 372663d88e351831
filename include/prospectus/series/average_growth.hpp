// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_AVERAGE_GROWTH_HPP
#define PROSPECTUS_SERIES_AVERAGE_GROWTH_HPP

// The average rate a period: the one that, each period, leads as far as the rates together did.
//
//     average_growth(std::vector{rate{0.5}, rate{-0.5}})->percent()        // -13.4 %, not 0: 1.5 * 0.5 is 0.75
//     average_growth(revenue)                                              // a period, of periods that follow one another
//
// Naming  The geometric mean of the growth factors. compound_growth is the same a year, and looks at the two ends only;
//         log_linear_fit.hpp looks at every level.
// Errors  The first reason among the rates; missing_value without any; turned_negative for a rate below -100 %, whose
//         factor has no root. Of a series: the first reason that a period has against the one right before it.

#include <prospectus/core/outcome.hpp>
#include <prospectus/series/compound_growth_of_series.hpp>
#include <prospectus/series/detail/compensated_total.hpp>
#include <prospectus/series/growth_of_series.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/rate.hpp>

#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <type_traits>

namespace prospectus {

/// Of any range of rates, or of outcomes with them; read once.
template <class Rates>
    requires std::constructible_from<outcome<rate, growth_reason>, decltype(*std::begin(std::declval<Rates&>()))>
[[nodiscard]] outcome<rate, growth_reason> average_growth(Rates&& rates) {
    detail::compensated_total<double> logarithms;
    std::size_t count = 0;
    bool all_lost = false;
    notes seen;
    for (auto&& one : rates) {
        outcome<rate, growth_reason> const found{one};
        if (!found) return found;
        double const fraction = found->fraction();
        if (!(fraction - fraction == 0)) return unexpected{growth_reason::out_of_range};
        if (fraction < -1) return unexpected{growth_reason::turned_negative};
        if (fraction == -1) all_lost = true;
        else logarithms += std::log1p(fraction);
        seen = seen | found->notes();
        ++count;
    }
    if (count == 0) return unexpected{growth_reason::missing_value};
    double const average = all_lost ? -1.0 : std::expm1(logarithms.value() / static_cast<double>(count));
    if (!(average - average == 0)) return unexpected{growth_reason::out_of_range};
    return rate{average, seen};
}

template <class T, class Measure, class Period>
[[nodiscard]] detail::growth_answer<T> average_growth(series<T, Measure, Period> const& s) {
    if (s.size() < 2) return unexpected{growth_reason::missing_base};
    auto const rates = growth(s);
    for (std::size_t i = 1; i < s.size(); ++i)
        if (!rates.values()[i]) return rates.values()[i];
    // The levels between cancel; of figures they would only widen the interval.
    auto const periods = s.size() - 1;
    if (periods > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return unexpected{growth_reason::out_of_range};
    auto average = detail::compound_between(s.values().front(), s.values().back(),
                                            years_between{static_cast<int>(periods)}, annualised);
    if constexpr (requires { average->with(average->notes()); }) {
        for (std::size_t i = 1; i < s.size() && average; ++i)
            average = detail::growth_answer<T>{average->with(rates.values()[i]->notes())};
    }
    return average;
}

}  // namespace prospectus

#endif
