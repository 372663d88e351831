// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/date.hpp>

#include <prospectus/calendar/detail/day_number.hpp>

#include <boost/test/unit_test.hpp>

#include <type_traits>

using namespace prospectus;

static_assert(std::is_trivially_copyable_v<date>);
static_assert(is_usable(earliest_day) && is_usable(latest_day));
static_assert(!is_usable(date{9999, 12, 31}));
static_assert(!is_usable(date{}));
static_assert(!is_usable(date{boost::gregorian::neg_infin}));
static_assert(!is_usable(date{boost::gregorian::pos_infin}));
static_assert(detail::first_of_month(detail::months_from_zero(2024, 3)) - 1 == detail::day_number(date{2024, 2, 29}));

BOOST_AUTO_TEST_SUITE(calendar_date)

BOOST_AUTO_TEST_CASE(the_day_after_the_latest_is_a_date) {
    BOOST_TEST((latest_day + boost::gregorian::days{1} == date{9999, 12, 31}));
}

BOOST_AUTO_TEST_CASE(first_of_month_agrees_with_boost_for_every_month) {
    for (int year = 1400; year <= 9999; ++year)
        for (int month = 1; month <= 12; ++month) {
            date const first(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 1);
            std::int32_t const number = detail::first_of_month(detail::months_from_zero(year, month));
            if (number != detail::day_number(first) || detail::date_of(number) != first)
                BOOST_ERROR(year << '-' << month);
        }
}

// 1399-12-31 is no date of Boost's, and closes the year before the first.
BOOST_AUTO_TEST_CASE(day_numbers_go_on_below_the_earliest_day) {
    BOOST_TEST(detail::first_of_month(detail::months_from_zero(1399, 12)) == detail::earliest_number - 31);
    BOOST_TEST(detail::first_of_month(detail::months_from_zero(10000, 1)) == detail::latest_number + 2);
}

BOOST_AUTO_TEST_SUITE_END()
