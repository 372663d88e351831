// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_DETAIL_ROUNDED_QUOTIENT_HPP
#define PROSPECTUS_AMOUNT_DETAIL_ROUNDED_QUOTIENT_HPP

// A quotient that is rounded once, however many factors its dividend and divisor have.
//
//     rounded_quotient q{wide{7}};
//     q.by(2);
//     q.by(2);
//     q.whole(false, rounding::half_even)   == 2;     // 1.75; rounding 3.5 first would give the same 2 by luck
//
// Shape  What was cut off is kept as its order against a half, through every division.

#include <prospectus/core/detail/fraction_parts.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/core/detail/wide.hpp>
#include <prospectus/core/rounding.hpp>

#include <cstdint>
#include <optional>

namespace prospectus::detail {

class rounded_quotient {
public:
    constexpr explicit rounded_quotient(wide const& dividend) noexcept : value_{dividend} {}

    /// divisor > 0.
    constexpr void by(std::uint64_t divisor) noexcept {
        auto const cut = value_.divide(divisor);
        auto const rest = divisor - cut;
        // (cut + what was cut before) against divisor / 2
        if (cut > rest) against_half_ = 1;
        else if (cut == rest) against_half_ = exact_ ? 0 : 1;
        else if (exact_ || rest - cut > 1) against_half_ = -1;
        exact_ = exact_ && cut == 0;
    }

    /// Nothing where it does not fit.
    [[nodiscard]] constexpr std::optional<std::int64_t> whole(bool negative, rounding rule) const noexcept {
        if (!value_.fits(64)) return std::nullopt;
        auto quotient = value_.low();
        if (!exact_ && rounds_away(rule, negative, quotient % 2 != 0, against_half_) && ++quotient == 0)
            return std::nullopt;
        return with_sign(quotient, negative);
    }

private:
    wide value_;
    int against_half_ = -1;
    bool exact_ = true;
};

/// over / (under * under_too) * 10^exponent as a whole number; over of at most 128 bits. Nothing where it does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> rounded(unreduced value, bool negative, rounding rule) noexcept {
    if (value.over == wide{}) return 0;
    if (value.exponent > 57) return std::nullopt;    // 10^58 / 2^128 is past 64 bits
    if (value.exponent < -60) value.exponent = -60;  // 2^128 / 10^60 is less than a half, and stays it
    multiply_by_ten(value.over, value.exponent);
    rounded_quotient quotient{value.over};
    quotient.by(value.under);
    quotient.by(value.under_too);
    for (int tens = -value.exponent; tens > 0; tens -= greatest_power_of_ten)
        quotient.by(
            static_cast<std::uint64_t>(power_of_ten(tens < greatest_power_of_ten ? tens : greatest_power_of_ten)));
    return quotient.whole(negative, rule);
}

}  // namespace prospectus::detail

#endif
