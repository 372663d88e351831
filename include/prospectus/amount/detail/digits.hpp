// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_DETAIL_DIGITS_HPP
#define PROSPECTUS_AMOUNT_DETAIL_DIGITS_HPP

// Reads the digits of a number, at compile time for the literals and at run time for text/.
//
//     read_digits("1,234.50 ...", ',') -> value 123450 * 10^-2, point written, end 8
//
// Errors  No digit, a group that is not three digits long, or more digits than 64 bits hold: `end` is then where.
// Cost    One pass, no allocation. Zeros beyond 64 bits only move the exponent.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/numeral.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prospectus::detail {

enum class digits_error : unsigned char { none, no_digit, bad_group, too_long };

struct digits_read {
    numeral value;  // never negative
    std::size_t end = 0;
    digits_error error = digits_error::none;
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

class digit_reader {
public:
    constexpr explicit digit_reader(std::string_view text) noexcept : text_{text} {}

    /// Digits in a row; false when they are too many.
    constexpr bool run(bool fraction) noexcept {
        for (; end_ < text_.size() && is_digit(text_[end_]); ++end_, ++count_)
            if (!take(text_[end_] - '0', fraction)) return false;
        return true;
    }

    std::string_view text_;
    std::size_t end_ = 0;
    std::size_t count_ = 0;  // digits seen
    std::int64_t value_ = 0;
    int exponent_ = 0;       // of value_, not counting the zeros that wait
    int waiting_zeros_ = 0;  // not yet multiplied in: they may be the last

private:
    constexpr bool take(int digit, bool fraction) noexcept {
        if (fraction) --exponent_;
        if (digit == 0) {
            if (value_ != 0) ++waiting_zeros_;
            return waiting_zeros_ <= 900 && exponent_ >= -900;
        }
        for (; waiting_zeros_ >= 0; --waiting_zeros_) {
            if (value_ > (INT64_MAX - (waiting_zeros_ == 0 ? digit : 0)) / 10) return false;
            value_ = 10 * value_ + (waiting_zeros_ == 0 ? digit : 0);
        }
        waiting_zeros_ = 0;
        return exponent_ >= -900;
    }
};

/// `group` is the separator of thousands, 0 for none. Stops at the first character that is no part of the number.
[[nodiscard]] constexpr digits_read read_digits(std::string_view text, char group = 0) noexcept {
    digit_reader reader{text};
    if (!reader.run(false)) return {{}, reader.end_, digits_error::too_long};
    if (reader.count_ == 0) return {{}, 0, digits_error::no_digit};
    for (bool first = true;
         group != 0 && reader.end_ + 1 < text.size() && text[reader.end_] == group && is_digit(text[reader.end_ + 1]);
         first = false) {
        if (first && reader.count_ > 3) return {{}, reader.end_, digits_error::bad_group};
        auto const begins = ++reader.end_;
        if (!reader.run(false)) return {{}, reader.end_, digits_error::too_long};
        if (reader.end_ - begins != 3) return {{}, begins, digits_error::bad_group};
    }
    bool point = false;
    if (reader.end_ + 1 < text.size() && text[reader.end_] == '.' && is_digit(text[reader.end_ + 1])) {
        point = true;
        ++reader.end_;
        if (!reader.run(true)) return {{}, reader.end_, digits_error::too_long};
    }
    // The zeros at the end were written: they stay in the coefficient while it has room.
    auto value = reader.value_;
    int zeros = reader.waiting_zeros_;
    for (; zeros > 0 && value <= INT64_MAX / 10; --zeros) value *= 10;
    decimal const read{value, reader.exponent_ + zeros};
    if (point) return {numeral{read, read.exponent()}, reader.end_};
    return {numeral{read}, reader.end_};
}

}  // namespace prospectus::detail

#endif
