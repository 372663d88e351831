// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/history_conflict.hpp>

#include <prospectus/calendar/fiscal_history.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_history_conflict)

BOOST_AUTO_TEST_CASE(each_conflict_has_a_sentence_of_its_own) {
    day_span const later{date{2020, 6, 1}, date{2020, 12, 31}};
    auto const said = [](std::vector<history_statement> const& statements) {
        auto const made = fiscal_history::from(closes_at_month_end(may), statements);
        BOOST_REQUIRE(!made);
        return describe(made.error(), closes_at_month_end(may), statements);
    };
    auto const says = [&](std::vector<history_statement> const& statements, std::string const& sentence) {
        BOOST_TEST(said(statements) == sentence);
    };
    std::string const rule = "\"month end of may\"";
    says({transition{later, {}}}, "\"transition 2020-06-01 to 2020-12-31\": no calendar takes effect on the day after");
    says({transition{later, {}}, calendar_from{date{2020, 12, 1}, calendar_year}},
         "\"from 2020-12-01: month end of december\" contradicts \"transition 2020-06-01 to 2020-12-31\": both claim "
         "the same days, "
         "2020-12-01/2020-12-31");
    says({year_closes{2020, date{2020, 12, 31}}},
         "\"FY2020 closes 2020-12-31\" contradicts " + rule +
             ": FY2020 would be 2019-06-01/2020-12-31, 580 days; state a transition for a period that is no year");
    says({quarter_closes{2020, 1, date{2019, 12, 31}}},
         "\"FY2020Q1 closes 2019-12-31\" contradicts " + rule +
             ": in FY2020, 2019-06-01/2020-05-31, a part would close before the one before it");
    says({week_53_in_quarter{2020, 1}},
         "\"week 53 in quarter 1 of FY2020\" contradicts " + rule + ": no such part of its year can be moved");
    says({year_closes{10'500, date{2020, 5, 30}}},
         "\"FY10500 closes 2020-05-30\" contradicts " + rule + ": no FY10500 closes while it is in effect");
    says({year_closes{2020, date{2017, 5, 31}}},
         "\"FY2020 closes 2017-05-31\" contradicts " + rule + ": FY2020 would close before it begins");
    says({transition{later, 2035}, calendar_from{date{2021, 1, 1}, calendar_year}},
         "\"transition 2020-06-01 to 2020-12-31 in FY2035\" contradicts \"from 2021-01-01: month end of december\": "
         "the years around the transition leave no place for FY2035");
    says({calendar_from{date{}, calendar_year}},
         "\"from no day: month end of december\": days go from 1400-01-01 to 9999-12-30");
}

BOOST_AUTO_TEST_SUITE_END()
