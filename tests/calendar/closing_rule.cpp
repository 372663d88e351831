// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/closing_rule.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <type_traits>

using namespace prospectus;
using boost::gregorian::days;

static_assert(std::regular<closing_rule> && std::is_trivially_copyable_v<closing_rule>);
static_assert(closing_rule::month_end(september).last_day(2024) == date{2024, 9, 30});
static_assert(closing_rule::fixed_day(april, 5).last_day(2024) == date{2024, 4, 5});
static_assert(closing_rule::last(saturday, september).last_day(2024) == date{2024, 9, 28});
static_assert(closing_rule::nearest_month_end(saturday, december).last_day(2008) == date{2009, 1, 3});
static_assert(closing_rule::nearest_day(sunday, january, 15).last_day(2024) == date{2024, 1, 14});
static_assert(closing_rule{} == closing_rule::month_end(december));

namespace {

date day_of(int year, int m, int day) {
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(m), static_cast<unsigned short>(day)};
}
/// By Boost's count, from Sunday.
bool falls_on(date day, weekday w) { return (day.day_of_week().as_number() + 6) % 7 == static_cast<int>(w); }

date only_one_of_the_last_seven_days(int year, int m, weekday w) {
    date day = day_of(year, m, 1).end_of_month();
    while (!falls_on(day, w)) day -= days{1};
    return day;
}
/// Looked for on both sides, a day farther each time.
date at_least_distance(date from, weekday w) {
    for (int distance = 0;; ++distance)
        for (int const side : {-distance, distance})
            if (falls_on(from + days{side}, w)) return from + days{side};
}

template <class F>
void for_months_and_weekdays(F check) {
    for (int m = 1; m <= 12; ++m)
        for (int w = 0; w < 7; ++w) check(m, static_cast<weekday>(w));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_closing_rule)

BOOST_AUTO_TEST_CASE(the_last_weekday_is_the_one_among_the_last_seven_days) {
    for_months_and_weekdays([](int m, weekday w) {
        auto const rule = closing_rule::last(w, static_cast<month>(m));
        for (int year = 1950; year <= 2150; ++year)
            BOOST_REQUIRE(rule.last_day(year) == only_one_of_the_last_seven_days(year, m, w));
    });
}

BOOST_AUTO_TEST_CASE(the_weekday_nearest_the_months_end_is_the_one_at_least_distance) {
    for_months_and_weekdays([](int m, weekday w) {
        auto const rule = closing_rule::nearest_month_end(w, static_cast<month>(m));
        for (int year = 1950; year <= 2150; ++year)
            BOOST_REQUIRE(rule.last_day(year) == at_least_distance(day_of(year, m, 1).end_of_month(), w));
    });
}

BOOST_AUTO_TEST_CASE(the_weekday_nearest_a_day_is_the_one_at_least_distance) {
    for_months_and_weekdays([](int m, weekday w) {
        for (int day = 1; day <= 28; ++day) {
            auto const rule = closing_rule::nearest_day(w, static_cast<month>(m), day);
            for (int year = 1990; year <= 2030; ++year)
                BOOST_REQUIRE(rule.last_day(year) == at_least_distance(day_of(year, m, day), w));
        }
    });
}

BOOST_AUTO_TEST_CASE(a_fixed_day_is_that_day_of_every_year) {
    for (int m = 1; m <= 12; ++m)
        for (int day = 1; day <= static_cast<int>(day_of(2023, m, 1).end_of_month().day().as_number()); ++day)
            for (int year = 1950; year <= 2150; ++year)
                BOOST_REQUIRE(closing_rule::fixed_day(static_cast<month>(m), day).last_day(year) ==
                              (m == 2 && day == 29 ? day_of(year, 2, 1).end_of_month() : day_of(year, m, day)));
}

BOOST_AUTO_TEST_CASE(the_last_day_of_a_month_is_its_end) {
    BOOST_TEST((closing_rule::fixed_day(june, 30) == closing_rule::month_end(june)));
    BOOST_TEST((closing_rule::fixed_day(february, 29) == closing_rule::month_end(february)));
    BOOST_TEST((closing_rule::fixed_day(february, 28) != closing_rule::month_end(february)));
    BOOST_TEST((closing_rule::fixed_day(february, 28).last_day(2024) == date{2024, 2, 28}));
    BOOST_TEST((closing_rule::fixed_day(january, 30) != closing_rule::month_end(january)));
    BOOST_TEST((closing_rule::nearest_day(friday, december, 31) == closing_rule::nearest_month_end(friday, december)));
}

// The year counts by the day that the rule names, though the close is three days into the next.
BOOST_AUTO_TEST_CASE(a_close_may_fall_into_the_next_year_and_the_one_before) {
    BOOST_TEST((closing_rule::nearest_month_end(saturday, december).last_day(2014) == date{2015, 1, 3}));
    BOOST_TEST((closing_rule::nearest_day(wednesday, january, 1).last_day(2021) == date{2020, 12, 30}));
    BOOST_TEST((closing_rule::nearest_day(friday, january, 1).last_day(2021) == date{2021, 1, 1}));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_refused_by_name) {
    auto const says = [](std::string text) {
        return [text](std::out_of_range const& refusal) { return refusal.what() == text; };
    };
    for (int const m : {-1, 0, 13, 127}) {
        auto const none = static_cast<month>(m);
        BOOST_CHECK_EXCEPTION((void)closing_rule::month_end(none), std::out_of_range,
                              says("closing_rule: month outside 1..12"));
        BOOST_CHECK_EXCEPTION((void)closing_rule::fixed_day(none, 1), std::out_of_range,
                              says("closing_rule: month outside 1..12"));
        BOOST_CHECK_EXCEPTION((void)closing_rule::nearest_day(monday, none, 1), std::out_of_range,
                              says("closing_rule: month outside 1..12"));
    }
    for (int const day : {-1, 0, 31, 1000})
        BOOST_CHECK_EXCEPTION((void)closing_rule::fixed_day(april, day), std::out_of_range,
                              says("closing_rule: day outside its month"));
    BOOST_CHECK_THROW((void)closing_rule::fixed_day(february, 30), std::out_of_range);
    BOOST_CHECK_THROW((void)closing_rule::nearest_day(monday, january, 32), std::out_of_range);
    for (int const w : {-1, 7})
        BOOST_CHECK_EXCEPTION((void)closing_rule::last(static_cast<weekday>(w), april), std::out_of_range,
                              says("closing_rule: no such weekday"));
}

BOOST_AUTO_TEST_CASE(years_outside_the_usable_days_are_refused) {
    for (int const year : {-1, 0, 1399, 10'000})
        BOOST_CHECK_THROW((void)closing_rule::month_end(june).last_day(year), std::out_of_range);
    BOOST_CHECK_THROW((void)closing_rule::month_end(december).last_day(9999), std::out_of_range);
    BOOST_TEST((closing_rule::fixed_day(december, 30).last_day(9999) == latest_day));
    BOOST_TEST((closing_rule::fixed_day(january, 1).last_day(1400) == earliest_day));
    BOOST_CHECK_THROW((void)closing_rule::nearest_day(monday, january, 1).last_day(1400), std::out_of_range);  // before
}

BOOST_AUTO_TEST_SUITE_END()
