// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/running_maximum_of_nullable.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/nullable.hpp"
#include "tests/bulk/paths.hpp"

using namespace prospectus;
using namespace bulk_tests;

namespace {

std::mt19937_64 random_bits{71};

template <class T>
struct expected_of {
    std::vector<std::optional<T>> highs, lows;
    std::vector<unsigned char> high_set, low_set;
};

/// One value after another.
template <class T>
expected_of<T> by_hand(std::vector<std::optional<T>> const& values, std::vector<int> const& offsets, bool skip) {
    expected_of<T> all;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        std::optional<T> high, low;
        bool unknown = false;
        for (int row = offsets[g]; row < offsets[g + 1]; ++row) {
            auto const& value = values[static_cast<std::size_t>(row)];
            if (!value && !skip) unknown = true;
            bool const higher = value && !unknown && (!high || *value > *high);
            bool const lower = value && !unknown && (!low || *value < *low);
            if (higher) high = value;
            if (lower) low = value;
            all.highs.push_back(unknown ? std::nullopt : high);
            all.lows.push_back(unknown ? std::nullopt : low);
            all.high_set.push_back(higher ? 1 : 0);
            all.low_set.push_back(lower ? 1 : 0);
        }
    }
    return all;
}

/// What stands in the place of a missing value would be a record.
template <class T, class... P>
void agrees(unsigned missing_of_a_thousand, std::size_t offset, P... policy) {
    auto const offsets = any_offsets(random_bits);
    auto const rows = static_cast<std::size_t>(offsets.back());
    std::vector<std::optional<T>> values(rows);
    for (auto& v : values)
        if (random_bits() % 1000 >= missing_of_a_thousand) {
            v = static_cast<T>(static_cast<int>(random_bits() % 2000) - 1000);
            if (std::integral<T> && random_bits() % 20 == 0) v = std::numeric_limits<T>::lowest();
        }
    auto const expected = by_hand(values, offsets, sizeof...(P) != 0);
    in_bits<T> const beyond{values, std::numeric_limits<T>::max(), offset};
    in_bits<T> const below{values, std::numeric_limits<T>::lowest(), offset};
    std::vector<unsigned char> set(rows);
    for (auto const how : every_way()) {
        in_bits<T> results{rows, T{7}, offset};
        running_maximum(beyond.read(), results.write(), policy..., group_offsets{offsets}, how);
        BOOST_REQUIRE(same(results, expected.highs));
        running_minimum(below.read(), results.write(), policy..., group_offsets{offsets}, how);
        BOOST_REQUIRE(same(results, expected.lows));
        record_highs(beyond.read(), set, policy..., group_offsets{offsets}, how);
        BOOST_REQUIRE(set == expected.high_set);
        record_lows(below.read(), set, policy..., group_offsets{offsets}, how);
        BOOST_REQUIRE(set == expected.low_set);
        auto place = beyond;
        running_maximum(place.write(), place.write(), policy..., group_offsets{offsets}, how);
        BOOST_REQUIRE(same(place, expected.highs));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_running_maximum_of_nullable)

BOOST_AUTO_TEST_CASE(what_is_missing_leaves_the_rest_of_its_group_unknown) {
    for (unsigned const missing : {0u, 2u, 100u, 1000u}) {
        agrees<double>(missing, 3);
        agrees<std::int64_t>(missing, 0);
    }
    agrees<std::int32_t>(50, 13);
    agrees<float>(50, 8);
}

BOOST_AUTO_TEST_CASE(or_is_passed_over) {
    for (unsigned const missing : {0u, 2u, 700u, 1000u}) {
        agrees<double>(missing, 0, skip_missing);
        agrees<std::int64_t>(missing, 5, skip_missing);
    }
}

BOOST_AUTO_TEST_CASE(a_nan_is_missing_too) {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> const values{nan, 2, nan, 3};
    for (auto const how : every_way()) {
        in_bits<double> results{4, 7, 0};
        running_maximum(nullable_span<double const>{values, nullptr}, results.write(), skip_missing, one_group{}, how);
        BOOST_TEST(same(results, {std::nullopt, 2, 2, 3}));
        running_maximum(nullable_span<double const>{values, nullptr}, results.write(), one_group{}, how);
        BOOST_TEST(same<double>(results, std::vector<std::optional<double>>(4)));
    }
}

BOOST_AUTO_TEST_CASE(the_least_integer_is_a_record_where_it_is_the_first_there) {
    constexpr auto least = std::numeric_limits<std::int32_t>::min();
    in_bits<std::int32_t> const values{{std::nullopt, least, std::nullopt, least + 1}, 99, 0};
    std::vector<unsigned char> set(4);
    for (auto const how : every_way()) {
        record_highs(values.read(), set, skip_missing, one_group{}, how);
        BOOST_TEST((set == std::vector<unsigned char>{0, 1, 0, 1}));
    }
}

BOOST_AUTO_TEST_CASE(money_is_ordered_as_its_count) {
    std::vector<money<usd>> prices(3, money<usd>::of_count(-5));
    std::uint8_t bits = 0b110;
    nullable_span<money<usd>> const all{prices, &bits};
    running_maximum(all, all, skip_missing);
    BOOST_TEST(bits == 0b110);
    BOOST_TEST((prices[0].count() == 0 && prices[2].count() == -5));
}

BOOST_AUTO_TEST_CASE(results_that_do_not_fit_are_refused) {
    in_bits<double> values{3, 1, 0}, results{2, 1, 0};
    BOOST_CHECK_THROW(running_maximum(values.read(), results.write()), std::invalid_argument);
    BOOST_CHECK_THROW(running_maximum(values.read(), values.write(), group_offsets{std::vector{0, 2}}),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
