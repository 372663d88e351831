// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/trailing_sum.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
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

std::mt19937_64 random_bits{12};

template <std::floating_point T>
T any_real() {
    using limits = std::numeric_limits<T>;
    constexpr T special[]{
        -T{0},         limits::infinity(), -limits::infinity(), -limits::quiet_NaN(), limits::denorm_min(),
        limits::max(), limits::lowest()};
    auto const draw = random_bits();
    if (draw % 200 == 0) return special[draw / 200 % std::size(special)];
    return static_cast<T>(static_cast<std::int64_t>(draw)) / T{3};
}

template <std::floating_point T>
void agrees_with_series() {
    for (std::size_t const size : {0u, 1u, 2u, 7u, 8u, 40u, 255u, 300u, 512u, 600u, 1300u})
        for (std::size_t const n : {1u, 2u, 3u, 4u, 5u, 7u, 8u, 12u, 31u, 100u, 255u, 256u, 257u, 2000u}) {
            std::size_t const off = n % 3;
            std::vector<T> memory(size + off), expected(size, std::numeric_limits<T>::quiet_NaN()), sums(size + 1);
            std::span<T> const values = std::span{memory}.subspan(off);
            for (auto& v : values) v = any_real<T>();
            if (size >= n)
                BOOST_REQUIRE(
                    trailing_sum(values, expected.begin() + static_cast<std::ptrdiff_t>(n - 1), n).has_value());
            for (auto const how : every_way()) {
                BOOST_REQUIRE(same_bits<T>(trailing_sum(values, std::span{sums}.subspan(1), n, how), expected));
                auto again = memory;
                std::span<T> const place = std::span{again}.subspan(off);
                BOOST_REQUIRE(same_bits<T>(trailing_sum(place, place, n, how), expected));
            }
        }
}

template <std::signed_integral T>
void agrees_with_exact(unsigned shift) {
    using wide = boost::multiprecision::int256_t;
    for (std::size_t const size : {0u, 1u, 5u, 60u, 200u})
        for (std::size_t const n : {1u, 2u, 5u, 60u, 100u, 300u}) {
            std::vector<T> values(size), sums(size < n ? 0 : size - n + 1), expected;
            for (auto& v : values) v = static_cast<T>(static_cast<T>(random_bits()) >> shift);
            bool fits = true;
            for (std::size_t last = n - 1; last < size && fits; ++last) {
                wide exact = 0;
                for (std::size_t i = last + 1 - n; i <= last; ++i) exact += values[i];
                fits = exact >= std::numeric_limits<T>::min() && exact <= std::numeric_limits<T>::max();
                if (fits) expected.push_back(static_cast<T>(exact));
            }
            auto const done = trailing_sum(values, sums, n);
            BOOST_REQUIRE(done.has_value() == fits);
            if (!fits) BOOST_REQUIRE(done.error().position == expected.size() + n - 1);
            BOOST_REQUIRE(same_bits<T>(std::span{sums}.first(expected.size()), expected));
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_trailing_sum)

BOOST_AUTO_TEST_CASE(each_path_adds_as_series_does) {
    agrees_with_series<double>();
    agrees_with_series<float>();
}

BOOST_AUTO_TEST_CASE(sums_of_integers_are_exact_or_say_where_not) {
    agrees_with_exact<std::int64_t>(1);
    agrees_with_exact<std::int64_t>(10);
    agrees_with_exact<std::int32_t>(0);
    agrees_with_exact<std::int32_t>(9);
}

BOOST_AUTO_TEST_CASE(a_window_that_overflows_within_and_comes_back_fits) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> const values{most, most, -most, -most, 5};
    std::vector<std::int64_t> sums(2);
    BOOST_REQUIRE(trailing_sum(values, sums, 4).has_value());
    BOOST_TEST((sums == std::vector<std::int64_t>{0, 5 - most}));
}

BOOST_AUTO_TEST_CASE(money_is_summed_as_its_count) {
    std::vector<money<usd>> const fees(5, money<usd>::of_count(199));
    std::vector<money<usd>> sums(2);
    BOOST_REQUIRE(trailing_sum(fees, sums, 4).has_value());
    BOOST_TEST((sums.back() == money<usd>::of_count(796)));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    std::vector<double> memory(20);
    std::span<double> const all{memory};
    BOOST_CHECK_THROW(trailing_sum(all.first(10), all.subspan(1, 10), 3), std::invalid_argument);
    BOOST_CHECK_THROW(trailing_sum(all.first(10), all.subspan(10), 0), std::invalid_argument);
    std::vector<std::int32_t> whole(20);
    std::span<std::int32_t> const counts{whole};
    BOOST_CHECK_THROW((void)trailing_sum(counts.first(10), counts.subspan(10, 10), 3), std::invalid_argument);
    BOOST_CHECK_THROW((void)trailing_sum(counts.first(10), counts.first(8), 3), std::invalid_argument);
    BOOST_CHECK_THROW((void)trailing_sum(counts.first(10), counts.subspan(10, 10), 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
