// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DECIMAL_HPP
#define PROSPECTUS_TEXT_DECIMAL_HPP

// Decimals and numerals, digit by digit.
//
//     from_text<decimal>("1,234.50")   == decimal{123450, -2};
//     from_text<decimal>("\u22123")    == decimal{-3};
//     to_text(decimal{250, -2})        == "2.50";
//     to_text(decimal{123450, -2}, grouped) == "1,234.50";
//
// Shape   A sign, digits, in groups of three if a comma stands between any, a point with digits. No exponents.
// Errors  text_error for all else, a group of another length and more digits than 64 bits hold.

#include <prospectus/amount/detail/digits.hpp>
#include <prospectus/amount/numeral.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace prospectus {

namespace detail {

/// Takes the digits of a number without its sign.
[[nodiscard]] constexpr outcome<numeral, text_error> take_digits(cursor& at) {
    auto const read = read_digits(at.rest(), ',');
    at.advance(read.end);
    switch (read.error) {
        case digits_error::none: return read.value;
        case digits_error::no_digit: return unexpected{at.expected("a digit")};
        case digits_error::bad_group: return unexpected{at.expected("three digits between commas")};
        case digits_error::too_long: break;
    }
    return unexpected{at.expected("no more digits: 64 bits hold no more")};
}

[[nodiscard]] constexpr bool take_minus(cursor& at) noexcept { return at.take("-") || at.take("\u2212"); }

[[nodiscard]] constexpr outcome<numeral, text_error> take_signed(cursor& at) {
    bool const negative = take_minus(at);
    if (!negative) at.take("+");
    auto const digits = take_digits(at);
    return digits && negative ? outcome<numeral, text_error>{-*digits} : digits;
}

}  // namespace detail

template <>
struct text_reader<numeral> {
    [[nodiscard]] static constexpr outcome<numeral, text_error> read(std::string_view text) {
        detail::cursor at{text};
        auto const value = detail::take_signed(at);
        if (value && !at.at_end()) return unexpected{at.expected("the end, or a digit")};
        return value;
    }
};

template <>
struct text_reader<decimal> {
    [[nodiscard]] static constexpr outcome<decimal, text_error> read(std::string_view text) {
        auto const value = from_text<numeral>(text);
        if (!value) return unexpected{value.error()};
        return value->value();
    }
};

/// With a comma between thousands.
inline constexpr struct grouped_t {
} grouped;

namespace detail {

inline void append_digits(std::string& out, decimal d, bool group) {
    if (d.sign() < 0) out += '-';
    std::string digits = std::to_string(magnitude(d.coefficient()));
    if (d.exponent() > 0 && d.sign() != 0) digits.append(static_cast<std::size_t>(d.exponent()), '0');
    auto const decimals = static_cast<std::size_t>(d.decimals());
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    auto const whole = digits.size() - decimals;
    for (std::size_t i = 0; i < whole; ++i) {
        if (group && i > 0 && (whole - i) % 3 == 0) out += ',';
        out += digits[i];
    }
    if (decimals > 0) out.append(1, '.').append(digits, whole);
}

}  // namespace detail

template <>
struct text_writer<decimal> {
    static void append(std::string& out, decimal d) { detail::append_digits(out, d, false); }
    static void append(std::string& out, decimal d, grouped_t) { detail::append_digits(out, d, true); }
};

}  // namespace prospectus

#endif
