// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_WRITTEN_PLACE_HPP
#define PROSPECTUS_TEXT_DETAIL_WRITTEN_PLACE_HPP

// The place word a number is written with: 57.4 million, not 57400000.

#include <prospectus/amount/numeral.hpp>
#include <prospectus/core/rounding.hpp>

#include <optional>
#include <string_view>

namespace prospectus::detail {

/// A word behind digits that moves them by so many places.
struct written_place {
    int places;
    std::string_view word;
    bool chinese = false;
};

inline constexpr written_place english_places[]{
    {0, ""}, {3, "thousand"}, {6, "million"}, {9, "billion"}, {12, "trillion"}};
/// For digits whose last zeros do not count, which only their own place can follow.
inline constexpr written_place chinese_places[]{{2, "百", true},   {4, "万", true}, {5, "十万", true},
                                                {7, "千万", true}, {8, "亿", true}, {10, "百亿", true},
                                                {11, "千亿", true}};

/// Whether its digits, moved by that place, read back as the same: the zero of 57.40 counts, that of 5740 may not.
[[nodiscard]] constexpr bool reads_back(numeral n, int places) noexcept {
    if (n.last_place() > places) return false;
    if (n.value().sign() == 0 || n.value().coefficient() % 10 != 0) return true;
    bool const zero_counts = n.counted_place() == n.last_place();
    return zero_counts == (n.last_place() < places);
}
[[nodiscard]] constexpr bool reads_back(numeral n, std::optional<numeral> const& to, int places) noexcept {
    return reads_back(n, places) && (!to || reads_back(*to, places));
}

/// How many of its digits stand before the point.
[[nodiscard]] constexpr int whole_digits(numeral n) noexcept {
    int digits = 1;
    for (auto c = magnitude(n.value().coefficient()); c >= 10; c /= 10) ++digits;
    return digits + n.last_place();
}

/// The place word for a number, or for both numbers of a range; none if there is none that reads back.
[[nodiscard]] constexpr written_place place_for(numeral n, std::optional<numeral> const& to = {}) noexcept {
    auto const plain = english_places[0];
    auto const whole = whole_digits(n);
    if (whole <= 4 && reads_back(n, to, 0)) return plain;
    std::optional<written_place> best;
    for (auto const& place : english_places)
        if (reads_back(n, to, place.places) && (!best || place.places < whole)) best = place;
    for (auto const& place : chinese_places)
        if (!best && reads_back(n, to, place.places)) best = place;
    return best.value_or(plain);
}

}  // namespace prospectus::detail

#endif
