// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DATE_HPP
#define PROSPECTUS_TEXT_DATE_HPP

// Days, and days known to the month or the year, as ISO 8601 writes them.
//
//     from_text<partial_date>("2022-08")        == partial_date{2022, 8};
//     from_text<date>("2023-02-29").error()     == text_error{8, "a day of that month"};
//     to_text(partial_date{2022, 11, 30})       == "2022-11-30";
//     to_text(day_span{date{2024, 1, 1}, date{2024, 12, 31}}) == "2024-01-01/2024-12-31";
//
// Not for Other forms, such as 1-May-07: read_date.hpp.
// Source  ISO 8601-1:2019, extended format; EDTF for reduced precision.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

namespace detail {

/// `width` digits; -1 where they are not there.
[[nodiscard]] constexpr int take_number(cursor& at, int width) noexcept {
    int value = 0;
    auto const here = at.rest();
    if (here.size() < static_cast<std::size_t>(width)) return -1;
    for (int i = 0; i < width; ++i) {
        char const c = here[static_cast<std::size_t>(i)];
        if (c < '0' || c > '9') return -1;
        value = 10 * value + (c - '0');
    }
    at.advance(static_cast<std::size_t>(width));
    return value;
}

/// A year, a month if "-" follows, a day if another does. Days past 9999-12-30 are refused.
[[nodiscard]] constexpr outcome<partial_date, text_error> take_partial_date(cursor& at) {
    int const year = take_number(at, 4);
    if (year < 0) return unexpected{at.expected("a year of four digits")};
    if (year < 1400 || year > 9999) return unexpected{text_error{at.offset() - 4, "a year from 1400 to 9999"}};
    std::string_view const past = "what ends by 9999-12-30";
    if (!at.take("-")) {
        if (year == 9999) return unexpected{text_error{at.offset() - 4, past}};
        return partial_date{year};
    }
    int const month = take_number(at, 2);
    if (month < 1 || month > 12)
        return unexpected{text_error{month < 0 ? at.offset() : at.offset() - 2, "a month from 01 to 12"}};
    if (!at.take("-")) {
        if (year == 9999 && month == 12) return unexpected{text_error{at.offset() - 7, past}};
        return partial_date{year, month};
    }
    int const day = take_number(at, 2);
    if (day < 1 || day > month_length(months_from_zero(year, month)))
        return unexpected{text_error{day < 0 ? at.offset() : at.offset() - 2, "a day of that month"}};
    if (year == 9999 && month == 12 && day == 31) return unexpected{text_error{at.offset() - 10, past}};
    return partial_date{year, month, day};
}

}  // namespace detail

struct date_style;  // date_style.hpp

template <>
struct text_reader<partial_date> {
    /// As people write them: read_date.hpp.
    [[nodiscard]] static constexpr outcome<partial_date, text_error> read(std::string_view text,
                                                                          date_style const& style);
    [[nodiscard]] static constexpr outcome<partial_date, text_error> read(std::string_view text) {
        detail::cursor at{text};
        auto const found = detail::take_partial_date(at);
        if (found && !at.at_end()) return unexpected{at.expected("the end of the date")};
        return found;
    }
};

template <>
struct text_reader<date> {
    [[nodiscard]] static constexpr outcome<date, text_error> read(std::string_view text, date_style const& style);
    [[nodiscard]] static constexpr outcome<date, text_error> read(std::string_view text) {
        return whole(text, from_text<partial_date>(text));
    }

private:
    [[nodiscard]] static constexpr outcome<date, text_error> whole(std::string_view text,
                                                                   outcome<partial_date, text_error> const& found) {
        if (!found) return unexpected{found.error()};
        if (found->precision() != date_precision::day)
            return unexpected{text_error{text.size(), "a whole date: year-month-day"}};
        return found->first_day();
    }
};

namespace detail {

inline void append_padded(std::string& out, int value, std::size_t width) {
    auto const digits = std::to_string(value);
    if (digits.size() < width) out.append(width - digits.size(), '0');
    out += digits;
}

}  // namespace detail

template <>
struct text_writer<partial_date> {
    static void append(std::string& out, partial_date d) {
        detail::append_padded(out, d.year(), 4);
        if (d.precision() == date_precision::year) return;
        out += '-';
        detail::append_padded(out, d.month(), 2);
        if (d.precision() == date_precision::month) return;
        out += '-';
        detail::append_padded(out, d.day(), 2);
    }
};

template <>
struct text_writer<date> {
    /// "no day" for Boost's special dates.
    static void append(std::string& out, date d) {
        if (d.is_special()) {
            out += "no day";
            return;
        }
        auto const fields = d.year_month_day();
        detail::append_padded(out, fields.year, 4);
        detail::append_padded(out += '-', fields.month.as_number(), 2);
        detail::append_padded(out += '-', fields.day.as_number(), 2);
    }
};

template <>
struct text_writer<day_span> {
    static void append(std::string& out, day_span span) {
        append_text(out, span.first_day());
        out += '/';
        append_text(out, span.last_day());
    }
};

}  // namespace prospectus

#endif
