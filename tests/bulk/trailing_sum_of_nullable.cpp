// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/trailing_sum_of_nullable.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/bulk/nullable.hpp"
#include "tests/bulk/paths.hpp"

using namespace prospectus;
using namespace bulk_tests;

namespace {

std::mt19937_64 random_bits{5};

template <class T>
std::vector<std::optional<T>> any_values(std::size_t rows, unsigned missing_of_a_thousand) {
    std::vector<std::optional<T>> values(rows);
    for (auto& v : values)  // whole numbers, which any order adds alike
        if (random_bits() % 1000 >= missing_of_a_thousand)
            v = static_cast<T>(static_cast<int>(random_bits() % 2000) - 900);
    return values;
}

/// Window by window.
template <class T>
std::vector<std::optional<T>> by_hand(std::vector<std::optional<T>> const& values, std::vector<int> const& offsets,
                                      std::size_t n) {
    std::vector<std::optional<T>> sums;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        auto const first = static_cast<std::size_t>(offsets[g]), past = static_cast<std::size_t>(offsets[g + 1]);
        for (std::size_t last = first; last < past; ++last) {
            std::optional<T> sum;
            if (last - first + 1 >= n) sum = T{};
            for (std::size_t i = last; sum && i + n > last; --i) {
                if (!values[i]) sum.reset();
                else *sum += *values[i];
                if (i == 0) break;
            }
            sums.push_back(sum);
        }
    }
    return sums;
}

template <class T>
void agrees(std::size_t n, unsigned missing_of_a_thousand, std::size_t offset) {
    auto const offsets = any_offsets(random_bits);
    auto const rows = static_cast<std::size_t>(offsets.back());
    auto const values = any_values<T>(rows, missing_of_a_thousand);
    auto const by_group = by_hand(values, offsets, n);
    auto const as_one = by_hand(values, {0, static_cast<int>(rows)}, n);
    in_bits<T> const given{values, std::numeric_limits<T>::max(), offset};
    for (auto const how : every_way()) {
        in_bits<T> sums{rows, T{7}, offset};
        static_cast<void>(trailing_sum(given.read(), sums.write(), n, group_offsets{offsets}, how));
        BOOST_REQUIRE(same(sums, by_group));
        static_cast<void>(trailing_sum(given.read(), sums.write(), n, one_group{}, how));
        BOOST_REQUIRE(same(sums, as_one));
        auto place = given;
        static_cast<void>(trailing_sum(place.write(), place.write(), n, group_offsets{offsets}, how));
        BOOST_REQUIRE(same(place, by_group));
        auto all = given;
        static_cast<void>(trailing_sum(all.write(), all.write(), n, one_group{}, how));
        BOOST_REQUIRE(same(all, as_one));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_trailing_sum_of_nullable)

BOOST_AUTO_TEST_CASE(a_window_with_a_missing_value_has_no_sum) {
    for (std::size_t const n : {1u, 2u, 4u, 12u, 31u, 256u, 257u, 1700u, 5000u})
        for (unsigned const missing : {0u, 3u, 100u}) {
            agrees<double>(n, missing, n % 11);
            agrees<std::int64_t>(n, missing, n % 8);
        }
    agrees<float>(4, 1000, 3);
    agrees<std::int32_t>(4, 30, 0);
}

BOOST_AUTO_TEST_CASE(a_sum_that_is_no_number_for_what_was_there_is_there) {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values{1, nan, 2, 3, 4};
    std::uint8_t const bits = 0b10111;
    std::uint8_t out = 0;
    trailing_sum(nullable_span<double const>{values, &bits}, nullable_span<double>{values, &out}, 2);
    BOOST_TEST(out == 0b00110);
    for (double const v : values) BOOST_TEST(v != v);
}

BOOST_AUTO_TEST_CASE(overflows_are_exact_and_have_the_place_of_their_row) {
    using wide = boost::multiprecision::int256_t;
    for (int round = 0; round < 60; ++round) {
        std::size_t const n = 1 + random_bits() % 6, rows = random_bits() % 60;
        std::vector<std::optional<std::int64_t>> values(rows);
        for (auto& v : values)
            if (random_bits() % 8 != 0) v = static_cast<std::int64_t>(random_bits()) >> (round % 4 == 0 ? 0 : 2);
        std::vector<int> const offsets{0, static_cast<int>(rows / 3), static_cast<int>(rows)};
        std::vector<std::int64_t> expected(rows);
        std::size_t fitting = rows;
        for (std::size_t last = 0; last < fitting; ++last) {
            std::size_t const first = last < rows / 3 ? 0 : rows / 3;
            if (last - first + 1 < n) continue;
            wide sum = 0;
            bool whole = true;
            for (std::size_t i = last + 1 - n; i <= last; ++i) {
                whole &= values[i].has_value();
                sum += values[i].value_or(0);
            }
            bool const fits =
                sum >= std::numeric_limits<std::int64_t>::min() && sum <= std::numeric_limits<std::int64_t>::max();
            if (whole && !fits) fitting = last;
            else if (whole) expected[last] = static_cast<std::int64_t>(sum);
        }
        in_bits<std::int64_t> given{values, 1, 3};
        auto const done = trailing_sum(given.write(), given.write(), n, group_offsets{offsets});
        BOOST_REQUIRE((done ? rows : done.error().position) == fitting);
        BOOST_REQUIRE(
            same_bits<std::int64_t>(std::span{given.values}.first(fitting), std::span{expected}.first(fitting)));
    }
}

BOOST_AUTO_TEST_CASE(money_of_which_none_is_missing) {
    std::vector<money<usd>> const fees(5, money<usd>::of_count(199));
    std::vector<money<usd>> sums(5);
    std::uint8_t bits = 0xFF;
    BOOST_REQUIRE(
        trailing_sum(nullable_span<money<usd> const>{fees, nullptr}, nullable_span<money<usd>>{sums, &bits}, 4)
            .has_value());
    BOOST_TEST(bits == 0b1111'1000);  // bits behind the values stay
    BOOST_TEST((sums[2].count() == 0 && sums[4].count() == 796));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    in_bits<double> values{3, 1, 0}, sums{2, 1, 0};
    BOOST_CHECK_THROW(trailing_sum(values.read(), sums.write(), 2), std::invalid_argument);
    BOOST_CHECK_THROW(trailing_sum(values.read(), values.write(), 0), std::invalid_argument);
    BOOST_CHECK_THROW(trailing_sum(values.read(), values.write(), 2, group_offsets{std::vector{0, 2}}),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
