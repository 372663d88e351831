// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/running_maximum_by_group.hpp>

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

std::mt19937_64 random_bits{31};

template <class T>
T any_value() {
    auto const draw = random_bits();
    if constexpr (std::floating_point<T>) {
        using limits = std::numeric_limits<T>;
        constexpr T special[]{T{0}, -T{0}, limits::infinity(), -limits::infinity(), -limits::quiet_NaN()};
        if (draw % 30 == 0) return special[draw / 30 % std::size(special)];
        return static_cast<T>(static_cast<std::int64_t>(draw % 1000) - 500);
    } else {
        return draw % 30 == 0 ? std::numeric_limits<T>::min() : static_cast<T>(static_cast<T>(draw) >> 20);
    }
}

template <class T>
struct expected_of {
    std::vector<T> highs, lows;
    std::vector<unsigned char> high_set, low_set;
};

/// One value after another.
template <class T>
expected_of<T> by_hand(std::vector<T> const& values, std::vector<int> const& offsets, bool skip) {
    expected_of<T> all;
    T const none = std::numeric_limits<T>::quiet_NaN();  // 0 of integers, which are never missing
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        bool any = false, unknown = false;
        T high{}, low{};
        for (auto row = static_cast<std::size_t>(offsets[g]); row < static_cast<std::size_t>(offsets[g + 1]); ++row) {
            T const x = values[row];
            bool const missing = x != x;
            unknown |= missing && !skip;
            bool const higher = !unknown && !missing && (!any || x > high);
            bool const lower = !unknown && !missing && (!any || x < low);
            any |= !missing;
            if (higher) high = x;
            if (lower) low = x;
            all.highs.push_back(unknown || !any ? none : high);
            all.lows.push_back(unknown || !any ? none : low);
            all.high_set.push_back(higher ? 1 : 0);
            all.low_set.push_back(lower ? 1 : 0);
        }
    }
    return all;
}

template <class T, class... P>
void agrees_group_by_group(P... policy) {
    for (unsigned const most : {1u, 3u, 12u, 100u, 700u}) {
        std::vector<int> offsets{0};
        for (int i = 0; i < 80; ++i) offsets.push_back(offsets.back() + static_cast<int>(random_bits() % (most + 1)));
        if (most == 700) offsets.push_back(offsets.back() + 5000);
        auto const rows = static_cast<std::size_t>(offsets.back());
        std::vector<T> values(rows), results(rows);
        for (auto& v : values) v = any_value<T>();
        std::vector<std::int64_t> ids;
        for (std::size_t g = 0; g + 1 < offsets.size(); ++g)
            ids.resize(static_cast<std::size_t>(offsets[g + 1]), static_cast<std::int64_t>(g));
        std::vector<unsigned char> set(rows);
        auto const expected = by_hand(values, offsets, sizeof...(P) != 0);
        for (auto const how : every_way()) {
            running_maximum(values, results, policy..., group_offsets{offsets}, how);
            BOOST_REQUIRE(same_bits(results, expected.highs));
            running_minimum(values, results, policy..., group_ids{ids}, how);
            BOOST_REQUIRE(same_bits(results, expected.lows));
            record_highs(values, set, policy..., group_ids{ids}, how);
            BOOST_REQUIRE(set == expected.high_set);
            record_lows(values, set, policy..., group_offsets{offsets}, how);
            BOOST_REQUIRE(set == expected.low_set);
            auto place = values;
            running_maximum(place, place, policy..., group_offsets{offsets}, how);
            BOOST_REQUIRE(same_bits(place, expected.highs));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_running_maximum_by_group)

BOOST_AUTO_TEST_CASE(each_group_has_extremes_and_records_of_its_own) {
    agrees_group_by_group<double>();
    agrees_group_by_group<float>();
    agrees_group_by_group<std::int32_t>();
    agrees_group_by_group<std::int64_t>();
}

BOOST_AUTO_TEST_CASE(missing_values_are_passed_over_by_name) {
    agrees_group_by_group<double>(skip_missing);
    agrees_group_by_group<std::int64_t>(skip_missing);
}

BOOST_AUTO_TEST_CASE(money_is_ordered_as_its_count) {
    std::vector<money<usd>> prices;
    for (int const count : {9, 3, 2, 5}) prices.push_back(money<usd>::of_count(count));
    running_maximum(prices, prices, group_offsets{std::vector{0, 1, 4}});
    BOOST_TEST((prices[0].count() == 9 && prices[1].count() == 3 && prices[2].count() == 3 && prices[3].count() == 5));
}

BOOST_AUTO_TEST_CASE(groups_that_do_not_fit_are_refused) {
    std::vector<double> values(3);
    std::vector<unsigned char> set(3);
    BOOST_CHECK_THROW(running_maximum(values, values, group_offsets{std::vector{0, 2}}), std::invalid_argument);
    BOOST_CHECK_THROW(record_lows(values, set, group_ids{std::vector{1, 1}}), std::invalid_argument);
    std::vector<double> none;
    BOOST_TEST(running_minimum(none, none, group_offsets{std::vector{0, 0, 0}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
