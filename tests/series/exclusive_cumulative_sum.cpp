// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/exclusive_cumulative_sum.hpp>

#include <bit>
#include <climits>
#include <cstdint>
#include <prospectus/amount/decimal.hpp>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_exclusive_cumulative_sum)

BOOST_AUTO_TEST_CASE(each_is_the_inclusive_sum_one_place_before) {
    std::mt19937_64 random{71};
    for (std::size_t const length : {0U, 1U, 2U, 7U, 8U, 9U, 33U, 4095U, 4096U, 4097U, 9000U}) {
        std::vector<double> values(length), sums(length), before(length);
        for (auto& v : values) v = static_cast<double>(static_cast<std::int64_t>(random())) / 3;
        BOOST_REQUIRE(cumulative_sum(values, sums.begin()).has_value());
        BOOST_REQUIRE((exclusive_cumulative_sum(values, before.begin()) == before.end()));
        for (std::size_t i = 0; i < length; ++i)
            BOOST_REQUIRE(std::bit_cast<std::uint64_t>(before[i]) ==
                          std::bit_cast<std::uint64_t>(i == 0 ? 0.0 : sums[i - 1]));
        BOOST_REQUIRE(exclusive_cumulative_sum(values, values.begin()).has_value());  // in place
        BOOST_TEST((values == before));
    }
}

BOOST_AUTO_TEST_CASE(the_last_value_of_all_is_in_none_of_the_sums) {
    std::vector<int> sums(3, -7);
    BOOST_REQUIRE(exclusive_cumulative_sum(std::vector{INT_MAX, 0, 1}, sums.begin()).has_value());
    BOOST_TEST((sums == std::vector{0, INT_MAX, INT_MAX}));
    BOOST_TEST((exclusive_cumulative_sum(std::vector{INT_MAX, 1, 1}, sums.begin()).error() == overflow_at{2}));
    std::vector<decimal> decimals(2);
    BOOST_REQUIRE(exclusive_cumulative_sum(std::vector{decimal{1, -1}, decimal{2}}, decimals.begin()).has_value());
    BOOST_TEST((decimals == std::vector{decimal{0}, decimal{1, -1}}));
}

BOOST_AUTO_TEST_SUITE_END()
