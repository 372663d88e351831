// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_JSON_NUMBER_HPP
#define PROSPECTUS_INTEROP_DETAIL_JSON_NUMBER_HPP

// A number as JSON writes it, exactly: never by way of a double.
//
//     read_json_number("0.00000030").value == decimal{30, -8}
//     read_json_number("1.5e3").value      == decimal{15, 2}
//     read_json_number("01").value         // none, and what: "expected a number as JSON writes it"
//
// Source  RFC 8259, section 6.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/detail/digits.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

struct json_number {
    std::optional<decimal> value{};
    std::string_view what{};  // where there is none
    bool is_json = true;      // written as JSON writes numbers, though it may be too long
};

[[nodiscard]] constexpr json_number read_json_number(std::string_view text) noexcept {
    constexpr json_number wrong{{}, "expected a number as JSON writes it", false};
    constexpr json_number too_long{{}, "expected a number of no more digits than 64 bits hold"};
    std::size_t at = 0;
    auto const digits = [&] {
        auto const begins = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return at - begins;
    };
    bool const negative = text.starts_with('-');
    if (negative) ++at;
    auto const begins = at;
    auto const whole = digits();
    if (whole == 0 || (whole > 1 && text[begins] == '0')) return wrong;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) return wrong;
    }
    auto const ends = at;
    int exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool const down = at < text.size() && text[at] == '-';
        if (down || (at < text.size() && text[at] == '+')) ++at;
        auto const first = at;
        if (digits() == 0) return wrong;
        for (auto i = first; i < at; ++i)
            if (exponent < 100'000) exponent = 10 * exponent + (text[i] - '0');
        if (down) exponent = -exponent;
    }
    if (at != text.size()) return wrong;
    auto const read = read_digits(text.substr(begins, ends - begins), {}, negative);
    if (read.error != digits_error::none) return too_long;
    decimal const value = read.value.value();
    if (exponent == 0) return {value, {}};
    if (value.sign() == 0) return {decimal{}, {}};
    // Zeros at the end may have to give way to an exponent that a decimal has.
    decimal const shifted = value.exponent() + exponent < -1000 ? value.shortest() : value;
    exponent += shifted.exponent();
    if (exponent < -1000 || exponent > 1000) return {{}, "expected a number with an exponent from -1000 to 1000"};
    return {decimal{shifted.coefficient(), exponent}, {}};
}

}  // namespace prospectus::detail

#endif
