// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/interval.hpp>

#include <prospectus/amount/iso4217.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_interval)

BOOST_AUTO_TEST_CASE(bounds_are_written_in_full_or_outward) {
    BOOST_TEST(to_text(interval{65, 70}) == "[65, 70]");
    BOOST_TEST(to_text(interval{bound{65}, bound{70, false}}) == "[65, 70)");
    BOOST_TEST(to_text(interval::above(fraction{51'100'000'000})) == "(51100000000, +inf)");
    BOOST_TEST(to_text(interval::everything()) == "(-inf, +inf)");
    BOOST_TEST(to_text(interval{fraction{1, 3}, fraction{2, 3}}, decimals{2}) == "[0.33, 0.67]");
    BOOST_TEST(to_text(interval{fraction{-2, 3}, fraction{-1, 3}}, decimals{2}) == "[-0.67, -0.33]");
    BOOST_TEST(to_text(interval{fraction{1, 8}, fraction{5, 4}}) == "[0.125, 1.25]");
    BOOST_TEST(to_text(interval{fraction{1, 3}, 1}) == "[0.333333333333333333, 1]");
}

BOOST_AUTO_TEST_CASE(estimates_have_their_unit) {
    BOOST_TEST(to_text(estimate{interval{1, 2}, unit::percent()}) == "[1%, 2%]");
    BOOST_TEST(to_text(estimate{interval{100}, unit::percent()}) == "100%");
    BOOST_TEST(to_text(estimate{interval{4'350'000'000, 4'450'000'000}, unit::money(cny::value)}) ==
               "CNY [4.35, 4.45] billion");
    BOOST_TEST(to_text(estimate{interval{91, 121}, unit::count("day")}) == "[91, 121] days");
}

BOOST_AUTO_TEST_SUITE_END()
