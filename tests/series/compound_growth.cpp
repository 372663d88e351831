// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/compound_growth.hpp>

#include <cmath>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_compound_growth)

BOOST_AUTO_TEST_CASE(a_level_that_grows_steadily_has_that_rate) {
    for (int years = 1; years <= 20; ++years)
        for (double yearly : {-0.5, -0.01, 0.0, 0.03, 1.3}) {
            auto const found = compound_growth(100.0, 100.0 * std::pow(1 + yearly, years), years_between{years});
            BOOST_TEST(std::abs(found->fraction() - yearly) < 1e-12);
        }
}

BOOST_AUTO_TEST_CASE(under_a_year_it_is_refused_unless_asked_for) {
    BOOST_TEST((compound_growth(100.0, 110.0, years_between{1, 2}).error() == growth_reason::under_a_year));
    BOOST_TEST(std::abs(compound_growth(100.0, 110.0, years_between{1, 2}, annualised)->fraction() - 0.21) < 1e-12);
    BOOST_CHECK_THROW(years_between{0}, std::invalid_argument);
    estimate const money = exactly<cny>(100_decimal);
    BOOST_TEST((compound_growth(money, money, years_between{1, 2}).error() == growth_reason::under_a_year));
}

BOOST_AUTO_TEST_CASE(figures_give_an_interval_that_holds_the_truth) {
    BOOST_TEST((compound_growth(exactly<cny>(100_decimal), exactly<cny>(121_decimal), years_between{2})->range() ==
                interval{fraction{1, 10}}));
    auto const found = compound_growth(stated<cny>(57.4_million), stated<cny>(312.4_million), years_between{2});
    BOOST_TEST((found->range().lower()->value > fraction{13317, 10000} &&
                found->range().upper()->value < fraction{13342, 10000}));
    BOOST_TEST((compound_growth(exactly<cny>(-1_decimal), exactly<cny>(1_decimal), years_between{2}).error() ==
                growth_reason::turned_positive));
}

BOOST_AUTO_TEST_SUITE_END()
