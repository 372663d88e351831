// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/history_statement.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <optional>
#include <source_location>
#include <vector>

using namespace prospectus;
using fault = history_conflict::fault;

namespace {

static_assert(std::equality_comparable<history_statement> && std::equality_comparable<history_conflict>);

using statements = std::vector<history_statement>;

constexpr fiscal_calendar saturdays = closes_nearest_month_end(saturday, december);
constexpr fiscal_calendar to_may = closes_at_month_end(may);

day_span days_of(date first, date last) { return {first, last}; }
transition between(date first, date last) { return {day_span{first, last}, std::nullopt}; }

/// The fault, the statements it lies between, and the year concerned.
void refuses(fiscal_calendar const& first, statements const& said, history_conflict const& expected,
             std::source_location where = std::source_location::current()) {
    BOOST_TEST_CONTEXT("line " << where.line()) {
        auto const made = fiscal_history::from(first, said);
        BOOST_REQUIRE(!made);
        auto const found = made.error();
        BOOST_TEST(static_cast<int>(found.what) == static_cast<int>(expected.what));
        BOOST_TEST(found.statement == expected.statement);
        BOOST_TEST(found.other == expected.other);
        BOOST_TEST(found.year == expected.year);
        BOOST_TEST((found.days == expected.days));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_history_statement)

BOOST_AUTO_TEST_CASE(said_twice_of_a_year_a_quarter_or_a_week_53) {
    refuses(saturdays, {year_closes{2013, date{2014, 1, 4}}, year_closes{2013, date{2014, 1, 3}}},
            {fault::said_twice, 2, 1, 2013});
    refuses(saturdays,
            {year_closes{2013, date{2014, 1, 4}}, quarter_closes{2016, 3, date{2016, 9, 24}},
             quarter_closes{2016, 3, date{2016, 9, 24}}},
            {fault::said_twice, 3, 2, 2016});
    refuses(saturdays, {week_53_in_quarter{2014, 1}, week_53_in_month{2014, 2}}, {fault::said_twice, 2, 1, 2014});
}

BOOST_AUTO_TEST_CASE(overlap_of_calendars_and_transitions) {
    refuses(to_may, {calendar_from{date{2020, 6, 1}, calendar_year}, calendar_from{date{2020, 6, 1}, saturdays}},
            {fault::overlap, 2, 1});
    refuses(to_may,
            {between(date{2020, 6, 1}, date{2020, 12, 31}), between(date{2020, 12, 1}, date{2021, 5, 31}),
             calendar_from{date{2021, 6, 1}, to_may}},
            {fault::overlap, 2, 1, 0, days_of(date{2020, 12, 1}, date{2020, 12, 31})});
    // In order of time, not of the statements: the transition is the later one, and stated first.
    refuses(to_may,
            {between(date{2020, 12, 1}, date{2021, 5, 31}), between(date{2020, 6, 1}, date{2020, 12, 31}),
             calendar_from{date{2021, 6, 1}, to_may}},
            {fault::overlap, 1, 2, 0, days_of(date{2020, 12, 1}, date{2020, 12, 31})});
    // A calendar that takes effect on the 20th has a first year of 377 days: it closes after the next takes effect.
    refuses(closes_on(december, 19),
            {calendar_from{date{2021, 12, 20}, calendar_year}, calendar_from{date{2022, 1, 1}, to_may}},
            {fault::overlap, 2, 1, 2022});
}

BOOST_AUTO_TEST_CASE(gap_between_two_calendars) {
    refuses(to_may, {calendar_from{date{2020, 1, 1}, calendar_year}},
            {fault::gap, 1, 0, 2019, days_of(date{2019, 6, 1}, date{2019, 12, 31})});
    refuses(to_may, {between(date{2020, 6, 1}, date{2020, 11, 30}), calendar_from{date{2021, 1, 1}, calendar_year}},
            {fault::gap, 2, 1, 0, days_of(date{2020, 12, 1}, date{2020, 12, 31})});
    refuses(to_may, {between(date{2020, 7, 1}, date{2020, 12, 31}), calendar_from{date{2021, 1, 1}, calendar_year}},
            {fault::gap, 1, 0, 2020, days_of(date{2020, 6, 1}, date{2020, 6, 30})});
}

BOOST_AUTO_TEST_CASE(nothing_follows_a_transition) {
    refuses(to_may, {between(date{2020, 6, 1}, date{2020, 12, 31})}, {fault::nothing_follows, 1, 1});
    refuses(to_may,
            {calendar_from{date{2021, 1, 1}, calendar_year}, between(date{2022, 1, 1}, date{2022, 5, 31}),
             between(date{2020, 6, 1}, date{2020, 12, 31})},
            {fault::nothing_follows, 2, 2});
}

BOOST_AUTO_TEST_CASE(year_of_odd_length_by_an_exception_or_a_change) {
    refuses(to_may, {year_closes{2020, date{2020, 6, 21}}},
            {fault::year_of_odd_length, 1, 0, 2020, days_of(date{2019, 6, 1}, date{2020, 6, 21})});  // 387 days
    BOOST_TEST(fiscal_history::from(to_may, {year_closes{2020, date{2020, 6, 19}}}).has_value());
    refuses(to_may, {year_closes{2020, date{2020, 5, 5}}},
            {fault::year_of_odd_length, 1, 0, 2021, days_of(date{2020, 5, 6}, date{2021, 5, 31})});
    refuses(to_may, {calendar_from{date{2020, 6, 1}, calendar_year}},
            {fault::year_of_odd_length, 1, 0, 2021, days_of(date{2020, 6, 1}, date{2021, 12, 31})});
}

BOOST_AUTO_TEST_CASE(no_such_year_of_that_calendar) {
    refuses(to_may, {year_closes{10'500, date{2020, 5, 30}}}, {fault::no_such_year, 1, 0, 10'500});
    // To 2015-01-03 as fiscal 2014, and the first year to May is 2016: none is 2015.
    statements const to_2016{between(date{2015, 1, 4}, date{2015, 5, 31}), calendar_from{date{2015, 6, 1}, to_may}};
    auto said = to_2016;
    said.push_back(year_closes{2015, date{2015, 5, 30}});
    refuses(saturdays, said, {fault::no_such_year, 3, 2, 2015});
    said.back() = quarter_closes{2015, 1, date{2015, 1, 3}};
    refuses(saturdays, said, {fault::no_such_year, 3, 0, 2015});
    BOOST_TEST(fiscal_history::from(saturdays, to_2016).has_value());
}

BOOST_AUTO_TEST_CASE(no_such_part_of_a_year) {
    refuses(to_may, {quarter_closes{2020, 4, date{2020, 5, 30}}}, {fault::no_such_part, 1, 0, 2020});
    refuses(to_may, {quarter_closes{2020, 0, date{2020, 5, 30}}}, {fault::no_such_part, 1, 0, 2020});
    refuses(to_may, {week_53_in_quarter{2020, 1}}, {fault::no_such_part, 1, 0, 2020});  // a year of months
    refuses(saturdays, {week_53_in_quarter{2014, 5}}, {fault::no_such_part, 1, 0, 2014});
    refuses(saturdays, {week_53_in_month{2014, 13}}, {fault::no_such_part, 1, 0, 2014});
    refuses(saturdays.quarters_of_weeks(12, 12, 12, 16), {week_53_in_month{2014, 12}},
            {fault::no_such_part, 1, 0, 2014});
    refuses(saturdays.quarters_nearest(friday), {week_53_in_quarter{2014, 1}}, {fault::no_such_part, 1, 0, 2014});
    refuses(to_may, {calendar_from{date{2020, 6, 1}, closes_at_month_end(may).named(-1)}, week_53_in_quarter{2022, 1}},
            {fault::no_such_part, 2, 1, 2022});
}

BOOST_AUTO_TEST_CASE(year_of_52_weeks_has_no_week_53) {
    refuses(saturdays, {week_53_in_quarter{2013, 1}},
            {fault::year_of_52_weeks, 1, 0, 2013, days_of(date{2012, 12, 30}, date{2013, 12, 28})});
    BOOST_TEST(fiscal_history::from(saturdays, {year_closes{2013, date{2014, 1, 4}}, week_53_in_quarter{2013, 1}})
                   .has_value());
}

BOOST_AUTO_TEST_CASE(out_of_order_quarters_and_months) {
    day_span const to_may_2020{date{2019, 6, 1}, date{2020, 5, 31}};
    refuses(to_may, {quarter_closes{2020, 1, date{2019, 11, 30}}}, {fault::out_of_order, 1, 0, 2020, to_may_2020});
    refuses(to_may, {quarter_closes{2020, 3, date{2020, 5, 31}}}, {fault::out_of_order, 1, 0, 2020, to_may_2020});
    refuses(to_may, {quarter_closes{2020, 1, date{2019, 5, 31}}}, {fault::out_of_order, 1, 0, 2020, to_may_2020});
    // The quarters are in order, and the months are not: the second month of the second quarter closes in October.
    refuses(to_may, {quarter_closes{2020, 1, date{2019, 10, 10}}}, {fault::out_of_order, 1, 0, 2020, to_may_2020});
    BOOST_TEST(fiscal_history::from(to_may.quarters_nearest(friday), {quarter_closes{2020, 1, date{2019, 10, 10}}})
                   .has_value());
}

BOOST_AUTO_TEST_CASE(unusable_day_in_a_statement) {
    refuses(to_may, {calendar_from{date{9999, 12, 31}, calendar_year}}, {fault::unusable_day, 1, 1});
    refuses(to_may, {year_closes{2020, date{}}}, {fault::unusable_day, 1, 1});
    refuses(to_may, {year_closes{2020, date{2020, 5, 30}}, quarter_closes{2021, 1, date{boost::gregorian::pos_infin}}},
            {fault::unusable_day, 2, 2});
}

// The rule would have fiscal 2008 close on 2009-01-03, after the calendar year has taken effect.
BOOST_AUTO_TEST_CASE(a_last_year_may_close_off_its_rule_on_the_day_before_the_next_calendar) {
    statements const said{year_closes{2008, date{2008, 12, 31}}, quarter_closes{2008, 3, date{2008, 9, 30}},
                          calendar_from{date{2009, 1, 1}, calendar_year}};
    auto const history = fiscal_history::from(saturdays, said);
    BOOST_REQUIRE(history);
    auto const year = find_period(period_kind::year, date{2008, 7, 1}, *history);
    BOOST_TEST((year->days() == days_of(date{2007, 12, 30}, date{2008, 12, 31})));
    BOOST_TEST((find_period(period_kind::quarter, period_label{2008, 4}, *history)->days() ==
                days_of(date{2008, 10, 1}, date{2008, 12, 31})));
    BOOST_TEST((history->periods_named(period_kind::year, {2008, 0}) == std::vector{*year}));
}

// Fiscal 2011 is the year to 2010-09-25, named by the year after, and that to 2011-12-31, of 53 weeks.
BOOST_AUTO_TEST_CASE(a_week_53_is_of_the_year_of_that_name_that_has_one) {
    auto const history = fiscal_history::from(
        closes_on_last(saturday, september).named(1),
        {between(date{2010, 9, 26}, date{2010, 12, 25}),
         calendar_from{date{2010, 12, 26}, closes_on_last(saturday, december)}, week_53_in_quarter{2011, 2}});
    BOOST_REQUIRE(history);
    auto const named = history->periods_named(period_kind::quarter, {2011, 2});
    BOOST_REQUIRE(named.size() == 2U);
    BOOST_TEST(named.front().days().day_count() == 13 * 7);
    BOOST_TEST(named.back().days().day_count() == 14 * 7);
}

// Each names the two exceptions, not one of them and the rule, which either may go off.
BOOST_AUTO_TEST_CASE(two_exceptions_that_contradict_each_other_are_both_named) {
    refuses(to_may, {year_closes{2020, date{2020, 5, 20}}, year_closes{2021, date{2021, 6, 15}}},
            {fault::year_of_odd_length, 2, 1, 2021, days_of(date{2020, 5, 21}, date{2021, 6, 15})});
    refuses(to_may, {year_closes{2021, date{2021, 6, 15}}, year_closes{2020, date{2020, 5, 20}}},
            {fault::year_of_odd_length, 2, 1, 2021, days_of(date{2020, 5, 21}, date{2021, 6, 15})});
    refuses(to_may, {quarter_closes{2020, 1, date{2019, 10, 31}}, quarter_closes{2020, 2, date{2019, 10, 31}}},
            {fault::out_of_order, 2, 1, 2020, days_of(date{2019, 6, 1}, date{2020, 5, 31})});
    refuses(to_may, {quarter_closes{2020, 3, date{2020, 5, 15}}, year_closes{2020, date{2020, 5, 15}}},
            {fault::out_of_order, 2, 1, 2020, days_of(date{2019, 6, 1}, date{2020, 5, 15})});
    refuses(to_may, {year_closes{2019, date{2019, 6, 10}}, quarter_closes{2020, 1, date{2019, 6, 10}}},
            {fault::out_of_order, 2, 1, 2020, days_of(date{2019, 6, 11}, date{2020, 5, 31})});
    refuses(saturdays, {week_53_in_quarter{2008, 1}, year_closes{2008, date{2008, 12, 27}}},
            {fault::year_of_52_weeks, 2, 1, 2008, days_of(date{2007, 12, 30}, date{2008, 12, 27})});
    refuses(saturdays, {year_closes{2007, date{2008, 1, 5}}, week_53_in_quarter{2008, 1}},
            {fault::year_of_52_weeks, 2, 1, 2008, days_of(date{2008, 1, 6}, date{2009, 1, 3})});
}

BOOST_AUTO_TEST_CASE(a_year_that_closes_off_its_rule_and_a_change_of_calendars_are_both_named) {
    refuses(to_may, {year_closes{2020, date{2020, 6, 7}}, calendar_from{date{2020, 6, 1}, to_may.named(1)}},
            {fault::overlap, 2, 1, 2020, days_of(date{2020, 6, 1}, date{2020, 6, 7})});
    refuses(to_may, {calendar_from{date{2020, 6, 1}, to_may.named(1)}, year_closes{2020, date{2020, 5, 27}}},
            {fault::gap, 1, 2, 2020, days_of(date{2020, 5, 28}, date{2020, 5, 31})});
}

// They were refused below fourteen days, as closing before the part before.
BOOST_AUTO_TEST_CASE(a_short_part_is_in_order) {
    auto const history = fiscal_history::from(to_may, {quarter_closes{2020, 1, date{2019, 9, 20}}});
    BOOST_REQUIRE(history);
    BOOST_TEST((find_period(period_kind::month, period_label{2020, 4}, *history)->days() ==
                days_of(date{2019, 9, 21}, date{2019, 9, 30})));
    auto const tiny = saturdays.quarters_of_weeks(1, 17, 17, 17);
    BOOST_TEST(fiscal_history::from(tiny, {year_closes{2023, date{2024, 1, 6}}}).has_value());
}

// What a year is short of, the quarter at the end that is off the rule is: one of a single week would have no day left.
BOOST_AUTO_TEST_CASE(a_year_too_short_for_its_quarters_is_out_of_order) {
    auto const tiny_first = saturdays.quarters_of_weeks(1, 17, 17, 17);
    auto const tiny_last = saturdays.quarters_of_weeks(17, 17, 17, 1);
    refuses(closes_on(january, 23), {calendar_from{date{2024, 1, 24}, tiny_first}},
            {fault::out_of_order, 1, 0, 2024, days_of(date{2024, 1, 24}, date{2024, 12, 28})});
    refuses(tiny_first, {year_closes{2023, date{2024, 1, 19}}},
            {fault::out_of_order, 1, 0, 2024, days_of(date{2024, 1, 20}, date{2024, 12, 28})});
    statements const changes{year_closes{2023, date{2023, 12, 6}},
                             calendar_from{date{2023, 12, 7}, closes_on(december, 6)}};
    refuses(tiny_last, changes, {fault::out_of_order, 1, 0, 2023, days_of(date{2023, 1, 1}, date{2023, 12, 6})});
    BOOST_TEST(fiscal_history::from(tiny_last, {year_closes{2023, date{2024, 1, 19}}}).has_value());
    BOOST_TEST(fiscal_history::from(tiny_first, changes).has_value());
}

BOOST_AUTO_TEST_CASE(a_transition_is_of_no_year_far_from_it) {
    auto const of = [](int year) {
        return statements{transition{day_span{date{2020, 6, 1}, date{2020, 12, 31}}, year},
                          calendar_from{date{2021, 1, 1}, calendar_year}};
    };
    for (int const year : {2020, 2021}) BOOST_TEST(fiscal_history::from(to_may, of(year)).has_value());
    refuses(to_may, of(2019), {fault::year_out_of_line, 1, 0, 2019});
    refuses(to_may, of(2035), {fault::year_out_of_line, 1, 2, 2035});
    // The years on both sides are FY2020 to May and FY2022 by its own count: 2021 lies between them.
    statements const skipped{transition{day_span{date{2020, 6, 1}, date{2020, 12, 31}}, 2021},
                             calendar_from{date{2021, 1, 1}, calendar_year.named(1)}};
    BOOST_TEST(fiscal_history::from(to_may, skipped).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
