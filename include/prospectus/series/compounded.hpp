// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_COMPOUNDED_HPP
#define PROSPECTUS_SERIES_COMPOUNDED_HPP

// What rates of growth come to one after another: the running product of 1 + r, less 1.
//
//     compounded(std::array{rate{0.5}, rate{-0.5}}, out)                 // +50 %, -25 %
//     compound(std::array{rate{0.5}, rate{-0.5}})->percent()             == -25.0;
//     compounded(std::array{fraction{1, 10}, fraction{-1, 10}}, out)     // exactly 1/10, -1/100
//
// Shape   As many results as rates. Writing over the rates is allowed where they are outcomes.
// Errors  Where a rate has a reason, so have all results from there on. A rate that is NaN is missing_value, a product that
//         is not finite out_of_range. Exact fractions: overflow_at, with the place of the first result that is none.
// Not for A level that was zero on the way: nothing grows from it, and growth() says so.

#include <prospectus/core/fraction.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/monoid.hpp>
#include <prospectus/series/rate.hpp>

#include <concepts>
#include <iterator>
#include <optional>
#include <utility>

namespace prospectus {

/// A monoid: rates one after another, or the first reason among them.
struct compounding {
    using value_type = outcome<rate, growth_reason>;

    [[nodiscard]] constexpr value_type identity() const noexcept { return rate{0}; }
    [[nodiscard]] constexpr value_type combine(value_type const& a, value_type const& b) const noexcept {
        if (!a) return a;
        if (!b) return b;
        if (!(b->fraction() == b->fraction())) return unexpected{growth_reason::missing_value};
        rate const both = a->then(*b);
        if (!(both.fraction() - both.fraction() == 0)) return unexpected{growth_reason::out_of_range};
        return both;
    }
};

/// A monoid: exact rates as fractions, 1/4 for +25 %.
struct exact_compounding {
    [[nodiscard]] constexpr fraction identity() const noexcept { return {}; }
    [[nodiscard]] constexpr std::optional<fraction> combine(fraction a, fraction b) const noexcept {
        auto const one_and_a = add(a, fraction{1});
        auto const one_and_b = add(b, fraction{1});
        auto const product = one_and_a && one_and_b ? multiply(*one_and_a, *one_and_b) : std::nullopt;
        return product ? subtract(*product, fraction{1}) : std::nullopt;
    }
};

/// Of rates, or of outcomes as growth gives them. The end of what was written.
template <class R, std::weakly_incrementable Out>
    requires std::convertible_to<std::iter_reference_t<detail::iterator_of<R>>, outcome<rate, growth_reason>>
constexpr Out compounded(R&& rates, Out out) {
    return *cumulative(std::begin(rates), std::end(rates), std::move(out), compounding{});
}
template <class R, std::weakly_incrementable Out>
    requires std::same_as<std::iter_value_t<detail::iterator_of<R>>, fraction>
constexpr outcome<Out, overflow_at> compounded(R&& rates, Out out) {
    return cumulative(std::begin(rates), std::end(rates), std::move(out), exact_compounding{});
}

/// All of them; no growth of no rates.
template <class R>
    requires std::convertible_to<std::iter_reference_t<detail::iterator_of<R>>, outcome<rate, growth_reason>>
[[nodiscard]] constexpr outcome<rate, growth_reason> compound(R&& rates) {
    outcome<rate, growth_reason> running = rate{0};
    for (auto&& next : rates) running = compounding{}.combine(running, next);
    return running;
}
template <class R>
    requires std::same_as<std::iter_value_t<detail::iterator_of<R>>, fraction>
[[nodiscard]] constexpr outcome<fraction, overflow_at> compound(R&& rates) {
    return folded(rates, exact_compounding{});
}

}  // namespace prospectus

#endif
