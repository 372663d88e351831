// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/exact_growth.hpp>

#include <cmath>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/amount/rational_money.hpp>
#include <random>

#include <boost/test/unit_test.hpp>

#include "tests/rational.hpp"

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_exact_growth)

BOOST_AUTO_TEST_CASE(agrees_with_rational_arithmetic_and_growth_is_its_double) {
    std::mt19937_64 random{6};
    for (int i = 0; i < 2000; ++i) {
        auto const small = static_cast<int>(random() % 63);
        auto const base = static_cast<std::int64_t>(random() >> (1 + small)) - (random() % 3 == 0 ? 1000 : 0);
        auto const later = static_cast<std::int64_t>(random() >> (1 + small));
        auto const found = exact_growth(money<usd>::of_count(base), money<usd>::of_count(later), signed_base);
        auto const plain = growth(money<usd>::of_count(base), money<usd>::of_count(later), signed_base);
        BOOST_REQUIRE(found.has_value() == (base != 0 && plain.has_value()));
        if (!found) continue;
        tests::rational const wanted = tests::rational{tests::rational{later} - base} / base;
        BOOST_REQUIRE(tests::exact(*found) == wanted);
        auto const near = static_cast<double>(wanted);
        BOOST_REQUIRE(std::abs(plain->fraction() - near) <= 4e-16 * std::abs(near));
        BOOST_REQUIRE((exact_growth(base, later, signed_base) == found));
    }
}

BOOST_AUTO_TEST_CASE(reasons_are_those_of_growth) {
    BOOST_TEST((exact_growth(0, 1).error() == growth_reason::zero_base));
    BOOST_TEST((exact_growth(-1, -2).error() == growth_reason::negative_base));
    BOOST_TEST(
        (*exact_growth(-3, 6, absolute_base) == fraction{3} && *exact_growth(-3, 6, signed_base) == fraction{-3}));
    auto const least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST((exact_growth(least, std::int64_t{1}, signed_base).error() == growth_reason::out_of_range));
    BOOST_TEST(
        (exact_growth(money<usd>::of_count(least), money<usd>{}, signed_base).error() == growth_reason::out_of_range));
    BOOST_TEST((exact_growth(std::numeric_limits<std::uint64_t>::max(), std::uint64_t{1}).error() ==
                growth_reason::out_of_range));
}

BOOST_AUTO_TEST_CASE(decimals_and_rational_money_grow) {
    BOOST_TEST((*exact_growth(0.3_decimal, 0.4_decimal) == fraction{1, 3}));
    BOOST_TEST((growth(0.5_decimal, 0.75_decimal)->fraction() == 0.5));
    rational_money<usd> const third{fraction{1, 3}}, half{fraction{1, 2}};
    BOOST_TEST((*exact_growth(third, half) == fraction{1, 2} && growth(third, half)->fraction() == 0.5));
    BOOST_TEST((growth(decimal{}, half.amount().sign() ? 1_decimal : 0_decimal).error() == growth_reason::zero_base));
}

BOOST_AUTO_TEST_SUITE_END()
