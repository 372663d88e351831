// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/groups.hpp>

#include <cstdint>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// First row and number of rows of each group that is not empty.
std::vector<std::pair<std::size_t, std::size_t>> groups_of(auto const& groups, std::size_t rows) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    detail::by_groups(
        detail::portable::path{}, groups, rows,
        [&](std::size_t first, std::span<std::uint32_t const> bounds) {
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                if (bounds[g] != bounds[g + 1]) found.emplace_back(first + bounds[g], bounds[g + 1] - bounds[g]);
            return true;
        },
        [&](std::size_t first, std::size_t count) { return found.emplace_back(first, count), true; });
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_groups)

BOOST_AUTO_TEST_CASE(every_row_is_in_one_group_whatever_the_lengths) {
    std::vector<std::int32_t> offsets{0};
    std::vector<std::pair<std::size_t, std::size_t>> expected;
    std::vector<std::int64_t> ids;
    for (std::int32_t const length : {1, 0, 511, 1, 512, 513, 0, 0, 5000, 63, 64, 65, 1, 1, 448, 2}) {
        if (length != 0)
            expected.emplace_back(static_cast<std::size_t>(offsets.back()), static_cast<std::size_t>(length));
        ids.resize(ids.size() + static_cast<std::size_t>(length), static_cast<std::int64_t>(offsets.size()));
        offsets.push_back(offsets.back() + length);
    }
    BOOST_TEST((groups_of(group_offsets{offsets}, ids.size()) == expected));
    BOOST_TEST((groups_of(group_ids{ids}, ids.size()) == expected));
    BOOST_TEST((groups_of(one_group{}, 700) == std::vector<std::pair<std::size_t, std::size_t>>{{0, 700}}));
    BOOST_TEST(groups_of(one_group{}, 0).empty());
}

// A sanitizer's trap: the distance does not fit the offsets' type.
BOOST_AUTO_TEST_CASE(offsets_from_far_below_zero_to_far_above_are_counted) {
    using limits = std::numeric_limits<std::int32_t>;
    std::vector const bounds{limits::min(), limits::max()};
    group_offsets const far{bounds};
    BOOST_CHECK_THROW(far.check(3), std::invalid_argument);
    std::vector<std::int32_t> const below{-3, -1, 2};
    BOOST_CHECK_NO_THROW(group_offsets{below}.check(5));
    BOOST_TEST(
        (groups_of(group_offsets{below}, 5) == std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {2, 3}}));
}

BOOST_AUTO_TEST_SUITE_END()
