// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/written_place.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::place_for;

BOOST_AUTO_TEST_SUITE(text_detail_written_place)

BOOST_AUTO_TEST_CASE(the_largest_place_that_keeps_a_digit_before_the_point) {
    BOOST_TEST(place_for(7).word == "");
    BOOST_TEST(place_for(57.4_thousand).word == "thousand");
    BOOST_TEST(place_for(999.5_million).word == "million");
    BOOST_TEST(place_for(1.245_billion).word == "billion");
    BOOST_TEST(place_for(3_trillion).word == "trillion");
}

BOOST_AUTO_TEST_CASE(zeros_that_do_not_count_stand_before_the_place_word) {
    for (int const places : {0, 3, 4, 6, 8, 9, 12}) {
        BOOST_TEST(place_for(numeral{640}.scaled(places)).places == places);
        BOOST_TEST(place_for(-numeral{640}.scaled(places)).places == places);
    }
    BOOST_TEST(place_for(numeral{640}.scaled(8)).word == "亿");
    BOOST_TEST(place_for(numeral{decimal{640, 6}, 6}).word == "billion");  // they count: 0.640
}

BOOST_AUTO_TEST_SUITE_END()
