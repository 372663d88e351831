// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DECIMAL_HPP
#define PROSPECTUS_TEXT_DECIMAL_HPP

// Decimals and numerals, digit by digit.
//
//     from_text<decimal>("1,234.50")   == decimal{123450, -2};
//     from_text<decimal>("\u22123")    == decimal{-3};
//     from_text<decimal>("(1,234.50)") == decimal{-123450, -2};      // as accountants write it
//     from_text<decimal>("1.1e+23")    == decimal{11, 22};           // exact, as all here
//     to_text(decimal{250, -2})        == "2.50";
//     to_text(decimal{123450, -2}, grouped) == "1,234.50";
//
// Shape   A sign or parentheses, digits, in groups if a separator stands between any, a point with digits, an
//         exponent of ten. Other marks, and other ways to write: number_format.hpp.
// Errors  text_error for all else, a group of another length, more digits than 64 bits hold, and an exponent past those of
//         decimal.
// Cost    About twice the time of std::from_chars for the same digits as an int64 (benchmarks/reading.cpp).

#include <prospectus/amount/detail/digits.hpp>
#include <prospectus/amount/numeral.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/number_format.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace prospectus {

namespace detail {

/// Takes the digits of a number whose sign was read.
[[nodiscard]] constexpr outcome<numeral, text_error> take_digits(cursor& at, number_style style = {},
                                                                 bool negative = false) {
    auto const read = read_digits(at.rest(), {style.point, style.group}, negative);
    at.advance(read.end);
    switch (read.error) {
        case digits_error::none: return read.value;
        case digits_error::no_digit: return unexpected{at.expected("a digit")};
        case digits_error::bad_group:
            return unexpected{
                at.expected(style.group == ',' ? "three digits between commas" : "three digits in a group")};
        case digits_error::too_long: break;
    }
    return unexpected{at.expected("no more digits: 64 bits hold no more")};
}

[[nodiscard]] constexpr bool take_minus(cursor& at) noexcept {
    return at.take("-") || at.take("\u2212") || at.take("\uff0d");
}
[[nodiscard]] constexpr bool take_opening(cursor& at) noexcept { return at.take("(") || at.take("\uff08"); }
[[nodiscard]] constexpr bool take_closing(cursor& at) noexcept { return at.take(")") || at.take("\uff09"); }

/// Whether an exponent stands there, and not a word in e.
[[nodiscard]] constexpr bool is_exponent(cursor at) noexcept {
    if (!at.take("e") && !at.take("E")) return false;
    if (!at.take("+")) (void)take_minus(at);
    return is_digit(at.peek());
}

/// n as the exponent behind its digits has it; that may be left out.
[[nodiscard]] constexpr outcome<numeral, text_error> take_exponent(cursor& at, numeral n) {
    if (!at.take("e") && !at.take("E")) return n;
    bool const below_one = !at.take("+") && take_minus(at);
    auto const digits = at;
    if (!is_digit(at.peek())) return unexpected{at.expected("the digits of an exponent")};
    int places = 0;
    for (; is_digit(at.peek()); at.advance(1))
        if (places < 10'000) places = 10 * places + (at.peek() - '0');
    if (below_one) places = -places;
    auto const d = n.value();
    auto const moved = fitted(wide{magnitude(d.coefficient())}, d.sign() < 0, d.exponent() + places);
    if (!moved) return unexpected{digits.expected("an exponent that leaves the last digit between 1e-1000 and 1e1000")};
    // Another place than the one written is at the end of those there are: a zero that stands there was not written.
    return moved->exponent() == d.exponent() + places ? numeral{*moved, n.counted_place() + places} : numeral{*moved};
}

[[nodiscard]] constexpr outcome<numeral, text_error> take_signed(cursor& at, number_style style) {
    bool const opened = take_opening(at);
    bool const negative = opened || take_minus(at);
    if (!negative && !at.take("+")) (void)at.take("\uff0b");
    auto const mantissa = take_digits(at, style, negative);
    auto const digits = mantissa ? take_exponent(at, *mantissa) : mantissa;
    if (digits && opened && !take_closing(at)) return unexpected{at.expected("a closing parenthesis, or a digit")};
    return digits;
}

}  // namespace detail

template <>
struct text_reader<numeral> {
    [[nodiscard]] static constexpr outcome<numeral, text_error> read(std::string_view text, number_style style = {}) {
        detail::cursor at{text};
        auto const value = detail::take_signed(at, style);
        if (value && !at.at_end()) return unexpected{at.expected("the end, or a digit")};
        return value;
    }
};

template <>
struct text_reader<decimal> {
    [[nodiscard]] static constexpr outcome<decimal, text_error> read(std::string_view text, number_style style = {}) {
        std::size_t const sign = text.starts_with('-') ? 1 : 0;
        auto const quick = detail::read_quickly(text.substr(sign), {style.point, style.group}, sign != 0);
        if (quick.end != 0 && quick.end + sign == text.size()) return decimal{quick.value, -quick.decimals};
        auto const value = from_text<numeral>(text, style);
        if (!value) return unexpected{value.error()};
        return value->value();
    }
};

template <>
struct text_writer<decimal> {
    static void append(std::string& out, decimal d, number_format const& how = {}) {
        detail::append_number(out, d, how);
    }
    static void append(std::string& out, decimal d, compact const& length, number_format const& how = {}) {
        auto const [value, word] = length.words() == place_words::letters
                                       ? detail::shorten(d, length, detail::letter_places)
                                       : detail::shorten(d, length, detail::character_places);
        detail::append_number(out, value, how, word);
    }
};

}  // namespace prospectus

#endif
