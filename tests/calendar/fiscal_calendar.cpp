// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_calendar.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>

using namespace prospectus;

static_assert(std::regular<fiscal_calendar> && std::is_trivially_copyable_v<fiscal_calendar>);
static_assert(closes_at_month_end(september).last_day_of_quarter(2024, 1) == date{2023, 12, 31});
static_assert(fiscal_calendar{} == calendar_year && closes_at_month_end(december) == calendar_year);

BOOST_AUTO_TEST_SUITE(calendar_fiscal_calendar)

BOOST_AUTO_TEST_CASE(numbers_that_are_not_there_are_refused) {
    BOOST_CHECK_THROW((void)calendar_year.last_day_of_quarter(2024, 5), std::out_of_range);
    BOOST_CHECK_THROW((void)calendar_year.last_day_of_month(2024, 13), std::out_of_range);
    BOOST_CHECK_THROW((void)calendar_year.last_day_of_half(2024, 0), std::out_of_range);
    BOOST_CHECK_THROW((void)calendar_year.last_day_of_year(9999), std::out_of_range);
    BOOST_CHECK_THROW((void)calendar_year.last_day_of_year(1399), std::out_of_range);
    BOOST_CHECK_THROW((void)closes_at_month_end(static_cast<month>(13)), std::out_of_range);
    BOOST_CHECK_THROW((void)calendar_year.named(3), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(every_month_closes_where_boost_says_it_ends) {
    for (int closing = 1; closing <= 12; ++closing)
        for (int year = 1950; year <= 2150; ++year)
            for (int part = 1; part <= 12; ++part) {
                auto const calendar = closes_at_month_end(static_cast<month>(closing));
                int const months = 12 * year + closing - 1 - (12 - part);
                date const inside{static_cast<unsigned short>(months / 12),
                                  static_cast<unsigned short>(months % 12 + 1), 1};
                BOOST_REQUIRE(calendar.last_day_of_month(year, part) == inside.end_of_month());
            }
}

BOOST_AUTO_TEST_SUITE_END()
