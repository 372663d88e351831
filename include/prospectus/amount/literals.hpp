// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_LITERALS_HPP
#define PROSPECTUS_AMOUNT_LITERALS_HPP

// Exact numbers in source code, read digit by digit when it is compiled.
//
//     using namespace prospectus::literals;
//     57.4_million   == numeral{decimal{574, 5}};
//     57.40_million  == numeral{decimal{5740, 4}, 4};   // its zero counts
//     0.1_decimal + 0.2_decimal == 0.3_decimal;
//
// Errors  A compile error for exponents, hexadecimal digits and more digits than 64 bits hold.

#include <prospectus/amount/detail/digits.hpp>
#include <prospectus/amount/numeral.hpp>

#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace prospectus {

namespace detail {

[[nodiscard]] consteval numeral literal(char const* text, int places) {
    char digits[64]{};
    std::size_t count = 0;
    for (; *text != '\0'; ++text)
        if (*text != '\'') {
            if (count == 63) throw std::out_of_range{"literal: more digits than 64 bits hold"};
            digits[count++] = *text;
        }
    auto const read = read_digits({digits, count});
    if (read.error == digits_error::too_long) throw std::out_of_range{"literal: more digits than 64 bits hold"};
    if (read.error != digits_error::none || read.end != count)
        throw std::invalid_argument{"literal: digits, with a point between them, are all that is read"};
    return read.value.scaled(places);
}

}  // namespace detail

inline namespace literals {

consteval decimal operator""_decimal(char const* digits) { return detail::literal(digits, 0); }
consteval numeral operator""_thousand(char const* digits) { return detail::literal(digits, 3); }
consteval numeral operator""_million(char const* digits) { return detail::literal(digits, 6); }
consteval numeral operator""_billion(char const* digits) { return detail::literal(digits, 9); }
consteval numeral operator""_trillion(char const* digits) { return detail::literal(digits, 12); }

}  // namespace literals
}  // namespace prospectus

#endif
