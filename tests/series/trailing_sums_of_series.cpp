// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/series/trailing_sums_of_series.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }
fiscal_period m(int year, int number) { return fiscal_month{year, number}; }
fiscal_period other(date first, date last) { return {day_span{first, last}, period_kind::other}; }
trailing_reason missing(std::vector<fiscal_period> periods) { return missing_periods{std::move(periods)}; }
constexpr fiscal_calendar apple = closes_on_last(saturday, september).week_53_in_quarter(1);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_trailing_sums_of_series)

BOOST_AUTO_TEST_CASE(n_periods_day_to_day_or_those_that_are_missing) {
    std::mt19937_64 random{81};
    for (auto const& calendar : {calendar_year, apple})
        for (std::size_t n = 1; n <= 6; ++n) {
            std::vector<std::pair<fiscal_period, std::int64_t>> pairs;
            for (fiscal_quarter p{2018, 1, calendar}; p.year() < 2026; ++p)
                if (random() % 9 != 0) pairs.emplace_back(p, static_cast<std::int64_t>(random() % 2000) - 1000);
            auto const s = *flow_series<std::int64_t>::from(pairs);
            auto const sums = trailing_sum(s, n, calendar);
            BOOST_REQUIRE(sums.size() == s.size());
            for (std::size_t i = 0; i < s.size(); ++i) {
                std::vector<fiscal_period> absent;
                std::int64_t expected = 0;
                auto const last = *as_unit<fiscal_quarter>(s.periods()[i], calendar);
                for (auto p = last - (n - 1);; ++p) {
                    if (auto const* value = s.find(p)) expected += *value;
                    else absent.push_back(p);
                    if (p == last) break;
                }
                if (absent.empty()) BOOST_TEST((sums.values()[i] == expected));
                else BOOST_TEST((sums.values()[i].error() == missing(absent)));
                if (n == 4) BOOST_TEST((trailing_twelve_months(s, last, calendar) == sums.values()[i]));
            }
        }
}

BOOST_AUTO_TEST_CASE(periods_of_any_kind_that_cover_the_days_will_do) {
    flow_series<int> const s{{fiscal_half{2023, 2}, 1}, {q(2024, 1), 2},  {m(2024, 4), 4},
                             {m(2024, 5), 8},           {m(2024, 6), 16}, {fiscal_half{2024, 2}, 32},
                             {fiscal_year{2025}, 64}};
    auto const sums = trailing_twelve_months(s, calendar_year);
    BOOST_TEST((sums.values()[4] == 31));  // July 2023 to June 2024
    BOOST_TEST((sums.values()[5] == 62));
    BOOST_TEST((sums.values()[6] == 64));
    BOOST_TEST((trailing_twelve_months(s, q(2024, 2), calendar_year) == 31));  // not in the series itself
    BOOST_TEST((trailing_twelve_months(s, fiscal_year{2024}, calendar_year) == 62));
    // To March 2024 half of the second half of 2023 would do, but nobody said what it was.
    BOOST_TEST((sums.values()[1].error() == missing({q(2023, 2)})));
    BOOST_TEST((trailing_twelve_months(s, q(2024, 3), calendar_year).error() == missing({q(2023, 4), q(2024, 3)})));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_as_the_calendar_has_it) {
    flow_series<int> const s{{m(2024, 1), 1}, {other(date{2024, 2, 1}, date{2024, 2, 20}), 2}, {q(2024, 3), 4}};
    BOOST_TEST((trailing_sum(s, 3, q(2024, 3), calendar_year).error() ==
                missing({other(date{2024, 2, 21}, date{2024, 2, 29}), m(2024, 3), q(2024, 2)})));
    BOOST_TEST((trailing_twelve_months(flow_series<int>{}, fiscal_year{2024}, calendar_year).error() ==
                missing({fiscal_year{2024}})));
    BOOST_TEST((trailing_twelve_months(flow_series<int>{}, fiscal_half{2024, 1}, calendar_year).error() ==
                missing({fiscal_half{2023, 2}, fiscal_half{2024, 1}})));
}

BOOST_AUTO_TEST_CASE(a_run_that_the_calendar_does_not_know_is_no_run) {
    auto const none = trailing_reason{not_in_calendar{}};
    flow_series<int> const s{{other(date{2024, 1, 1}, date{2024, 1, 20}), 2}};
    auto const ones = trailing_sum(s, 1, calendar_year);
    BOOST_TEST((ones.values()[0].error() == none));
    BOOST_TEST((trailing_twelve_months(s, s.periods()[0], calendar_year).error() == none));
    BOOST_TEST((trailing_sum(s, 3, q(1400, 2), calendar_year).error() == none));
    BOOST_CHECK_THROW((void)trailing_sum(s, 0, calendar_year), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(twelve_months_across_a_change_of_the_years_end) {
    auto const changed =
        fiscal_history::from(calendar_year, {transition{day_span{date{2025, 1, 1}, date{2025, 6, 30}}, 2025},
                                             calendar_from{date{2025, 7, 1}, closes_at_month_end(june)}})
            .value();
    auto const quarter = [](date first, date last) {
        return fiscal_period{day_span{first, last}, period_kind::quarter};
    };
    auto const later = quarter(date{2025, 7, 1}, date{2025, 9, 30});
    flow_series<int> const s{{q(2024, 4), 1},
                             {fiscal_period{day_span{date{2025, 1, 1}, date{2025, 6, 30}}, period_kind::transition}, 2},
                             {later, 4}};
    BOOST_TEST((trailing_twelve_months(s, later, changed) == 7));
    BOOST_TEST((trailing_sum(s, 1, later, changed) == 4));
    BOOST_TEST((trailing_sum(s, 2, later, changed).error() == trailing_reason{not_in_calendar{}}));
}

BOOST_AUTO_TEST_CASE(floating_point_is_added_as_on_ranges) {
    std::mt19937_64 random{83};
    std::vector<std::pair<fiscal_period, double>> pairs;
    std::vector<double> values, expected;
    for (fiscal_month month{2020, 1}; month.year() < 2024; ++month) {
        values.push_back(static_cast<double>(static_cast<std::int64_t>(random())) / 3);
        pairs.emplace_back(month, values.back());
    }
    BOOST_REQUIRE(trailing_sum(values, std::back_inserter(expected), 12).has_value());
    auto const sums = trailing_twelve_months(*flow_series<double>::from(pairs), calendar_year);
    for (std::size_t i = 0; i < expected.size(); ++i)
        BOOST_TEST(std::bit_cast<std::uint64_t>(sums.values()[i + 11].value()) ==
                   std::bit_cast<std::uint64_t>(expected[i]));
}

BOOST_AUTO_TEST_CASE(overflow_has_its_place_and_figures_their_width) {
    constexpr int most = std::numeric_limits<int>::max();
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 2), most}, {q(2024, 3), -1}};
    BOOST_TEST((trailing_sum(s, 2, q(2024, 2), calendar_year).error() == trailing_reason{overflow_at{1}}));
    BOOST_TEST((trailing_sum(s, 3, q(2024, 3), calendar_year) == most));  // the sum fits, whatever the way to it
    flow_series<figure> const figures{{fiscal_half{2024, 1}, stated<cny>(57.4_million)},
                                      {fiscal_half{2024, 2}, stated<cny>(12.5_million)},
                                      {fiscal_half{2025, 1}, stated<usd>(1.5_million)}};
    auto const sums = trailing_twelve_months(figures, calendar_year);
    BOOST_TEST((sums.values()[1]->range() == interval{69'800'000, 70'000'000}));
    BOOST_TEST((sums.values()[2].error() == trailing_reason{amount_reason::different_unit}));
}

BOOST_AUTO_TEST_SUITE_END()
