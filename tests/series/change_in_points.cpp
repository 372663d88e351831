// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/change_in_points.hpp>

#include <limits>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/growth_of_series.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_change_in_points)

BOOST_AUTO_TEST_CASE(ratios_of_every_sort_move_by_points_not_percent) {
    BOOST_TEST((*change_in_points(0.25, 0.5) == 25.0 && *change_in_points(rate{0.25}, rate{-0.25}) == -50.0));
    BOOST_TEST((*change_in_points(fraction{1, 3}, fraction{1, 2}) == fraction{50, 3}));
    BOOST_TEST((*change_in_points(percentage{24_decimal}, percentage{27.2_decimal}) == percentage_points{3.2_decimal}));
    auto const change = change_in_points(stated(24_decimal, unit::percent()), stated(27_decimal, unit::percent()));
    BOOST_TEST(
        (change->range() == interval{2, 4} && change->in() == unit::points() && change->nominal() == fraction{3}));
    auto const of_numbers =
        change_in_points(exactly(0.24_decimal, unit::number()), exactly(27_decimal, unit::percent()));
    BOOST_TEST((of_numbers->range() == interval{3}));
    BOOST_TEST(
        (change_in_points(exactly<usd>(1_decimal), exactly<usd>(2_decimal)).error() == growth_reason::different_unit));
}

BOOST_AUTO_TEST_CASE(zero_and_less_are_as_good_as_others_and_what_is_missing_is_named) {
    BOOST_TEST((*change_in_points(0.0, 0.5) == 50.0 && *change_in_points(-0.5, 0.5) == 100.0));
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST((change_in_points(nan, 0.1).error() == growth_reason::missing_base));
    BOOST_TEST((change_in_points(std::optional{0.1}, std::optional<double>{}).error() == growth_reason::missing_value));
    BOOST_TEST((change_in_points(0.1, std::numeric_limits<double>::infinity()).error() == growth_reason::out_of_range));
    BOOST_TEST((change_in_points(1e307, -1e307).error() == growth_reason::out_of_range));
    BOOST_TEST((change_in_points(percentage{decimal{1, 900}}, percentage{decimal{1, -900}}).error() ==
                growth_reason::out_of_range));
}

BOOST_AUTO_TEST_CASE(by_period_and_on_the_year) {
    proportion_series<double> const margins{{q(2023, 4), 0.5}, {q(2024, 1), 0.25}, {q(2024, 3), 0.75}, {q(2024, 4), 1}};
    auto const before = change_in_points(margins), on_year = change_in_points_on_year(margins, calendar_year),
               two = change_in_points(margins, calendar_year, lag{2});
    BOOST_TEST((*before.values()[1] == -25.0 && before.values()[2].error() == growth_reason::missing_base));
    BOOST_TEST((*on_year.values()[3] == 50.0 && *two.values()[2] == 50.0));
}

BOOST_AUTO_TEST_CASE(of_growth_rates_their_reasons_stand) {
    flow_series<int> const revenue{{q(2024, 1), 100}, {q(2024, 2), 150}, {q(2024, 3), 300}, {q(2024, 4), -1}};
    auto const picked_up = change_in_points(growth(revenue));
    BOOST_TEST((*picked_up.values()[2] == 50.0));
    BOOST_TEST((picked_up.values()[1].error() == growth_reason::missing_base));
    BOOST_TEST((picked_up.values()[3].error() == growth_reason::turned_negative));
}

BOOST_AUTO_TEST_SUITE_END()
