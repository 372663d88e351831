// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/log_linear_fit.hpp>

#include <cmath>
#include <limits>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <utility>
#include <vector>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

using real = boost::multiprecision::cpp_bin_float_50;
using points = std::vector<std::pair<double, double>>;

struct truth {
    real slope, residual, slope_error, r_squared;
};
/// By the sums of the textbook, which fifty digits can afford.
truth of(points const& all) {
    real const n = all.size();
    real x = 0, y = 0, xx = 0, xy = 0, yy = 0;
    for (auto const& [time, level] : all) {
        real const t = time, l = log(real{level});
        x += t, y += l, xx += t * t, xy += t * l, yy += l * l;
    }
    real const sxx = xx - x * x / n, sxy = xy - x * y / n, syy = yy - y * y / n;
    real const slope = sxy / sxx, squares = syy - slope * sxy;
    real const residual = sqrt(squares / (n - 2));
    return {slope, residual, residual / sqrt(sxx), 1 - squares / syy};
}
bool near(double found, real const& wanted, double relative, double scale) {
    return std::abs(found - static_cast<double>(wanted)) <= relative * (scale + std::abs(static_cast<double>(wanted)));
}
fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_log_linear_fit)

BOOST_AUTO_TEST_CASE(agrees_with_fifty_digits_on_days_far_from_zero) {
    std::mt19937_64 random{20260108};
    for (int round = 0; round < 60; ++round) {
        points all;
        double const yearly = static_cast<double>(random() % 2000) / 1000 - 0.5;
        for (int i = 0; i < 3 + round; ++i) {
            double const day = 700'000 + static_cast<double>(random() % 10'000);  // irregular
            double const noise = static_cast<double>(random() % 1000) / 500 - 1;
            all.emplace_back(day, std::exp(20 + yearly * (day - 700'000) / 365 + noise));
        }
        auto const found = fit_log_linear(all);
        if (!found) continue;
        auto const wanted = of(all);
        BOOST_TEST((found->count() == all.size() && near(found->slope(), wanted.slope, 1e-12, 1e-4)));
        BOOST_TEST((near(*found->residual_standard_error(), wanted.residual, 1e-12, 1e-3)));
        BOOST_TEST((near(*found->slope_standard_error(), wanted.slope_error, 1e-12, 1e-6)));
        BOOST_TEST((near(*found->r_squared(), wanted.r_squared, 1e-12, 1)));
    }
}

BOOST_AUTO_TEST_CASE(a_steady_rate_is_found_with_nothing_left_over) {
    std::vector<double> levels{1e-3};
    for (int i = 0; i < 400; ++i) levels.push_back(levels.back() * 1.0625);
    auto const found = fit_log_linear(levels).value();
    BOOST_TEST(std::abs(found.growth().fraction() - 0.0625) < 1e-14);
    BOOST_TEST((*found.residual_standard_error() < 1e-13 && *found.r_squared() > 1 - 1e-14));
    BOOST_TEST(std::abs(found.multiple_at(16) / std::pow(1.0625, 16) - 1) < 1e-13);
}

BOOST_AUTO_TEST_CASE(levels_of_every_sort_and_size_have_the_same_rate) {
    std::vector<money<usd>> const cents{money<usd>::of_count(100), money<usd>::of_count(150),
                                        money<usd>::of_count(225)};
    std::vector<int> const whole{100, 150, 225};
    std::vector<decimal> const decimals{1_decimal, 1.5_decimal, 2.25_decimal};
    std::vector<std::optional<double>> const some{1, 1.5, 2.25};
    for (auto const& fit :
         {fit_log_linear(cents), fit_log_linear(whole), fit_log_linear(decimals), fit_log_linear(some)})
        BOOST_TEST(std::abs(fit->growth().fraction() - 0.5) < 1e-15);
    std::vector const extreme{1e-300, 1e300};  // whose quotient no double holds
    BOOST_TEST(std::abs(fit_log_linear(extreme)->slope() - 600 * std::log(10.0)) < 1e-12);
    std::vector const two{1.0, 2.0}, flat{3.0, 3.0, 3.0};
    BOOST_TEST((!fit_log_linear(two)->residual_standard_error() && !fit_log_linear(two)->slope_standard_error()));
    BOOST_TEST((fit_log_linear(flat)->slope() == 0 && !fit_log_linear(flat)->r_squared()));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_fitted_has_its_place_and_reason) {
    auto const error = [](auto const& r) { return fit_log_linear(r).error(); };
    BOOST_TEST((error(std::vector{1.0}) == fit_error{1, fit_reason::too_few}));
    BOOST_TEST((error(points{{2.0, 1.0}, {2.0, 3.0}}) == fit_error{2, fit_reason::too_few}));  // at one time
    BOOST_TEST((error(std::vector{1, 2, 0}) == fit_error{2, fit_reason::not_positive}));
    BOOST_TEST((error(std::vector{1, -2, 0}) == fit_error{1, fit_reason::not_positive}));
    BOOST_TEST((error(std::vector<std::optional<int>>{1, std::nullopt}) == fit_error{1, fit_reason::missing}));
    auto const infinity = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST((error(std::vector{1.0, nan}) == fit_error{1, fit_reason::missing}));
    BOOST_TEST((error(std::vector{1.0, infinity}) == fit_error{1, fit_reason::out_of_range}));
    BOOST_TEST((error(points{{1.0, 1.0}, {infinity, 3.0}}) == fit_error{1, fit_reason::out_of_range}));
}

BOOST_AUTO_TEST_CASE(a_series_is_counted_in_periods) {
    flow_series<double> const steady{{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 3), 4}};
    BOOST_TEST(std::abs(fit_log_linear(steady)->growth().fraction() - 1) < 1e-15);
    flow_series<double> const gap{{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 8}, {q(2025, 1), 16}};
    BOOST_TEST((fit_log_linear(gap).error() == fit_error{2, fit_reason::unknown_time}));
    BOOST_TEST(std::abs(fit_log_linear(gap, calendar_year)->growth().fraction() - 1) < 1e-15);
    flow_series<double> const mixed{{q(2024, 1), 1}, {q(2024, 2), 2}, {fiscal_half{2024, 2}, 8}};
    BOOST_TEST((fit_log_linear(mixed).error() == fit_error{2, fit_reason::different_length}));
}

BOOST_AUTO_TEST_SUITE_END()
