// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/priced_round.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_priced_round)

BOOST_AUTO_TEST_CASE(unless_it_is_said_otherwise_a_price_is_of_all_there_is_before_the_money) {
    priced_round const round{.pre_money = 1};
    BOOST_TEST((round.counts.converting && round.counts.pool_increase && round.counts.unissued_pool));
}

// High Peak Financial, "Cap Table Part II": $250,000 at 7 % from early 2014 to mid 2015 become $268,986.
BOOST_AUTO_TEST_CASE(interest_converts_with_the_principal) {
    auto const amount = with_interest(250'000, fraction{7, 100}, 396, 365);
    BOOST_TEST((round(*amount, 0, rounding::half_even) == 268'986_decimal));
    BOOST_TEST((with_interest(500'000, fraction{5, 100}, 365, 365) == fraction{525'000}));
    BOOST_TEST((with_interest(1, 1, -1, 365).error() == conversion_reason::below_zero));
}

BOOST_AUTO_TEST_CASE(interest_by_a_year_of_360_days_is_more) {
    BOOST_TEST((with_interest(360'000, fraction{1, 100}, 90, 360) == fraction{360'900}));
    BOOST_TEST((*with_interest(360'000, fraction{1, 100}, 90, 365) < fraction{360'900}));
    BOOST_TEST((with_interest(1, 1, 1, 0).error() == conversion_reason::below_zero));
    BOOST_TEST(
        (with_interest(fraction{1, 1, 1100}, fraction{1, 1, 1100}, 1, 1).error() == conversion_reason::out_of_range));
}

BOOST_AUTO_TEST_SUITE_END()
