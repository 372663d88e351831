// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/period_kind.hpp>

#include <prospectus/calendar/fiscal_calendar.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(calendar_period_kind)

BOOST_AUTO_TEST_CASE(only_units_of_a_calendar_have_a_number_in_a_year) {
    BOOST_TEST(calendar_year.per_year(period_kind::quarter) == 4);
    BOOST_TEST(calendar_year.per_year(period_kind::nine_months) == 0);
    BOOST_TEST(calendar_year.per_year(period_kind::transition) == 0);
    BOOST_TEST(calendar_year.per_year(period_kind::other) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
