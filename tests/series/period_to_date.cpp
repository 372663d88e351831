// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/series/period_to_date.hpp>

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

BOOST_AUTO_TEST_SUITE(series_period_to_date)

BOOST_AUTO_TEST_CASE(year_to_date_restarts_with_the_fiscal_year) {
    flow_series<int> const s{{fiscal_quarter{2024, 3, apple_like}, 3},
                             {fiscal_quarter{2024, 4, apple_like}, 4},
                             {fiscal_quarter{2025, 1, apple_like}, 10},
                             {fiscal_quarter{2025, 2, apple_like}, 20}};
    auto const sums = year_to_date(s, apple_like);
    auto const missing = missing_days{{date{2023, 10, 1}, date{2024, 3, 31}}};
    BOOST_TEST(
        (sums.values()[0].error() == to_date_reason{missing} && sums.values()[1].error() == to_date_reason{missing}));
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
    to_date_reason const missing = missing_days{{date{2024, 4, 1}, date{2024, 6, 30}}};
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
    BOOST_TEST((sums.values()[1].error() == to_date_reason{overflow_at{1}}));
    flow_series<int> const over{{fiscal_period{fiscal_year{2024, apple_like}}, 1}};
    auto const none = year_to_date(over, calendar_year);
    BOOST_TEST((none.values()[0].error() == to_date_reason{no_enclosing_period{period_kind::year}}));
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

BOOST_AUTO_TEST_CASE(any_period_of_the_calendar_restarts_the_sum) {
    std::mt19937_64 random{32};
    std::vector<std::pair<fiscal_period, std::int64_t>> pairs;
    for (fiscal_month m{2021, 1, apple_like}; m.year() < 2024; ++m)
        if (random() % 12 != 0) pairs.emplace_back(m, static_cast<std::int64_t>(random() % 2000) - 1000);
    auto const s = *flow_series<std::int64_t>::from(pairs);
    for (auto const kind : {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month}) {
        auto const sums = period_to_date(s, kind, apple_like);
        BOOST_REQUIRE(sums.size() == pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            auto const whole = find_period(kind, pairs[i].first.first_day(), apple_like).value();
            std::int64_t expected = 0;
            auto missing_from = whole.first_day();
            std::optional<missing_days> missing;
            for (auto const& [p, value] : pairs) {
                if (!contains(whole, p) || before(pairs[i].first, p)) continue;
                if (p.first_day() != missing_from && !missing)
                    missing = missing_days{day_span{
                        missing_from, fiscal_month::containing(p.first_day(), apple_like).moved(-1)->last_day()}};
                missing_from = p.past_last();
                expected += value;
            }
            if (missing) BOOST_TEST((sums.values()[i].error() == to_date_reason{*missing}));
            else BOOST_TEST((sums.values()[i] == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_quarter_lies_in_no_month) {
    auto const sums = period_to_date(flow_series<int>{{q(2024, 1), 1}}, period_kind::month, calendar_year);
    BOOST_TEST((sums.values()[0].error() == to_date_reason{no_enclosing_period{period_kind::month}}));
    BOOST_TEST(period_to_date(flow_series<int>{}, period_kind::half, calendar_year).empty());
}

BOOST_AUTO_TEST_CASE(what_is_behind_an_overflow_has_its_place_until_the_next_year) {
    constexpr int most = std::numeric_limits<int>::max();
    flow_series<int> const s{{q(2023, 4), 7},  {q(2024, 1), most}, {q(2024, 2), 1},
                             {q(2024, 3), -5}, {q(2024, 4), 2},    {q(2025, 1), 3}};
    auto const sums = year_to_date(s, calendar_year);
    BOOST_TEST((sums.values()[1] == most && sums.values()[5] == 3));
    for (std::size_t const i : {2U, 3U, 4U}) BOOST_TEST((sums.values()[i].error() == to_date_reason{overflow_at{2}}));
}

BOOST_AUTO_TEST_CASE(figures_add_up_to_an_estimate_or_say_that_units_differ) {
    flow_series<figure> const s{{q(2024, 1), stated<cny>(57.4_million)},
                                {q(2024, 2), stated<cny>(12.5_million)},
                                {q(2024, 3), stated<usd>(1.5_million)}};
    auto const sums = year_to_date(s, calendar_year);
    BOOST_TEST((sums.values()[0]->range() == interval{57'350'000, 57'450'000}));
    BOOST_TEST((sums.values()[1]->range() == interval{69'800'000, 70'000'000}));
    BOOST_TEST((sums.values()[2].error() == to_date_reason{amount_reason::different_unit}));
}

BOOST_AUTO_TEST_SUITE_END()
