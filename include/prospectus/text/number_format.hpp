// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_NUMBER_FORMAT_HPP
#define PROSPECTUS_TEXT_NUMBER_FORMAT_HPP

// How numbers are read and written: marks, groups, accounting, and short forms with a place.
//
//     from_text<decimal>("1.234,50", decimal_comma)                        == decimal{123450, -2};
//     to_text(decimal{-1234567}, grouped)                                  == "-1,234,567";
//     to_text(decimal{-1234567}, accounting)                               == "(1,234,567)";
//     to_text(decimal{1234567}, number_format{.groups = digit_groups::indian})  == "12,34,567";
//     to_text(decimal{1234567}, compact{})                                 == "1.234567M";
//     to_text(decimal{1234567}, compact{1, rounding::half_even})           == "1.2M";
//     to_text(decimal{999'950}, compact{1, rounding::half_even})           == "1.0M";      // never 1000.0K
//     to_text(decimal{57'400'000}, compact{place_words::chinese})          == "5740万";
//
// Shape   What a format writes reads back in its style as the same value; what `compact` writes reads back as a figure,
//         without a rule as the same value, with one as the value it rounds to. Blanks between groups are no-break ones.
// Errors  None: a value that 64 bits do not hold once it is rounded is written in full.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/rounding.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace prospectus {

/// The marks of a number: where its fraction begins, and what stands between its thousands.
struct number_style {
    char point = '.';
    char group = ',';

    friend constexpr bool operator==(number_style, number_style) noexcept = default;
};
inline constexpr number_style decimal_comma{',', '.'};        // 1.234,50
inline constexpr number_style decimal_comma_blank{',', ' '};  // 1 234,50
inline constexpr number_style apostrophes{'.', '\''};         // 1'234.50

enum class digit_groups : unsigned char { none, thousands, indian };

struct number_format {
    number_style style{};
    digit_groups groups = digit_groups::none;
    bool in_parentheses = false;  // what is below zero
};
inline constexpr number_format grouped{{}, digit_groups::thousands, false};
inline constexpr number_format accounting{{}, digit_groups::thousands, true};

enum class place_words : unsigned char { letters, chinese };  // K, M, B, T; 万, 亿, 万亿

/// The largest place that leaves a digit before the point.
class compact {
public:
    /// All digits are kept.
    constexpr explicit compact(place_words words = place_words::letters) noexcept : words_{words} {}
    constexpr compact(int decimals, rounding rule, place_words words = place_words::letters) noexcept
        : words_{words}, decimals_{decimals}, rule_{rule} {}

    [[nodiscard]] constexpr place_words words() const noexcept { return words_; }
    [[nodiscard]] constexpr std::optional<int> decimals() const noexcept { return decimals_; }
    [[nodiscard]] constexpr rounding rule() const noexcept { return rule_; }

private:
    place_words words_;
    std::optional<int> decimals_{};
    rounding rule_ = rounding::down;
};

namespace detail {

struct short_place {
    int places;
    std::string_view word;
};
inline constexpr short_place letter_places[]{{0, ""}, {3, "K"}, {6, "M"}, {9, "B"}, {12, "T"}};
inline constexpr short_place character_places[]{{0, ""}, {4, "万"}, {8, "亿"}, {12, "万亿"}};

/// How many of its digits stand before the point; none of them is zero or less.
[[nodiscard]] constexpr int digits_before_point(decimal d) noexcept {
    int digits = 1;
    for (auto c = magnitude(d.coefficient()); c >= 10; c /= 10) ++digits;
    return digits + d.exponent();
}

struct shortened {
    decimal value;
    std::string_view word;
};

/// Rounded from the value itself in each place tried: what rounds up to the next place is written in that.
template <std::size_t N>
[[nodiscard]] constexpr shortened shorten(decimal d, compact const& how, short_place const (&places)[N]) {
    std::size_t i = 0;
    while (i + 1 < N && d.sign() != 0 && digits_before_point(d) > places[i + 1].places) ++i;
    for (; i < N; ++i) {
        decimal written = places[i].places == 0 ? d : d.shortest();
        if (auto const count = how.decimals(); count && (places[i].places != 0 || d.decimals() > *count)) {
            auto const rounded = round(d, *count - places[i].places, how.rule());
            if (!rounded) break;
            if (i + 1 < N && rounded->sign() != 0 && digits_before_point(*rounded) > places[i + 1].places) continue;
            written = *rounded;
        }
        if (written.exponent() - places[i].places < -1000) break;
        return {decimal{written.coefficient(), written.exponent() - places[i].places}, places[i].word};
    }
    return {d, ""};
}

/// How many digits, counted from the point, stand before the separator that may come there.
[[nodiscard]] constexpr bool separates(digit_groups groups, std::size_t behind) noexcept {
    if (groups == digit_groups::none || behind == 0) return false;
    return groups == digit_groups::thousands ? behind % 3 == 0 : behind >= 3 && behind % 2 != 0;
}

inline void append_number(std::string& out, decimal d, number_format const& how, std::string_view word = {}) {
    bool const opens = how.in_parentheses && d.sign() < 0;
    if (d.sign() < 0) out += opens ? '(' : '-';
    std::string digits = std::to_string(magnitude(d.coefficient()));
    if (d.exponent() > 0 && d.sign() != 0) digits.append(static_cast<std::size_t>(d.exponent()), '0');
    auto const decimals = static_cast<std::size_t>(d.decimals());
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    auto const whole = digits.size() - decimals;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && separates(how.groups, whole - i)) {
            if (how.style.group == ' ') out += "\u00a0";
            else out += how.style.group;
        }
        out += digits[i];
    }
    if (decimals > 0) out.append(1, how.style.point).append(digits, whole);
    out += word;
    if (opens) out += ')';
}

}  // namespace detail
}  // namespace prospectus

#endif
