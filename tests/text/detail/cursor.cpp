// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/cursor.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

namespace {

/// Where a cursor stands that took the word at the start of the text.
constexpr std::size_t after_word(std::string_view text, std::string_view small) {
    cursor at{text};
    return at.take_word(small) ? at.offset() : 0;
}

constexpr std::size_t after_blanks(std::string_view text) {
    cursor at{text};
    at.skip_blanks();
    return at.offset();
}

}  // namespace

// A word has any case, and ends where no letter follows; what is no Latin letter ends anywhere.
static_assert(after_word("over 5", "over") == 4 && after_word("OVER", "over") == 4 && after_word("oVeR5", "over") == 4);
static_assert(after_word("overt", "over") == 0 && after_word("ove", "over") == 0 && after_word("", "over") == 0);
static_assert(after_word("x", "x") == 1 && after_word("xs", "x") == 0 && after_word("x股", "x") == 1);
static_assert(after_word("超过", "超") == std::string_view{"超"}.size() && after_word("~a", "~") == 1);
static_assert(after_word("us$5", "us$") == 3 && after_word("US$B", "us$") == 3);

// A blank in a word is one or more of any kind.
static_assert(after_word("more  than\u00a05", "more than") == 10 && after_word("more\u00a0than", "more than") == 10);
static_assert(after_word("morethan", "more than") == 0 && after_word("more", "more than") == 0);

static_assert(after_blanks("") == 0 && after_blanks("5 ") == 0 && after_blanks("  5") == 2);
static_assert(after_blanks("\u00a0\u3000 \u00a0 5") == 2 + 3 + 1 + 2 + 1);  // no-break and Chinese blanks
static_assert(after_blanks("\t5") == 0 && after_blanks("\xc2") == 0);       // half a blank is none

BOOST_AUTO_TEST_SUITE(text_detail_cursor)

BOOST_AUTO_TEST_CASE(an_error_is_where_the_cursor_stands) {
    cursor at{"5 apples"};
    BOOST_TEST((at.take("5") && !at.take("apples") && at.expected("a unit") == text_error{1, "a unit"}));
    at.skip_blanks();
    BOOST_TEST((at.take("apples") && at.at_end() && at.expected("more") == text_error{8, "more"}));
}

BOOST_AUTO_TEST_CASE(the_end_has_no_byte_and_a_zero_byte_is_not_the_end) {
    using namespace std::string_view_literals;
    BOOST_TEST((cursor{""}.peek() == '\0' && cursor{""}.at_end() && cursor{""}.rest().empty()));
    cursor at{"\0x"sv};
    BOOST_TEST((at.peek() == '\0' && !at.at_end()));
    BOOST_TEST((at.take("\0"sv) && at.peek() == 'x'));
}

BOOST_AUTO_TEST_CASE(no_step_leaves_the_text) {
    std::mt19937_64 random{24};
    std::string_view const parts[]{" ", "a", "OVER", "\u3000", "\xe3\x80", "5", "$"};
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) text += parts[random() % std::size(parts)];
        cursor at{text};
        for (int step = 0; step < 12; ++step) {
            auto const before = at.offset();
            switch (random() % 4) {
                case 0: at.advance(random() % 2 == 0 ? random() % 4 : static_cast<std::size_t>(random())); break;
                case 1: at.take(parts[random() % std::size(parts)]); break;
                case 2: at.take_word("over"); break;
                default: at.skip_blanks();
            }
            BOOST_REQUIRE((at.offset() >= before && at.offset() <= text.size()));
            BOOST_REQUIRE(at.rest() == std::string_view{text}.substr(at.offset()));
            BOOST_REQUIRE(at.at_end() == at.rest().empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
