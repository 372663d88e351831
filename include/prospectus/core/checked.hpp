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

namespace prospectus {

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_add(T a, T b) noexcept {
    using limits = std::numeric_limits<T>;
    if (b > 0 ? a > limits::max() - b : a < limits::min() - b) return std::nullopt;
    return static_cast<T>(a + b);
}

template <std::signed_integral T>
[[nodiscard]] constexpr std::optional<T> checked_subtract(T a, T b) noexcept {
    using limits = std::numeric_limits<T>;
    if (b < 0 ? a > limits::max() + b : a < limits::min() + b) return std::nullopt;
    return static_cast<T>(a - b);
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
