// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_NUMERAL_HPP
#define PROSPECTUS_AMOUNT_NUMERAL_HPP

// A number as somebody wrote it: its value, and which of its digits count.
//
//     numeral const a{decimal{574, -1}};           // 57.4
//     a.last_place()    == -1;                     // the last digit written stands for tenths
//     numeral const b{decimal{130}};               // 130
//     b.last_place()    == 0;
//     b.counted_place() == 1;                      // its last zero may be there for the place alone
//     numeral{decimal{130, -2}}.counted_place() == -2;   // 1.30: a zero after the point counts
//
// Unit    Places are powers of ten.
// Naming  A digit that counts is a significant digit.

#include <prospectus/amount/decimal.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace prospectus {

class numeral {
public:
    constexpr numeral() noexcept = default;
    /// As a plain decimal is written: trailing zeros of a whole number may not count.
    constexpr numeral(decimal value) noexcept
        : value_{value}, counted_place_{static_cast<std::int16_t>(place_of_last_digit(value))} {}
    template <std::signed_integral I>
    constexpr numeral(I whole) noexcept : numeral{decimal{whole}} {}
    /// Where another place is known to count: 57.40 million is {decimal{5740, 4}, 4}.
    constexpr numeral(decimal value, int counted_place) noexcept
        : value_{value}, counted_place_{static_cast<std::int16_t>(counted_place)} {}

    [[nodiscard]] constexpr decimal value() const noexcept { return value_; }
    [[nodiscard]] constexpr operator decimal() const noexcept { return value_; }
    [[nodiscard]] constexpr int last_place() const noexcept { return value_.exponent(); }
    [[nodiscard]] constexpr int counted_place() const noexcept { return counted_place_; }

    /// Written with a place word: 57.4 and 6 is 57.4 million. Throws std::out_of_range past the exponents of decimal.
    [[nodiscard]] constexpr numeral scaled(int places) const {
        return {decimal{value_.coefficient(), value_.exponent() + places}, counted_place_ + places};
    }

    [[nodiscard]] friend constexpr numeral operator-(numeral n) { return {-n.value_, n.counted_place_}; }

    /// The same digits: 2.50 is not 2.5 here. Beside a decimal a numeral is its value.
    template <std::same_as<numeral> N>
    friend constexpr bool operator==(N a, N b) noexcept {
        return a.value_ == b.value_ && a.last_place() == b.last_place() && a.counted_place_ == b.counted_place_;
    }

private:
    [[nodiscard]] static constexpr int place_of_last_digit(decimal d) noexcept {
        int place = d.exponent();
        if (place < 0 || d.coefficient() == 0) return place;
        for (auto c = d.coefficient(); c % 10 == 0; c /= 10) ++place;
        return place;
    }

    decimal value_;
    std::int16_t counted_place_ = 0;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::numeral> {
    [[nodiscard]] std::size_t operator()(prospectus::numeral n) const noexcept {
        return std::hash<prospectus::decimal>{}(n);
    }
};

#endif
