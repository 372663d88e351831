// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/compensated_sum.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

template <class T>
void agrees_with_series() {
    std::mt19937_64 random{5};
    for (std::size_t const n : {0u, 1u, 63u, 64u, 65u, 127u, 128u, 129u, 511u, 512u, 513u, 4096u, 9001u})
        for (bool const with_infinities : {false, true}) {
            std::vector<T> values(n), expected(n), sums(n);
            for (auto& v : values) {
                v = static_cast<T>(
                    std::ldexp(static_cast<T>(random()) - static_cast<T>(random()), -int(random() % 60)));
                if (with_infinities && random() % 300 == 0) v = std::numeric_limits<T>::infinity();
                if (with_infinities && random() % 900 == 0) v = -std::numeric_limits<T>::quiet_NaN();
            }
            BOOST_REQUIRE(cumulative_sum(values, expected.begin(), compensated).has_value());
            auto const half = static_cast<std::int32_t>(n / 2), most = static_cast<std::int32_t>(n);
            std::vector<T> by_halves(n);
            BOOST_REQUIRE(cumulative_sum(std::span{values}.first(n / 2), by_halves.begin(), compensated).has_value());
            BOOST_REQUIRE(
                cumulative_sum(std::span{values}.subspan(n / 2), by_halves.begin() + half, compensated).has_value());
            for (auto const how : every_way()) {
                cumulative_sum(values, sums, compensated, how);
                BOOST_REQUIRE(same_bits(sums, expected));
                auto in_place = values;
                cumulative_sum(in_place, in_place, compensated, how);
                BOOST_REQUIRE(same_bits(in_place, expected));
                cumulative_sum(values, sums, compensated, group_offsets{std::vector{0, half, most}}, how);
                BOOST_REQUIRE(same_bits(sums, by_halves));
                in_place = values;
                cumulative_sum(in_place, in_place, compensated, group_offsets{std::vector{0, half, most}}, how);
                BOOST_REQUIRE(same_bits(in_place, by_halves));
            }
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_compensated_sum)

BOOST_AUTO_TEST_CASE(each_path_adds_as_series_does) {
    agrees_with_series<double>();
    agrees_with_series<float>();
}

BOOST_AUTO_TEST_SUITE_END()
