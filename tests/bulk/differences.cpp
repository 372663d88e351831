// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum.hpp>
#include <prospectus/bulk/differences.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <prospectus/series/differences.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{4};

std::vector<std::size_t> lengths() {
    std::vector<std::size_t> all;
    for (std::size_t n = 0; n <= 40; ++n) all.push_back(n);
    for (std::size_t const n : {67u, 511u, 513u, 1029u, 4095u, 4098u}) all.push_back(n);
    return all;
}

template <std::signed_integral T>
void agrees_with_exact(unsigned shift) {
    using wide = boost::multiprecision::int256_t;
    for (std::size_t const n : lengths())
        for (std::size_t const by : {1u, 3u, 600u}) {
            std::vector<T> sums(n), expected(n), made(n);
            for (auto& v : sums) v = static_cast<T>(static_cast<T>(random_bits()) >> shift);
            std::size_t fitting = n;
            for (std::size_t i = 0; i < n && fitting == n; ++i) {
                wide const exact = wide{sums[i]} - (i < by ? wide{0} : wide{sums[i - by]});
                if (exact < std::numeric_limits<T>::min() || exact > std::numeric_limits<T>::max()) fitting = i;
                else expected[i] = static_cast<T>(exact);
            }
            for (auto const how : every_way()) {
                auto const agrees = [&](std::vector<T> const& found, auto const& done) {
                    BOOST_REQUIRE((done ? n : done.error().position) == fitting);
                    BOOST_REQUIRE(same_bits<T>(std::span{found}.first(fitting), std::span{expected}.first(fitting)));
                };
                agrees(made, differences(sums, made, lag{by}, how));
                auto place = sums;
                auto const done = differences(place, place, lag{by}, how);
                agrees(place, done);
            }
        }
}

template <std::floating_point T>
void agrees_with_series() {
    using limits = std::numeric_limits<T>;
    constexpr T special[]{
        -T{0},         limits::infinity(), -limits::infinity(), -limits::quiet_NaN(), limits::denorm_min(),
        limits::max(), limits::lowest()};
    for (std::size_t const n : lengths()) {
        std::vector<T> sums(n + 1), expected(n), made(n);
        std::span<T> const from = std::span{sums}.subspan(1);
        for (auto& v : from) {
            auto const draw = random_bits();
            v = draw % 20 == 0 ? special[draw / 20 % std::size(special)] : static_cast<T>(draw) / T{3};
        }
        BOOST_REQUIRE(differences(from, expected.begin()).has_value());
        for (auto const how : every_way()) {
            BOOST_REQUIRE(same_bits<T>(differences(from, made, lag{1}, how), expected));
            auto again = sums;
            std::span<T> const place = std::span{again}.subspan(1);
            BOOST_REQUIRE(same_bits<T>(differences(place, place, lag{1}, how), expected));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_differences)

BOOST_AUTO_TEST_CASE(of_floating_point_are_those_of_series) {
    agrees_with_series<double>();
    agrees_with_series<float>();
}

BOOST_AUTO_TEST_CASE(of_integers_are_exact_or_say_where_not) {
    agrees_with_exact<std::int64_t>(0);
    agrees_with_exact<std::int64_t>(20);
    agrees_with_exact<std::int32_t>(0);
    agrees_with_exact<std::int32_t>(3);
}

BOOST_AUTO_TEST_CASE(running_totals_and_differences_are_inverse) {
    std::vector<std::int64_t> values(5000);
    for (auto& v : values) v = static_cast<std::int64_t>(random_bits()) >> 14;
    for (auto const how : every_way()) {
        auto place = values;
        BOOST_REQUIRE(cumulative_sum(place, place, how).has_value());
        BOOST_REQUIRE(differences(place, place, lag{1}, how).has_value());
        BOOST_REQUIRE(place == values);
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    std::vector<double> memory(20);
    std::span<double> const all{memory};
    BOOST_CHECK_THROW(differences(all.first(10), all.subspan(1, 10)), std::invalid_argument);
    BOOST_CHECK_THROW(differences(all.first(10), all.subspan(10, 9)), std::invalid_argument);
    BOOST_CHECK_THROW(differences(all.first(10), all.subspan(10), lag{0}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
