// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/inferred_history.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_inferred_history)

BOOST_AUTO_TEST_CASE(a_reason_names_the_period_that_the_day_is_within) {
    auto const changed =
        fiscal_history::from(closes_at_month_end(may), {transition{day_span{date{2020, 6, 1}, date{2020, 12, 31}}, {}},
                                                        calendar_from{date{2021, 1, 1}, calendar_year}})
            .value();
    auto const says = [&](date first, date last, std::string const& sentence) {
        day_span const days{first, last};
        BOOST_TEST(describe({span_fate::unexplained, detail::fault_of(days, changed)}, days, changed) == sentence);
    };
    says(date{2021, 1, 2}, date{2021, 3, 31}, "begins within FY2021Q1, 2021-01-01/2021-03-31");
    says(date{2021, 1, 1}, date{2021, 3, 30}, "ends within FY2021Q1, 2021-01-01/2021-03-31");
    says(date{2020, 9, 1}, date{2021, 2, 14},
         "begins within TP2020-06-01, and ends within FY2021Q1, 2021-01-01/2021-03-31");
    says(date{2021, 4, 1}, date{2021, 9, 30}, "begins and ends with the calendar, but is no unit of it");
    BOOST_TEST(describe({span_fate::explained}, day_span{}, changed).empty());
}

BOOST_AUTO_TEST_SUITE_END()
