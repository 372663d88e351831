// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum_by_group.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{8};

/// Groups of 0 to `most` rows, and some longer than a batch and than a chunk.
std::vector<std::int32_t> any_offsets(unsigned most) {
    std::vector<std::int32_t> offsets{0};
    for (int i = 0; i < 300; ++i)
        offsets.push_back(offsets.back() + static_cast<std::int32_t>(random_bits() % (most + 1)));
    if (most == 700) offsets.push_back(offsets.back() + 9000);
    return offsets;
}
template <class I>
std::vector<I> ids_of(std::vector<std::int32_t> const& offsets) {
    std::vector<I> ids;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g)
        ids.resize(static_cast<std::size_t>(offsets[g + 1]), static_cast<I>(7 * g % 100));
    return ids;
}

template <class T>
void agrees_group_by_group(auto any) {
    for (unsigned const most : {1u, 3u, 12u, 100u, 700u}) {
        auto const offsets = any_offsets(most);
        auto const rows = static_cast<std::size_t>(offsets.back());
        std::vector<T> values(rows), expected(rows), sums(rows);
        for (auto& v : values) v = any();
        for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
            auto const group = std::span{values}.subspan(static_cast<std::size_t>(offsets[g]),
                                                         static_cast<std::size_t>(offsets[g + 1] - offsets[g]));
            BOOST_REQUIRE(cumulative_sum(group, expected.begin() + offsets[g]).has_value());
        }
        for (auto const how : every_way()) {
            static_cast<void>(cumulative_sum(values, sums, group_offsets{offsets}, how));
            BOOST_REQUIRE(same_bits(sums, expected));
            static_cast<void>(cumulative_sum(values, sums, group_ids{ids_of<std::int32_t>(offsets)}, how));
            BOOST_REQUIRE(same_bits(sums, expected));
            static_cast<void>(cumulative_sum(values, sums, group_ids{ids_of<std::int64_t>(offsets)}, how));
            BOOST_REQUIRE(same_bits(sums, expected));
            auto in_place = values;
            static_cast<void>(cumulative_sum(in_place, in_place, group_offsets{offsets}, how));
            BOOST_REQUIRE(same_bits(in_place, expected));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_cumulative_sum_by_group)

BOOST_AUTO_TEST_CASE(each_group_is_summed_on_its_own) {
    agrees_group_by_group<double>([] { return static_cast<double>(static_cast<std::int64_t>(random_bits())) / 7; });
    agrees_group_by_group<std::int64_t>([] { return static_cast<std::int64_t>(random_bits()) >> 20; });
    agrees_group_by_group<std::int32_t>([] { return static_cast<std::int32_t>(random_bits()) >> 20; });
}

BOOST_AUTO_TEST_CASE(a_missing_value_ends_with_its_group) {
    agrees_group_by_group<double>([] {
        return random_bits() % 50 == 0 ? -std::numeric_limits<double>::quiet_NaN()
                                       : (random_bits() % 50 == 0 ? std::numeric_limits<double>::infinity() : 0.3);
    });
    agrees_group_by_group<float>([] {
        return random_bits() % 50 == 0 ? -std::numeric_limits<float>::quiet_NaN()
                                       : std::numeric_limits<float>::max() / 3;
    });
}

BOOST_AUTO_TEST_CASE(an_overflow_is_that_of_its_group) {
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    for (auto const how : every_way()) {
        // One group's last value and the next one's first do not add up to an overflow.
        std::vector<std::int32_t> values{most, 0, most, -1, 1, 5, most, 1};
        std::vector<std::int32_t> sums(values.size());
        BOOST_TEST(
            (cumulative_sum(values, sums, group_offsets{std::vector{0, 2, 5, 6, 8}}, how).error() == overflow_at{7}));
        BOOST_TEST(cumulative_sum(std::span{values}.first(7), std::span{sums}.first(7),
                                  group_offsets{std::vector{0, 2, 5, 6, 7}}, how)
                       .has_value());
        BOOST_TEST((std::vector(sums.begin(), sums.begin() + 7) ==
                    std::vector<std::int32_t>{most, most, most, most - 1, most, 5, most}));
    }
}

BOOST_AUTO_TEST_CASE(offsets_of_a_slice_count_from_its_first) {
    std::vector<double> const values{1, 2, 3};
    std::vector<double> sums(3);
    cumulative_sum(values, sums, group_offsets{std::vector{10, 11, 13}});
    BOOST_TEST((sums == std::vector<double>{1, 2, 5}));
}

BOOST_AUTO_TEST_CASE(groups_that_do_not_fit_are_refused) {
    std::vector<double> values(3);
    for (auto const& offsets : {std::vector<int>{}, {0, 2}, {0, 4}, {0, 3, 2, 3}})
        BOOST_CHECK_THROW(cumulative_sum(values, values, group_offsets{offsets}), std::invalid_argument);
    BOOST_CHECK_THROW(cumulative_sum(values, values, group_ids{std::vector{1, 1}}), std::invalid_argument);
    std::vector<double> none;
    BOOST_TEST(cumulative_sum(none, none, group_offsets{std::vector{0, 0, 0}}).empty());
    BOOST_TEST(cumulative_sum(none, none, group_ids{std::vector<int>{}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
