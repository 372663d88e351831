// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_READ_DATE_HPP
#define PROSPECTUS_TEXT_READ_DATE_HPP

// Days as people and spreadsheets write them, with what that leaves open told by the reader, or refused.
//
//     date_style const style{.order = date_order::day_first, .first_year = 1969};
//     from_text<partial_date>("1-May-07", style)                   == partial_date{2007, 5, 1};
//     from_text<partial_date>("May 1st, 2007", date_style{})       == partial_date{2007, 5, 1};
//     from_text<partial_date>("May 2007", date_style{})            == partial_date{2007, 5};
//     from_text<partial_date>("25/01/2008", date_style{})          == partial_date{2008, 1, 25};   // no month is the 25th
//     from_text<partial_date>("2008-01-25 14:30:00Z", date_style{}) == partial_date{2008, 1, 25};
//     from_text<partial_date>("1/5/2007", style)                   == partial_date{2007, 5, 1};
//     from_text<partial_date>("1/5/2007", date_style{}).error()    // which of day and month stands first
//     from_text<partial_date>("1-May-07", date_style{}).error()    // a year of four digits
//
// Shape   A year, or a month and a year, or a day; numbers by one mark throughout ("-", "/", "." or a blank), months by
//         number, or by name in English, whole or its first three letters. 2007年5月1日. A time behind a day is passed
//         over: the day is that which is written, in whatever zone.
// Errors  text_error. A day that two orders allow is refused until the order is told; "1/1/2007" is the same by both. Three
//         numbers of two digits may also begin with the year. "May-07" may be a day or a year, and is refused.
// Not for Numbers of days, as spreadsheets keep dates: 39203 is refused.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/date_style.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/read.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus {

namespace detail {

class written_date_reader {
public:
    constexpr written_date_reader(std::string_view text, date_style const& style) : at_{text}, style_{style} {}

    [[nodiscard]] constexpr outcome<partial_date, text_error> read() {
        (void)at_.skip_blanks();
        auto const found = is_digit_next() ? from_number() : from_month_name();
        if (!found) return found;
        if (found->precision() == date_precision::day) skip_time();
        (void)at_.skip_blanks();
        if (!at_.at_end()) return unexpected{at_.expected("the end of the date")};
        return found;
    }

private:
    using result = outcome<partial_date, text_error>;

    struct number {
        std::size_t offset = 0;
        std::size_t digits = 0;
        int value = 0;
    };
    static constexpr std::string_view no_year = "a year of four digits: two may name any hundred years, or a day";
    static constexpr std::string_view no_order =
        "a date of one meaning: day, month or year may stand first; tell the order";

    [[nodiscard]] constexpr bool is_digit_next() const noexcept { return at_.peek() >= '0' && at_.peek() <= '9'; }

    /// At most four digits; no digits where there are none, or more.
    [[nodiscard]] constexpr number take_digits() noexcept {
        number found{at_.offset()};
        while (is_digit_next()) {
            if (found.digits < 5) found.value = 10 * found.value + (at_.peek() - '0');
            ++found.digits;
            at_.advance(1);
        }
        if (found.digits > 4) found.digits = 0;
        return found;
    }
    /// 0 where there is none.
    [[nodiscard]] constexpr int take_month_name() noexcept {
        constexpr std::string_view names[]{"january", "february", "march",     "april",   "may",      "june",
                                           "july",    "august",   "september", "october", "november", "december"};
        for (int i = 0; i < 12; ++i)
            if (at_.take_word(names[i]) || at_.take_word(names[i].substr(0, 3)) || (i == 8 && at_.take_word("sept")))
                return (void)at_.take("."), i + 1;
        return 0;
    }
    /// The mark between two parts; '\0' where there is none. Blanks beside another mark are passed over.
    [[nodiscard]] constexpr char take_mark() noexcept {
        bool const blank = at_.skip_blanks();
        for (std::string_view const mark : {"-", "/", ".", ","})
            if (at_.take(mark)) return (void)at_.skip_blanks(), mark.front();
        return blank ? ' ' : '\0';
    }
    constexpr void skip_ordinal() noexcept {
        (void)(at_.take_word("st") || at_.take_word("nd") || at_.take_word("rd") || at_.take_word("th"));
    }

    [[nodiscard]] constexpr std::optional<int> year_of(number n) const noexcept {
        if (n.digits == 4) return n.value;
        if (n.digits != 2 || !style_.first_year) return std::nullopt;
        int const from = *style_.first_year;
        return from + ((n.value - from) % 100 + 100) % 100;
    }
    [[nodiscard]] static constexpr bool is_year(int year) noexcept { return year >= 1400 && year <= 9999; }
    [[nodiscard]] static constexpr std::optional<partial_date> day_of(std::optional<int> year, number month,
                                                                      number day) {
        if (!year || !is_year(*year) || month.digits > 2 || day.digits > 2) return std::nullopt;
        if (month.value < 1 || month.value > 12 || day.value < 1) return std::nullopt;
        if (day.value > month_length(months_from_zero(*year, month.value))) return std::nullopt;
        if (*year == 9999 && month.value == 12 && day.value == 31) return std::nullopt;
        return partial_date{*year, month.value, day.value};
    }

    [[nodiscard]] constexpr result from_number() {
        auto const first = take_digits();
        if (first.digits == 0) return unexpected{text_error{first.offset, "a year of four digits, or a day of two"}};
        if (first.digits == 4) return from_year(first);
        if (first.digits > 2) return unexpected{text_error{first.offset, "a day or a month of two digits"}};
        skip_ordinal();
        char const mark = take_mark();
        if (mark == ',' || (mark == '\0' && !cursor::is_letter(at_.peek())))
            return unexpected{at_.expected("a mark between day, month and year, such as '-' or '/'")};
        if (!is_digit_next()) return from_day(first);
        auto const second = take_digits();
        if (second.digits == 4) return month_of(second, first.value, first.offset);
        if (second.digits == 0 || second.digits > 2)
            return unexpected{text_error{second.offset, "a day or a month of two digits"}};
        auto const here = at_;
        if (take_mark() != mark || !is_digit_next())
            return unexpected{here.expected("the same mark once more, and a year")};
        return in_numbers(first, second, take_digits());
    }
    /// Three numbers, the last of them or the first the year.
    [[nodiscard]] constexpr result in_numbers(number a, number b, number c) const {
        if (c.digits != 4 && c.digits != 2) return unexpected{text_error{c.offset, "a year of four digits"}};
        if (c.digits == 2 && !style_.first_year) return unexpected{text_error{c.offset, no_year}};
        std::optional<partial_date> only;
        for (auto const order : {date_order::day_first, date_order::month_first, date_order::year_first}) {
            if (style_.order && *style_.order != order) continue;
            auto const read = order == date_order::day_first     ? day_of(year_of(c), b, a)
                              : order == date_order::month_first ? day_of(year_of(c), a, b)
                              : c.digits == 2                    ? day_of(year_of(a), b, c)
                                                                 : std::nullopt;
            if (read && only && *read != *only) return unexpected{text_error{a.offset, no_order}};
            if (read) only = read;
        }
        if (only) return *only;
        return unexpected{text_error{a.offset, "a day that there is, in a year from 1400 to 9999"}};
    }
    [[nodiscard]] constexpr result from_year(number year) {
        if (!is_year(year.value)) return unexpected{text_error{year.offset, "a year from 1400 to 9999"}};
        if (at_.take("年")) return chinese_from_year(year);
        auto const behind = at_;
        char const mark = take_mark();
        if (mark == ',' || (mark != '\0' && !is_digit_next() && take_month_ahead() == 0)) at_ = behind;
        if (at_.offset() == behind.offset()) return known_to(year);
        number month{at_.offset(), 2};
        if (is_digit_next()) month = take_digits();
        else month.value = take_month_name();
        if (month.digits == 0 || month.digits > 2 || month.value < 1 || month.value > 12)
            return unexpected{text_error{month.offset, "a month from 1 to 12"}};
        auto const here = at_;
        if (mark == '\0' || take_mark() != mark || !is_digit_next()) {
            at_ = here;
            return known_to(year, month.value);
        }
        auto const day = take_digits();
        return complete(year.value, month.value, day);
    }
    [[nodiscard]] constexpr int take_month_ahead() const noexcept {
        auto ahead = *this;
        return ahead.take_month_name();
    }
    [[nodiscard]] constexpr result chinese_from_year(number year) {
        if (!is_digit_next()) return known_to(year);
        auto const month = take_digits();
        if (month.digits > 2 || month.value < 1 || month.value > 12 || !at_.take("月"))
            return unexpected{text_error{month.offset, "a month from 1月 to 12月"}};
        if (!is_digit_next()) return known_to(year, month.value);
        auto const day = take_digits();
        if (!at_.take("日") && !at_.take("号")) return unexpected{at_.expected("日")};
        return complete(year.value, month.value, day);
    }
    [[nodiscard]] constexpr result complete(int year, int month, number day) const {
        if (auto const read = day_of(year, number{0, 2, month}, day); read && day.digits != 0) return *read;
        return unexpected{text_error{day.offset, "a day of that month"}};
    }
    /// 1-May-07, 1 May 2007
    [[nodiscard]] constexpr result from_day(number day) {
        (void)at_.take_word("of");
        (void)at_.skip_blanks();
        auto const month = take_month_name();
        if (month == 0) return unexpected{at_.expected("a month, by number or its name in English")};
        (void)take_mark();
        auto const year = take_year();
        if (!year) return unexpected{year.error()};
        return complete(*year, month, day);
    }
    /// May 1, 2007; May 2007
    [[nodiscard]] constexpr result from_month_name() {
        auto const begins = at_.offset();
        auto const month = take_month_name();
        if (month == 0) return unexpected{at_.expected("a date, such as 1-May-2007 or 2007-05-01")};
        (void)take_mark();
        auto const behind = at_;
        auto const first = take_digits();
        if (first.digits == 4) return month_of(first, month, begins);
        if (first.digits == 0 || first.digits > 2) return unexpected{behind.expected("a day or a year")};
        skip_ordinal();
        if (take_mark() == '\0') return unexpected{behind.expected(no_year)};
        auto const year = take_year();
        if (!year) return unexpected{year.error()};
        return complete(*year, month, first);
    }
    [[nodiscard]] constexpr outcome<int, text_error> take_year() {
        (void)(at_.take("'") || at_.take("\u2019"));
        auto const written = take_digits();
        auto const year = year_of(written);
        if (!year) return unexpected{text_error{written.offset, written.digits == 2 ? no_year : "a year"}};
        if (!is_year(*year)) return unexpected{text_error{written.offset, "a year from 1400 to 9999"}};
        return *year;
    }
    [[nodiscard]] static constexpr result month_of(number year, int month, std::size_t month_offset) {
        if (!is_year(year.value)) return unexpected{text_error{year.offset, "a year from 1400 to 9999"}};
        if (month < 1 || month > 12) return unexpected{text_error{month_offset, "a month from 1 to 12"}};
        return known_to(year, month);
    }
    [[nodiscard]] static constexpr result known_to(number year, int month = 0) {
        if (year.value == 9999 && (month == 0 || month == 12))
            return unexpected{text_error{year.offset, "what ends by 9999-12-30"}};
        return month == 0 ? partial_date{year.value} : partial_date{year.value, month};
    }

    /// 14:30, T14:30:05.123+01:00, 2:30 PM UTC
    constexpr void skip_time() noexcept {
        auto ahead = at_;
        if (!ahead.take("T") && !ahead.skip_blanks()) return;
        auto const two = [&] { return take_number(ahead, 2) >= 0; };
        if (!two() && take_number(ahead, 1) < 0) return;
        if (!ahead.take(":") || !two()) return;
        if (ahead.take(":") && !two()) return;
        if (ahead.take("."))
            while (take_number(ahead, 1) >= 0) {
            }
        auto const here = ahead;
        (void)ahead.skip_blanks();
        bool const zone = ahead.take_word("am") || ahead.take_word("pm") || ahead.take_word("z") ||
                          ahead.take_word("utc") || ahead.take_word("gmt");
        if (!zone) ahead = here;
        if (ahead.take("+") || ahead.take("-")) {
            if (!two()) return;
            (void)ahead.take(":");
            (void)two();
        }
        at_ = ahead;
    }

    cursor at_;
    date_style style_;
};

}  // namespace detail

constexpr outcome<partial_date, text_error> text_reader<partial_date>::read(std::string_view text,
                                                                            date_style const& style) {
    return detail::written_date_reader{text, style}.read();
}
constexpr outcome<date, text_error> text_reader<date>::read(std::string_view text, date_style const& style) {
    return whole(text, from_text<partial_date>(text, style));
}

}  // namespace prospectus

#endif
