// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_POWER_HPP
#define PROSPECTUS_CORE_POWER_HPP

// Whole powers and roots of fractions.
//
//     power(fraction{2, 3}, 3)                    == fraction{8, 27};     // exact, or nothing
//     root(fraction{9, 4}, 2, toward::below)      == fraction{3, 2};      // exact where the root is a ratio
//     root(fraction{2}, 2, toward::below)         <  root(fraction{2}, 2, toward::above);
//
// Undefined  root of a fraction below zero; a degree below 1, a power below 0.
// Cost       A root that is no ratio takes some sixty powers: tens of microseconds.

#include <prospectus/core/fraction.hpp>

#include <cstdint>
#include <optional>

namespace prospectus {

namespace detail {

// `times` with the rounding that `side` asks for, or exact without one.
template <class... Side>
[[nodiscard]] constexpr std::optional<fraction> repeated_product(fraction base, int times, Side... side) noexcept {
    std::optional<fraction> result = fraction{1};
    for (; times > 0 && result; --times) result = multiply(*result, base, side...);
    return result;
}

/// The greatest r with r^degree <= n; n below 2^63, degree >= 2.
[[nodiscard]] constexpr std::uint64_t whole_root(std::uint64_t n, int degree) noexcept {
    std::uint64_t low = 0;
    std::uint64_t high = n < 2 ? n : 3'037'000'499;  // the root of the greatest square
    while (low < high) {
        auto const middle = low + (high - low + 1) / 2;
        std::uint64_t power = 1;
        bool past = false;
        for (int i = 0; i < degree && !past; ++i) past = power > n / middle || (power *= middle, false);
        if (past) high = middle - 1;
        else low = middle;
    }
    return low;
}

/// The root where it is a ratio: of what is left without twos and fives, and of those.
[[nodiscard]] constexpr std::optional<fraction> exact_root(fraction a, int degree) noexcept {
    auto over = magnitude(a.numerator());
    auto under = magnitude(a.denominator());
    int const twos = a.exponent() + strip(over, 2) - strip(under, 2);
    int const fives = a.exponent() + strip(over, 5) - strip(under, 5);
    auto const over_root = whole_root(over, degree);
    auto const under_root = whole_root(under, degree);
    if (twos % degree != 0 || fives % degree != 0 || raised(1, over_root, degree) != over ||
        raised(1, under_root, degree) != under)
        return std::nullopt;
    unreduced value{wide{over_root}, under_root, 1, fives / degree};
    int more_twos = (twos - fives) / degree;  // -45..45
    for (; more_twos > 0; --more_twos) value.over.multiply(2);
    for (; more_twos < 0; ++more_twos) value.under_too *= 2;
    return detail_fraction::make(value, false, std::nullopt);
}

/// The exponent of ten of the first digit, off by at most one.
[[nodiscard]] constexpr int magnitude_of_ten(fraction a) noexcept {
    auto const digits = [](std::int64_t n) {
        int count = 0;
        for (; n > 0; n /= 10) ++count;
        return count;
    };
    return digits(a.numerator()) - digits(a.denominator()) + a.exponent();
}

}  // namespace detail

[[nodiscard]] constexpr std::optional<fraction> power(fraction base, int times) noexcept {
    return detail::repeated_product(base, times);
}

/// base >= 0: what each step rounds stays on one side.
[[nodiscard]] constexpr std::optional<fraction> power(fraction base, int times, toward side) noexcept {
    return detail::repeated_product(base, times, side);
}

/// The nearest fraction of eighteen digits on that side; a >= 0, degree >= 1.
[[nodiscard]] constexpr std::optional<fraction> root(fraction a, int degree, toward side) noexcept {
    if (a.is_zero() || degree == 1) return a;
    if (auto const exact = detail::exact_root(a, degree)) return exact;
    int const first = detail::magnitude_of_ten(a);
    int const exponent = (first >= 0 ? first / degree : -((-first + degree - 1) / degree)) - 17;
    // Below: the last n whose power, rounded up, is still not above a. Above: the one after the last n whose power,
    // rounded down, is still below a.
    bool const below = side == toward::below;
    std::int64_t low = 0;
    std::int64_t high = 5'000'000'000'000'000'000;  // past 10^18, where two more digits than needed end
    while (low < high) {
        auto const middle = low + (high - low + 1) / 2;
        auto const raised = power(fraction{middle, 1, exponent}, degree, below ? toward::above : toward::below);
        if (raised && (below ? *raised <= a : *raised < a)) low = middle;
        else high = middle - 1;
    }
    return fraction{below ? low : low + 1, 1, exponent};
}

}  // namespace prospectus

#endif
