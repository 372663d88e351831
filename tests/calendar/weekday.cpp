// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/weekday.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace prospectus;

static_assert(weekday_of(date{2024, 9, 28}) == saturday);

BOOST_AUTO_TEST_SUITE(calendar_weekday)

// Boost begins its week on Sunday, at 0.
BOOST_AUTO_TEST_CASE(every_usable_day_has_the_weekday_that_boost_gives_it) {
    bool same = true;
    for (date day = earliest_day; day <= latest_day; day += boost::gregorian::days{1})
        same = same && static_cast<unsigned>(weekday_of(day)) == (day.day_of_week().as_number() + 6U) % 7;
    BOOST_TEST(same);
}

BOOST_AUTO_TEST_CASE(special_dates_have_none) {
    for (date const special : {date{}, date{boost::gregorian::neg_infin}, date{boost::gregorian::pos_infin}})
        BOOST_CHECK_THROW((void)weekday_of(special), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(the_weekday_on_or_before_a_day_and_the_nearest) {
    for (auto number = detail::day_number(date{2024, 2, 1}); number < detail::day_number(date{2024, 4, 1}); ++number)
        for (int w = 0; w < 7; ++w) {
            auto const wanted = static_cast<weekday>(w);
            auto const before = detail::on_or_before(wanted, number);
            BOOST_REQUIRE(detail::weekday_of_number(before) == wanted);
            BOOST_REQUIRE((before <= number && number < before + 7));
            auto const near = detail::nearest(wanted, number);
            BOOST_REQUIRE(detail::weekday_of_number(near) == wanted);
            BOOST_REQUIRE((near - 3 <= number && number <= near + 3));
        }
}

BOOST_AUTO_TEST_SUITE_END()
