// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/compensated_sum.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_compensated_sum)

BOOST_AUTO_TEST_CASE(small_values_between_large_ones_are_kept) {
    constexpr double values[]{1.0, 1e100, 1.0, -1e100};
    double sums[4]{};
    BOOST_REQUIRE(cumulative_sum(values, sums, compensated).has_value());
    BOOST_TEST(sums[2] == 1e100);
    BOOST_TEST(sums[3] == 2.0);
    static_assert(*total(values, compensated) == 2.0);
    BOOST_TEST(total(std::vector<double>{}, compensated).value() == 0.0);
}

// Each value is a whole number of 2^-60: a rational of the same bits tells what the sum is.
BOOST_AUTO_TEST_CASE(sums_are_within_the_rounding_of_the_last_place_and_a_bound_of_second_order) {
    std::mt19937_64 random{77};
    boost::multiprecision::cpp_int exact = 0, of_sizes = 0;
    std::vector<double> values(20000), sums(values.size());
    for (auto& v : values)
        v = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random()) >> 11), -int(random() % 8));
    BOOST_REQUIRE(cumulative_sum(values, sums.begin(), compensated).has_value());
    auto const units = [](double v) { return boost::multiprecision::cpp_int{std::ldexp(v, 60)}; };
    for (std::size_t i = 0; i < values.size(); ++i) {
        exact += units(values[i]);
        of_sizes += units(std::abs(values[i]));
        // |error| <= u |sum| + n^2 u^2 sum of sizes, u = 2^-53 (the source's 4.5); n^2 u^2 < 2^-76 here.
        boost::multiprecision::cpp_int const error = abs(units(sums[i]) - exact),
                                             bound = (abs(exact) >> 53) + (of_sizes >> 76) + 1;
        BOOST_REQUIRE((error <= bound));
    }
}

BOOST_AUTO_TEST_CASE(infinities_are_sums_and_what_is_missing_has_none) {
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    double sums[3]{};
    BOOST_REQUIRE(cumulative_sum(std::vector{1.0, infinity, 5.0}, sums, compensated).has_value());
    BOOST_TEST((sums[0] == 1.0 && sums[1] == infinity && sums[2] == infinity));
    BOOST_REQUIRE(cumulative_sum(std::vector{infinity, -infinity, 5.0}, sums, compensated).has_value());
    BOOST_TEST((sums[1] != sums[1] && sums[2] != sums[2]));
    BOOST_TEST((total(std::vector{1e308, 1e308, -1e308}, compensated).value() == infinity));
}

BOOST_AUTO_TEST_SUITE_END()
