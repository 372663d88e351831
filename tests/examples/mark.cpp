// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <examples/common/mark.hpp>

#include <algorithm>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

using examples::marked;

BOOST_AUTO_TEST_SUITE(examples_mark)

BOOST_AUTO_TEST_CASE(the_mark_stands_under_its_character_as_a_terminal_counts) {
    BOOST_TEST(marked("12x", 2, ": no") == "12x: no\n  ^");
    BOOST_TEST(marked("约5x", 4, "") == "约5x\n   ^");     // a Chinese character takes two columns
    BOOST_TEST(marked("１２x", 6, "") == "１２x\n    ^");  // full-width digits, too
    BOOST_TEST(marked("¥5x", 3, "") == "¥5x\n  ^");        // two bytes, one column
    BOOST_TEST(marked("￥5x", 4, "") == "￥5x\n   ^");
    BOOST_TEST(marked("e\u0301x", 3, "") == "e\u0301x\n ^");  // an accent of its own takes none
    BOOST_TEST(marked("", 0, "nothing") == "nothing\n^");
    BOOST_TEST(marked("5", 1, "") == "5\n ^");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_shown_is_a_question_mark) {
    BOOST_TEST(marked("\xff\xe4\xb8x", 3, "") == "???x\n   ^");
    BOOST_TEST(marked("a\n\x1b[2J", 2, "") == "a??[2J\n  ^");
    BOOST_TEST(marked("\xc0\x80\xed\xa0\x80", 5, "") == "?????\n     ^");  // overlong, surrogate
}

BOOST_AUTO_TEST_CASE(of_a_long_text_the_part_about_the_place_is_shown) {
    auto const text = marked(std::string(1'000'000, '7'), 500'000, ": no");
    BOOST_TEST(text == "..." + std::string(96, '7') + "...: no\n" + std::string(51, ' ') + "^");
}

BOOST_AUTO_TEST_CASE(any_bytes_give_one_line_and_a_mark_beside_nothing_else) {
    std::mt19937_64 random{61};
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random() % 80, '\0');
        for (char& c : text) c = static_cast<char>(random());
        auto const two = marked(text, random() % (text.size() + 1), "");
        BOOST_REQUIRE((std::count(two.begin(), two.end(), '\n') == 1 && two.back() == '^'));
    }
}

BOOST_AUTO_TEST_SUITE_END()
