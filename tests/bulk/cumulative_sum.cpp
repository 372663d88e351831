// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{20261125};

template <bulk_real T>
T any_real() {
    constexpr T special[]{T{0},
                          -T{0},
                          std::numeric_limits<T>::max(),
                          std::numeric_limits<T>::lowest(),
                          std::numeric_limits<T>::denorm_min(),
                          std::numeric_limits<T>::infinity(),
                          -std::numeric_limits<T>::infinity(),
                          std::numeric_limits<T>::quiet_NaN(),
                          -std::numeric_limits<T>::signaling_NaN()};
    auto const draw = random_bits();
    if (draw % 1000 == 0) return special[draw / 1000 % std::size(special)];
    return static_cast<T>(std::ldexp(static_cast<T>(static_cast<std::int64_t>(random_bits())), int(draw % 60) - 90));
}

/// Lengths around blocks, pieces and chunks.
std::vector<std::size_t> lengths() {
    std::vector<std::size_t> all;
    for (std::size_t n = 0; n <= 67; ++n) all.push_back(n);
    for (std::size_t const n : {511u, 512u, 513u, 4095u, 4096u, 4097u, 8191u, 8192u, 20000u}) all.push_back(n);
    return all;
}

template <bulk_real T>
void agrees_with_series() {
    for (std::size_t const n : lengths())
        for (std::size_t const misaligned : {0u, 1u, 3u}) {
            std::vector<T> memory(n + misaligned), expected(n), sums(n + misaligned);
            std::span<T> const values = std::span{memory}.subspan(misaligned);
            for (auto& v : values) v = any_real<T>();
            BOOST_REQUIRE(cumulative_sum(values, expected.begin()).has_value());
            for (auto const how : every_way()) {
                std::span<T> const to = std::span{sums}.subspan(misaligned);
                BOOST_REQUIRE(same_bits<T>(cumulative_sum(values, to, how), expected));
                auto in_place = memory;
                std::span<T> const place = std::span{in_place}.subspan(misaligned);
                BOOST_REQUIRE(same_bits<T>(cumulative_sum(place, place, how), expected));
            }
        }
}

template <bulk_integer T>
void agrees_with_checked_sums() {
    for (std::size_t const n : lengths()) {
        std::vector<T> values(n), expected(n), sums(n);
        // Small enough to fit, mostly; sums of the odd lengths run out of range somewhere.
        for (auto& v : values) v = static_cast<T>(static_cast<T>(random_bits()) >> (n % 2 != 0 ? 2 : 20));
        auto const by_series = cumulative_sum(values, expected.begin());
        for (auto const how : every_way()) {
            auto const done = cumulative_sum(values, sums, how);
            BOOST_REQUIRE(done.has_value() == by_series.has_value());
            std::size_t const fitting = done ? n : done.error().position;
            BOOST_REQUIRE(fitting == (by_series ? n : by_series.error().position));
            BOOST_REQUIRE(same_bits<T>(std::span{sums}.first(fitting), std::span{expected}.first(fitting)));
            auto in_place = values;
            BOOST_REQUIRE(cumulative_sum(in_place, in_place, how).has_value() == done.has_value());
            BOOST_REQUIRE(same_bits<T>(std::span{in_place}.first(fitting), std::span{expected}.first(fitting)));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_cumulative_sum)

BOOST_AUTO_TEST_CASE(each_path_adds_double_as_series_does) { agrees_with_series<double>(); }
BOOST_AUTO_TEST_CASE(each_path_adds_float_as_series_does) { agrees_with_series<float>(); }
BOOST_AUTO_TEST_CASE(each_path_adds_int64_as_series_does) { agrees_with_checked_sums<std::int64_t>(); }
BOOST_AUTO_TEST_CASE(each_path_adds_int32_as_series_does) { agrees_with_checked_sums<std::int32_t>(); }

BOOST_AUTO_TEST_CASE(an_overflow_is_found_at_each_place) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    for (auto const how : every_way())
        for (std::size_t place = 1; place < 40; ++place) {
            std::vector<std::int64_t> values(40, 0);
            values[0] = most;
            values[place] = 1;
            if (place + 1 < values.size()) values[place + 1] = -5;  // comes back: the total alone would not tell
            auto const done = cumulative_sum(values, values, how);
            BOOST_REQUIRE(!done.has_value());
            BOOST_REQUIRE(done.error() == overflow_at{place});
            BOOST_REQUIRE(values[place - 1] == most);
        }
}

BOOST_AUTO_TEST_CASE(money_is_summed_as_its_count) {
    std::vector<money<usd>> const fees(100, money<usd>::of_count(199));
    std::vector<money<usd>> sums(100);
    for (auto const how : every_way()) {
        BOOST_REQUIRE(cumulative_sum(fees, sums, how).has_value());
        BOOST_TEST((sums.back() == money<usd>::of_count(19900)));
    }
}

BOOST_AUTO_TEST_CASE(results_that_lie_over_values_are_refused) {
    std::vector<double> memory(20);
    std::span<double> const all{memory};
    BOOST_CHECK_THROW(cumulative_sum(all.first(10), all.subspan(1, 10)), std::invalid_argument);
    BOOST_CHECK_THROW(cumulative_sum(all.subspan(1, 10), all.first(10)), std::invalid_argument);
    BOOST_CHECK_THROW(cumulative_sum(all.first(10), all.subspan(10, 9)), std::invalid_argument);
    BOOST_TEST(cumulative_sum(all.first(10), all.subspan(10, 10)).size() == 10);
}

BOOST_AUTO_TEST_SUITE_END()
