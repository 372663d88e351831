// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/period_value.hpp>

#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using tests::report;

BOOST_AUTO_TEST_SUITE(filings_period_value)

BOOST_AUTO_TEST_CASE(values_carry_how_they_came_and_what_was_restated) {
    auto half = report(0, 6, 30);
    half.restated = true;
    reported_flow const flow{{report(0, 3, 10), half, report(6, 9, 5), report(0, 12, 60)}};
    auto const values = values_of(flow, solved_periods(flow, period_kind::quarter, calendar_year));
    BOOST_REQUIRE(values.size() == 4u);
    BOOST_TEST(values[0].about.empty());
    BOOST_TEST((values[1].value == decimal{20}));
    BOOST_TEST((values[1].about == (notes{note::derived} | note::restated)));
    BOOST_TEST(values[2].about.empty());
    BOOST_TEST((values[3].value == decimal{25}));
    BOOST_TEST((values[3].about == (notes{note::derived} | note::restated)));
}

BOOST_AUTO_TEST_CASE(a_series_of_what_is_named_and_known) {
    auto odd = report(0, 3, 11);
    odd.days = day_span{date{2021, 1, 1}, date{2021, 3, 30}};
    reported_flow const flow{{odd, report(0, 3, 10), report(6, 9, 30)}};
    auto const values = values_of(flow, solved_periods(flow, period_kind::quarter, calendar_year));
    auto const series = as_series(values);
    BOOST_REQUIRE(series.size() == 2u);  // without the second quarter, and without what ends on 30 March
    BOOST_TEST((series.values()[0] == decimal{10}));
    BOOST_TEST((series.periods()[1].label() == period_label{2021, 3}));
    BOOST_TEST(series.gaps().size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
