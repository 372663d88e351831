// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/money.hpp>

#include <concepts>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <type_traits>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(std::regular<money<usd>> && std::totally_ordered<money<usd>> && std::is_trivially_copyable_v<money<usd>>);
static_assert(sizeof(money<usd>) == 8);
static_assert(money<usd>{19.99_decimal}.count() == 1999 && money<jpy>{500_decimal}.count() == 500);
static_assert(std::is_convertible_v<thousands<usd>, money<usd>> && !std::is_convertible_v<money<usd>, thousands<usd>>);
static_assert(!std::is_constructible_v<money<usd>, money<eur>>);

template <class A, class B>
concept can_be_added = requires(A a, B b) { a + b; };
template <class A, class B>
concept can_be_compared = requires(A a, B b) { a < b; };
static_assert(can_be_added<money<usd>, thousands<usd>> && !can_be_added<money<usd>, money<eur>>);
static_assert(can_be_compared<money<usd>, thousands<usd>> && !can_be_compared<money<usd>, money<eur>>);
static_assert(!can_be_added<money<usd>, int>);

BOOST_AUTO_TEST_SUITE(amount_money)

BOOST_AUTO_TEST_CASE(scales_mix_without_loss) {
    BOOST_TEST((thousands<usd>{12_thousand} + money<usd>{0.01_decimal} == money<usd>{12000.01_decimal}));
    BOOST_TEST(
        (millions<cny>{57_million} == money<cny>{57_million} && millions<cny>{57_million} < money<cny>{57.1_million}));
    BOOST_TEST(std::hash<millions<cny>>{}(millions<cny>{57_million}) ==
               std::hash<money<cny>>{}(money<cny>{57_million}));
}

BOOST_AUTO_TEST_CASE(what_would_lose_asks_for_a_rule) {
    BOOST_TEST((round_to<thousands<usd>>(money<usd>{1500_decimal}, rounding::half_even) == thousands<usd>{2_thousand}));
    BOOST_TEST((round_to<thousands<usd>>(money<usd>{2500_decimal}, rounding::half_even) == thousands<usd>{2_thousand}));
    BOOST_CHECK_THROW((money<usd>{0.001_decimal}), std::invalid_argument);
    BOOST_CHECK_THROW((thousands<usd>{12_decimal}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(nothing_wraps) {
    auto const most = money<usd>::of_count(std::numeric_limits<std::int64_t>::max());
    BOOST_CHECK_THROW((void)(most + money<usd>::of_count(1)), std::overflow_error);
    BOOST_CHECK_THROW((void)(most * 2), std::overflow_error);
    BOOST_TEST(!checked_add(most, money<usd>::of_count(1)));
    BOOST_CHECK_THROW((money<usd>{billions<usd>::of_count(std::numeric_limits<std::int64_t>::max())}),
                      std::overflow_error);
    BOOST_TEST((exact_ratio(money<usd>{1_decimal}, money<usd>{3_decimal}) == fraction{1, 3}));
}

BOOST_AUTO_TEST_SUITE_END()
