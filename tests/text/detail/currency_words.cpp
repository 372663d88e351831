// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/currency_words.hpp>

#include "tests/text/detail/taken_whole.hpp"

#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

BOOST_AUTO_TEST_SUITE(text_detail_currency_words)

BOOST_AUTO_TEST_CASE(every_word_is_found_under_its_own_name) {
    tests::each_is_taken_whole(detail::currency_signs);
    tests::each_is_taken_whole(detail::currency_words);
}

BOOST_AUTO_TEST_CASE(what_may_be_two_currencies_stands_in_no_table) {
    for (std::string_view const text : {"$", "\u00a5", "\uffe5", "kr", "rs", "rupees", "kroner", "dollars"})
        for (auto const& listed : detail::currency_signs) BOOST_TEST(listed.word != text);
    for (auto const& [word, means] : detail::currency_signs) BOOST_TEST((find_currency(means.code()) == means));
}

BOOST_AUTO_TEST_CASE(what_rupees_and_kroner_are_called) {
    for (std::string_view const text : {"Rs", "Rs.", "rs", "\u20a8", "rupees", "Rupee"}) {
        cursor at{text};
        BOOST_TEST((detail::take_rupee(at) && at.at_end()));
    }
    for (std::string_view const text : {"kr", "kr.", "KR", "kroner", "krona", "krone"}) {
        cursor at{text};
        BOOST_TEST((detail::take_krone(at) && at.at_end()));
    }
    for (std::string_view const text : {"", "r", "rsd", "krw", "k"}) {
        cursor at{text};
        BOOST_TEST((!detail::take_rupee(at) && !detail::take_krone(at) && at.offset() == 0));
    }
}

BOOST_AUTO_TEST_SUITE_END()
