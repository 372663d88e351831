// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_period.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <type_traits>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple_like = closes_at_month_end(september);
constexpr fiscal_period q = fiscal_quarter{2025, 1, apple_like};
static_assert(q.kind() == period_kind::quarter && q.label() == period_label{2025, 1});
static_assert(std::regular<fiscal_period> && std::is_trivially_copyable_v<fiscal_period>);
static_assert(spanning<fiscal_period> && std::is_convertible_v<fiscal_month, fiscal_period>);
static_assert(std::is_nothrow_copy_constructible_v<fiscal_period> && sizeof(fiscal_period) <= 20);

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_fiscal_period)

BOOST_AUTO_TEST_CASE(identity_is_days_and_kind_not_label) {
    BOOST_TEST((q == fiscal_period{q.days(), period_kind::quarter, {1999, 3}}));
    BOOST_TEST((q != fiscal_period{q.days(), period_kind::other}));
    BOOST_TEST(std::hash<fiscal_period>{}(q) ==
               std::hash<fiscal_period>{}(fiscal_period{q.days(), period_kind::quarter}));
    BOOST_TEST((q == fiscal_period{fiscal_quarter{2024, 4}}));  // the same days by the calendar year
}

BOOST_AUTO_TEST_CASE(order_and_neighbourhood_are_of_days) {
    fiscal_period const next = fiscal_quarter{2025, 2, apple_like};
    BOOST_TEST(before(q, next));
    BOOST_TEST(!before(next, q));
    BOOST_TEST(abuts(q, next));
    BOOST_TEST(same_kind(q, next));
    BOOST_TEST(!same_kind(q, fiscal_year{2025}));
    BOOST_TEST(contains(fiscal_year{2025, apple_like}, next));
}

BOOST_AUTO_TEST_SUITE_END()
