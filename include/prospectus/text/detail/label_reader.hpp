// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_LABEL_READER_HPP
#define PROSPECTUS_TEXT_DETAIL_LABEL_READER_HPP

// Takes a label of a period apart: a year, and a part of it, in any of the forms that people write.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/detail/calendar_words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

/// A year said by one number, or by two in a row; both readings stand where "2009-10" may be a month, too.
struct label_words {
    int year = 0;
    std::size_t year_at = 0;
    bool two_years = false;  // "2024-25"
    int calendar_month = 0;  // "2024-05", 0 for none
    int named_month = 0;     // "2024年5月": that calendar month as well as the fifth of the year; 0 for none
    period_kind kind = period_kind::year;
    int number = 0;  // within the year; 0 for a year itself
    std::size_t part_at = 0;
    std::optional<day_span> days{};         // "2025-01-01/2025-02-14": nothing else is set
    std::optional<date> transition_from{};  // "TP2026-01-01": nothing else is set
};

class label_reader {
public:
    constexpr explicit label_reader(std::string_view text) noexcept : at_{text} {}

    [[nodiscard]] constexpr outcome<label_words, text_error> read() {
        if (at_.take("TP")) {
            auto const first = read_day();
            if (!first) return unexpected{first.error()};
            if (!at_.at_end()) return unexpected{at_.expected("the end of the label")};
            label_words words;
            words.transition_from = *first;
            return words;
        }
        if (at_.rest().size() > 10 && at_.rest()[10] == '/') return read_days();
        for (skip(); !at_.at_end(); skip())
            if (auto const wrong = read_piece()) return unexpected{*wrong};
        if (!has_year_) return unexpected{at_.expected("a year")};
        if (found_.calendar_month != 0 && has_part_)
            return unexpected{text_error{found_.part_at, "a year, before its part"}};
        if (month_by_name_ && !fiscal_ && !found_.two_years && found_.number <= 12) found_.named_month = found_.number;
        return found_;
    }

private:
    constexpr void skip() noexcept {
        while (at_.take(" ") || at_.take("\t") || at_.take(",") || at_.take("-") || at_.take("\u00a0") ||
               at_.take("\u3000") || at_.take_word("of") || at_.take_word("the")) {
        }
    }

    [[nodiscard]] constexpr outcome<date, text_error> read_day() {
        auto const found = take_partial_date(at_);
        if (!found) return unexpected{found.error()};
        if (found->precision() != date_precision::day) return unexpected{at_.expected("a whole date: year-month-day")};
        return found->first_day();
    }
    [[nodiscard]] constexpr outcome<label_words, text_error> read_days() {
        auto const first = read_day();
        if (!first) return unexpected{first.error()};
        if (!at_.take("/")) return unexpected{at_.expected("'/' and the last day")};
        auto const last_at = at_;
        auto const last = read_day();
        if (!last) return unexpected{last.error()};
        if (*last < *first) return unexpected{last_at.expected("a day that is not before the first")};
        if (!at_.at_end()) return unexpected{at_.expected("the end of the label")};
        label_words words;
        words.days = day_span{*first, *last};
        return words;
    }

    [[nodiscard]] constexpr std::optional<text_error> read_piece() {
        auto const begins = at_.offset();
        for (std::string_view const word : {"fiscal year", "financial year", "fiscal", "full year", "year", "fy"}) {
            if (!take_words(at_, word)) continue;
            fiscal_ = true;
            return std::nullopt;
        }
        if (at_.take_word("fy")) return fiscal_ = true, std::nullopt;
        if ((at_.rest().starts_with("FY") || at_.rest().starts_with("fy")) && at_.rest().size() > 2) {
            at_.advance(2);
            return fiscal_ = true, std::nullopt;
        }
        if (at_.take("'") || at_.take("\u2019")) return fiscal_ = true, std::nullopt;
        if (auto const p = take_part()) return take(*p, begins);
        if (int const year = take_number(at_, 4); year >= 0) return read_year(year, begins);
        if (int const year = take_number(at_, 2);
            year >= 0 && (fiscal_ || has_part_ || is_part_next()) && !is_digit_next())
            return read_year(year < 69 ? 2000 + year : 1900 + year, begins);  // as POSIX reads %y
        return text_error{begins, has_year_ ? "a part of the year: H1, Q3 or M07"
                                            : "a year of four digits, or two behind FY or a part"};
    }

    struct part {
        period_kind kind;
        int number;
    };
    [[nodiscard]] constexpr std::optional<text_error> take(part const& p, std::size_t begins) {
        if (has_part_) return text_error{begins, "one part of the year"};
        has_part_ = true;
        found_.kind = p.kind;
        found_.number = p.number;
        found_.part_at = begins;
        return std::nullopt;
    }

    [[nodiscard]] constexpr std::optional<text_error> read_year(int year, std::size_t begins) {
        if (has_year_) return text_error{begins, "one year"};
        if (year < 1400 || year > 9999) return text_error{begins, "a year from 1400 to 9999"};
        has_year_ = true;
        found_.year = year;
        found_.year_at = begins;
        if (at_.take("\u8d22\u5e74\u5ea6") || at_.take("\u8d22\u5e74") || at_.take("\u8ca1\u5e74"))
            return fiscal_ = true, std::nullopt;
        if (at_.take("\u5e74\u5ea6") || at_.take("\u5e74")) return std::nullopt;
        auto ahead = at_;
        if (!ahead.take("/") && !ahead.take("-") && !ahead.take("\u2013")) return std::nullopt;
        int second = take_number(ahead, 4);
        bool const whole = second >= 0;
        if (!whole) second = take_number(ahead, 2);
        char const next = ahead.peek();
        if (second < 0 || (next >= '0' && next <= '9') || cursor::is_letter(next)) return std::nullopt;
        bool const follows = whole ? second == year + 1 : second == (year + 1) % 100;
        bool const is_month = !whole && second >= 1 && second <= 12 && !fiscal_ && !has_part_;
        if (!follows && !is_month)
            return text_error{ahead.offset() - (whole ? 4U : 2U), "the year after, or a month from 01 to 12"};
        at_ = ahead;
        found_.two_years = follows;
        if (is_month) found_.calendar_month = second;
        return std::nullopt;
    }

    /// Nothing, and the cursor where it was, where no part of a year begins.
    [[nodiscard]] constexpr std::optional<part> take_part() {
        auto const begins = at_;
        if (auto const p = take_part_in_letters()) return p;
        at_ = begins;
        if (auto const p = take_part_in_words()) return p;
        if (auto const p = take_part_in_chinese()) return p;
        at_ = begins;
        return std::nullopt;
    }
    /// Q1, 1Q, H2, 2H, M07, W53, 9M.
    [[nodiscard]] constexpr std::optional<part> take_part_in_letters() {
        int number = -1;
        if (!cursor::is_letter(at_.peek())) {
            number = take_count(at_);
            if (number < 1 || number > 53) return std::nullopt;
        }
        period_kind kind{};
        if (at_.take("Q") || at_.take("q")) kind = period_kind::quarter;
        else if (at_.take("H") || at_.take("h")) kind = period_kind::half;
        else if (at_.take("M") || at_.take("m")) kind = period_kind::month;
        else if (number < 0 && (at_.take("W") || at_.take("w"))) kind = period_kind::week;
        else return std::nullopt;
        if (number < 0) {
            number = take_count(at_);
            return number < 1 || is_digit_next() ? std::nullopt : std::optional{part{kind, number}};
        }
        if (kind != period_kind::month)  // 24Q4 begins with a year
            return number <= (kind == period_kind::half ? 2 : 4) ? std::optional{part{kind, number}} : std::nullopt;
        switch (number) {  // months from the first of the year on
            case 3: return part{period_kind::quarter, 1};
            case 6: return part{period_kind::half, 1};
            case 9: return part{period_kind::nine_months, 0};
            case 12: return part{period_kind::year, 0};
            default: return std::nullopt;
        }
    }
    [[nodiscard]] constexpr std::optional<part> take_part_in_words() noexcept {
        if (take_words(at_, "nine months")) return part{period_kind::nine_months, 0};
        constexpr std::string_view ordinals[]{"first", "second", "third", "fourth"};
        for (int i = 0; i < 4; ++i) {
            auto ahead = at_;
            if (!ahead.take_word(ordinals[i])) continue;
            bool const quarter = take_words(ahead, "quarter");
            bool const half = !quarter && i < 2 && take_words(ahead, "half");
            bool const nine_months = !quarter && i == 0 && take_words(ahead, "nine months");
            if (!quarter && !half && !nine_months) return std::nullopt;
            at_ = ahead;
            return nine_months ? part{period_kind::nine_months, 0}
                               : part{quarter ? period_kind::quarter : period_kind::half, i + 1};
        }
        return std::nullopt;
    }
    [[nodiscard]] constexpr std::optional<part> take_part_in_chinese() noexcept {
        if (at_.take("上半年") || at_.take("半年度") || at_.take("中期")) return part{period_kind::half, 1};
        if (at_.take("下半年")) return part{period_kind::half, 2};
        if (at_.take("前三季度") || at_.take("前三季") || at_.take("前九个月"))
            return part{period_kind::nine_months, 0};
        if (at_.take("全年")) return part{period_kind::year, 0};
        bool const counted = at_.take("第");
        int number = take_count(at_);
        if (number < 0) number = take_chinese_count();
        if (number < 1) return std::nullopt;
        bool const of_them = at_.take("个");
        if (at_.take("季度") || at_.take("季")) return part{period_kind::quarter, number};
        if (at_.take("月份") || at_.take("月")) {
            month_by_name_ = !counted && !of_them;
            return part{period_kind::month, number};
        }
        return std::nullopt;
    }
    [[nodiscard]] constexpr int take_chinese_count() noexcept {
        constexpr std::string_view counts[]{"十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "二", "一"};
        for (int i = 0; i < 12; ++i)
            if (at_.take(counts[i])) return 12 - i;
        return -1;
    }
    /// Q4, H1 or M07 right behind two digits, which are a year then.
    [[nodiscard]] constexpr bool is_part_next() const noexcept {
        auto ahead = *this;
        return cursor::is_letter(ahead.at_.peek()) && ahead.take_part_in_letters();
    }
    [[nodiscard]] constexpr bool is_digit_next() const noexcept { return at_.peek() >= '0' && at_.peek() <= '9'; }

    cursor at_;
    label_words found_;
    bool fiscal_ = false;  // two digits may be a year
    bool has_year_ = false;
    bool has_part_ = false;
    bool month_by_name_ = false;  // "5月", not "第5个月"
};

}  // namespace prospectus::detail

#endif
