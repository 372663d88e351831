// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/growth_shares.hpp>

#include <prospectus/amount/decimal.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::growth_shares;

static_assert(std::same_as<growth_shares<int>::type, fraction> &&
              std::same_as<growth_shares<decimal>::type, fraction> && std::same_as<growth_shares<double>::type, rate> &&
              std::same_as<growth_shares<figure>::type, estimate> &&
              std::same_as<growth_shares<estimate>::type, estimate> &&
              std::same_as<growth_shares<interval>::type, interval>);

BOOST_AUTO_TEST_SUITE(series_detail_growth_shares)

BOOST_AUTO_TEST_CASE(a_part_may_be_below_zero_and_the_whole_turned) {
    BOOST_TEST((*growth_shares<int>::of_part(-5, 5, 100) == fraction{1, 10}));
    BOOST_TEST((growth_shares<double>::of_part(-5, 5, 100)->fraction() == 0.1));
    BOOST_TEST((detail::turned(fraction{1, 10}) == fraction{-1, 10} && detail::turned(rate{0.1}).fraction() == -0.1));
    BOOST_TEST((detail::turned(interval{1, 2}) == interval{-2, -1}));
    BOOST_TEST((growth_shares<double>::of_part(0, 1e308, 1e-308).error() == growth_reason::out_of_range));
}

BOOST_AUTO_TEST_SUITE_END()
