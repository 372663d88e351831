// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/rounding.hpp>

#include <limits>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

// The rules themselves are held against their definitions in amount_decimal.
BOOST_AUTO_TEST_SUITE(core_rounding)

BOOST_AUTO_TEST_CASE(ties_go_where_the_rule_says) {
    BOOST_TEST((divide(-5, 2, rounding::half_even) == -2));
    BOOST_TEST((divide(-7, 2, rounding::half_even) == -4));
    BOOST_TEST((divide(-5, 2, rounding::half_up) == -3));
    BOOST_TEST((divide(-5, 2, rounding::half_down) == -2));
    BOOST_TEST((divide(-5, 2, rounding::floor) == -3));
    BOOST_TEST((divide(-5, 2, rounding::ceiling) == -2));
    BOOST_TEST((divide(-5, 2, rounding::up) == -3));
    BOOST_TEST((divide(-5, 2, rounding::down) == -2));
}

BOOST_AUTO_TEST_CASE(the_least_integer_by_minus_one_does_not_fit) {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(!divide(least, -1, rounding::down));
    BOOST_TEST((divide(least, 1, rounding::down) == least));
    BOOST_TEST((divide(least, least, rounding::down) == 1));
    BOOST_TEST(!divide(1, 0, rounding::down));
}

BOOST_AUTO_TEST_SUITE_END()
