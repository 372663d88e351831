// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/calendarisation.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/unit_range.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>

#include "tests/calendars.hpp"
#include "tests/rational.hpp"

using namespace prospectus;

namespace {

constexpr fiscal_calendar to_january = closes_at_month_end(january);
static_assert(calendar_shares(fiscal_quarter{2024, 1, to_january})->size() == 2);
static_assert((*calendar_shares(fiscal_quarter{2024, 1, to_january}))[0] ==
              calendar_share{fiscal_quarter{2023, 1}, fraction{59, 89}});
static_assert((*calendar_shares(fiscal_quarter{2024, 1, to_january}))[1].share == fraction{30, 89});

/// Days counted one by one, and the sum in exact numbers that share nothing with fraction.
template <class Calendar>
bool shares_are_days_counted(day_span days, period_kind kind, Calendar const& target) {
    auto const shares = calendar_shares(days, kind, target);
    if (!shares) return false;
    tests::rational sum = 0;
    date day = days.first_day();
    for (auto const& [unit, share] : *shares) {
        std::int64_t held = 0;
        for (; contains(days, day) && contains(unit, day); day += boost::gregorian::days{1}) ++held;
        if (held == 0 || tests::exact(share) != tests::rational{held, days.day_count()}) return false;
        sum += tests::exact(share);
    }
    return day == days.past_last() && sum == 1;
}

template <class Unit>
void every_unit_sums_to_one(fiscal_calendar const& calendar) {
    if (!calendar.has(Unit::kind)) return;
    bool quarters = true, months = true, another = true;
    auto const target = closes_on_last(saturday, september);
    for (auto const& unit : units_covering<Unit>(day_span{date{1996, 1, 1}, date{2029, 12, 31}}, calendar)) {
        quarters = quarters && shares_are_days_counted(unit, period_kind::quarter, calendar_year);
        months = months && shares_are_days_counted(unit, period_kind::month, calendar_year);
        another = another && shares_are_days_counted(unit, period_kind::quarter, target);
    }
    BOOST_TEST(quarters);
    BOOST_TEST(months);
    BOOST_TEST(another);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_calendarisation)

BOOST_AUTO_TEST_CASE(shares_of_every_unit_sum_to_one_exactly) {
    for (auto const& [name, calendar] : tests::calendars_of_every_kind()) BOOST_TEST_CONTEXT(name) {
            every_unit_sums_to_one<fiscal_year>(calendar);
            every_unit_sums_to_one<fiscal_half>(calendar);
            every_unit_sums_to_one<fiscal_quarter>(calendar);
            every_unit_sums_to_one<fiscal_month>(calendar);
            every_unit_sums_to_one<fiscal_week>(calendar);
        }
}

BOOST_AUTO_TEST_CASE(shares_in_the_units_of_a_history) {
    for (auto const& [name, history] : tests::histories_of_every_kind()) BOOST_TEST_CONTEXT(name)
    for (auto const& year : units_covering<fiscal_year>(day_span{date{1996, 1, 1}, date{2029, 12, 31}}))
        BOOST_TEST(shares_are_days_counted(year, period_kind::quarter, history));
}

BOOST_AUTO_TEST_CASE(a_period_within_one_unit_lies_in_it_wholly) {
    auto const shares = calendar_shares(fiscal_month{2024, 2});
    BOOST_TEST_REQUIRE(shares->size() == 1U);
    BOOST_TEST((shares->front() == calendar_share{fiscal_quarter{2024, 1}, 1}));
}

BOOST_AUTO_TEST_CASE(a_transition_takes_its_share_in_one_piece) {
    auto const history = tests::histories_of_every_kind().front().second;
    auto const shares = calendar_shares(fiscal_year{2026}, period_kind::quarter, history);
    BOOST_TEST_REQUIRE(shares->size() == 3U);
    BOOST_TEST((shares->front().period.kind() == period_kind::transition));
    BOOST_TEST((shares->front().share == fraction{181, 365}));
}

BOOST_AUTO_TEST_CASE(days_of_no_unit_have_no_shares) {
    BOOST_TEST(!calendar_shares(fiscal_year{2024}, period_kind::week).has_value());
    BOOST_TEST(!calendar_shares(fiscal_year{2024}, period_kind::nine_months).has_value());
    auto const history = tests::histories_of_every_kind()[2].second;  // without months before 1990
    BOOST_TEST(!calendar_shares(fiscal_quarter{1989, 4}, period_kind::month, history).has_value());
    BOOST_TEST(calendar_shares(fiscal_quarter{1990, 1}, period_kind::month, history)->size() == 3U);
    BOOST_TEST(!calendar_shares(day_span{date{9999, 12, 1}, latest_day}, period_kind::month).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
