// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_FISCAL_HISTORY_HPP
#define PROSPECTUS_TEXT_FISCAL_HISTORY_HPP

// A company's calendars through time, one statement a line or after '|': the first a rule, '#' begins a remark.
//
//     saturday nearest end of december
//     FY2013 closes 2014-01-04
//     FY2016Q3 closes 2016-09-24
//     week 53 in quarter 1 of FY2013
//     from 2023-01-01: month end of december
//     transition 2026-01-01 to 2026-06-30
//     from 2026-07-01: month end of june
//
//     from_text<fiscal_history>(text)     to_text(history)     // reads back as the same value
//
// Shape   Rules as text/fiscal_calendar.hpp reads them. A transition may end in "in FY2026": it is stated to be that year.
//         What begins with '#' is a remark, to the end of its line.
// Errors  history_text_error: the byte, and a sentence. Statements that contradict each other are both named, at the
//         later of them.

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/text/history_conflict.hpp>
#include <prospectus/text/read.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

struct history_text_error {
    std::size_t offset;
    std::string sentence;

    friend bool operator==(history_text_error const&, history_text_error const&) = default;
};

template <>
struct text_reader<fiscal_history> {
    [[nodiscard]] static outcome<fiscal_history, history_text_error> read(std::string_view text) {
        std::optional<fiscal_calendar> first;
        std::vector<history_statement> statements;
        std::vector<std::size_t> offsets;
        for (std::size_t begins = 0; begins <= text.size();) {
            auto const ends =
                text.find_first_of("\n|", begins) == text.npos ? text.size() : text.find_first_of("\n|", begins);
            auto const line = trimmed(text.substr(begins, ends - begins));
            if (!line.empty() && line.front() != '#') {
                auto const offset = static_cast<std::size_t>(line.data() - text.data());
                offsets.push_back(offset);
                auto const wrong = [&](text_error const& e) {
                    return unexpected{history_text_error{offset + e.offset, "expected " + std::string{e.expected}}};
                };
                if (!first) {
                    auto const rule = from_text<fiscal_calendar>(line);
                    if (!rule) return wrong(rule.error());
                    first = *rule;
                } else {
                    auto const statement = read_statement(detail::cursor{line});
                    if (!statement) return wrong(statement.error());
                    statements.push_back(*statement);
                }
            }
            bool const remark = !line.empty() && line.front() == '#';
            auto const past = remark ? text.find('\n', begins) : ends;
            begins = past == text.npos ? text.size() + 1 : past + 1;
        }
        if (!first)
            return unexpected{history_text_error{text.size(), "expected a rule, such as month end of december"}};
        auto made = fiscal_history::from(*first, statements);
        if (made) return *std::move(made);
        auto const& conflict = made.error();
        auto const later = conflict.other > conflict.statement ? conflict.other : conflict.statement;
        return unexpected{history_text_error{offsets[later], describe(conflict, *first, statements)}};
    }

private:
    [[nodiscard]] static std::string_view trimmed(std::string_view line) noexcept {
        auto const first = line.find_first_not_of(" \t\r");
        if (first == line.npos) return {};
        return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
    }

    [[nodiscard]] static outcome<history_statement, text_error> read_statement(detail::cursor at) {
        if (detail::take_words(at, "from")) {
            auto const day = read_day(at);
            if (!day) return unexpected{day.error()};
            detail::skip_space(at);
            if (!at.take(":")) return unexpected{at.expected("':' and a rule")};
            auto const rule = detail::rule_reader{at}.read();
            if (!rule) return unexpected{rule.error()};
            return history_statement{calendar_from{*day, *rule}};
        }
        if (detail::take_words(at, "transition")) {
            auto const first = read_day(at);
            if (!first) return unexpected{first.error()};
            if (!detail::take_words(at, "to"))
                return unexpected{(detail::skip_space(at), at.expected("'to' and a day"))};
            detail::skip_space(at);
            auto const last_at = at;
            auto const last = read_day(at);
            if (!last) return unexpected{last.error()};
            if (*last < *first) return unexpected{last_at.expected("a day that is not before the first")};
            transition between{day_span{*first, *last}, {}};
            if (detail::take_words(at, "in")) {
                auto const year = read_year(at);
                if (!year) return unexpected{year.error()};
                between.year = *year;
            }
            return ended(at, between);
        }
        if (detail::take_words(at, "week 53 in")) {
            bool const in_month = detail::take_words(at, "month");
            if (!in_month && !detail::take_words(at, "quarter"))
                return unexpected{(detail::skip_space(at), at.expected("'quarter' or 'month' and its number"))};
            detail::skip_space(at);
            int const number = detail::take_count(at);
            if (number < 0) return unexpected{at.expected("a number")};
            if (!detail::take_words(at, "of"))
                return unexpected{(detail::skip_space(at), at.expected("'of' and a year, such as FY2013"))};
            auto const year = read_year(at);
            if (!year) return unexpected{year.error()};
            return in_month ? ended(at, week_53_in_month{*year, number}) : ended(at, week_53_in_quarter{*year, number});
        }
        if (at.rest().starts_with("FY") || at.rest().starts_with("fy")) {
            auto const year = read_year(at);
            if (!year) return unexpected{year.error()};
            int quarter = 0;
            if (at.take("Q") || at.take("q")) {
                auto const quarter_at = at;
                quarter = detail::take_count(at);
                if (quarter < 1 || quarter > 3)
                    return unexpected{quarter_at.expected("a quarter from 1 to 3: the fourth closes with its year")};
            }
            if (!detail::take_words(at, "closes"))
                return unexpected{(detail::skip_space(at), at.expected("'closes' and a day"))};
            auto const day = read_day(at);
            if (!day) return unexpected{day.error()};
            return quarter == 0 ? ended(at, year_closes{*year, *day}) : ended(at, quarter_closes{*year, quarter, *day});
        }
        return unexpected{at.expected("'from', 'transition', 'week 53 in', or a year or quarter that 'closes'")};
    }
    [[nodiscard]] static outcome<history_statement, text_error> ended(detail::cursor at,
                                                                      history_statement const& statement) {
        detail::skip_space(at);
        if (!at.at_end()) return unexpected{at.expected("the end of the statement")};
        return statement;
    }
    [[nodiscard]] static outcome<date, text_error> read_day(detail::cursor& at) {
        detail::skip_space(at);
        auto const found = detail::take_partial_date(at);
        if (!found) return unexpected{found.error()};
        if (found->precision() != date_precision::day) return unexpected{at.expected("a whole date: year-month-day")};
        return found->first_day();
    }
    [[nodiscard]] static outcome<int, text_error> read_year(detail::cursor& at) {
        detail::skip_space(at);
        if (!at.take("FY") && !at.take("fy")) return unexpected{at.expected("a year, such as FY2013")};
        int const year = detail::take_number(at, 4);
        if (year < 0) return unexpected{at.expected("a year of four digits")};
        return year;
    }
};

template <>
struct text_writer<fiscal_history> {
    static void append(std::string& out, fiscal_history const& history) {
        append_text(out, history.first_calendar());
        for (auto const& statement : history.statements()) append_text(out += '\n', statement);
    }
};

}  // namespace prospectus

#endif
