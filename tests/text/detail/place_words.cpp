// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/place_words.hpp>

#include "tests/text/detail/taken_whole.hpp"

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

BOOST_AUTO_TEST_SUITE(text_detail_place_words)

BOOST_AUTO_TEST_CASE(every_word_is_found_under_its_own_name) { tests::each_is_taken_whole(detail::places_in_full); }

BOOST_AUTO_TEST_CASE(a_chinese_place_is_the_sum_of_its_characters) {
    constexpr struct {
        std::string_view character;
        int places;
    } characters[]{{"十", 1}, {"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}, {"萬", 4}, {"億", 8}};
    for (auto const& [word, places] : detail::places_in_full) {
        int sum = 0;
        std::size_t read = 0;
        for (auto rest = word; !rest.empty(); rest.remove_prefix(1))
            for (auto const& c : characters)
                if (rest.starts_with(c.character)) {
                    sum += c.places;
                    read += c.character.size();
                }
        if (read > 0) BOOST_TEST((read == word.size() && sum == places), word);
    }
}

BOOST_AUTO_TEST_CASE(a_text_without_a_word_is_left_as_it_is) {
    for (std::string_view const text : {"", "5", "milliard", "圆", "mm"}) {
        cursor at{text};
        BOOST_TEST((detail::take_place(at) == 0 && at.offset() == 0));
    }
}

BOOST_AUTO_TEST_CASE(numbers_are_spelt_up_to_twelve_and_no_further) {
    int number = 0;
    for (auto const word : detail::english_numbers) {
        ++number;
        for (auto const& text : {std::string{word}, tests::in_capitals(word), std::string{word} + " months"}) {
            cursor at{text};
            BOOST_TEST((detail::take_english_number(at) == number && at.offset() == word.size()));
        }
    }
    BOOST_TEST(number == 12);
    for (std::string_view const text : {"", "5", "zero", "thirteen", "ones", "sixteen", "tenfold", "\u00e9"}) {
        cursor at{text};
        BOOST_TEST((detail::take_english_number(at) == 0 && at.offset() == 0));
    }
}

BOOST_AUTO_TEST_SUITE_END()
