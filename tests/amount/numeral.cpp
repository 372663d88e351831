// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/numeral.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(amount_numeral)

BOOST_AUTO_TEST_CASE(zeros_count_after_a_point_only) {
    BOOST_TEST((numeral{decimal{130}}.counted_place() == 1 && numeral{decimal{130}}.last_place() == 0));
    BOOST_TEST(numeral{(decimal{130, -2})}.counted_place() == -2);
    BOOST_TEST(numeral{0}.counted_place() == 0);
    BOOST_TEST((57.40_million).counted_place() == 4);
    BOOST_TEST((5740_thousand).counted_place() == 4);
    BOOST_TEST((-(57.4_million)).counted_place() == 5);
}

BOOST_AUTO_TEST_CASE(numerals_are_equal_digit_by_digit_and_decimals_by_value) {
    BOOST_TEST((numeral{2.50_decimal} != numeral{2.5_decimal}));
    BOOST_TEST((57.4_million == 57400000_decimal));
}

BOOST_AUTO_TEST_SUITE_END()
