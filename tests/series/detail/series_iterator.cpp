// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/series_iterator.hpp>

#include <array>
#include <iterator>

#include <boost/test/unit_test.hpp>

using iterator = prospectus::detail::series_iterator<char, int>;
static_assert(std::random_access_iterator<iterator> && std::sized_sentinel_for<iterator, iterator>);

BOOST_AUTO_TEST_SUITE(series_detail_series_iterator)

BOOST_AUTO_TEST_CASE(goes_over_both_at_once) {
    std::array<char, 3> const letters{'a', 'b', 'c'};
    std::array<int, 3> const numbers{1, 2, 3};
    iterator i{letters.data(), numbers.data()};
    iterator const first = i, past = i + 3;
    BOOST_TEST(((*i++).period == 'a' && (*i).value == 2 && i[1].period == 'c' && past - i == 2));
    BOOST_TEST(((*--i).value == 1 && i == first && i < past && 3 + i == past && past - 3 == i));
}

BOOST_AUTO_TEST_SUITE_END()
