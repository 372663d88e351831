// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/doubling_time.hpp>

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_doubling_time)

BOOST_AUTO_TEST_CASE(after_that_time_it_is_twice_as_much_or_half) {
    for (double yearly : {1e-9, 0.01, 0.07, 1.0, 3.0, 1e6}) {
        double const time = *doubling_time(rate{yearly});
        BOOST_TEST(std::abs(std::exp(time * std::log1p(yearly)) - 2) < 1e-14);
    }
    for (double yearly : {-1e-9, -0.01, -0.5, -0.999}) {
        double const time = *halving_time(rate{yearly});
        BOOST_TEST(std::abs(std::exp(time * std::log1p(yearly)) - 0.5) < 1e-14);
    }
    BOOST_TEST((*doubling_time(rate{1.0}) == 1.0 && *halving_time(rate{-0.5}) == 1.0));
}

BOOST_AUTO_TEST_CASE(what_does_not_double_has_a_reason) {
    BOOST_TEST((doubling_time(rate{0}).error() == doubling_reason::does_not_grow));
    BOOST_TEST((doubling_time(rate{std::nan("")}).error() == doubling_reason::does_not_grow));
    BOOST_TEST((halving_time(rate{0}).error() == doubling_reason::does_not_shrink));
    BOOST_TEST((halving_time(rate{-1}).error() == doubling_reason::nothing_left));
    BOOST_TEST(
        (doubling_time(rate{std::numeric_limits<double>::denorm_min()}).error() == doubling_reason::out_of_range));
    auto const flat = fit_log_linear(std::vector{2.0, 2.0, 2.0}).value();
    BOOST_TEST((doubling_time(flat).error() == doubling_reason::does_not_grow &&
                halving_time(flat).error() == doubling_reason::does_not_shrink));
}

BOOST_AUTO_TEST_CASE(the_uncertainty_is_that_of_the_slope_turned_over) {
    std::vector<std::pair<double, double>> const noisy{{2018, 1}, {2019, 3}, {2020, 3.5}, {2022, 20}, {2023, 21}};
    auto const fit = fit_log_linear(noisy).value();
    auto const found = doubling_time(fit).value();
    double const slope = fit.slope(), error = *fit.slope_standard_error();
    BOOST_TEST(std::abs(found.time() * slope - std::log(2.0)) < 1e-15);
    // To first order: what a small move of the slope moves the time by.
    double const moved = fitted_time{slope + error * 1e-6, std::nullopt}.time();
    BOOST_TEST(std::abs((found.time() - moved) / 1e-6 / *found.standard_error() - 1) < 1e-5);
    auto const one = found.within(1).value();
    BOOST_TEST((one.least < found.time() && found.time() < *one.most));
    BOOST_TEST(std::abs(std::log(2.0) / one.least - std::log(2.0) / *one.most - 2 * error) < 1e-14);
    BOOST_TEST((found.within(0) == fitted_time::bounds{found.time(), found.time()}));
    BOOST_TEST((!found.within(slope / error + 1)->most));  // no growth at all is within
    BOOST_CHECK_THROW((void)found.within(-1), std::invalid_argument);
    auto const two = doubling_time(*fit_log_linear(std::vector{1.0, 2.0})).value();
    BOOST_TEST((std::abs(two.time() - 1) < 1e-15 && !two.standard_error() && !two.within(1)));
    auto const falling = halving_time(*fit_log_linear(std::vector{4.0, 2.0, 1.0})).value();
    BOOST_TEST(std::abs(falling.time() - 1) < 1e-15);
}

BOOST_AUTO_TEST_SUITE_END()
