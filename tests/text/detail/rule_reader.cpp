// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/rule_reader.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_detail_rule_reader)

BOOST_AUTO_TEST_CASE(words_in_a_row_or_none_of_them) {
    detail::cursor at{"Month  end\tof march"};
    BOOST_TEST(!detail::take_words(at, "month end in"));
    BOOST_TEST(at.offset() == 0U);
    BOOST_TEST(detail::take_words(at, "month end of"));
    BOOST_TEST(at.rest() == " march");
}

BOOST_AUTO_TEST_CASE(counts_have_three_digits_at_most) {
    detail::cursor at{"53x"};
    BOOST_TEST(detail::take_count(at) == 53);
    BOOST_TEST(at.rest() == "x");
    BOOST_TEST(detail::take_count(at) == -1);
    detail::cursor many{"1234"};
    BOOST_TEST(detail::take_count(many) == -1);
}

BOOST_AUTO_TEST_CASE(a_rule_cut_anywhere_is_refused_within_itself) {
    std::string_view const whole =
        "saturday nearest 15 january; quarters 12-12-12-16; months 13x4; week 53 in month 13; named closing year - 1";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        std::string const cut{whole.substr(0, length)};
        auto const read = detail::rule_reader{cut}.read();
        if (!read) BOOST_TEST(read.error().offset <= length);
    }
    BOOST_TEST(detail::rule_reader{whole}.read().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
