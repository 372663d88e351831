// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/any_money.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <concepts>
#include <cstdint>
#include <random>

using namespace prospectus;

static_assert(std::copyable<any_money> && std::equality_comparable<any_money> &&
              std::is_trivially_copyable_v<any_money>);
static_assert(!std::totally_ordered<any_money>);
static_assert(any_money{19.99_decimal, usd::value} == money<usd>{19.99_decimal});
static_assert(money_as<millions<cny>>(any_money{5'000'000_decimal, cny::value}) == millions<cny>{5_million});

BOOST_AUTO_TEST_SUITE(amount_any_money)

BOOST_AUTO_TEST_CASE(two_currencies_have_a_reason) {
    any_money const dollars{1_decimal, usd::value}, euros{1_decimal, eur::value};
    for (auto const reason :
         {add(dollars, euros).error(), subtract(dollars, euros).error(), compare(dollars, euros).error(),
          exact_ratio(dollars, euros).error(), money_as<money<usd>>(euros).error()})
        BOOST_TEST((reason == money_reason::different_currency));
    BOOST_TEST((dollars != euros && any_money{decimal{0}, usd::value} != any_money{decimal{0}, eur::value}));
}

BOOST_AUTO_TEST_CASE(it_reckons_as_the_typed_money_does) {
    std::mt19937_64 random{31};
    for (int i = 0; i < 20'000; ++i) {
        auto const a = money<usd>::of_count(static_cast<std::int64_t>(random()));
        auto const b = money<usd>::of_count(static_cast<std::int64_t>(random()) >> random() % 64);
        any_money const any_a = a, any_b = b;
        auto const sum = add(any_a, any_b);
        if (auto const typed = checked_add(a, b)) BOOST_REQUIRE((sum && *sum == any_money{*typed}));
        else BOOST_REQUIRE((!sum || !money_as<money<usd>>(*sum)));  // 10^19 cents may fit as 10^17 dollars
        if (auto const typed = checked_subtract(a, b)) BOOST_REQUIRE((*subtract(any_a, any_b) == any_money{*typed}));
        BOOST_REQUIRE((*compare(any_a, any_b) == (a <=> b)));
        BOOST_REQUIRE((*money_as<money<usd>>(any_a) == a));
        BOOST_REQUIRE(
            (*round(any_a, -4, rounding::half_even) == any_money{round_to<money<usd, 4>>(a, rounding::half_even)}));
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_has_a_reason) {
    any_money const most{decimal{INT64_MAX, -2}, usd::value}, cent{0.01_decimal, usd::value};
    BOOST_TEST((add(most, cent).error() == money_reason::out_of_range));
    BOOST_TEST((multiply(most, 3_decimal).error() == money_reason::out_of_range));
    BOOST_TEST((money_as<money<usd>>(any_money{0.001_decimal, usd::value}).error() == money_reason::not_whole_units));
    BOOST_TEST((money_as<money<usd>>(any_money{decimal{1, 30}, usd::value}).error() == money_reason::out_of_range));
    BOOST_TEST((exact_ratio(cent, any_money{decimal{0}, usd::value}).error() == money_reason::zero_divisor));
    BOOST_TEST((round_to_minor(any_money{1_decimal, iso4217::xau::value}, rounding::up).error() ==
                money_reason::no_minor_unit));
}

BOOST_AUTO_TEST_CASE(a_total_names_the_place_of_what_does_not_fit) {
    any_money const one{1_decimal, usd::value};
    BOOST_TEST((total(std::array{one, one, one}) == any_money{3_decimal, usd::value}));
    BOOST_TEST((total(std::array{one, one, any_money{1_decimal, eur::value}}).error() ==
                money_fault{2, money_reason::different_currency}));
    BOOST_TEST((total(std::array{one, any_money{decimal{INT64_MAX}, usd::value}}).error() ==
                money_fault{1, money_reason::out_of_range}));
    BOOST_TEST((total(std::array<any_money, 0>{}).error() == money_fault{0, money_reason::nothing_to_sum}));
}

BOOST_AUTO_TEST_CASE(minor_units_are_the_currencys) {
    BOOST_TEST((round_to_minor(any_money{0.125_decimal, usd::value}, rounding::half_even) ==
                any_money{0.12_decimal, usd::value}));
    BOOST_TEST(
        (round_to_minor(any_money{0.5_decimal, jpy::value}, rounding::half_up) == any_money{1_decimal, jpy::value}));
    BOOST_TEST(
        (round_to_minor(any_money{0.0005_decimal, iso4217::bhd::value}, rounding::half_even)->amount() == decimal{}));
    currency const wei{"ETH", 0, 18};
    BOOST_TEST((round_to_minor(any_money{decimal{15, -19}, wei}, rounding::half_even)->amount() == decimal{2, -18}));
}

BOOST_AUTO_TEST_CASE(an_estimate_of_it_is_a_point) {
    estimate const e = any_money{19.99_decimal, usd::value};
    BOOST_TEST((e.range().is_point() && e.in() == unit::money(usd::value) && e.nominal() == fraction{1999, 100}));
    BOOST_TEST(std::hash<any_money>{}(any_money{2.50_decimal, usd::value}) ==
               std::hash<any_money>{}(any_money{2.5_decimal, usd::value}));
}

BOOST_AUTO_TEST_SUITE_END()
