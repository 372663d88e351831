// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_CHECKED_HPP
#define PROSPECTUS_CORE_CHECKED_HPP

// Integer arithmetic that says when the result does not fit.
//
//     checked_add(2, 3)                                  == 5;
//     checked_add(std::numeric_limits<int>::max(), 1)    == std::nullopt;
//     checked_negate(std::numeric_limits<int>::min())    == std::nullopt;

#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

namespace prospectus {

// Sums and differences are made first, modulo 2^n, and looked at then: a branch on the sign of an operand is guessed wrong
// for every other value of data, which takes several times as long as the sum.
namespace detail {

/// Whether it does not fit.
template <std::signed_integral T>
[[nodiscard]] constexpr bool add_overflows(T a, T b, T& sum) noexcept {
#if defined(__GNUC__) && !defined(PROSPECTUS_PORTABLE_INT128)
    return __builtin_add_overflow(a, b, &sum);
#else
    using bits = std::make_unsigned_t<T>;
    sum = static_cast<T>(static_cast<bits>(a) + static_cast<bits>(b));
    return ((a ^ sum) & (b ^ sum)) < 0;  // both have the sign that the sum has not
#endif
}

template <std::signed_integral T>
[[nodiscard]] constexpr bool subtract_overflows(T a, T b, T& difference) noexcept {
#if defined(__GNUC__) && !defined(PROSPECTUS_PORTABLE_INT128)
    return __builtin_sub_overflow(a, b, &difference);
#else
    using bits = std::make_unsigned_t<T>;
    difference = static_cast<T>(static_cast<bits>(a) - static_cast<bits>(b));
    return ((a ^ b) & (a ^ difference)) < 0;
#endif
}

}  // namespace detail

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_add(T a, T b) noexcept {
    T sum{};
    if (detail::add_overflows(a, b, sum)) return std::nullopt;
    return sum;
}

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_subtract(T a, T b) noexcept {
    T difference{};
    if (detail::subtract_overflows(a, b, difference)) return std::nullopt;
    return difference;
}

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_multiply(T a, T b) noexcept {
    using limits = std::numeric_limits<T>;
    if (a == 0 || b == 0) return T{};
    if (a == -1 || b == -1) return checked_subtract(T{}, a == -1 ? b : a);
    // b is neither 0 nor -1 here: the quotients exist.
    auto const above = b > 0 ? limits::max() / b : limits::min() / b;
    auto const below = b > 0 ? limits::min() / b : limits::max() / b;
    if (a > above || a < below) return std::nullopt;
    return static_cast<T>(a * b);
}

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_negate(T a) noexcept {
    return checked_subtract(T{}, a);
}

}  // namespace prospectus

#endif
