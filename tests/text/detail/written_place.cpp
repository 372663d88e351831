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
    BOOST_TEST(place_for(2024).word == "");
    BOOST_TEST(place_for(1234.56_decimal).word == "");
    BOOST_TEST(place_for(57.4_thousand).word == "thousand");
    BOOST_TEST(place_for(999.5_million).word == "million");
    BOOST_TEST(place_for(1.245_billion).word == "billion");
    BOOST_TEST(place_for(3_trillion).word == "trillion");
}

BOOST_AUTO_TEST_CASE(zeros_that_do_not_count_stand_before_the_place_word) {
    for (int const places : {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}) {
        BOOST_TEST(place_for(numeral{640}.scaled(places)).places == places);
        BOOST_TEST(place_for(-numeral{640}.scaled(places)).places == places);
    }
    BOOST_TEST(place_for(numeral{640}.scaled(8)).word == "亿");
    BOOST_TEST(place_for(numeral{decimal{640, 6}, 6}).word == "billion");  // they count: 0.640
    BOOST_TEST(place_for(numeral{640}.scaled(13)).word == "");             // nothing reads back so
}

BOOST_AUTO_TEST_CASE(both_numbers_of_a_range_read_back_by_its_place) {
    BOOST_TEST(place_for(5_million, 10_million).word == "million");
    BOOST_TEST(place_for(numeral{5}.scaled(8), numeral{10}.scaled(8)).word == "亿");  // 1.0 billion says more
    BOOST_TEST(place_for(1.5_billion, 2.0_billion).word == "billion");
}

BOOST_AUTO_TEST_CASE(what_reads_back_is_known) {
    static_assert(detail::reads_back(5740, 0) && !detail::reads_back(5740, 3));
    static_assert(!detail::reads_back(numeral{decimal{5740, 4}, 4}, 4) &&
                  detail::reads_back(numeral{decimal{5740, 4}, 4}, 6));
    static_assert(detail::reads_back(7, 6) && !detail::reads_back(numeral{7}.scaled(1), 0));
    static_assert(!detail::reads_back(5, numeral{10}, 6) && detail::reads_back(5, numeral{10}, 0));
}

BOOST_AUTO_TEST_SUITE_END()
