// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_OF_FIGURES_HPP
#define PROSPECTUS_SERIES_GROWTH_OF_FIGURES_HPP

// Growth between stated figures: two rounded numbers support a rate only so far.
//
//     auto const rate = growth(stated<usd>(6.4_million), stated<usd>(27.2_million));
//     rate->range()                                    // from 3.2093 to 3.2913: 321 % to 329 %
//     growth(stated<cny>(-144_million), stated<cny>(-788_million)).error() == growth_reason::negative_base;
//
// Unit    A bare number: 0.25 is +25 %. Asked of percentages, the growth of the percentage, not points.
// Shape   later / earlier - 1, not (later - earlier) / earlier: in intervals the second is wider than the truth.
// Errors  growth_reason. A base known to be below zero has none; one that may be zero is base_may_be_zero. A later
//         value is refused when it is known to be below zero, and may be so otherwise.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/growth_reason.hpp>

#include <optional>

namespace prospectus {

namespace detail {

[[nodiscard]] constexpr bool is_below_zero(interval const& i) noexcept {
    return i.upper() && (i.upper()->value.sign() < 0 || (i.upper()->value.is_zero() && !i.upper()->closed));
}

/// Nothing when later / earlier is a growth factor.
[[nodiscard]] constexpr std::optional<growth_reason> no_growth_factor(estimate const& earlier, estimate const& later) {
    if (earlier.in() != later.in()) return growth_reason::different_unit;
    if (is_below_zero(earlier.range()))
        return is_below_zero(later.range()) ? growth_reason::negative_base : growth_reason::turned_positive;
    if (earlier.range() == interval{0}) return growth_reason::zero_base;
    auto const& base = earlier.range().lower();
    if (!base || base->value.sign() < 0 || (base->value.is_zero() && base->closed))
        return growth_reason::base_may_be_zero;
    if (is_below_zero(later.range())) return growth_reason::turned_negative;
    return std::nullopt;
}

/// later / earlier, which is known to exist.
[[nodiscard]] constexpr interval growth_factor(estimate const& earlier, estimate const& later) {
    return *divide(later.range(), earlier.range());
}

}  // namespace detail

[[nodiscard]] constexpr outcome<estimate, growth_reason> growth(estimate const& earlier, estimate const& later) {
    if (auto const reason = detail::no_growth_factor(earlier, later)) return unexpected{*reason};
    auto const nominal = detail::nominal_of(earlier, later, [](fraction a, fraction b) -> std::optional<fraction> {
        if (a.sign() <= 0) return std::nullopt;
        auto const change = subtract(b, a);
        return change ? divide(*change, a) : std::nullopt;
    });
    return estimate{detail::growth_factor(earlier, later) - interval{1}, unit::number(), nominal,
                    earlier.notes() | later.notes()};
}

}  // namespace prospectus

#endif
