// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/rational_money.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>

using namespace prospectus;

static_assert(std::regular<rational_money<usd>> && std::totally_ordered<rational_money<usd>>);
static_assert(std::is_convertible_v<millions<usd>, rational_money<usd>>);
static_assert(!std::is_constructible_v<rational_money<usd>, money<eur>>);

BOOST_AUTO_TEST_SUITE(amount_rational_money)

BOOST_AUTO_TEST_CASE(a_third_three_times_is_the_whole) {
    auto const third = rational_money<usd>{money<usd>{100_decimal}} / 3;
    BOOST_TEST((third.amount() == fraction{100, 3} && third + third + third == money<usd>{100_decimal}));
    BOOST_TEST((round_to<money<usd>>(third, rounding::half_even) == money<usd>{33.33_decimal}));
    BOOST_TEST((third < money<usd>{33.34_decimal} && third * 3 == money<usd>{100_decimal}));
    BOOST_TEST((exact_ratio(third, rational_money<usd>{money<usd>{100_decimal}}) == fraction{1, 3}));
    BOOST_TEST(
        (std::hash<rational_money<usd>>{}(third * 3) == std::hash<rational_money<usd>>{}(money<usd>{100_decimal})));
}

BOOST_AUTO_TEST_CASE(what_is_no_fraction_is_said) {
    rational_money<usd> const most{fraction{INT64_MAX}};
    BOOST_TEST((!checked_add(most, rational_money<usd>{fraction{1, 3}}) &&
                checked_subtract(most, most) == rational_money<usd>{}));
    BOOST_CHECK_THROW((void)(most + rational_money<usd>{fraction{1, 3}}), std::overflow_error);
    BOOST_CHECK_THROW((void)(most / 0), std::domain_error);
    BOOST_CHECK_THROW((void)round_to<money<usd>>(most, rounding::up), std::overflow_error);
    BOOST_TEST((!exact_ratio(most, rational_money<usd>{})));
}

BOOST_AUTO_TEST_SUITE_END()
