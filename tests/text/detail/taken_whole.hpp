// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_TEXT_DETAIL_TAKEN_WHOLE_HPP
#define PROSPECTUS_TESTS_TEXT_DETAIL_TAKEN_WHOLE_HPP

#include <prospectus/text/detail/cursor.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace prospectus::tests {

inline std::string in_capitals(std::string_view word) {
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
            detail::cursor at{text};
            for (auto const& first : words)
                if (at.take_word(first.word)) {
                    BOOST_TEST(first.word == wanted.word);
                    break;
                }
            BOOST_TEST(at.at_end(), text);
        }
}

}  // namespace prospectus::tests

#endif
