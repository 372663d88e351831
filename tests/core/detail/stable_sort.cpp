// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/stable_sort.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using prospectus::detail::stable_sort;
using pair = std::pair<int, std::size_t>;

constexpr bool at_compile_time() {
    std::vector<int> values{3, 1, 2};
    stable_sort(values, [](int a, int b) { return a < b; });
    return values == std::vector<int>{1, 2, 3};
}
static_assert(at_compile_time());

}  // namespace

BOOST_AUTO_TEST_SUITE(core_detail_stable_sort)

BOOST_AUTO_TEST_CASE(agrees_with_std_stable_sort_at_every_length) {
    std::mt19937 bits{1};
    for (std::size_t n = 0; n < 200; ++n)
        for (int const kinds : {1, 3, 1000}) {
            std::vector<pair> values;
            for (std::size_t i = 0; i < n; ++i) values.emplace_back(static_cast<int>(bits()) % kinds, i);
            auto expected = values;
            std::sort(expected.begin(), expected.end());  // by the key, then by the place
            stable_sort(values, [](pair const& a, pair const& b) { return a.first < b.first; });
            BOOST_REQUIRE(values == expected);
        }
}

BOOST_AUTO_TEST_CASE(a_sorted_vector_costs_one_pass) {
    std::vector<int> values{1, 1, 2, 3};
    int compared = 0;
    stable_sort(values, [&](int a, int b) { return ++compared, a < b; });
    BOOST_TEST(compared == 3);
}

BOOST_AUTO_TEST_CASE(texts_are_moved_and_none_lost) {
    std::vector<std::string> values{"a text too long for the object itself, first", "b", "a"};
    stable_sort(values, [](std::string const& a, std::string const& b) { return a < b; });
    BOOST_TEST(values == (std::vector<std::string>{"a", "a text too long for the object itself, first", "b"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
