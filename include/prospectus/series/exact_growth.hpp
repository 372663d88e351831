// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_EXACT_GROWTH_HPP
#define PROSPECTUS_SERIES_EXACT_GROWTH_HPP

// The growth rate as an exact ratio, of levels that have one: integers, money, counts, decimals.
//
//     exact_growth(3, 4)                                                  == fraction{1, 3};
//     exact_growth(money<usd>{0.03_decimal}, money<usd>{0.04_decimal})    == fraction{1, 3};
//     exact_growth(-3, 6, absolute_base)                                  == fraction{3};
//
// Errors  growth_reason, as growth; out_of_range where the ratio is no fraction.

#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/exact_quotient.hpp>
#include <prospectus/series/growth.hpp>

namespace prospectus {

template <level T, base_policy... P>
    requires detail::exactly_divisible<T> && detail::one_of_each_sort<P...>
[[nodiscard]] constexpr outcome<fraction, growth_reason> exact_growth(T const& earlier, T const& later, P... policy) {
    if (auto const reason = detail::no_growth(earlier, later, policy...)) return unexpected{*reason};
    auto const found = detail::exact_quotient(later, earlier);
    auto const change = found ? subtract(*found, fraction{1}) : std::nullopt;
    if (!change) return unexpected{growth_reason::out_of_range};
    return earlier < T{} && detail::asked_for<absolute_base_t, P...> ? -*change : *change;
}

}  // namespace prospectus

#endif
