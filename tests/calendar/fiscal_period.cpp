// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_period.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple_like = closes_at_month_end(september);
constexpr fiscal_period q = fiscal_quarter{2025, 1, apple_like};
static_assert(q.kind() == period_kind::quarter && q.label() == period_label{2025, 1});
static_assert(a_year_before(q, apple_like) == fiscal_period{fiscal_quarter{2024, 1, apple_like}});
static_assert(periods_between(*a_year_before(q, apple_like), q, apple_like) == 4);
static_assert(period_before(q, apple_like) == fiscal_period{fiscal_quarter{2024, 4, apple_like}});
static_assert(year_of(q, apple_like) == fiscal_year{2025, apple_like});

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_fiscal_period)

BOOST_AUTO_TEST_CASE(identity_is_days_and_kind_not_label) {
    BOOST_TEST((q == fiscal_period{q.days(), period_kind::quarter, {1999, 3}}));
    BOOST_TEST((q != fiscal_period{q.days(), period_kind::other}));
    BOOST_TEST(std::hash<fiscal_period>{}(q) == std::hash<fiscal_period>{}(fiscal_period{q.days(), period_kind::quarter}));
    BOOST_TEST((q == fiscal_period{fiscal_quarter{2024, 4}}));  // the same days by the calendar year
}

BOOST_AUTO_TEST_CASE(what_is_no_unit_of_the_calendar_has_no_year_before) {
    fiscal_period const off{day_span{date{2024, 10, 2}, date{2024, 12, 31}}, period_kind::quarter};
    BOOST_TEST(!a_year_before(off, apple_like));
    BOOST_TEST(!a_year_before(fiscal_period{q.days(), period_kind::other}, apple_like));
    BOOST_TEST(!periods_between(q, off, apple_like));
    BOOST_TEST(!periods_between(q, fiscal_period{fiscal_year{2025, apple_like}}, apple_like));
}

BOOST_AUTO_TEST_CASE(a_period_over_the_end_of_a_year_is_in_none) {
    fiscal_period const over{day_span{date{2024, 9, 1}, date{2024, 11, 30}}, period_kind::quarter};
    BOOST_TEST(!year_of(over, apple_like));
}

BOOST_AUTO_TEST_SUITE_END()
