// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/growth.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(writable_as_text<outcome<rate, growth_reason>, decimals> && !writable_as_text<outcome<rate, int>> &&
              !writable_as_text<outcome<rate, growth_reason>, int>);

BOOST_AUTO_TEST_SUITE(text_growth)

BOOST_AUTO_TEST_CASE(rates_have_a_sign_and_one_digit) {
    BOOST_TEST(to_text(rate{1.333}) == "+133.3%");
    BOOST_TEST(to_text(rate{-0.25}) == "-25.0%");
    BOOST_TEST(to_text(rate{-0.0001}) == "0.0%");  // never -0.0%
    BOOST_TEST(to_text(rate{0.00125}) == "+0.1%");
    BOOST_TEST(to_text(rate{1e-300}) == "0.0%");
    BOOST_TEST(to_text(rate{0.123456789}, decimals{6}) == "+12.345679%");
    BOOST_TEST(to_text(growth(-144, -788)) == "negative base: a loss on a loss has no rate");
}

BOOST_AUTO_TEST_CASE(intervals_are_cut_outward) {
    BOOST_TEST(to_text(growth(stated<cny>(57.4_million), stated<cny>(124.5_million))) == "+116.9% [+116.6%, +117.2%]");
    BOOST_TEST(to_text(growth(exactly<cny>(100_decimal), exactly<cny>(125_decimal))) == "+25.0%");
}

BOOST_AUTO_TEST_SUITE_END()
