// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_LAST_DIGIT_HPP
#define PROSPECTUS_AMOUNT_LAST_DIGIT_HPP

// What a number can be whose last digit stands for 10^place.
//
//     range_at_place(12, 0, digits_are::rounded)      // [11.5, 12.5]
//     range_at_place(12, 0, digits_are::truncated)    // [12, 13)
//     range_at_place(-12, 0, digits_are::truncated)   // (-13, -12]
//
// Errors  std::overflow_error for a place outside -1000..1000, about.
// Source  XBRL Calculations 1.1: rounded values are closed at both ends, truncated ones run away from zero.

#include <prospectus/amount/interval_arithmetic.hpp>

namespace prospectus {

/// How the last digit came about.
enum class digits_are : unsigned char { rounded, truncated };

[[nodiscard]] constexpr interval range_at_place(fraction v, int place, digits_are kind) {
    if (kind == digits_are::rounded) {
        fraction const half{5, 1, place - 1};
        return interval{v} + interval{-half, half};
    }
    // What was cut off is less than a unit; zero itself can come from either side.
    interval const cut{bound{0}, bound{fraction{1, 1, place}, false}};
    if (v.sign() < 0) return interval{v} - cut;
    return v.sign() > 0 ? interval{v} + cut : hull(cut, -cut);
}

}  // namespace prospectus

#endif
