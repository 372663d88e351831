// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/words.hpp>

#include <iterator>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

namespace {

std::string in_capitals(std::string_view word) {
    std::string text{word};
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// No word of a table hides a later one that it begins, as 超 would hide 超过 if it stood before it.
template <class Word, std::size_t N>
void each_is_taken_whole(Word const (&words)[N]) {
    for (auto const& wanted : words)
        for (auto const& text : {std::string{wanted.word}, in_capitals(wanted.word)}) {
            cursor at{text};
            for (auto const& first : words)
                if (at.take_word(first.word)) {
                    BOOST_TEST(first.word == wanted.word);
                    break;
                }
            BOOST_TEST(at.at_end(), text);
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_detail_words)

BOOST_AUTO_TEST_CASE(every_word_is_found_under_its_own_name) {
    each_is_taken_whole(detail::hedges_before);
    each_is_taken_whole(detail::hedges_after);
    each_is_taken_whole(detail::places_in_full);
    each_is_taken_whole(detail::currency_signs);
    each_is_taken_whole(detail::currency_words);
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
        BOOST_TEST((detail::take_place(at) == 0 && !detail::take_hedge(at, detail::hedges_before) && at.offset() == 0));
    }
}

BOOST_AUTO_TEST_CASE(what_may_be_two_currencies_stands_in_no_table) {
    for (std::string_view const text : {"$", "\u00a5", "\uffe5", "kr", "dollars"})
        for (auto const& listed : detail::currency_signs) BOOST_TEST(listed.word != text);
    for (auto const& [word, means] : detail::currency_signs) BOOST_TEST((find_currency(means.code()) == means));
}

BOOST_AUTO_TEST_SUITE_END()
