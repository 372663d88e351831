// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_FISCAL_CALENDAR_HPP
#define PROSPECTUS_TEXT_FISCAL_CALENDAR_HPP

// The rule of a fiscal calendar as people say it.
//
//     from_text<fiscal_calendar>("last saturday of september; week 53 in quarter 1")
//     from_text<fiscal_calendar>("sunday nearest end of august; quarters 12-12-12-16")
//     from_text<fiscal_calendar>("saturday nearest end of january; months 4-5-4; named closing year - 1")
//     from_text<fiscal_calendar>("month end of december; quarters friday nearest month end")
//     from_text<fiscal_calendar>("5 april; named opening year")
//     from_text<fiscal_calendar>("sunday nearest 15 january; months 13x4")
//     to_text(closes_at_month_end(march).named_opening_year()) == "month end of march; named opening year"
//
// Shape   The closing rule, then clauses in any order, each once. Left out, a year of whole weeks has quarters
//         13-13-13-13, months 4-4-5 and week 53 in its last quarter, in the last month of that; with months 13x4 its
//         quarters are 12-12-12-16. Only clauses that differ are written. Case does not matter.
// Errors  text_error at the word, or at the clause that does not fit the others.

#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/text/detail/calendar_words.hpp>
#include <prospectus/text/detail/rule_reader.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

template <>
struct text_reader<fiscal_calendar> {
    [[nodiscard]] static constexpr outcome<fiscal_calendar, text_error> read(std::string_view text) {
        return detail::rule_reader{text}.read();
    }
};

template <>
struct text_writer<fiscal_calendar> {
    static void append(std::string& out, fiscal_calendar const& c) {
        append_closing(out, c.closing());
        append_division(out, c.division());
        if (c.naming_offset() == 0) return;
        if (c.naming_offset() == c.opening_offset()) {
            out += "; named opening year";
        } else {
            out += c.naming_offset() < 0 ? "; named closing year - " : "; named closing year + ";
            out += std::to_string(c.naming_offset() < 0 ? -c.naming_offset() : c.naming_offset());
        }
    }

private:
    static void append_closing(std::string& out, closing_rule const& rule) {
        auto const month_name = detail::name_of(rule.in_month());
        auto const day = std::to_string(rule.day());
        switch (rule.kind()) {
            case closing_kind::on_the_day: out += rule.day() == 0 ? "month end of " : day + ' '; break;
            case closing_kind::last_weekday: ((out += "last ") += detail::name_of(rule.on())) += " of "; break;
            case closing_kind::nearest_weekday:
                (out += detail::name_of(rule.on())) += rule.day() == 0 ? " nearest end of " : " nearest " + day + ' ';
                break;
        }
        out += month_name;
    }
    static void append_division(std::string& out, year_division const& d) {
        switch (d.quarters()) {
            case quarter_kind::of_months: return;
            case quarter_kind::nearest_weekday:
                ((out += "; quarters ") += detail::name_of(d.on())) += " nearest month end";
                return;
            case quarter_kind::weekday_on_or_before:
                ((out += "; quarters ") += detail::name_of(d.on())) += " on or before month end";
                return;
            case quarter_kind::of_weeks: break;
        }
        bool const fours = d.months_by() == month_kind::four_weeks;
        bool const usual =
            fours ? d.weeks_of_quarter(4) == 16 && d.weeks_of_quarter(1) == 12 && d.weeks_of_quarter(2) == 12
                  : d.has_thirteens();
        if (!usual) {
            out += "; quarters ";
            for (int quarter = 1; quarter <= 4; ++quarter)
                (out += std::to_string(d.weeks_of_quarter(quarter))) += quarter < 4 ? "-" : "";
        }
        switch (d.months_by()) {
            case month_kind::weeks_454: out += "; months 4-5-4"; break;
            case month_kind::weeks_544: out += "; months 5-4-4"; break;
            case month_kind::four_weeks: out += "; months 13x4"; break;
            default: break;
        }
        if (d.long_month() != d.last_month_of(d.long_quarter()))
            out += "; week 53 in month " + std::to_string(d.long_month());
        else if (d.long_quarter() != 4) out += "; week 53 in quarter " + std::to_string(d.long_quarter());
    }
};

}  // namespace prospectus

#endif
