// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/growth_per_week.hpp>

#include <cmath>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <random>

#include <boost/test/unit_test.hpp>

#include "tests/rational.hpp"

using namespace prospectus;
using detail::growth_per_week;

namespace {

struct kilowatt_hours {
    double value = 0;
    friend auto operator<=>(kilowatt_hours, kilowatt_hours) = default;
    friend kilowatt_hours operator-(kilowatt_hours a, kilowatt_hours b) { return {a.value - b.value}; }
    friend double ratio(kilowatt_hours part, kilowatt_hours whole) { return part.value / whole.value; }
};

tests::rational wanted(tests::rational const& earlier, tests::rational const& later, detail::week_counts weeks) {
    return (later * weeks.base - earlier * weeks.later) / (earlier * weeks.later);
}
bool near(double found, tests::rational const& truth) {
    auto const value = static_cast<double>(truth);
    return std::abs(found - value) <= 4e-16 * std::abs(value);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_detail_growth_per_week)

BOOST_AUTO_TEST_CASE(keeps_its_digits_near_zero) {
    // 53 weeks that are all but 53/52 of the 52: the products alone would lose the rate's digits.
    std::mt19937_64 random{53};
    detail::week_counts const weeks{52, 53};
    for (int i = 0; i < 1000; ++i) {
        double const base = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 200) - 150);
        if (base == 0) continue;
        double const later =
            base / 52 * 53 * (1 + std::ldexp(static_cast<double>(random() % 8), -static_cast<int>(random() % 52)));
        auto const truth = wanted(tests::rational{base}, tests::rational{later}, weeks);
        BOOST_REQUIRE(near(growth_per_week(base, later, weeks)->fraction(), truth));
        auto const cents = static_cast<std::int64_t>(random() >> 1) | 1;
        auto const more = cents / 53 * 52 + static_cast<std::int64_t>(random() % 3);
        auto const exact = growth_per_week(money<usd>::of_count(cents), money<usd>::of_count(more), {53, 52});
        auto const of_cents = wanted(tests::rational{cents}, tests::rational{more}, {53, 52});
        BOOST_REQUIRE(near(exact->fraction(), of_cents));
        BOOST_REQUIRE((growth_per_week(cents, more, {53, 52}) == exact));
    }
}

BOOST_AUTO_TEST_CASE(the_same_weekly_average_is_no_growth_for_every_sort_of_level) {
    detail::week_counts const weeks{52, 53};
    BOOST_TEST((growth_per_week(520.0, 530.0, weeks)->fraction() == 0.0 &&
                growth_per_week(520, 530, weeks)->fraction() == 0.0));
    BOOST_TEST((growth_per_week(520.0F, 530.0F, weeks)->fraction() == 0.0));
    BOOST_TEST((growth_per_week(5.2_decimal, 5.3_decimal, weeks)->fraction() == 0.0));
    BOOST_TEST(std::abs(growth_per_week(kilowatt_hours{520}, kilowatt_hours{530}, weeks)->fraction()) < 1e-15);
    BOOST_TEST((*growth_per_week(interval{520}, interval{530, 583}, weeks) == interval{fraction{0}, fraction{1, 10}}));
    estimate const base = exactly<usd>(520_decimal), later = exactly<usd>(583_decimal);
    BOOST_TEST((growth_per_week(base, later, weeks)->nominal() == fraction{1, 10}));
    BOOST_TEST(
        (growth_per_week(std::optional{520}, std::optional<int>{}, weeks).error() == growth_reason::missing_value));
}

BOOST_AUTO_TEST_CASE(reasons_and_policies_are_those_of_growth) {
    detail::week_counts const weeks{52, 53};
    BOOST_TEST((growth_per_week(-1, 5, weeks).error() == growth_reason::turned_positive));
    BOOST_TEST((growth_per_week(-520, -530, weeks, absolute_base)->fraction() == 0.0));
    BOOST_TEST((growth_per_week(-52.0, 106.0, weeks, absolute_base)->fraction() == 3.0 &&
                growth_per_week(-52.0, 106.0, weeks, signed_base)->fraction() == -3.0));
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST((growth_per_week(1.0, infinity, weeks).error() == growth_reason::out_of_range));
    auto const most = std::numeric_limits<double>::max();
    BOOST_TEST((near(growth_per_week(most, most / 2, weeks)->fraction(), wanted(2, 1, weeks))));
    auto const least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST((near(growth_per_week(least, least, weeks, signed_base)->fraction(), wanted(least, least, weeks))));
    auto const unsigned_most = std::numeric_limits<std::uint64_t>::max();
    BOOST_TEST((near(growth_per_week(unsigned_most, unsigned_most - 5, weeks)->fraction(),
                     wanted(unsigned_most, unsigned_most - 5, weeks))));
}

BOOST_AUTO_TEST_SUITE_END()
