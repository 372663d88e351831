// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/sum_reason.hpp>

#include <prospectus/calendar/fiscal_unit.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_sum_reason)

BOOST_AUTO_TEST_CASE(what_is_missing_is_named) {
    flow_series<double> const revenue{
        {fiscal_quarter{2024, 1}, 1.0}, {fiscal_quarter{2024, 3}, 3.0}, {fiscal_quarter{2024, 4}, 4.0}};
    fiscal_calendar const calendar;
    auto const to_date = year_to_date(revenue, calendar);
    auto const trailing = trailing_sum(revenue, 3, calendar);
    BOOST_TEST(to_text(to_date.values()[1].error()) == "no value for 2024-04-01/2024-06-30");
    BOOST_TEST(to_text(trailing_twelve_months(revenue, fiscal_quarter{2024, 4}, calendar).error()) ==
               "no value for FY2024Q2");
    BOOST_TEST(to_text(trailing.values()[0].error()) == "no value for FY2023Q3, FY2023Q4");
}

BOOST_AUTO_TEST_CASE(other_reasons_have_words) {
    BOOST_TEST(to_text(to_date_reason{overflow_at{2}}) == "the sum leaves its range at value 3");
    BOOST_TEST(to_text(trailing_reason{overflow_at{0}}) == "the sum leaves its range at value 1");
    BOOST_TEST(!to_text(to_date_reason{no_enclosing_period{period_kind::year}}).empty());
    BOOST_TEST(!to_text(trailing_reason{not_in_calendar{}}).empty());
    for (auto const reason : {merge_reason::not_adjacent, merge_reason::inside_a_chunk, merge_reason::out_of_order,
                              merge_reason::sum_unknown})
        BOOST_TEST(!describe(reason).empty());
}

BOOST_AUTO_TEST_SUITE_END()
