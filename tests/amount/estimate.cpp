// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/estimate.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(amount_estimate)

BOOST_AUTO_TEST_CASE(a_figure_stands_for_its_reach_but_about_for_its_core_with_a_note) {
    BOOST_TEST((estimate{stated(130_decimal, unit::percent())}.range() == interval{125, 135}));
    estimate const about = stated<hkd>(4.3_billion, hedge::about);
    BOOST_TEST((about.range() == interval{4'250'000'000, 4'350'000'000} && about.notes().has(note::about)));
    BOOST_TEST((estimate{figure{numeral{1}, numeral{2}, unit::number()}}.nominal() == std::nullopt));
}

BOOST_AUTO_TEST_CASE(units_go_with_the_arithmetic) {
    estimate const money = exactly<hkd>(1000_decimal), price = exactly(10_decimal, unit::per(hkd::value, "share")),
                   shares = exactly(100_decimal, unit::count("share")), percent = exactly(70_decimal, unit::percent());
    BOOST_TEST((*divide(money, price) == shares));
    BOOST_TEST((*multiply(price, shares) == money && *multiply(shares, price) == money));
    BOOST_TEST((*divide(money, shares) == price));
    BOOST_TEST((multiply(money, percent)->range() == interval{700} &&
                multiply(percent, money)->in() == unit::money(hkd::value)));
    BOOST_TEST((divide(money, money)->in() == unit::number()));
}

BOOST_AUTO_TEST_CASE(what_has_no_unit_in_common_is_refused) {
    estimate const money = stated<hkd>(1_million), percent = stated(5_decimal, unit::percent());
    BOOST_TEST((add(money, stated<usd>(1_million)).error() == amount_reason::different_unit));
    BOOST_TEST((add(money, percent).error() == amount_reason::different_unit));  // of what?
    BOOST_TEST((multiply(money, money).error() == amount_reason::different_unit));
    BOOST_TEST((divide(stated<usd>(1_million), exactly(10_decimal, unit::per(hkd::value, "share"))).error() ==
                amount_reason::different_unit));
    BOOST_TEST((divide(money, exactly<hkd>(0_decimal)).error() == amount_reason::divisor_is_zero));
    BOOST_TEST((in_unit(money, unit::percent()).error() == amount_reason::different_unit));
    BOOST_TEST((in_unit(percent, unit::number())->range() == interval{fraction{45, 1000}, fraction{55, 1000}}));
}

BOOST_AUTO_TEST_CASE(sums_carry_the_notes_and_the_width_of_all_parts) {
    std::vector<figure> const parts{stated<cny>(57.4_million), stated<cny>(124.5_million, hedge::about)};
    auto const total = sum(parts);
    BOOST_TEST((total->range() == interval{181'800'000, 182'000'000} && total->notes().has(note::about)));
    BOOST_TEST((total->nominal() == fraction{181'900'000}));
    BOOST_TEST((sum(std::vector<figure>{}).error() == amount_reason::nothing_to_sum));
}

BOOST_AUTO_TEST_SUITE_END()
