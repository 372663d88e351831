// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_WRITTEN_PLACE_HPP
#define PROSPECTUS_TEXT_DETAIL_WRITTEN_PLACE_HPP

// The place word a number is written with: 57.4 million, not 57400000.

#include <prospectus/amount/numeral.hpp>
#include <prospectus/core/rounding.hpp>

#include <string_view>

namespace prospectus::detail {

/// The place word with which the digits of a numeral are written so that they read back the same.
struct written_place {
    int places;
    std::string_view word;
    bool chinese = false;
};

inline constexpr written_place english_places[]{
    {0, ""}, {3, "thousand"}, {6, "million"}, {9, "billion"}, {12, "trillion"}};

[[nodiscard]] constexpr written_place place_for(numeral n) noexcept {
    int const exponent = n.last_place();
    auto const coefficient = magnitude(n.value().coefficient());
    int digits = 1;
    for (auto c = coefficient; c >= 10; c /= 10) ++digits;
    bool const ends_in_zero = coefficient != 0 && coefficient % 10 == 0;
    bool const zero_counts = n.counted_place() == exponent;
    if (ends_in_zero && !zero_counts) {  // whole digits: the place is that of the last one
        for (auto const& place : english_places)
            if (place.places == exponent) return place;
        if (exponent == 4) return {4, "万", true};
        if (exponent == 8) return {8, "亿", true};
        return english_places[0];
    }
    written_place best = english_places[0];
    bool found = exponent < 0;  // plain digits with decimals always do
    for (auto const& place : english_places) {
        if (place.places < exponent || (ends_in_zero && place.places == exponent)) continue;
        bool const readable = place.places == 0 ? digits + exponent <= 4 : place.places < exponent + digits;
        if (!found || readable) best = place;
        found = true;
    }
    return best;
}

}  // namespace prospectus::detail

#endif
