// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/gaps.hpp>

#include <random>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_gaps)

BOOST_AUTO_TEST_CASE(which_days_and_which_periods_are_missing) {
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 4), 4}, {q(2025, 1), 1}, {fiscal_half{2026, 1}, 5}};
    std::vector const days{day_span{date{2024, 4, 1}, date{2024, 9, 30}},
                           day_span{date{2025, 4, 1}, date{2025, 12, 31}}};
    BOOST_TEST((days_missing(s) == days));
    BOOST_TEST(
        (periods_missing(s, calendar_year) == std::vector{q(2024, 2), q(2024, 3), q(2025, 2), q(2025, 3), q(2025, 4)}));
    BOOST_TEST(
        (days_missing(flow_series<int>{}).empty() && periods_missing(flow_series<int>{}, calendar_year).empty()));
}

BOOST_AUTO_TEST_CASE(days_that_are_no_whole_period_are_told_as_days) {
    fiscal_period const odd{day_span{date{2024, 8, 15}, date{2024, 9, 30}}, period_kind::other};
    flow_series<int> const s{{q(2024, 1), 1}, {odd, 2}, {q(2025, 1), 3}};
    fiscal_period const half_a_quarter{day_span{date{2024, 7, 1}, date{2024, 8, 14}}, period_kind::other};
    fiscal_period const after_odd{day_span{date{2024, 10, 1}, date{2024, 12, 31}}, period_kind::other};
    BOOST_TEST((periods_missing(s, calendar_year) == std::vector{q(2024, 2), half_a_quarter, after_odd}));
}

BOOST_AUTO_TEST_CASE(what_is_there_and_what_is_missing_tile_the_days) {
    std::mt19937 random{6};
    for (int round = 0; round < 50; ++round) {
        std::vector<fiscal_period> all;
        std::vector<std::pair<fiscal_period, int>> kept;
        for (int i = 0; i < 16; ++i) {
            all.push_back(q(2020 + i / 4, i % 4 + 1));
            if (i == 0 || i == 15 || random() % 2) kept.emplace_back(all.back(), i);
        }
        auto const s = flow_series<int>::from(kept).value();
        auto const missing = periods_missing(s, calendar_year);
        std::vector<fiscal_period> tiles;
        for (auto const& p : all)
            if (!s.find(p)) tiles.push_back(p);
        BOOST_TEST((missing == tiles));
        std::int64_t days = 0, of_periods = 0;
        for (auto const& span : days_missing(s)) days += span.day_count();
        for (auto const& p : missing) of_periods += p.days().day_count();
        BOOST_TEST(days == of_periods);
    }
}

BOOST_AUTO_TEST_SUITE_END()
