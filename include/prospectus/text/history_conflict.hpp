// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_HISTORY_CONFLICT_HPP
#define PROSPECTUS_TEXT_HISTORY_CONFLICT_HPP

// The statements of a history as text, and why two of them contradict each other, in a sentence.
//
//     to_text(history_statement{year_closes{2013, date{2014, 1, 4}}}) == "FY2013 closes 2014-01-04"
//     describe(conflict, first, statements)
//         // "week 53 in quarter 1 of FY2012" contradicts "saturday nearest end of december": FY2012 is
//         // 2012-01-01/2012-12-29, 52 weeks

#include <prospectus/calendar/history_statement.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/fiscal_calendar.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace prospectus {

template <>
struct text_writer<history_statement> {
    static void append(std::string& out, history_statement const& statement) {
        statement.visit([&](auto const& s) { say(out, s); });
    }

private:
    static void say(std::string& out, calendar_from const& s) {
        append_text(out += "from ", s.from);
        append_text(out += ": ", s.calendar);
    }
    static void say(std::string& out, year_closes const& s) {
        append_text((out += "FY" + std::to_string(s.year)) += " closes ", s.day);
    }
    static void say(std::string& out, quarter_closes const& s) {
        append_text((out += "FY" + std::to_string(s.year) + "Q" + std::to_string(s.quarter)) += " closes ", s.day);
    }
    static void say(std::string& out, week_53_in_quarter const& s) {
        out += "week 53 in quarter " + std::to_string(s.quarter) + " of FY" + std::to_string(s.year);
    }
    static void say(std::string& out, week_53_in_month const& s) {
        out += "week 53 in month " + std::to_string(s.month) + " of FY" + std::to_string(s.year);
    }
    static void say(std::string& out, transition const& s) {
        append_text(out += "transition ", s.days.first_day());
        append_text(out += " to ", s.days.last_day());
        if (s.year) out += " in FY" + std::to_string(*s.year);
    }
};

[[nodiscard]] inline std::string describe(history_conflict const& conflict, fiscal_calendar const& first,
                                          std::vector<history_statement> const& statements) {
    auto const quoted = [&](std::size_t n) {
        return '"' + (n == 0 ? to_text(first) : to_text(statements[n - 1])) + '"';
    };
    auto const year = "FY" + std::to_string(conflict.year);
    auto const days = conflict.days ? to_text(*conflict.days) : std::string{"no days"};
    auto const length = conflict.days ? std::to_string(conflict.days->day_count()) + " days" : std::string{"no days"};
    using enum history_conflict::fault;
    auto said = quoted(conflict.statement);
    if (conflict.other != conflict.statement) said += " contradicts " + quoted(conflict.other);
    switch (conflict.what) {
        case said_twice: return said + ": both say it of the same";
        case overlap: return said + ": both claim the same days" + (conflict.days ? ", " + days : "");
        case gap:
            return said + ": " + days +
                   " would belong to neither; a year must close on the day before, or a transition fill them";
        case nothing_follows: return said + ": no calendar takes effect on the day after";
        case year_of_odd_length:
            if (!conflict.days) return said + ": " + year + " would close before it begins";
            return said + ": " + year + " would be " + days + ", " + length +
                   "; state a transition for a period that is no year";
        case no_such_year: return said + ": no " + year + " closes while it is in effect";
        case no_such_part: return said + ": no such part of its year can be moved";
        case year_of_52_weeks: return said + ": " + year + " is " + days + ", " + length + " and not 53 weeks";
        case out_of_order: return said + ": in " + year + ", " + days + ", a part would close before the one before it";
        case unusable_day: return said + ": days go from 1400-01-01 to 9999-12-30";
        case year_out_of_line: return said + ": the years around the transition leave no place for " + year;
    }
    return said;
}

}  // namespace prospectus

#endif
