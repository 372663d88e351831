// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_PLACE_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_PLACE_WORDS_HPP

// The places of numbers in English and Chinese, and the numbers up to twelve that English prose spells out.

#include <prospectus/text/detail/cursor.hpp>

#include <string_view>

namespace prospectus::detail {

struct place_word {
    std::string_view word;
    int places;
};

inline constexpr place_word places_in_full[]{
    {"hundred thousand", 5},
    {"hundred million", 8},
    {"hundred billion", 11},
    {"hundred", 2},
    {"thousand", 3},
    {"million", 6},
    {"millions", 6},
    {"billion", 9},
    {"billions", 9},
    {"trillion", 12},
    {"trillions", 12},
    {"lakh crore", 12},
    {"lakh", 5},
    {"crore", 7},
    {"mio.", 6},
    {"mio", 6},
    {"mln", 6},
    {"mrd.", 9},
    {"mrd", 9},
    {"mn", 6},
    {"bn", 9},
    {"tn", 12},
    {"k", 3},
    {"m", 6},
    {"b", 9},
    {"t", 12},
    {"万亿", 12},
    {"萬億", 12},
    {"十万", 5},
    {"百万", 6},
    {"百萬", 6},
    {"千万", 7},
    {"千萬", 7},
    {"十亿", 9},
    {"十億", 9},
    {"百亿", 10},
    {"百億", 10},
    {"千亿", 11},
    {"千億", 11},
    {"万", 4},
    {"萬", 4},
    {"亿", 8},
    {"億", 8},
    {"千", 3},
    {"百", 2},
};

/// 0 for none. MM is millions; mm is not.
[[nodiscard]] constexpr int take_place(cursor& at) noexcept {
    if (at.at_end()) return 0;
    if (at.rest().starts_with("MM") && !(at.rest().size() > 2 && cursor::is_letter(at.rest()[2])))
        return at.advance(2), 6;
    for (auto const& [word, places] : places_in_full)
        if (at.take_word(word)) return places;
    return 0;
}

inline constexpr std::string_view english_numbers[]{"one",   "two",   "three", "four", "five",   "six",
                                                    "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

/// 0 for none.
[[nodiscard]] constexpr int take_english_number(cursor& at) noexcept {
    if (!cursor::is_letter(at.peek())) return 0;
    int value = 0;
    for (auto const word : english_numbers) {
        ++value;
        if (at.take_word(word)) return value;
    }
    return 0;
}

}  // namespace prospectus::detail

#endif
