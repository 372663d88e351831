// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/exchange_rate.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>

using namespace prospectus;

constexpr closing_rate<usd, cny> fixing{7.1217_decimal};
static_assert(std::equality_comparable<decltype(fixing)> && std::is_trivially_copyable_v<closing_rate<usd, cny>>);
static_assert(convert<money<cny>>(money<usd>{100_decimal}, fixing, rounding::half_even) == money<cny>{712.17_decimal});
static_assert(fixing.inverse().value() == fraction{10'000, 71'217} && fixing.inverse().inverse() == fixing);
static_assert(cross(closing_rate<eur, usd>{1.08_decimal}, fixing).value() == fraction{7'691'436, 1'000'000});

template <class Target, class M, class R>
concept converts = requires(M m, R r) { convert<Target>(m, r, rounding::down); };
template <class A, class B>
concept crosses = requires(A a, B b) { cross(a, b); };
static_assert(converts<money<cny>, money<usd>, closing_rate<usd, cny>>);
static_assert(converts<millions<cny>, thousands<usd>, average_rate<usd, cny>>);
static_assert(!converts<money<cny>, money<eur>, closing_rate<usd, cny>>);
static_assert(!converts<money<usd>, money<usd>, closing_rate<usd, cny>>);
static_assert(crosses<closing_rate<eur, usd>, closing_rate<usd, cny>>);
static_assert(!crosses<closing_rate<usd, cny>, closing_rate<eur, usd>>);
static_assert(!crosses<average_rate<eur, usd>, closing_rate<usd, cny>>);

BOOST_AUTO_TEST_SUITE(amount_exchange_rate)

BOOST_AUTO_TEST_CASE(a_rate_is_above_zero) {
    BOOST_CHECK_THROW((closing_rate<usd, cny>{decimal{0}}), std::domain_error);
    BOOST_CHECK_THROW((closing_rate<usd, cny>{decimal{-1}}), std::domain_error);
}

// 2^63 cents by a rate of nine digits: the product has 93 bits, and what it is rounded to fits.
BOOST_AUTO_TEST_CASE(a_product_past_64_bits_is_rounded_all_the_same) {
    average_rate<usd, cny> const rate{0.712345678_decimal};
    auto const m = money<usd>::of_count(INT64_MAX);
    tests::rational const exact = tests::rational{INT64_MAX} * 712'345'678 / 1'000'000'000;
    auto const found = convert<money<cny>>(m, rate, rounding::floor);
    BOOST_TEST((found.count() <= exact && exact < tests::rational{found.count()} + 1));
    BOOST_TEST((!checked_convert<money<cny>>(m, average_rate<usd, cny>{2_decimal}, rounding::floor)));
    BOOST_CHECK_THROW((void)convert<money<cny>>(m, average_rate<usd, cny>{2_decimal}, rounding::floor),
                      std::overflow_error);
    BOOST_TEST(
        (convert<millions<cny>>(m, average_rate<usd, cny>{2_decimal}, rounding::floor).count() == 184'467'440'737));
}

BOOST_AUTO_TEST_CASE(there_and_back_is_the_same_amount_where_the_target_is_finer) {
    std::mt19937_64 random{41};
    for (int i = 0; i < 20'000; ++i) {
        auto const m = money<usd>::of_count(static_cast<std::int64_t>(random()) >> (random() % 34 + 30));
        closing_rate<usd, cny> const rate{decimal{static_cast<std::int64_t>(random() % 100'000 + 1), -4}};
        auto const fine = convert<money<cny, -8>>(m, rate, rounding::half_even);
        auto const back = convert<money<usd>>(fine, rate.inverse(), rounding::half_even);
        BOOST_REQUIRE((back == m));
        BOOST_REQUIRE(
            (convert<money<cny>>(-m, rate, rounding::half_up) == -convert<money<cny>>(m, rate, rounding::half_up)));
    }
}

BOOST_AUTO_TEST_CASE(a_cross_rate_converts_once) {
    auto const across = cross(closing_rate<eur, usd>{1.0812_decimal}, fixing);
    money<eur> const m{1'000_decimal};
    auto const once = convert<money<cny>>(m, across, rounding::half_even);
    BOOST_TEST((once == money<cny>{7'699.98_decimal}));  // 7699.98204
    closing_rate<eur, usd> const fine{fraction{INT64_MAX, 1'000'000'007}};
    BOOST_CHECK_THROW((void)cross(fine, closing_rate<usd, cny>{fraction{INT64_MAX - 1, 998'244'353}}),
                      std::overflow_error);
}

BOOST_AUTO_TEST_SUITE_END()
