// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_ROUNDING_HPP
#define PROSPECTUS_CORE_ROUNDING_HPP

// The rules by which a quotient becomes a whole number. There is no default rule.
//
//     divide(-5, 2, rounding::half_even) == -2;
//     divide(-5, 2, rounding::half_up)   == -3;   // ties go away from zero
//     divide(-5, 2, rounding::floor)     == -3;
//     divide( 5, 0, rounding::floor)     == std::nullopt;
//
// Naming  As java.math.RoundingMode and Python's decimal: up is away from zero, down is toward it.

#include <cstdint>
#include <limits>
#include <optional>

namespace prospectus {

enum class rounding : unsigned char { half_even, half_up, half_down, up, down, floor, ceiling };

namespace detail {

/// Whether a magnitude goes up by one, given what was cut off: its order against one half (-1, 0, 1), never nothing.
[[nodiscard]] constexpr bool rounds_away(rounding rule, bool negative, bool odd, int against_half) noexcept {
    switch (rule) {
        case rounding::half_even: return against_half > 0 || (against_half == 0 && odd);
        case rounding::half_up: return against_half >= 0;
        case rounding::half_down: return against_half > 0;
        case rounding::up: return true;
        case rounding::down: return false;
        case rounding::floor: return negative;
        case rounding::ceiling: return !negative;
    }
    return false;
}

[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t n) noexcept {
    return n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
}

/// Nothing when -magnitude or magnitude leaves std::int64_t.
[[nodiscard]] constexpr std::optional<std::int64_t> with_sign(std::uint64_t magnitude, bool negative) noexcept {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    if (magnitude > most + (negative ? 1U : 0U)) return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
}

}  // namespace detail

/// Nothing for a divisor of zero, or a quotient that does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> divide(std::int64_t dividend, std::int64_t divisor,
                                                           rounding rule) noexcept {
    if (divisor == 0) return std::nullopt;
    bool const negative = (dividend < 0) != (divisor < 0);
    auto const whole = detail::magnitude(divisor);
    auto quotient = detail::magnitude(dividend) / whole;
    auto const cut = detail::magnitude(dividend) % whole;
    if (cut != 0) {
        auto const rest = whole - cut;
        int const against_half = cut < rest ? -1 : (cut == rest ? 0 : 1);
        if (detail::rounds_away(rule, negative, quotient % 2 != 0, against_half)) ++quotient;
    }
    return detail::with_sign(quotient, negative);
}

}  // namespace prospectus

#endif
