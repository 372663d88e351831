// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/trailing_sum_by_group.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/nullable.hpp"
#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{12};

/// The order of series/trailing_sum.hpp, by its words: the older n - p values first, then the last p by pairs.
template <class T>
T by_pairs(T const* from, std::size_t size) {
    return size == 1 ? *from : by_pairs(from, size / 2) + by_pairs(from + size / 2, size / 2);
}
template <class T>
T in_order(T const* from, std::size_t n) {
    std::size_t p = 1;
    while (2 * p <= n) p *= 2;
    T const last = by_pairs(from + (n - p), p);
    return n == p ? last : in_order(from, n - p) + last;
}

template <class T>
void agrees(std::size_t n) {
    auto const offsets = bulk_tests::any_offsets(random_bits);
    auto const rows = static_cast<std::size_t>(offsets.back());
    std::vector<T> values(rows), expected(rows, std::numeric_limits<T>::quiet_NaN()), sums(rows);
    for (auto& v : values)
        v = random_bits() % 40 == 0 ? -std::numeric_limits<T>::quiet_NaN()
                                    : static_cast<T>(static_cast<std::int64_t>(random_bits())) / T{3};
    std::vector<std::int64_t> ids;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        auto const first = static_cast<std::size_t>(offsets[g]);
        ids.resize(static_cast<std::size_t>(offsets[g + 1]), static_cast<std::int64_t>(g));
        for (std::size_t i = first + n - 1; i < ids.size(); ++i)
            if (T const sum = in_order(&values[i + 1 - n], n); sum == sum) expected[i] = sum;
    }
    for (auto const how : every_way()) {
        trailing_sum(values, sums, n, group_offsets{offsets}, how);
        BOOST_REQUIRE(same_bits(sums, expected));
        auto place = values;
        trailing_sum(place, place, n, group_ids{ids}, how);
        BOOST_REQUIRE(same_bits(place, expected));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_trailing_sum_by_group)

BOOST_AUTO_TEST_CASE(each_window_stays_within_its_group) {
    for (std::size_t const n : {1u, 2u, 3u, 4u, 12u, 29u, 31u, 256u, 257u, 1700u, 1701u}) agrees<double>(n);
    for (std::size_t const n : {1u, 4u, 7u, 300u}) agrees<float>(n);
}

BOOST_AUTO_TEST_CASE(a_window_longer_than_all_rows_has_no_sum) {
    std::vector<double> values{1, 2, 3};
    trailing_sum(values, values, std::numeric_limits<std::size_t>::max(), group_offsets{std::vector{0, 1, 3}});
    for (double const v : values) BOOST_TEST(v != v);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    std::vector<double> values(3);
    BOOST_CHECK_THROW(trailing_sum(values, values, 2, group_offsets{std::vector{0, 2}}), std::invalid_argument);
    BOOST_CHECK_THROW(trailing_sum(values, values, 0, group_offsets{std::vector{0, 3}}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
