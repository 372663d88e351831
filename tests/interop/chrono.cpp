// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/chrono.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <stdexcept>

using namespace prospectus;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using namespace std::chrono_literals;

static_assert(to_date(sys_days{2024y / 2 / 29}) == date{2024, 2, 29} && to_date(2024y / 2 / 29) == date{2024, 2, 29});
static_assert(to_sys_days(date{2024, 2, 29}) == sys_days{2024y / 2 / 29});
static_assert(to_year_month_day(date{2024, 2, 29}) == 2024y / 2 / 29);
static_assert(!checked_date(2023y / 2 / 29) && !checked_date(sys_days::max()));

BOOST_AUTO_TEST_SUITE(interop_chrono)

// Both libraries count days in their own way, and say of each its year, month and day.
BOOST_AUTO_TEST_CASE(every_usable_day_is_the_same_day_on_both_sides) {
    bool there = true, back = true;
    for (date day = earliest_day; day <= latest_day; day += boost::gregorian::days{1}) {
        auto const parts = day.year_month_day();
        auto const converted = to_year_month_day(day);
        there = there && static_cast<int>(converted.year()) == static_cast<int>(parts.year) &&
                static_cast<unsigned>(converted.month()) == parts.month.as_number() &&
                static_cast<unsigned>(converted.day()) == parts.day.as_number();
        back = back && to_date(to_sys_days(day)) == day && to_date(converted) == day;
    }
    BOOST_TEST(there);
    BOOST_TEST(back);
}

BOOST_AUTO_TEST_CASE(days_outside_the_usable_ones_are_refused) {
    sys_days const before{1399y / 12 / 31}, after{9999y / 12 / 31};
    for (sys_days const day : {before, after, sys_days::min(), sys_days::max()}) {
        BOOST_CHECK_THROW((void)to_date(day), std::out_of_range);
        BOOST_TEST(!checked_date(day).has_value());
    }
    BOOST_TEST((checked_date(before + std::chrono::days{1}) == earliest_day));
    BOOST_TEST((checked_date(after - std::chrono::days{1}) == latest_day));
    for (date const day : {date{}, date{boost::gregorian::neg_infin}, date{boost::gregorian::pos_infin},
                           date{9999, 12, 31}, date{date::date_rep_type{0x7fffffff}}}) {
        BOOST_CHECK_THROW((void)to_sys_days(day), std::out_of_range);
        BOOST_CHECK_THROW((void)to_year_month_day(day), std::out_of_range);
    }
}

// sys_days takes 30 February for 1 March, and month 13 for anything.
BOOST_AUTO_TEST_CASE(a_year_month_day_that_is_no_day_is_refused) {
    for (year_month_day const day :
         {2023y / 2 / 29, 2024y / 2 / 30, 2024y / 4 / 31, 2024y / 13 / 1, 2024y / 0 / 1, 2024y / 1 / 0, 1900y / 2 / 29,
          10000y / 1 / 1, 1399y / 12 / 31, year_month_day{}}) {
        BOOST_CHECK_THROW((void)to_date(day), std::out_of_range);
        BOOST_TEST(!checked_date(day).has_value());
    }
    BOOST_TEST((to_date(sys_days{2024y / 2 / std::chrono::last}) == date{2024, 2, 29}));
}

BOOST_AUTO_TEST_SUITE_END()
