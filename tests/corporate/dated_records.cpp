// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/dated_records.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/doubling_time.hpp>

#include <boost/test/unit_test.hpp>

#include <random>

using namespace prospectus;

namespace {

unit const counted = unit::count("parameter");
dated_value value(partial_date when, std::int64_t least, std::int64_t greatest) {
    return {when, estimate{interval{least, greatest}, counted}};
}
std::vector<std::size_t> sure(dated_records const& all) {
    std::vector<std::size_t> places;
    for (auto const& r : all.found)
        if (r.is_record == answer::yes) places.push_back(r.position);
    return places;
}
bool has(dated_records const& all, std::size_t place) {
    for (auto const& r : all.found)
        if (r.position == place) return true;
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_dated_records)

BOOST_AUTO_TEST_CASE(whatever_the_days_and_values_are_its_records_are_found_and_the_sure_ones_are_records) {
    std::mt19937 random{11};
    auto const any = [&](std::size_t below) { return static_cast<std::int64_t>(random() % below); };
    std::vector<partial_date> const dates{partial_date{2024}, {2024, 1},    {2024, 2}, {2024, 1, 5},
                                          {2024, 1, 5},       {2024, 2, 1}, {2023, 12}};
    for (int round = 0; round < 60; ++round) {
        std::vector<dated_value> values;
        for (int i = 0; i < 5; ++i) {
            auto const least = any(6);
            values.push_back(value(dates[static_cast<std::size_t>(any(dates.size()))], least, least + any(3)));
        }
        bool const highs = round % 2 == 0;
        auto const found = highs ? running_highs(values) : running_lows(values);
        for (int sample = 0; sample < 20; ++sample) {
            struct point {
                std::int64_t day, value;
            };
            std::vector<point> points;
            for (auto const& v : values) {
                auto const from = detail::day_number(v.when->first_day());
                auto const days = static_cast<std::size_t>(detail::day_number(v.when->last_day()) - from) + 1;
                auto const low = v.value->range().lower()->value.to_double();
                auto const high = v.value->range().upper()->value.to_double();
                auto const off = any(static_cast<std::size_t>(high - low) + 1);
                points.push_back({from + any(days), static_cast<std::int64_t>(low) + off});
            }
            for (std::size_t i = 0; i < points.size(); ++i) {
                bool record = true;
                for (auto const& p : points) {
                    auto const gain = highs ? p.value - points[i].value : points[i].value - p.value;
                    record = record && !(p.day < points[i].day && gain >= 0) && !(p.day == points[i].day && gain > 0);
                }
                if (record) BOOST_TEST(has(*found, i));
                for (auto const place : sure(*found))
                    if (place == i) BOOST_TEST(record);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(of_exact_days_and_values_every_record_is_sure) {
    std::mt19937 random{3};
    for (int round = 0; round < 40; ++round) {
        std::vector<dated_value> values;
        std::vector<int> highest(32, -1);
        std::vector<std::pair<int, int>> plain;
        for (int i = 0; i < 40; ++i) {
            int const day = 1 + static_cast<int>(random() % 31), v = static_cast<int>(random() % 50);
            plain.emplace_back(day, v);
            values.push_back(value({2024, 1, day}, v, v));
            highest[static_cast<std::size_t>(day)] = std::max(highest[static_cast<std::size_t>(day)], v);
        }
        auto const found = running_highs(values);
        for (std::size_t i = 0; i < plain.size(); ++i) {
            bool record = plain[i].second == highest[static_cast<std::size_t>(plain[i].first)];
            for (int day = 1; day < plain[i].first; ++day)
                record = record && highest[static_cast<std::size_t>(day)] < plain[i].second;
            BOOST_TEST(has(*found, i) == record);
        }
        BOOST_TEST(sure(*found).size() == found->found.size());
    }
}

BOOST_AUTO_TEST_CASE(over_so_many_is_a_record_that_none_surely_breaks) {
    auto const over = dated_value{partial_date{2023, 1, 1}, estimate{stated(100_billion, counted, hedge::over)}};
    auto const next = dated_value{partial_date{2024, 1, 1}, estimate{stated(175_billion, counted)}};
    BOOST_TEST((running_highs({over, next})->found ==
                std::vector<dated_record>{{0, answer::yes}, {1, answer::cannot_be_known}}));
}

BOOST_AUTO_TEST_CASE(what_has_no_date_or_no_value_is_counted_and_sets_nothing) {
    auto const found =
        running_highs({value(partial_date{2023}, 1, 1), {std::nullopt, estimate{interval{9}, counted}}, {}});
    BOOST_TEST((*found == dated_records{{{0, answer::yes}}, 1, 1}));
    BOOST_TEST(
        (running_highs({value(partial_date{2023}, 1, 1), {partial_date{2024}, estimate{interval{9}, unit::number()}}})
             .error() == amount_reason::different_unit));
    BOOST_TEST(running_highs({})->found.empty());
}

// Least squares of the logarithms against days in Python's decimal, with 45 digits.
BOOST_AUTO_TEST_CASE(the_doubling_time_of_records_is_that_of_least_squares) {
    unit const operation = unit::count("operation");
    auto const of = [&](partial_date when, decimal compute) {
        return model_release{.name = "m", .released = when, .training_compute = stated(compute, operation)};
    };
    std::vector<model_release> const releases{of({2021, 4, 1}, {31, 22}), of({2022, 2, 19}, {25, 23}),
                                              of({2022, 5, 1}, {24, 23}), of({2023, 3, 15}, {21, 24}),
                                              of({2025, 2, 17}, {464, 24})};
    auto const values = values_of(releases, &model_release::training_compute);
    auto const highs = running_highs(values);
    BOOST_TEST((sure(*highs) == std::vector<std::size_t>{0, 1, 3, 4}));
    auto const trend = trend_of(values, *highs);
    auto const time = doubling_time(trend->fit);
    BOOST_TEST(time->time() == 136.0259305242023892, boost::test_tools::tolerance(1e-11));
    BOOST_TEST(*trend->fit.residual_standard_error() == 0.340728634921043256, boost::test_tools::tolerance(1e-10));
    BOOST_TEST(trend->middle == 0U);
}

BOOST_AUTO_TEST_CASE(a_price_that_halves_every_year_has_the_halving_time_of_a_year) {
    std::vector<model_release> releases;
    std::int64_t cents = 1600;
    for (int year : {2021, 2022, 2023}) {  // 365 days each
        model_release r{.name = "m", .released = partial_date{year, 7, 1}};
        r.prices.push_back({.kind = token_kind::input, .per_million = any_money{decimal{cents, -2}, usd::value}});
        r.prices.push_back({.kind = token_kind::output, .per_million = any_money{decimal{9}, usd::value}});
        r.prices.push_back(
            {.kind = token_kind::input, .per_million = any_money{decimal{1}, usd::value}, .tier = "batch"});
        releases.push_back(r);
        cents /= 2;
    }
    releases[1].prices[0].from = partial_date{2022, 7, 1};
    releases[1].released = partial_date{2020};  // released before, priced later
    auto const prices = prices_of(releases, token_kind::input);
    auto const lows = running_lows(prices);
    BOOST_TEST((sure(*lows) == std::vector<std::size_t>{0, 1, 2}));
    BOOST_TEST(halving_time(trend_of(prices, *lows)->fit)->time() == 365.0, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(a_trend_says_what_it_left_out) {
    std::vector<dated_value> const values{{partial_date{2023}, estimate{exactly(1_million, counted)}},
                                          {partial_date{2024, 2}, estimate{exactly(2_million, counted)}},
                                          value(partial_date{2025}, 3'000'000, 4'000'000),
                                          {partial_date{2025, 3}, estimate{exactly(5_million, counted)}}};
    auto const highs = running_highs(values);
    auto const trend = trend_of(values, *highs);
    BOOST_TEST((trend->doubtful == 1U && trend->no_number == 0U && trend->middle == 3U),
               trend->doubtful << trend->no_number << trend->middle);
    BOOST_TEST((trend_of(values, dated_records{}).error().reason == fit_reason::too_few));
}

BOOST_AUTO_TEST_SUITE_END()
