// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth.hpp>

#include <cmath>
#include <compare>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

struct kilowatt_hours {
    double value = 0;
    friend auto operator<=>(kilowatt_hours, kilowatt_hours) = default;
    friend kilowatt_hours operator-(kilowatt_hours a, kilowatt_hours b) { return {a.value - b.value}; }
    friend double ratio(kilowatt_hours part, kilowatt_hours whole) { return part.value / whole.value; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth)

BOOST_AUTO_TEST_CASE(every_sign_of_base_and_value_has_its_rate_or_reason) {
    BOOST_TEST((growth(80.0, 100.0)->fraction() == 0.25));
    BOOST_TEST((growth(80, 0)->fraction() == -1.0));
    BOOST_TEST((growth(-144, -788).error() == growth_reason::negative_base));
    BOOST_TEST((growth(-1, 0).error() == growth_reason::turned_positive));
    BOOST_TEST((growth(-1, 5).error() == growth_reason::turned_positive));
    BOOST_TEST((growth(1, -1).error() == growth_reason::turned_negative));
    BOOST_TEST((growth(0, 5).error() == growth_reason::zero_base));
    BOOST_TEST((growth(0, -5).error() == growth_reason::zero_base));
}

BOOST_AUTO_TEST_CASE(policies_give_a_number_all_the_same) {
    BOOST_TEST((growth(-50.0, 100.0, absolute_base)->fraction() == 3.0 &&
                growth(-50.0, 100.0, signed_base)->fraction() == -3.0));
    BOOST_TEST((growth(-4, -8, signed_base)->fraction() == 1.0 && growth(-4, -8, absolute_base)->fraction() == -1.0));
    BOOST_TEST((growth(0, 5, absolute_base).error() == growth_reason::zero_base));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_first) {
    std::optional<int> const none;
    BOOST_TEST((growth(none, std::optional{3}).error() == growth_reason::missing_base));
    BOOST_TEST((growth(std::optional{-3}, none).error() == growth_reason::missing_value));
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST((growth(nan, -1.0).error() == growth_reason::missing_base &&
                growth(-1.0, nan).error() == growth_reason::missing_value));
}

BOOST_AUTO_TEST_CASE(no_infinite_rate) {
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST((growth(1.0, infinity).error() == growth_reason::out_of_range));
    BOOST_TEST((growth(infinity, infinity).error() == growth_reason::out_of_range));
    BOOST_TEST((growth(std::numeric_limits<double>::denorm_min(), 1e300).error() == growth_reason::out_of_range));
}

BOOST_AUTO_TEST_CASE(a_small_change_keeps_its_digits) {
    double const base = 1e9, later = 1e9 + 1;
    BOOST_TEST((growth(base, later)->fraction() == 1e-9));  // later / base - 1 is 1.00000008e-9
}

BOOST_AUTO_TEST_CASE(differences_of_integers_may_not_fit_and_rates_do) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max(), least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST((growth(least, most, absolute_base)->fraction() == 2.0));
    BOOST_TEST((growth(std::int64_t{1}, most)->fraction() == 9223372036854775806.0));
    BOOST_TEST((growth(most, std::int64_t{0})->fraction() == -1.0));
}

BOOST_AUTO_TEST_CASE(money_and_types_of_the_callers_own_grow) {
    BOOST_TEST((growth(money<usd>{80_decimal}, money<usd>{100_decimal})->percent() == 25.0));
    BOOST_TEST((growth(kilowatt_hours{80}, kilowatt_hours{100})->percent() == 25.0));
    BOOST_TEST((growth(kilowatt_hours{}, kilowatt_hours{100}).error() == growth_reason::zero_base));
}

BOOST_AUTO_TEST_CASE(rates_over_any_lag_compound_to_the_whole) {
    std::vector<double> const levels{1, 2, 3, 5, 8, 13};
    for (std::size_t by = 1; by <= 7; ++by) {
        std::vector<outcome<rate, growth_reason>> rates(6, outcome<rate, growth_reason>{rate{0}});
        auto const end = growth_rates(levels, rates.begin(), lag{by});
        BOOST_TEST(static_cast<std::size_t>(end - rates.begin()) == (by < 6 ? 6 - by : 0));
    }
    std::vector<outcome<rate, growth_reason>> rates(5, outcome<rate, growth_reason>{rate{0}});
    growth_rates(levels, rates.begin());
    rate whole{0};
    for (auto const& r : rates) whole = whole.then(*r);
    BOOST_TEST(std::abs(whole.fraction() - 12.0) < 1e-12);
    BOOST_TEST((growth_rates(std::vector<double>{}, rates.begin()) == rates.begin()));
    BOOST_CHECK_THROW(lag{0}, std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(rates_of_levels_that_may_be_missing) {
    std::vector<std::optional<int>> const levels{1, std::nullopt, 3};
    std::vector<outcome<rate, growth_reason>> rates(2, outcome<rate, growth_reason>{rate{0}});
    growth_rates(levels, rates.begin());
    BOOST_TEST((rates[0].error() == growth_reason::missing_value && rates[1].error() == growth_reason::missing_base));
    growth_rates(levels, rates.begin(), lag{2});
    BOOST_TEST((rates[0]->fraction() == 2.0));
}

BOOST_AUTO_TEST_CASE(rates_against_a_fixed_base) {
    std::vector<outcome<rate, growth_reason>> rates(3, outcome<rate, growth_reason>{rate{0}});
    auto const end = growth_from(2.0, std::vector<double>{3, 1, -1}, rates.begin());
    BOOST_TEST((end == rates.end() && rates[0]->fraction() == 0.5 && rates[1]->fraction() == -0.5));
    BOOST_TEST((rates[2].error() == growth_reason::turned_negative));
    growth_from(kilowatt_hours{-1}, std::vector<kilowatt_hours>{{1}}, rates.begin(), absolute_base);
    BOOST_TEST((rates[0]->fraction() == 2.0));
}

BOOST_AUTO_TEST_CASE(differences_of_money_may_not_fit_and_rates_do) {
    auto const least = money<usd>::of_count(std::numeric_limits<std::int64_t>::min());
    auto const most = money<usd>::of_count(std::numeric_limits<std::int64_t>::max());
    BOOST_TEST((growth(least, most, absolute_base)->fraction() == 2.0));
}

BOOST_AUTO_TEST_SUITE_END()
