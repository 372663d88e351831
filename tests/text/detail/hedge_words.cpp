// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/hedge_words.hpp>

#include "tests/text/detail/taken_whole.hpp"

#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

BOOST_AUTO_TEST_SUITE(text_detail_hedge_words)

BOOST_AUTO_TEST_CASE(every_word_is_found_under_its_own_name) {
    tests::each_is_taken_whole(detail::hedges_before);
    tests::each_is_taken_whole(detail::hedges_after);
}

BOOST_AUTO_TEST_CASE(the_word_that_is_written_for_a_hedge_reads_as_that_hedge) {
    for (hedge const how :
         {hedge::exactly, hedge::about, hedge::over, hedge::at_least, hedge::under, hedge::at_most, hedge::nearly}) {
        auto const word = detail::word_of(how);
        cursor at{word};
        BOOST_TEST((!word.empty() && detail::take_hedge(at, detail::hedges_before) == how && at.at_end()));
    }
    BOOST_TEST((detail::word_of(hedge::none).empty() && detail::word_of(hedge::range).empty()));
}

BOOST_AUTO_TEST_CASE(chinese_hedges_keep_the_side_they_name) {
    struct {
        std::string_view word;
        hedge means;
    } const said[]{{"不超过", hedge::at_most}, {"不低于", hedge::at_least}, {"不足", hedge::under},
                   {"超过", hedge::over},      {"近", hedge::nearly},       {"大约", hedge::about}};
    for (auto const& [word, means] : said) {
        cursor at{word};
        BOOST_TEST((detail::take_hedge(at, detail::hedges_before) == means));
    }
    cursor above{"以上"}, below{"以下"};  // both take the number in
    BOOST_TEST((detail::take_hedge(above, detail::hedges_after) == hedge::at_least));
    BOOST_TEST((detail::take_hedge(below, detail::hedges_after) == hedge::at_most));
}

BOOST_AUTO_TEST_CASE(a_text_without_a_word_is_left_as_it_is) {
    for (std::string_view const text : {"", "5", "milliard", "圆", "mm"}) {
        cursor at{text};
        BOOST_TEST((!detail::take_hedge(at, detail::hedges_before) && at.offset() == 0));
    }
}

BOOST_AUTO_TEST_SUITE_END()
