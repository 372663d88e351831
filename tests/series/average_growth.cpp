// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/average_growth.hpp>

#include <cmath>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/growth_view.hpp>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period y(int year) { return fiscal_year{year}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_average_growth)

BOOST_AUTO_TEST_CASE(the_average_compounds_to_what_the_rates_compound_to) {
    std::mt19937 random{6};
    for (int round = 0; round < 100; ++round) {
        std::vector<rate> rates;
        rate whole{0};
        auto const count = 1 + random() % 20;
        for (unsigned i = 0; i < count; ++i) {
            rates.emplace_back(static_cast<double>(random() % 3000) / 1000 - 0.9);
            whole = whole.then(rates.back());
        }
        double const average = average_growth(rates)->fraction();
        double const compounded = std::pow(1 + average, static_cast<double>(count)) - 1;
        BOOST_TEST(std::abs(compounded - whole.fraction()) <= 1e-12 * (1 + std::abs(whole.fraction())));
    }
}

BOOST_AUTO_TEST_CASE(it_is_the_compound_growth_of_the_levels) {
    std::vector<double> const levels{100, 150, 75, 80, 146.41};
    auto const rates = levels | views::growth;
    BOOST_TEST(std::abs(average_growth(rates)->fraction() - 0.1) < 1e-15);
    BOOST_TEST(std::abs(compound_growth(100.0, 146.41, years_between{4})->fraction() - 0.1) < 1e-15);
    flow_series<double> const s{{y(2020), 100}, {y(2021), 150}, {y(2022), 121}};
    BOOST_TEST(std::abs(average_growth(s)->fraction() - 0.1) < 1e-15);
    BOOST_TEST((average_growth(std::vector{rate{-1.0}, rate{0.5}})->fraction() == -1.0));
}

BOOST_AUTO_TEST_CASE(small_rates_keep_their_digits) {
    std::vector<rate> const rates(1000, rate{1e-12});
    BOOST_TEST(std::abs(average_growth(rates)->fraction() - 1e-12) < 1e-27);
}

BOOST_AUTO_TEST_CASE(the_first_reason_stands) {
    std::vector<double> const levels{100, 0, 5};
    BOOST_TEST((average_growth(levels | views::growth).error() == growth_reason::zero_base));
    BOOST_TEST((average_growth(std::vector<rate>{}).error() == growth_reason::missing_value));
    BOOST_TEST((average_growth(std::vector{rate{-1.5}}).error() == growth_reason::turned_negative));
    flow_series<int> const gap{{y(2020), 100}, {y(2022), 121}}, loss{{y(2020), 100}, {y(2021), -1}, {y(2022), 121}};
    BOOST_TEST((average_growth(gap).error() == growth_reason::missing_base));
    BOOST_TEST((average_growth(loss).error() == growth_reason::turned_negative));
    BOOST_TEST((average_growth(flow_series<int>{{y(2020), 100}}).error() == growth_reason::missing_base));
    flow_series<std::optional<int>> const missing{{y(2020), 100}, {y(2021), std::nullopt}, {y(2022), 121}};
    BOOST_TEST((average_growth(missing).error() == growth_reason::missing_value));
}

BOOST_AUTO_TEST_CASE(notes_travel_and_figures_give_an_interval) {
    BOOST_TEST((average_growth(std::vector{rate{0.1}, rate{0.1, note::about}})->notes().has(note::about)));
    auto const costco = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<figure> const s{{fiscal_year{2022, costco}, exactly<usd>(100_decimal)},
                                {fiscal_year{2023, costco}, stated<usd>(200_decimal)},
                                {fiscal_year{2024, costco}, exactly<usd>(121_decimal)}};
    BOOST_TEST((average_growth(s)->range() == interval{fraction{1, 10}}));
    BOOST_TEST((average_growth(s)->notes().has(note::weeks_differ)));
}

BOOST_AUTO_TEST_SUITE_END()
