// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_OF_FIGURES_HPP
#define PROSPECTUS_SERIES_GROWTH_OF_FIGURES_HPP

// Growth between stated figures: two rounded numbers support a rate only so far.
//
//     auto const rate = growth(stated<usd>(6.4_million), stated<usd>(27.2_million));
//     rate->range()                                    // from 3.2093 to 3.2913: 321 % to 329 %
//     growth(stated<cny>(-144_million), stated<cny>(-788_million)).error() == growth_reason::negative_base;
//     growth(interval{1, 2}, interval{2, 3})->lower()  == bound{0};        // of bare intervals, an interval
//
// Unit    A bare number: 0.25 is +25 %. Asked of percentages, the growth of the percentage, not points.
// Shape   later / earlier - 1, not (later - earlier) / earlier: in intervals the second is wider than the truth.
// Errors  growth_reason. A base known to be below zero has none; one that may be zero is base_may_be_zero. A later
//         value is refused when it is known to be below zero, and may be so otherwise.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/growth_policy.hpp>
#include <prospectus/series/growth_reason.hpp>

#include <concepts>
#include <optional>

namespace prospectus {

namespace detail {

[[nodiscard]] constexpr bool is_below_zero(interval const& i) noexcept {
    return i.upper() && (i.upper()->value.sign() < 0 || (i.upper()->value.is_zero() && !i.upper()->closed));
}

/// Nothing when later / earlier is a growth factor, or with a policy, when it has bounds.
template <base_policy... P>
[[nodiscard]] constexpr std::optional<growth_reason> no_growth(interval const& earlier, interval const& later, P...) {
    bool const by_policy = sizeof...(P) != 0;
    if (is_below_zero(earlier)) {
        if (by_policy) return std::nullopt;
        return is_below_zero(later) ? growth_reason::negative_base : growth_reason::turned_positive;
    }
    if (earlier == interval{0}) return growth_reason::zero_base;
    auto const& base = earlier.lower();
    if (!base || base->value.sign() < 0 || (base->value.is_zero() && base->closed))
        return growth_reason::base_may_be_zero;
    if (is_below_zero(later) && !by_policy) return growth_reason::turned_negative;
    return std::nullopt;
}

[[nodiscard]] constexpr std::optional<growth_reason> no_growth_factor(estimate const& earlier, estimate const& later) {
    if (earlier.in() != later.in()) return growth_reason::different_unit;
    return no_growth(earlier.range(), later.range());
}

/// later / earlier, which is known to exist.
[[nodiscard]] constexpr interval growth_factor(estimate const& earlier, estimate const& later) {
    return *divide(later.range(), earlier.range());
}

}  // namespace detail

template <std::same_as<interval> T, base_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] constexpr outcome<interval, growth_reason> growth(T const& earlier, T const& later, P... policy) {
    if (auto const reason = detail::no_growth(earlier, later, policy...)) return unexpected{*reason};
    auto const found = *divide(later, earlier) - interval{1};
    return detail::asked_for<absolute_base_t, P...> && detail::is_below_zero(earlier) ? -found : found;
}

template <base_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] constexpr outcome<estimate, growth_reason> growth(estimate const& earlier, estimate const& later,
                                                                P... policy) {
    if (earlier.in() != later.in()) return unexpected{growth_reason::different_unit};
    auto const range = growth(earlier.range(), later.range(), policy...);
    if (!range) return unexpected{range.error()};
    auto const nominal = detail::nominal_of(earlier, later, [](fraction a, fraction b) -> std::optional<fraction> {
        if (a.is_zero() || (sizeof...(P) == 0 && a.sign() < 0)) return std::nullopt;
        auto const change = subtract(b, a);
        bool const turn = detail::asked_for<absolute_base_t, P...> && a.sign() < 0;
        return change ? divide(*change, turn ? -a : a) : std::nullopt;
    });
    return estimate{*range, unit::number(), nominal, earlier.notes() | later.notes()};
}

/// With figures that may be missing.
template <std::convertible_to<estimate> T, base_policy... P>
[[nodiscard]] constexpr outcome<estimate, growth_reason> growth(std::optional<T> const& earlier,
                                                                std::optional<T> const& later, P... policy) {
    if (!earlier) return unexpected{growth_reason::missing_base};
    if (!later) return unexpected{growth_reason::missing_value};
    return growth(estimate{*earlier}, estimate{*later}, policy...);
}

}  // namespace prospectus

#endif
