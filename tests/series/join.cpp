// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/join.hpp>

#include <map>
#include <optional>
#include <random>
#include <utility>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

namespace own {
struct sprint {
    int number = 0;
    friend bool operator==(sprint, sprint) = default;
    friend bool before(sprint a, sprint b) { return a.number < b.number; }
    [[maybe_unused]] friend bool abuts(sprint a, sprint b) { return a.number + 1 == b.number; }
};
}  // namespace own

}  // namespace

BOOST_AUTO_TEST_SUITE(series_join)

BOOST_AUTO_TEST_CASE(joined_by_period) {
    flow_series<int> const a{{q(2024, 1), 1}, {q(2024, 2), 2}}, b{{q(2024, 2), 20}, {q(2024, 3), 30}};
    auto const both = join(a, b);
    BOOST_REQUIRE(both.size() == 1U);
    BOOST_TEST((both.values()[0] == std::pair{2, 20} && both.periods()[0] == q(2024, 2)));
    auto const left = left_join(a, b);
    BOOST_TEST((left.values()[0] == std::pair{1, std::optional<int>{}} &&
                left.values()[1] == std::pair{2, std::optional{20}}));
    auto const all = outer_join(a, b).value();
    BOOST_REQUIRE(all.size() == 3U);
    BOOST_TEST((all.values()[2] == std::pair{std::optional<int>{}, std::optional{30}}));
}

BOOST_AUTO_TEST_CASE(periods_that_overlap_are_not_equal) {
    flow_series<int> const year{{fiscal_year{2024}, 10}, {q(2025, 1), 4}}, quarters{{q(2024, 4), 3}, {q(2025, 1), 5}};
    BOOST_TEST((join(year, quarters).size() == 1U && join(quarters, year).size() == 1U));
    auto const left = left_join(year, quarters);
    BOOST_TEST((!left.values()[0].second && left.values()[1].second == 5));
    series_error const wanted{1, series_error::fault::overlapping};
    BOOST_TEST((outer_join(year, quarters).error() == wanted && outer_join(quarters, year).error() == wanted));
}

BOOST_AUTO_TEST_CASE(every_join_is_that_of_the_maps) {
    std::mt19937 random{6};
    for (int round = 0; round < 200; ++round) {
        std::map<int, int> left, right;
        for (int i = 0; i < 8; ++i) {
            if (random() % 2) left[i] = i;
            if (random() % 2) right[i] = 10 * i;
        }
        using own_series = series<int, flow, own::sprint>;
        auto const as_series = [](std::map<int, int> const& m) {
            std::vector<std::pair<own::sprint, int>> pairs;
            for (auto const& [k, v] : m) pairs.emplace_back(own::sprint{k}, v);
            return own_series::from(pairs).value();
        };
        auto const a = as_series(left), b = as_series(right);
        auto const all = outer_join(a, b).value();
        std::size_t common = 0, any = 0;
        for (int i = 0; i < 8; ++i) {
            auto const here = all.find(own::sprint{i});
            BOOST_REQUIRE((here != nullptr) == (left.count(i) + right.count(i) != 0));
            if (here == nullptr) continue;
            ++any;
            common += left.count(i) * right.count(i);
            BOOST_TEST((here->first.has_value() == (left.count(i) == 1) && here->first.value_or(i) == i &&
                        here->second.has_value() == (right.count(i) == 1) && here->second.value_or(10 * i) == 10 * i));
        }
        BOOST_TEST((all.size() == any && join(a, b).size() == common && left_join(a, b).size() == a.size()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
