// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_contribution.hpp>

#include <cmath>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/rational.hpp"

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth_contribution)

BOOST_AUTO_TEST_CASE(parts_and_what_is_not_explained_sum_to_the_whole_exactly) {
    std::mt19937_64 random{6};
    for (int round = 0; round < 300; ++round) {
        std::vector<level_change<money<usd>>> parts;
        std::int64_t earlier = 0, later = 0;
        for (int i = 0; i < 5; ++i) {
            auto const before = static_cast<std::int64_t>(random() >> 20) - (i == 4 ? (std::int64_t{1} << 43) : 0);
            auto const after = static_cast<std::int64_t>(random() >> 20) - (i == 3 ? (std::int64_t{1} << 43) : 0);
            parts.push_back({money<usd>::of_count(before), money<usd>::of_count(after)});
            earlier += before;
            later += after;
        }
        std::int64_t const besides = round % 3;  // what belongs to no part
        auto const found = growth_contributions(
            parts, level_change{money<usd>::of_count(earlier), money<usd>::of_count(later + besides)}, absolute_base);
        BOOST_REQUIRE(found.has_value());
        tests::rational sum = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            tests::rational const change = parts[i].later->count() - parts[i].earlier->count();
            BOOST_REQUIRE(tests::exact(*found->parts[i]) == change / (earlier < 0 ? -earlier : earlier));
            sum += tests::exact(*found->parts[i]);
        }
        BOOST_REQUIRE((found->unexplained.is_zero() == (besides == 0)));
        BOOST_REQUIRE(sum + tests::exact(found->unexplained) == tests::exact(found->whole));
    }
}

BOOST_AUTO_TEST_CASE(of_doubles_the_sum_rounds_and_no_more) {
    std::vector<level_change<double>> const parts{{60, 75}, {40, 45}, {0.1, 0.4}};
    auto const found = growth_contributions(parts, level_change{100.1, 120.4}).value();
    BOOST_TEST(std::abs(found.unexplained.fraction()) < 1e-15);
    BOOST_TEST(std::abs(found.parts[0]->percent() - 1500 / 100.1) < 1e-12);
}

BOOST_AUTO_TEST_CASE(a_part_that_is_missing_stays_unexplained) {
    std::vector<level_change<int>> const parts{{60, 75}, {std::nullopt, 45}, {5, std::nullopt}};
    auto const found = growth_contributions(parts, level_change{100, 120}).value();
    BOOST_TEST((found.parts[1].error() == growth_reason::missing_base &&
                found.parts[2].error() == growth_reason::missing_value));
    BOOST_TEST((found.unexplained == fraction{1, 20} && found.whole == fraction{1, 5}));
    std::vector<level_change<double>> const nan{{60, std::numeric_limits<double>::quiet_NaN()}};
    BOOST_TEST((growth_contributions(nan, level_change{1.0, 2.0})->parts[0].error() == growth_reason::missing_value));
    BOOST_TEST((growth_contributions(parts, level_change{0, 120}).error() == growth_reason::zero_base));
    BOOST_TEST((growth_contributions(parts, level_change{-100, 120}).error() == growth_reason::turned_positive));
    BOOST_TEST((*growth_contributions(parts, level_change{-100, 120}, absolute_base)->parts[0] == fraction{3, 20}));
    BOOST_TEST(
        (growth_contributions(parts, level_change<int>{std::nullopt, 1}).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_CASE(of_figures_each_interval_holds_the_truth) {
    std::vector<level_change<figure>> const parts{{exactly<usd>(60_decimal), stated<usd>(75_decimal)},
                                                  {exactly<usd>(40_decimal), exactly<usd>(45_decimal)},
                                                  {exactly<cny>(1_decimal), exactly<cny>(1_decimal)}};
    auto const found =
        growth_contributions(parts, level_change<figure>{exactly<usd>(100_decimal), stated<usd>(120_decimal)}).value();
    BOOST_TEST((found.parts[0]->range() == interval{fraction{145, 1000}, fraction{155, 1000}}));
    BOOST_TEST((found.parts[1]->range() == interval{fraction{1, 20}} && found.parts[1]->in() == unit::number()));
    BOOST_TEST((found.parts[2].error() == growth_reason::different_unit));
    BOOST_TEST((found.unexplained.range().contains(0) && found.unexplained.nominal() == fraction{0}));
    std::vector<level_change<interval>> const bare{{interval{1, 2}, interval{3}}};
    auto const of_bare = growth_contributions(bare, level_change{interval{10}, interval{12}}).value();
    BOOST_TEST((*of_bare.parts[0] == interval{fraction{1, 10}, fraction{1, 5}} &&
                of_bare.unexplained == interval{0, fraction{1, 10}}));
    auto const of_loss = growth_contributions(bare, level_change{interval{-10}, interval{12}}, absolute_base).value();
    BOOST_TEST((*of_loss.parts[0] == interval{fraction{1, 10}, fraction{1, 5}}));
}

BOOST_AUTO_TEST_CASE(by_period_of_a_series) {
    flow_series<int> const cloud{{q(2023, 1), 40}, {q(2024, 1), 60}, {q(2024, 2), 75}, {q(2024, 4), 80}},
        devices{{q(2023, 1), 20}, {q(2024, 1), 40}, {q(2024, 3), 50}, {q(2024, 4), 50}},
        whole{{q(2023, 1), 60}, {q(2024, 1), 100}, {q(2024, 2), 120}, {q(2024, 4), 130}};
    std::vector const parts{cloud, devices};
    auto const found = growth_contributions(parts, whole);
    BOOST_TEST((found.values()[0].error() == growth_reason::missing_base &&
                found.values()[3].error() == growth_reason::missing_base));
    BOOST_TEST((*found.values()[2]->parts[0] == fraction{3, 20} && found.values()[2]->unexplained == fraction{1, 20}));
    BOOST_TEST((found.values()[2]->parts[1].error() == growth_reason::missing_value));
    auto const on_year = growth_contributions_on_year(parts, whole, calendar_year);
    BOOST_TEST((*on_year.values()[1]->parts[1] == fraction{1, 3} && on_year.values()[1]->unexplained.is_zero()));
    BOOST_TEST((on_year.values()[2].error() == growth_reason::missing_base));
    auto const costco = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<int> const years{{fiscal_year{2022, costco}, 100}, {fiscal_year{2023, costco}, 110}};
    auto const weekly = growth_contributions(std::vector{years}, years);
    BOOST_TEST(weekly.values()[1]->notes.has(note::weeks_differ));
}

BOOST_AUTO_TEST_SUITE_END()
