// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CALENDAR_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_CALENDAR_WORDS_HPP

// The words of calendars, and how rows of them are taken.

#include <prospectus/calendar/month.hpp>
#include <prospectus/calendar/weekday.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

inline constexpr std::string_view weekday_names[]{"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};
inline constexpr std::string_view month_names[]{"january", "february", "march",     "april",   "may",      "june",
                                                "july",    "august",   "september", "october", "november", "december"};

[[nodiscard]] constexpr std::string_view name_of(weekday w) noexcept {
    return weekday_names[static_cast<std::size_t>(w)];
}
[[nodiscard]] constexpr std::string_view name_of(month m) noexcept { return month_names[number_of(m) - 1]; }

/// A name, or its first three letters.
template <std::size_t N>
[[nodiscard]] constexpr std::optional<int> take_name(cursor& at, std::string_view const (&names)[N]) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (at.take_word(names[i]) || at.take_word(names[i].substr(0, 3))) return static_cast<int>(i);
    return std::nullopt;
}

/// Of one to three digits, not followed by another; -1 where there is none.
[[nodiscard]] constexpr int take_count(cursor& at) noexcept {
    auto const here = at.rest();
    int value = 0;
    std::size_t digits = 0;
    for (; digits < here.size() && here[digits] >= '0' && here[digits] <= '9'; ++digits)
        if (digits < 3) value = 10 * value + (here[digits] - '0');
    if (digits == 0 || digits > 3) return -1;
    at.advance(digits);
    return value;
}

constexpr void skip_space(cursor& at) noexcept {
    while (at.take(" ") || at.take("\t") || at.take("\r")) {
    }
}
/// All the words in a row, or none of them.
[[nodiscard]] constexpr bool take_words(cursor& at, std::string_view words) noexcept {
    auto ahead = at;
    for (std::size_t i = 0; i < words.size();) {
        auto const end = words.find(' ', i) == words.npos ? words.size() : words.find(' ', i);
        skip_space(ahead);
        if (!ahead.take_word(words.substr(i, end - i))) return false;
        i = end + 1;
    }
    at = ahead;
    return true;
}

}  // namespace prospectus::detail

#endif
