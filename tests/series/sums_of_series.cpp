// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/sums_of_series.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

struct lap {
    int number;
    friend bool operator==(lap, lap) = default;
    friend bool before(lap a, lap b) { return a.number < b.number; }
    friend bool abuts(lap a, lap b) { return a.number + 1 == b.number; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(series_sums_of_series)

BOOST_AUTO_TEST_CASE(three_years_and_a_half_add_up) {
    flow_series<figure> const s{{fiscal_year{2023}, stated<cny>(100_million)},
                                {fiscal_half{2024, 1}, stated<cny>(57.4_million)}};
    BOOST_TEST((total(s)->range() == interval{107'350'000, 207'450'000}));  // one digit of 100 counts
    BOOST_TEST((cumulative_sum(s)->values()[1] == *total(s)));
}

BOOST_AUTO_TEST_CASE(running_totals_and_their_differences_are_inverse) {
    std::mt19937_64 random{41};
    std::vector<std::pair<fiscal_period, std::int64_t>> pairs;
    for (fiscal_quarter p{2000, 1}; p.year() < 2010; ++p)
        if (random() % 8 != 0) pairs.emplace_back(p, static_cast<std::int64_t>(random()) >> 8);  // gaps are not felt
    auto const s = *flow_series<std::int64_t>::from(pairs);
    auto const sums = cumulative_sum(s).value();
    auto const earlier = exclusive_cumulative_sum(s).value();
    static_assert(std::same_as<decltype(sums)::measure, running_total>);
    BOOST_TEST((differences(sums) == s));
    for (std::size_t i = 0; i < s.size(); ++i) BOOST_TEST(sums.values()[i] - earlier.values()[i] == s.values()[i]);
    BOOST_TEST((sums.values().back() == total(s)));
    flow_series<int> const most{{q(2024, 1), 1}, {q(2024, 2), std::numeric_limits<int>::max()}, {q(2024, 3), -5}};
    BOOST_TEST((cumulative_sum(most).error() == overflow_at{1} && total(most).error() == overflow_at{1}));
    BOOST_TEST((exclusive_cumulative_sum(most).error() == overflow_at{2}));
}

BOOST_AUTO_TEST_CASE(a_period_of_the_callers_own) {
    series<double, flow, lap> const s{{lap{1}, 0.5}, {lap{3}, 0.25}};
    auto const sums = cumulative_sum(s).value();
    BOOST_TEST((*sums.find(lap{3}) == 0.75 && sums.gaps().size() == 1 && differences(sums).value() == s));
}

BOOST_AUTO_TEST_CASE(figures_of_several_units_have_no_sum) {
    flow_series<figure> const s{{q(2024, 1), stated<cny>(1_million)}, {q(2024, 2), stated<usd>(1_million)}};
    BOOST_TEST((cumulative_sum(s).error() == amount_reason::different_unit));
    BOOST_TEST((total(flow_series<figure>{}).error() == amount_reason::nothing_to_sum));
    BOOST_TEST(cumulative_sum(flow_series<figure>{})->empty());
}

BOOST_AUTO_TEST_SUITE_END()
