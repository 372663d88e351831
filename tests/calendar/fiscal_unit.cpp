// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>
#include <prospectus/calendar/unit_range.hpp>

#include <boost/test/unit_test.hpp>

#include <climits>
#include <concepts>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <ranges>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple_like = closes_at_month_end(september);
constexpr fiscal_quarter q{2025, 1, apple_like};
static_assert(q.first_day() == date{2024, 10, 1} && q.last_day() == date{2024, 12, 31} &&
              q.past_last() == date{2025, 1, 1});
static_assert((q + 4) - q == 4 && a_year_before(q) == q - 4 && year_of(q).last_day() == date{2025, 9, 30});
static_assert(year_to_date(q + 2).day_count() == 273 && day_span{q}.day_count() == 92);
static_assert(std::regular<fiscal_quarter> && std::is_trivially_copyable_v<fiscal_quarter>);
static_assert(std::convertible_to<fiscal_quarter, day_span> && !std::convertible_to<int, fiscal_year>);
static_assert(std::weakly_incrementable<fiscal_month>);
static_assert(std::ranges::forward_range<unit_range<period_kind::quarter>> &&
              std::ranges::sized_range<unit_range<period_kind::quarter>>);

template <class A, class B>
concept added = requires(A const& a, B const& b) { a + b; };
template <class A, class B>
concept compared = requires(A const& a, B const& b) { a < b; } || requires(A const& a, B const& b) { a == b; };

static_assert(added<fiscal_quarter, int> && added<fiscal_quarter, std::size_t> && added<fiscal_quarter, std::int64_t>);
static_assert(!added<fiscal_quarter, double> && !added<fiscal_quarter, bool>);
static_assert(!added<fiscal_quarter, fiscal_quarter> && !added<fiscal_quarter, fiscal_year>);
static_assert(!added<fiscal_quarter, boost::gregorian::days> && !added<date, fiscal_quarter>);
static_assert(compared<fiscal_quarter, fiscal_quarter> && !compared<fiscal_year, fiscal_quarter>);
static_assert(!compared<fiscal_quarter, date> && !compared<fiscal_quarter, int>);

std::vector<fiscal_calendar> all_calendars() {
    std::vector<fiscal_calendar> all;
    for (int m = 1; m <= 12; ++m)
        for (int offset = -1; offset <= 1; ++offset)
            all.push_back(closes_at_month_end(static_cast<month>(m)).named(offset));
    return all;
}

date day_of(std::string const& iso) {
    return date(date::ymd_type(static_cast<unsigned short>(std::stoi(iso.substr(0, 4))),
                               static_cast<unsigned short>(std::stoi(iso.substr(5, 2))),
                               static_cast<unsigned short>(std::stoi(iso.substr(8, 2)))));
}

/// The unit that holds a day holds all days up to its last, and the next begins after it.
template <class Unit>
bool holds_its_days(fiscal_calendar const& calendar, date from, date to) {
    auto unit = containing<Unit>(from, calendar);
    for (date day = from; day <= to; day += boost::gregorian::days{1}) {
        if (day == unit.past_last()) ++unit;
        if (containing<Unit>(day, calendar) != unit) return false;
    }
    return true;
}

/// No gap and no overlap from the first usable unit to the last, counted without the unit's own arithmetic of days.
template <class Unit>
void tiles_time(fiscal_calendar const& calendar, int from_year, int to_year) {
    auto unit = containing<Unit>(date{static_cast<unsigned short>(from_year), 7, 1}, calendar);
    auto const last = containing<Unit>(date{static_cast<unsigned short>(to_year), 7, 1}, calendar);
    bool whole = true;
    for (; unit != last; ++unit) {
        auto const next = unit + 1;
        whole = whole && unit.past_last() == next.first_day() && unit.first_day() < unit.past_last() &&
                unit.number() >= 1 &&
                (next.number() == unit.number() + 1 ? next.year() == unit.year()
                                                    : next.number() == 1 && next.year() == unit.year() + 1);
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
        tiles_time<fiscal_quarter>(calendar, 1402, 9997);
        tiles_time<fiscal_month>(calendar, 1900, 2150);
    }
    tiles_time<fiscal_month>(apple_like, 1402, 9997);
}

BOOST_AUTO_TEST_CASE(a_year_ends_in_its_nominal_month_and_year) {
    for (auto const& calendar : all_calendars())
        for (int year = 1410; year < 9990; year += 7) {
            auto const last = fiscal_year{year, calendar}.last_day();
            BOOST_REQUIRE(month_of(last) == calendar.closing().in_month());
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

BOOST_AUTO_TEST_CASE(every_day_is_held_by_the_unit_that_the_days_before_lead_to) {
    for (auto const& calendar : all_calendars()) {
        BOOST_TEST(holds_its_days<fiscal_year>(calendar, date{1998, 11, 1}, date{2004, 4, 1}));
        BOOST_TEST(holds_its_days<fiscal_half>(calendar, date{2098, 11, 1}, date{2101, 4, 1}));
        BOOST_TEST(holds_its_days<fiscal_quarter>(calendar, date{1898, 11, 1}, date{1901, 4, 1}));
        BOOST_TEST(holds_its_days<fiscal_month>(calendar, date{2023, 11, 1}, date{2025, 4, 1}));
    }
}

template <class Unit>
void adds_and_takes_away(fiscal_calendar const& calendar) {
    Unit const base = containing<Unit>(date{2024, 6, 15}, calendar);
    auto const per_year = calendar.per_year(Unit::kind);
    for (std::int64_t n = -3000; n <= 3000; n += 7) {
        if (n * 12 / per_year < -600 * 12 || n * 12 / per_year > 600 * 12) continue;
        Unit const moved = base + n;
        BOOST_REQUIRE(moved - n == base);
        BOOST_REQUIRE(moved - base == n);
        BOOST_REQUIRE((moved <=> base) == (n <=> 0));
        BOOST_REQUIRE(containing<Unit>(moved.first_day(), calendar) == moved);
        BOOST_REQUIRE(containing<Unit>(moved.last_day(), calendar) == moved);
        BOOST_REQUIRE(per_year * moved.year() + moved.number() == per_year * base.year() + base.number() + n);
        BOOST_REQUIRE(a_year_before(moved).year() == moved.year() - 1);
        BOOST_REQUIRE(a_year_before(moved).number() == moved.number());
    }
}

BOOST_AUTO_TEST_CASE(sums_and_differences_are_inverse) {
    for (auto const& calendar : all_calendars()) {
        adds_and_takes_away<fiscal_year>(calendar);
        adds_and_takes_away<fiscal_half>(calendar);
        adds_and_takes_away<fiscal_quarter>(calendar);
        adds_and_takes_away<fiscal_month>(calendar);
    }
    fiscal_quarter step{2024, 4};
    BOOST_TEST((step++ == fiscal_quarter{2024, 4}));
    BOOST_TEST((step-- == fiscal_quarter{2025, 1}));
    BOOST_TEST(((step += 5U) == fiscal_quarter{2026, 1}));
    BOOST_TEST(((step -= 8) == fiscal_quarter{2024, 1}));
}

// pandas knows years and quarters that close in any month, named by the closing year.
BOOST_AUTO_TEST_CASE(years_and_quarters_are_those_of_pandas) {
    std::ifstream file{PROSPECTUS_TEST_DATA "/pandas_periods.csv"};
    std::string line;
    int rows = 0;
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#' || line[0] == 'c') continue;
        // closing_month,year,quarter,first_day,last_day; quarter 0 is the year
        std::size_t const a = line.find(','), b = line.find(',', a + 1), c = line.find(',', b + 1),
                          d = line.find(',', c + 1);
        auto const calendar = closes_at_month_end(static_cast<month>(std::stoi(line)));
        int const year = std::stoi(line.substr(a + 1)), quarter = std::stoi(line.substr(b + 1));
        day_span const days{day_of(line.substr(c + 1)), day_of(line.substr(d + 1))};
        BOOST_TEST_CONTEXT(line) {
            BOOST_TEST((days == (quarter == 0 ? day_span{fiscal_year{year, calendar}}
                                              : day_span{fiscal_quarter{year, quarter, calendar}})));
            if (quarter != 0) BOOST_TEST((containing<fiscal_quarter>(days.last_day(), calendar).number() == quarter));
        }
        ++rows;
    }
    BOOST_TEST(rows == 12 * 14 * 5);
}

// Adding a month to 30 September with Boost gives 31 October, as 30 September is a month's end: a date walks away.
BOOST_AUTO_TEST_CASE(closes_do_not_snap_to_ends_of_shorter_months) {
    fiscal_calendar const to_january = closes_at_month_end(january);
    BOOST_TEST((fiscal_quarter{2024, 1, to_january}.last_day() == date{2023, 4, 30}));
    BOOST_TEST((fiscal_quarter{2024, 2, to_january}.last_day() == date{2023, 7, 31}));
    BOOST_TEST((fiscal_quarter{2024, 3, to_january}.last_day() == date{2023, 10, 31}));
    BOOST_TEST((fiscal_quarter{2024, 4, to_january}.last_day() == date{2024, 1, 31}));
    BOOST_TEST((fiscal_month{2024, 1, to_january}.last_day() == date{2023, 2, 28}));
    BOOST_TEST((fiscal_month{2025, 1, to_january}.last_day() == date{2024, 2, 29}));
}

BOOST_AUTO_TEST_CASE(a_retailers_year_to_january_named_by_its_opening) {
    fiscal_year const year{2024, closes_at_month_end(january).named_opening_year()};
    BOOST_TEST((year.first_day() == date{2024, 2, 1}));
    BOOST_TEST((year.last_day() == date{2025, 1, 31}));
    BOOST_TEST((year == fiscal_year{2024, closes_at_month_end(january).named(-1)}));
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

BOOST_AUTO_TEST_CASE(the_first_and_the_last_units_of_the_usable_days) {
    // 1399-10-01 is no date, so fiscal 1401 is the first to September; the last closes on 9999-09-30.
    BOOST_CHECK_THROW((fiscal_year{1400, apple_like}), std::out_of_range);
    BOOST_TEST((fiscal_year{1401, apple_like}.first_day() == date{1400, 10, 1}));
    BOOST_TEST((fiscal_year{9999, apple_like}.last_day() == date{9999, 9, 30}));
    BOOST_CHECK_THROW((void)(fiscal_year{9999, apple_like} + 1), std::out_of_range);
    BOOST_TEST((fiscal_quarter{1400, 2, apple_like}.first_day() == earliest_day));
    BOOST_CHECK_THROW((void)year_of(fiscal_quarter{1400, 2, apple_like}), std::out_of_range);
    BOOST_CHECK_THROW((fiscal_month{9999, 12}), std::out_of_range);
    BOOST_TEST((fiscal_month{9999, 11}.past_last() == date{9999, 12, 1}));
    BOOST_CHECK_THROW((void)containing<fiscal_month>(latest_day), std::out_of_range);
    BOOST_TEST(!fiscal_month::find(latest_day).has_value());
    BOOST_TEST(!fiscal_month::find(date{}).has_value());
    BOOST_TEST(!fiscal_year{1400}.moved(-1).has_value());
    BOOST_TEST(!fiscal_year{9998}.moved(1).has_value());
    BOOST_TEST(!fiscal_year{2024}.moved(UINT64_MAX).has_value());
    BOOST_CHECK_THROW((void)(fiscal_year{2024} + UINT64_MAX), std::out_of_range);
    BOOST_CHECK_THROW((void)(fiscal_year{2024} - UINT64_MAX), std::out_of_range);
    BOOST_CHECK_THROW((fiscal_year{INT_MAX}), std::out_of_range);
    BOOST_CHECK_THROW((fiscal_month{INT_MIN, 1}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(refusals_name_the_type_and_the_bound) {
    auto const says = [](std::string text) {
        return [text](std::out_of_range const& refusal) { return refusal.what() == text; };
    };
    BOOST_CHECK_EXCEPTION((fiscal_quarter{2024, 5}), std::out_of_range, says("fiscal_quarter: number outside 1..4"));
    BOOST_CHECK_EXCEPTION((fiscal_half{2024, 3}), std::out_of_range, says("fiscal_half: number outside 1..2"));
    BOOST_CHECK_EXCEPTION((fiscal_year{9999}), std::out_of_range, says("fiscal_year: outside 1400-01-01..9999-12-30"));
    for (date const special : {date{}, date{boost::gregorian::neg_infin}, date{boost::gregorian::pos_infin}})
        BOOST_CHECK_EXCEPTION((void)containing<fiscal_year>(special), std::out_of_range,
                              says("fiscal_unit: a day outside 1400-01-01..9999-12-30, or a special date"));
}

BOOST_AUTO_TEST_CASE(units_in_a_row_fill_a_container) {
    auto const quarters = quarters_of(fiscal_year{2025, apple_like});
    std::vector<fiscal_quarter> const kept(quarters.begin(), quarters.end());
    BOOST_TEST(kept.size() == quarters.size());
    BOOST_TEST((kept.front() == q));
    BOOST_TEST((kept.back().last_day() == date{2025, 9, 30}));
    BOOST_TEST((*quarters_of(fiscal_year{9999, apple_like}).begin() == fiscal_quarter{9999, 1, apple_like}));
}

BOOST_AUTO_TEST_CASE(equal_units_hash_alike) {
    std::unordered_set<fiscal_quarter> seen;
    for (auto const& unit : quarters_of(fiscal_year{2024})) seen.insert(unit);
    seen.insert(fiscal_quarter{2023, 4} + 1);
    BOOST_TEST(seen.size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()
