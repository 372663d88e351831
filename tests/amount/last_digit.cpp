// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/last_digit.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(amount_last_digit)

BOOST_AUTO_TEST_CASE(rounded_values_are_half_a_unit_wide_on_both_sides) {
    BOOST_TEST((range_at_place(12, 0, digits_are::rounded) == interval{fraction{23, 2}, fraction{25, 2}}));
    BOOST_TEST((range_at_place(-12'000, 3, digits_are::rounded) == interval{-12'500, -11'500}));
    BOOST_TEST((range_at_place(0, -2, digits_are::rounded) == interval{fraction{-1, 200}, fraction{1, 200}}));
}

BOOST_AUTO_TEST_CASE(truncated_values_run_away_from_zero) {
    BOOST_TEST((range_at_place(12, 0, digits_are::truncated) == interval{bound{12}, bound{13, false}}));
    BOOST_TEST((range_at_place(-12, 0, digits_are::truncated) == interval{bound{-13, false}, bound{-12}}));
    BOOST_TEST((range_at_place(0, 1, digits_are::truncated) == interval{bound{-10, false}, bound{10, false}}));
}

BOOST_AUTO_TEST_SUITE_END()
