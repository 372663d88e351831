// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/series/sums_of_series.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <variant>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }
constexpr fiscal_calendar apple_like = closes_at_month_end(september);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_sums_of_series)

BOOST_AUTO_TEST_CASE(three_years_and_a_half_add_up) {
    flow_series<figure> const s{{fiscal_year{2023}, stated<cny>(100_million)},
                                {fiscal_half{2024, 1}, stated<cny>(57.4_million)}};
    BOOST_TEST((total(s)->range() == interval{107'350'000, 207'450'000}));  // one digit of 100 counts
    BOOST_TEST((cumulative_sum(s)->values()[1] == *total(s)));
}

BOOST_AUTO_TEST_CASE(year_to_date_restarts_with_the_fiscal_year) {
    flow_series<int> const s{{fiscal_quarter{2024, 3, apple_like}, 3},
                             {fiscal_quarter{2024, 4, apple_like}, 4},
                             {fiscal_quarter{2025, 1, apple_like}, 10},
                             {fiscal_quarter{2025, 2, apple_like}, 20}};
    auto const sums = year_to_date(s, apple_like);
    auto const missing = missing_days{{date{2023, 10, 1}, date{2024, 3, 31}}};
    BOOST_TEST((sums.values()[0].error() == year_to_date_reason{missing} &&
                sums.values()[1].error() == year_to_date_reason{missing}));
    BOOST_TEST((sums.values()[2] == 10 && sums.values()[3] == 30));
}

BOOST_AUTO_TEST_CASE(the_sums_of_the_years_are_the_last_ones_to_date) {
    std::vector<std::pair<fiscal_period, int>> pairs;
    for (fiscal_month m{2021, 1, apple_like}; m.year() < 2025; ++m) pairs.emplace_back(m, m.year() * 100 + m.number());
    auto const sums = year_to_date(*flow_series<int>::from(pairs), apple_like);
    for (int year = 2021; year < 2025; ++year) {
        int whole = 0;
        for (auto const& [p, value] : pairs)
            if (p.label().year == year) whole += value;
        BOOST_TEST((*sums.find(fiscal_month{year, 12, apple_like}) == whole));
    }
}

BOOST_AUTO_TEST_CASE(a_missing_quarter_is_named_not_skipped) {
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 3), 3}, {q(2024, 4), 4}};
    auto const sums = year_to_date(s, calendar_year);
    year_to_date_reason const missing = missing_days{{date{2024, 4, 1}, date{2024, 6, 30}}};
    BOOST_TEST((sums.values()[0] == 1 && sums.values()[1].error() == missing && sums.values()[2].error() == missing));
}

BOOST_AUTO_TEST_CASE(floating_point_to_date_is_added_as_each_years_own_running_total) {
    std::mt19937_64 random{31};
    for (int round = 0; round < 50; ++round) {
        std::vector<std::pair<fiscal_period, double>> pairs;
        std::vector<double> expected, year;
        for (fiscal_month m{2021, 1, apple_like}; m.year() < 2024; ++m) {
            double const value = round == 0 && m.number() % 12 == 1  // a NaN of another sign than the quiet one
                                     ? -std::numeric_limits<double>::quiet_NaN()
                                     : std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())),
                                                  static_cast<int>(random() % 60));
            pairs.emplace_back(m, value);
            year.push_back(value);
            if (m.number() < 12) continue;
            BOOST_REQUIRE(cumulative_sum(year, std::back_inserter(expected)).has_value());
            year.clear();
        }
        auto const sums = year_to_date(*flow_series<double>::from(pairs), apple_like);
        BOOST_REQUIRE(sums.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            BOOST_REQUIRE(std::bit_cast<std::uint64_t>(sums.values()[i].value()) ==
                          std::bit_cast<std::uint64_t>(expected[i]));
    }
    flow_series<double> const s{{q(2024, 1), 1e16}, {q(2024, 2), 1}, {q(2024, 3), 1}, {q(2024, 4), 1}};
    auto const sums = year_to_date(s, calendar_year);
    BOOST_TEST((sums.values()[3] == 1e16 + 2));  // by plain addition 1e16
}

BOOST_AUTO_TEST_CASE(overflow_and_periods_of_no_year_are_reasons) {
    constexpr int most = std::numeric_limits<int>::max();
    flow_series<int> const s{{q(2024, 1), most}, {q(2024, 2), 1}};
    auto const sums = year_to_date(s, calendar_year);
    BOOST_TEST((sums.values()[1].error() == year_to_date_reason{overflow_at{1}}));
    flow_series<int> const over{{fiscal_period{fiscal_year{2024, apple_like}}, 1}};
    auto const none = year_to_date(over, calendar_year);
    BOOST_TEST((none.values()[0].error() == year_to_date_reason{no_fiscal_year{}}));
}

BOOST_AUTO_TEST_CASE(year_to_date_by_a_history_restarts_with_a_stated_transition) {
    auto const changed =
        fiscal_history::from(calendar_year, {transition{day_span{date{2025, 1, 1}, date{2025, 6, 30}}, 2025},
                                             calendar_from{date{2025, 7, 1}, closes_at_month_end(june)}})
            .value();
    auto const days = [](date first, date last) { return fiscal_period{day_span{first, last}, period_kind::quarter}; };
    flow_series<int> const s{{days(date{2024, 10, 1}, date{2024, 12, 31}), 8},
                             {days(date{2025, 1, 1}, date{2025, 3, 31}), 1},
                             {days(date{2025, 4, 1}, date{2025, 6, 30}), 2},
                             {days(date{2025, 7, 1}, date{2025, 9, 30}), 4}};
    auto const sums = year_to_date(s, changed);
    BOOST_TEST((!sums.values()[0].has_value()));
    BOOST_TEST((sums.values()[1] == 1));
    BOOST_TEST((sums.values()[2] == 3));
    BOOST_TEST((sums.values()[3] == 4));
}

BOOST_AUTO_TEST_SUITE_END()
