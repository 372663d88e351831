// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/calendar/unit_range.hpp>

#include <boost/test/unit_test.hpp>

#include <climits>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple_like = closes_at_month_end(september);
constexpr fiscal_period q = fiscal_quarter{2025, 1, apple_like};
static_assert(a_year_before(q, apple_like) == fiscal_period{fiscal_quarter{2024, 1, apple_like}});
static_assert(periods_between(*a_year_before(q, apple_like), q, apple_like) == 4);
static_assert(period_before(q, apple_like) == fiscal_period{fiscal_quarter{2024, 4, apple_like}});
static_assert(year_of(q, apple_like) == fiscal_year{2025, apple_like});
static_assert(as_unit<fiscal_quarter>(q, apple_like) == fiscal_quarter{2025, 1, apple_like});
static_assert(!as_unit<fiscal_half>(q, apple_like));

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_period_arithmetic)

BOOST_AUTO_TEST_CASE(what_is_no_unit_of_the_calendar_has_no_year_before) {
    fiscal_period const off{day_span{date{2024, 10, 2}, date{2024, 12, 31}}, period_kind::quarter};
    BOOST_TEST(!a_year_before(off, apple_like));
    BOOST_TEST(!a_year_before(fiscal_period{off.days(), period_kind::other}, apple_like));
    BOOST_TEST(!a_year_before(fiscal_period{q.days(), period_kind::transition}, apple_like));
    BOOST_TEST(!a_year_before(fiscal_period{q.days(), period_kind::half}, apple_like));
    BOOST_TEST(!a_year_before(fiscal_period{q.days(), period_kind::nine_months}, apple_like));
    BOOST_TEST(!period_before(off, apple_like));
    BOOST_TEST(!periods_between(q, off, apple_like));
    BOOST_TEST(!periods_between(q, fiscal_period{fiscal_year{2025, apple_like}}, apple_like));
}

BOOST_AUTO_TEST_CASE(a_period_over_the_end_of_a_year_is_in_none) {
    fiscal_period const over{day_span{date{2024, 9, 1}, date{2024, 11, 30}}, period_kind::quarter};
    BOOST_TEST(!year_of(over, apple_like));
}

template <class Unit>
void counts_like_its_unit(fiscal_calendar const& calendar) {
    auto const per_year = calendar.per_year(Unit::kind);
    auto const first = containing<Unit>(date{2019, 6, 15}, calendar);
    for (int i = 0; i < 3 * per_year; ++i) {
        Unit const unit = first + i;
        fiscal_period const p = unit;
        BOOST_TEST((as_unit<Unit>(p, calendar) == unit));
        BOOST_TEST((a_year_before(p, calendar) == fiscal_period{unit - per_year}));
        BOOST_TEST((a_year_before(p, calendar)->label() == fiscal_period{unit - per_year}.label()));
        BOOST_TEST((period_before(p, calendar) == fiscal_period{unit - 1}));
        BOOST_TEST(abuts(*period_before(p, calendar), p));
        BOOST_TEST((periods_between(fiscal_period{first}, p, calendar) == i));
        BOOST_TEST((year_of(p, calendar) == year_of(unit)));
    }
}

BOOST_AUTO_TEST_CASE(periods_count_like_the_units_they_are) {
    for (int closing = 1; closing <= 12; ++closing) {
        fiscal_calendar const calendar = closes_at_month_end(static_cast<month>(closing)).named_opening_year();
        counts_like_its_unit<fiscal_year>(calendar);
        counts_like_its_unit<fiscal_half>(calendar);
        counts_like_its_unit<fiscal_quarter>(calendar);
        counts_like_its_unit<fiscal_month>(calendar);
    }
}

BOOST_AUTO_TEST_CASE(year_to_date_is_named_by_its_length) {
    using enum period_kind;
    fiscal_year const fiscal_2025{2025, apple_like};
    constexpr period_kind by_quarter[] = {quarter, half, nine_months, period_kind::year};
    constexpr period_kind by_month[] = {
        period_kind::month, other, quarter, other, other, half, other, other, nine_months, other, other,
        period_kind::year};
    for (auto const& unit : quarters_of(fiscal_2025)) {
        auto const to_date = year_to_date(unit, apple_like).value();
        BOOST_TEST((to_date.kind() == by_quarter[unit.number() - 1]));
        BOOST_TEST((to_date.days() == year_to_date(unit)));
    }
    for (auto const& unit : months_of(fiscal_2025)) {
        auto const to_date = year_to_date(unit, apple_like).value();
        BOOST_TEST((to_date.kind() == by_month[unit.number() - 1]));
        BOOST_TEST((to_date.days() == year_to_date(unit)));
        BOOST_TEST(to_date.label().year == 2025);
    }
    BOOST_TEST((year_to_date(fiscal_half{2025, 1, apple_like}, apple_like) ==
                fiscal_period{fiscal_half{2025, 1, apple_like}}));
}

BOOST_AUTO_TEST_CASE(nine_months_and_five_months_have_a_year_before) {
    for (int const month_of_year : {2, 5, 9}) {
        auto const now = year_to_date(fiscal_month{2024, month_of_year}, calendar_year).value();
        auto const base = year_to_date(fiscal_month{2023, month_of_year}, calendar_year).value();
        auto const found = a_year_before(now, calendar_year);
        BOOST_TEST((found == base));
        BOOST_TEST((found->label() == base.label()));
        BOOST_TEST(!period_before(now, calendar_year));
    }
    // To a leap day and back: no day of February is lost.
    fiscal_period const to_february{day_span{date{2023, 1, 1}, date{2023, 2, 28}}, period_kind::other};
    fiscal_period const leap{day_span{date{2024, 1, 1}, date{2024, 2, 29}}, period_kind::other};
    BOOST_TEST((a_year_before(leap, calendar_year) == to_february));
}

// The number was added to the year before it was looked at: an overflow.
BOOST_AUTO_TEST_CASE(a_label_of_any_numbers_is_looked_for_without_overflow) {
    for (int const extreme : {INT_MIN, -1, 54, INT_MAX})
        for (auto const kind :
             {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month, period_kind::week})
            for (auto const& calendar : {calendar_year, closes_on_last(saturday, september)}) {
                BOOST_TEST(!find_period(kind, period_label{2024, extreme}, calendar));
                BOOST_TEST(!find_period(kind, period_label{extreme, 1}, calendar));
            }
}

BOOST_AUTO_TEST_CASE(where_the_usable_days_end_there_is_no_answer_and_no_throw) {
    fiscal_period const first = fiscal_quarter{1400, 1};
    BOOST_TEST(!a_year_before(first, calendar_year));
    BOOST_TEST(!period_before(first, calendar_year));
    fiscal_period const last{day_span{date{9999, 10, 1}, latest_day}, period_kind::quarter};
    BOOST_TEST(!a_year_before(last, calendar_year));
    BOOST_TEST(!year_of(last, calendar_year));
    BOOST_TEST(!year_to_date(last, calendar_year));
    BOOST_TEST(!periods_between(first, last, calendar_year));
    BOOST_TEST(!year_of(first, apple_like));  // fiscal 1400 began before the first day
}

BOOST_AUTO_TEST_SUITE_END()
