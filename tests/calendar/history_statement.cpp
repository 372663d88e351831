// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/history_statement.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <optional>
#include <vector>

using namespace prospectus;

namespace {

static_assert(std::equality_comparable<history_statement> && std::equality_comparable<history_conflict>);

using statements = std::vector<history_statement>;

constexpr fiscal_calendar saturdays = closes_nearest_month_end(saturday, december);

day_span days_of(date first, date last) { return {first, last}; }
transition between(date first, date last) { return {day_span{first, last}, std::nullopt}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_history_statement)

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

BOOST_AUTO_TEST_SUITE_END()
