// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_DETAIL_DIGITS_HPP
#define PROSPECTUS_AMOUNT_DETAIL_DIGITS_HPP

// Reads the digits of a number, at compile time for the literals and at run time for text/.
//
//     read_digits("1,234.50 ...", {'.', ','}) -> value 123450 * 10^-2, point written, end 8
//
// Shape   Groups of three, or as in India one of three behind groups of two: 1,00,00,000. Full-width digits, points and
//         commas are those of ASCII; a blank as separator is also a no-break or thin one, an apostrophe also a curly one.
// Errors  No digit, a group of another length, or more digits than 64 bits hold: `end` is then where.
// Cost    One pass, no allocation. Zeros beyond 64 bits only move the exponent.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/numeral.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prospectus::detail {

enum class digits_error : unsigned char { none, no_digit, bad_group, too_long };

struct digits_read {
    numeral value;
    std::size_t end = 0;
    digits_error error = digits_error::none;
};

struct digit_marks {
    char point = '.';
    char group = 0;  // 0 for none
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

/// A digit, ASCII or full-width, and its bytes; none where there is no digit.
struct digit_found {
    int digit = 0;
    std::size_t bytes = 0;
};
[[nodiscard]] constexpr digit_found digit_at(std::string_view text, std::size_t at) noexcept {
    if (at < text.size() && is_digit(text[at])) return {text[at] - '0', 1};
    if (at + 2 < text.size() && text[at] == '\xef' && text[at + 1] == '\xbc') {
        auto const c = static_cast<unsigned char>(text[at + 2]);
        if (c >= 0x90 && c <= 0x99) return {c - 0x90, 3};  // U+FF10..U+FF19
    }
    return {};
}

/// How many bytes a point or separator has that stands there with a digit behind it; 0 if there is none.
[[nodiscard]] constexpr std::size_t mark_at(std::string_view text, std::size_t at, char mark) noexcept {
    if (mark == 0 || at >= text.size()) return 0;
    std::size_t bytes = text[at] == mark ? 1 : 0;
    auto const here = text.substr(at);
    auto const is = [&](char ascii, std::string_view other) {
        if (mark == ascii && here.starts_with(other)) bytes = other.size();
    };
    if (bytes == 0) {
        is('.', "\uff0e");
        is(',', "\uff0c");
        is(' ', "\u00a0");
        is(' ', "\u202f");
        is(' ', "\u2009");
        is('\'', "\u2019");
    }
    return bytes != 0 && digit_at(text, at + bytes).bytes != 0 ? bytes : 0;
}

class digit_reader {
public:
    constexpr digit_reader(std::string_view text, bool negative) noexcept
        : text_{text}, most_{std::uint64_t{INT64_MAX} + (negative ? 1 : 0)} {}

    /// Digits in a row; false when they are too many.
    constexpr bool run(bool fraction) noexcept {
        for (auto next = digit_at(text_, end_); next.bytes != 0; next = digit_at(text_, end_)) {
            if (!take(static_cast<unsigned>(next.digit), fraction)) return false;
            end_ += next.bytes;
            ++count_;
        }
        return true;
    }

    std::string_view text_;
    std::size_t end_ = 0;
    std::size_t count_ = 0;  // digits seen
    std::uint64_t most_;
    std::uint64_t value_ = 0;
    int exponent_ = 0;       // of value_, not counting the zeros that wait
    int waiting_zeros_ = 0;  // not yet multiplied in: they may be the last

private:
    constexpr bool take(unsigned digit, bool fraction) noexcept {
        if (fraction) --exponent_;
        if (digit == 0) {
            if (value_ != 0) ++waiting_zeros_;
            return waiting_zeros_ <= 1000 && exponent_ >= -1000;
        }
        for (; waiting_zeros_ >= 0; --waiting_zeros_) {
            unsigned const next = waiting_zeros_ == 0 ? digit : 0;
            if (value_ > (most_ - next) / 10) return false;
            value_ = 10 * value_ + next;
        }
        waiting_zeros_ = 0;
        return exponent_ >= -1000;
    }
};

/// Groups of three, or groups of two with one of three at the end; where the first one is wrong, or nothing.
class group_check {
public:
    constexpr explicit group_check(std::size_t leading) noexcept : leading_{leading} {}
    /// False if no number goes on or ends so.
    constexpr bool next(std::size_t digits, bool last) noexcept {
        if (digits == 2 && !last) return threes_ == 0 && leading_ <= 2 && ++twos_ > 0;
        if (digits != 3 || (twos_ > 0 && !last)) return false;
        return ++threes_, leading_ <= 3;
    }

private:
    std::size_t leading_;
    int twos_ = 0, threes_ = 0;
};

[[nodiscard]] constexpr digits_read read_digits_slowly(std::string_view text, digit_marks marks,
                                                       bool negative) noexcept {
    digit_reader reader{text, negative};
    if (!reader.run(false)) return {{}, reader.end_, digits_error::too_long};
    if (reader.count_ == 0) return {{}, 0, digits_error::no_digit};
    if (auto separator = mark_at(text, reader.end_, marks.group); separator != 0) {
        if (reader.count_ > 3) return {{}, reader.end_, digits_error::bad_group};
        group_check groups{reader.count_};
        while (separator != 0) {
            auto const begins = reader.end_ += separator;
            reader.count_ = 0;
            if (!reader.run(false)) return {{}, reader.end_, digits_error::too_long};
            separator = mark_at(text, reader.end_, marks.group);
            if (!groups.next(reader.count_, separator == 0)) return {{}, begins, digits_error::bad_group};
        }
    }
    auto const point = mark_at(text, reader.end_, marks.point);
    reader.end_ += point;
    if (point != 0 && !reader.run(true)) return {{}, reader.end_, digits_error::too_long};
    // The zeros at the end were written: they stay in the coefficient while it has room.
    auto magnitude = reader.value_;
    int zeros = reader.waiting_zeros_;
    for (; zeros > 0 && magnitude <= reader.most_ / 10; --zeros) magnitude *= 10;
    auto const value = static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
    decimal const read{value, reader.exponent_ + zeros};
    return {point != 0 ? numeral{read, read.exponent()} : numeral{read}, reader.end_};
}

/// The short numbers of ASCII digits without groups, which most are.
struct quick_digits {
    std::int64_t value = 0;
    int decimals = 0;
    bool has_point = false;
    std::size_t end = 0;  // 0 for what wants another look: longer, grouped, full-width, or no number
};
[[nodiscard]] constexpr quick_digits read_quickly(std::string_view text, digit_marks marks, bool negative) noexcept {
    constexpr std::size_t safe = 18;  // so many digits and a point fit without a look
    auto const begin = text.data();
    auto const last = begin + (text.size() < safe ? text.size() : safe);
    auto at = begin;
    std::uint64_t value = 0;
    for (; at != last && is_digit(*at); ++at) value = 10 * value + static_cast<std::uint64_t>(*at - '0');
    auto const whole = at;
    bool const point = at != last && *at == marks.point;
    if (point)
        for (++at; at != last && is_digit(*at); ++at) value = 10 * value + static_cast<std::uint64_t>(*at - '0');
    auto const read = static_cast<std::size_t>(at - begin);
    if (whole == begin || (point && at == whole + 1) ||
        (read < text.size() && (read == safe || *at == marks.group || static_cast<signed char>(*at) < 0)))
        return {};
    return {negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value),
            point ? static_cast<int>(at - whole - 1) : 0, point, read};
}

/// Stops at the first character that is no part of the number, or says what is wrong there.
[[nodiscard]] constexpr digits_read read_digits(std::string_view text, digit_marks marks = {},
                                                bool negative = false) noexcept {
    auto const quick = read_quickly(text, marks, negative);
    if (quick.end == 0) return read_digits_slowly(text, marks, negative);
    decimal const read{quick.value, -quick.decimals};
    return {quick.has_point ? numeral{read, -quick.decimals} : numeral{read}, quick.end};
}

}  // namespace prospectus::detail

#endif
