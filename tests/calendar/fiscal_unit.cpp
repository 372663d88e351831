// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <string>
#include <unordered_set>
#include <vector>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple_like = closes_at_month_end(september);
constexpr fiscal_quarter q{2025, 1, apple_like};
static_assert(q.first_day() == date{2024, 10, 1} && q.last_day() == date{2024, 12, 31} && q.past_last() == date{2025, 1, 1});
static_assert((q + 4) - q == 4 && a_year_before(q) == q - 4 && year_of(q).last_day() == date{2025, 9, 30});
static_assert(year_to_date(q + 2).day_count() == 273 && day_span{q}.day_count() == 92);
static_assert(std::regular<fiscal_quarter> && std::is_trivially_copyable_v<fiscal_quarter>);

std::vector<fiscal_calendar> all_calendars() {
    std::vector<fiscal_calendar> all;
    for (int m = 1; m <= 12; ++m)
        for (int offset = -1; offset <= 1; ++offset) all.push_back(closes_at_month_end(static_cast<month>(m)).named(offset));
    return all;
}

/// No gap and no overlap from the first usable unit to the last, counted without the unit's own arithmetic of days.
template <class Unit>
void tiles_time(fiscal_calendar const& calendar, int from_year, int to_year) {
    auto unit = containing<Unit>(date{static_cast<unsigned short>(from_year), 7, 1}, calendar);
    auto const last = containing<Unit>(date{static_cast<unsigned short>(to_year), 7, 1}, calendar);
    bool whole = true;
    for (; unit != last; ++unit) {
        auto const next = unit + 1;
        whole = whole && unit.past_last() == next.first_day() && unit.first_day() < unit.past_last() && unit.number() >= 1 &&
                (next.number() == unit.number() + 1 ? next.year() == unit.year() : next.number() == 1 && next.year() == unit.year() + 1);
    }
    BOOST_TEST(whole);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_fiscal_unit)

BOOST_AUTO_TEST_CASE(every_calendar_tiles_all_usable_years) {
    for (auto const& calendar : all_calendars()) {
        tiles_time<fiscal_year>(calendar, 1402, 9997);
        tiles_time<fiscal_half>(calendar, 1402, 9997);
    }
}

BOOST_AUTO_TEST_CASE(every_calendar_tiles_quarters_and_months) {
    for (auto const& calendar : all_calendars()) {
        tiles_time<fiscal_quarter>(calendar, 1850, 2450);
        tiles_time<fiscal_month>(calendar, 1850, 2450);
    }
    tiles_time<fiscal_month>(apple_like, 1402, 9997);
}

BOOST_AUTO_TEST_CASE(a_year_ends_in_its_nominal_month_and_year) {
    for (auto const& calendar : all_calendars())
        for (int year = 1410; year < 9990; year += 7) {
            auto const last = fiscal_year{year, calendar}.last_day();
            BOOST_REQUIRE(month_of(last) == calendar.closing_month());
            BOOST_REQUIRE(static_cast<int>(last.year()) + calendar.naming_offset() == year);
            BOOST_REQUIRE(last == last.end_of_month());
        }
}

BOOST_AUTO_TEST_CASE(quarters_and_months_make_up_the_year) {
    for (auto const& calendar : all_calendars()) {
        fiscal_year const year{2024, calendar};
        std::int64_t by_half = 0, by_quarter = 0, by_month = 0;
        for (auto const& unit : halves_of(year)) by_half += unit.day_count();
        for (auto const& unit : quarters_of(year)) by_quarter += unit.day_count();
        for (auto const& unit : months_of(year)) by_month += unit.day_count();
        BOOST_TEST(by_half == year.day_count());
        BOOST_TEST(by_quarter == year.day_count());
        BOOST_TEST(by_month == year.day_count());
        BOOST_TEST((fiscal_quarter{2024, 1, calendar}.first_day() == year.first_day()));
        BOOST_TEST((fiscal_half{2024, 2, calendar}.last_day() == year.last_day()));
    }
}

BOOST_AUTO_TEST_CASE(a_day_lies_in_the_unit_that_is_said_to_hold_it) {
    for (auto const& calendar : all_calendars())
        for (date day{2023, 1, 1}; day < date{2025, 3, 1}; day += boost::gregorian::days{1}) {
            BOOST_REQUIRE(contains(containing<fiscal_month>(day, calendar), day));
            BOOST_REQUIRE(contains(containing<fiscal_quarter>(day, calendar), day));
            BOOST_REQUIRE(contains(containing<fiscal_year>(day, calendar), day));
        }
}

BOOST_AUTO_TEST_CASE(a_year_to_february_closes_on_leap_days) {
    fiscal_calendar const calendar = closes_at_month_end(february);
    BOOST_TEST((fiscal_year{2024, calendar}.last_day() == date{2024, 2, 29}));
    BOOST_TEST((fiscal_year{2023, calendar}.last_day() == date{2023, 2, 28}));
    BOOST_TEST((fiscal_year{1900, calendar}.last_day() == date{1900, 2, 28}));
    BOOST_TEST((fiscal_quarter{2024, 4, calendar}.first_day() == date{2023, 12, 1}));
}

BOOST_AUTO_TEST_CASE(a_year_named_by_its_opening) {
    fiscal_calendar const calendar = closes_at_month_end(march).named_opening_year();
    BOOST_TEST((fiscal_year{2024, calendar}.first_day() == date{2024, 4, 1}));
    BOOST_TEST((fiscal_year{2024, calendar}.last_day() == date{2025, 3, 31}));
    BOOST_TEST((closes_at_month_end(december).named_opening_year() == calendar_year));
}

BOOST_AUTO_TEST_CASE(units_of_different_calendars_are_unordered) {
    BOOST_TEST(((q <=> fiscal_quarter{2025, 1}) == std::partial_ordering::unordered));
    BOOST_CHECK_THROW((void)(q - fiscal_quarter{2025, 1}), std::domain_error);
}

BOOST_AUTO_TEST_CASE(what_leaves_the_usable_days_is_refused) {
    BOOST_CHECK_THROW((fiscal_year{9999}), std::out_of_range);  // 9999-12-31 has no day after
    BOOST_CHECK_THROW((fiscal_year{1399}), std::out_of_range);
    BOOST_CHECK_THROW((fiscal_quarter{2024, 5}), std::out_of_range);
    BOOST_CHECK_THROW((fiscal_quarter{2024, 0}), std::out_of_range);
    BOOST_CHECK_THROW((void)(q + INT64_MAX), std::out_of_range);
    BOOST_CHECK_THROW((void)(q - INT64_MIN), std::out_of_range);
    BOOST_CHECK_THROW((void)containing<fiscal_quarter>(date{}), std::out_of_range);
    BOOST_TEST((fiscal_year{1400}.first_day() == earliest_day));
    BOOST_TEST((fiscal_year{9998}.last_day() == date{9998, 12, 31}));
}

BOOST_AUTO_TEST_CASE(equal_units_hash_alike) {
    std::unordered_set<fiscal_quarter> seen;
    for (auto const& unit : quarters_of(fiscal_year{2024})) seen.insert(unit);
    seen.insert(fiscal_quarter{2023, 4} + 1);
    BOOST_TEST(seen.size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()
