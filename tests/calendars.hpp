// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_CALENDARS_HPP
#define PROSPECTUS_TESTS_CALENDARS_HPP

// A calendar of every kind, and histories with every sort of statement: what laws are tried on.

#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/calendar/fiscal_history.hpp>

#include <string>
#include <utility>
#include <vector>

namespace tests {

using named_calendar = std::pair<std::string, prospectus::fiscal_calendar>;
using named_history = std::pair<std::string, prospectus::fiscal_history>;

inline std::vector<named_calendar> calendars_of_every_kind() {
    using namespace prospectus;
    return {
        {"calendar year", calendar_year},
        {"month end of march; named opening year", closes_at_month_end(march).named_opening_year()},
        {"5 april", closes_on(april, 5)},
        {"last saturday of september; week 53 in quarter 1", closes_on_last(saturday, september).week_53_in_quarter(1)},
        {"sunday nearest end of august; quarters 12-12-12-16",
         closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16)},
        {"month end of december; quarters friday nearest month end",
         closes_at_month_end(december).quarters_nearest(friday)},
        {"month end of december; quarters sunday on or before month end",
         closes_at_month_end(december).quarters_on_or_before(sunday)},
        {"saturday nearest end of january; months 4-5-4; named closing year - 1",
         closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4).named(-1)},
        {"sunday nearest 15 january; months 13x4; week 53 in month 13",
         closes_nearest(sunday, january, 15).months_of_four_weeks().week_53_in_month(13)},
    };
}

inline std::vector<named_history> histories_of_every_kind() {
    using namespace prospectus;
    auto const to_saturday = closes_nearest_month_end(saturday, december);
    return {
        {"exceptions, a moved week 53, another calendar, a transition",
         fiscal_history::from(to_saturday,
                              {year_closes{2013, date{2014, 1, 4}}, quarter_closes{2016, 3, date{2016, 9, 24}},
                               week_53_in_quarter{2008, 1}, calendar_from{date{2023, 1, 1}, calendar_year},
                               transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}, {}},
                               calendar_from{date{2026, 7, 1}, closes_at_month_end(june)}})
             .value()},
        {"a transition of one day",
         fiscal_history::from(calendar_year, {transition{day_span{date{2001, 1, 1}, date{2001, 1, 1}}, 2001},
                                              calendar_from{date{2001, 1, 2}, closes_on(january, 1)}})
             .value()},
        {"months that come and go",
         fiscal_history::from(closes_at_month_end(december).quarters_nearest(friday),
                              {calendar_from{date{1990, 1, 1}, closes_at_month_end(december)},
                               calendar_from{date{2011, 1, 1}, closes_at_month_end(december).quarters_nearest(sunday)}})
             .value()},
        {"years that lose their weeks",
         fiscal_history::from(closes_on_last(saturday, september), {year_closes{2005, date{2005, 9, 30}}}).value()},
    };
}

}  // namespace tests

#endif
