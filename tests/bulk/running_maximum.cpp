// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/running_maximum.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/series/records.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{99};

template <class T>
T any_value(std::size_t n, std::size_t i) {
    auto const draw = random_bits();
    if constexpr (std::floating_point<T>) {
        using limits = std::numeric_limits<T>;
        constexpr T special[]{
            T{0}, -T{0}, limits::infinity(), -limits::infinity(), -limits::quiet_NaN(), limits::denorm_min()};
        if (n % 3 == 0 && draw % 40 == 0) return special[draw / 40 % std::size(special)];
        if (n % 5 == 0) return draw % 2 == 0 ? T{0} : -T{0};
        if (n % 7 == 0 && i < n / 2) return -limits::quiet_NaN();
        return static_cast<T>(static_cast<double>(draw % 1000) + static_cast<double>(i) * (n % 2 == 0 ? 3 : -3));
    } else {
        return static_cast<T>(static_cast<T>(draw) >> (i % 4 == 0 ? 0 : 20));
    }
}

template <class T, class... P>
void agrees_with_series(P... policy) {
    std::vector<std::size_t> lengths;
    for (std::size_t n = 0; n <= 40; ++n) lengths.push_back(n);
    for (std::size_t const n : {67u, 511u, 513u, 1029u, 4095u, 4100u}) lengths.push_back(n);
    for (std::size_t const n : lengths) {
        std::size_t const off = n % 3;
        std::vector<T> memory(n + off), highs(n), lows(n), results(n + 1);
        for (std::size_t i = 0; i < n; ++i) memory[i + off] = any_value<T>(n, i);
        std::span<T const> const values = std::span{memory}.subspan(off);
        running_maximum(values, highs.begin(), policy...);
        running_minimum(values, lows.begin(), policy...);
        std::vector<unsigned char> high_set(n), low_set(n), set(n);
        for (auto const& r : record_highs(values, policy...).found()) high_set[r.position] = 1;
        for (auto const& r : record_lows(values, policy...).found()) low_set[r.position] = 1;
        for (auto const how : every_way()) {
            BOOST_REQUIRE(same_bits<T>(running_maximum(values, std::span{results}.subspan(1), policy..., how), highs));
            BOOST_REQUIRE(same_bits<T>(running_minimum(values, std::span{results}.subspan(1), policy..., how), lows));
            record_highs(values, set, policy..., how);
            BOOST_REQUIRE(set == high_set);
            record_lows(values, set, policy..., how);
            BOOST_REQUIRE(set == low_set);
            auto again = memory;
            std::span<T> const place = std::span{again}.subspan(off);
            BOOST_REQUIRE(same_bits<T>(running_maximum(place, place, policy..., how), highs));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_running_maximum)

BOOST_AUTO_TEST_CASE(each_path_gives_what_series_gives) {
    agrees_with_series<double>();
    agrees_with_series<float>();
    agrees_with_series<std::int32_t>();
    agrees_with_series<std::int64_t>();
}

BOOST_AUTO_TEST_CASE(missing_values_are_passed_over_by_name) {
    agrees_with_series<double>(skip_missing);
    agrees_with_series<float>(skip_missing);
    agrees_with_series<std::int64_t>(skip_missing);
}

BOOST_AUTO_TEST_CASE(the_least_of_integers_is_a_record_where_it_is_first) {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    std::vector<std::int64_t> const values{least, least, least + 1};
    std::vector<unsigned char> set(3);
    for (auto const how : every_way()) {
        record_highs(values, set, how);
        BOOST_TEST((set == std::vector<unsigned char>{1, 0, 1}));
    }
}

BOOST_AUTO_TEST_CASE(money_is_ordered_as_its_count) {
    std::vector<money<usd>> prices{money<usd>::of_count(-3), money<usd>::of_count(5), money<usd>::of_count(4)};
    running_maximum(prices, prices);
    BOOST_TEST((prices[0] == money<usd>::of_count(-3) && prices[2] == money<usd>::of_count(5)));
}

BOOST_AUTO_TEST_CASE(results_that_lie_over_values_are_refused) {
    std::vector<float> memory(20);
    std::span<float> const all{memory};
    BOOST_CHECK_THROW(running_maximum(all.first(10), all.subspan(1, 10)), std::invalid_argument);
    BOOST_CHECK_THROW(running_minimum(all.first(10), all.subspan(10, 9)), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
