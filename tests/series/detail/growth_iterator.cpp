// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/growth_iterator.hpp>

#include <array>
#include <iterator>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_detail_growth_iterator)

BOOST_AUTO_TEST_CASE(a_level_and_its_base_move_in_step) {
    constexpr std::array levels{1.0, 2.0, 6.0, 3.0};
    using iterator = detail::growth_iterator<double const*>;
    static_assert(std::random_access_iterator<iterator>);
    iterator const first{levels.data(), levels.data() + 1};
    BOOST_TEST((*first)->fraction() == 1.0);
    BOOST_TEST(first[2]->fraction() == -0.5);
    auto at = first;
    ++at;
    BOOST_TEST((*at)->fraction() == 2.0);
    BOOST_TEST((--at == first));
    BOOST_TEST((first + 3 - first) == 3);
}

BOOST_AUTO_TEST_SUITE_END()
