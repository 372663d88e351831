// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_WEEKDAY_HPP
#define PROSPECTUS_CALENDAR_WEEKDAY_HPP

// The seven days of the week by name.
//
//     weekday_of(date{2024, 9, 28}) == saturday;
//
// Source  ISO 8601: the week begins on Monday.

#include <prospectus/calendar/detail/day_number.hpp>

#include <cstdint>
#include <stdexcept>

namespace prospectus {

enum class weekday : signed char { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

using enum weekday;

namespace detail {

/// Julian day 0 was a Monday.
[[nodiscard]] constexpr weekday weekday_of_number(std::int32_t number) noexcept {
    return static_cast<weekday>(number % 7);
}

/// The last such weekday on or before a day.
[[nodiscard]] constexpr std::int32_t on_or_before(weekday wanted, std::int32_t number) noexcept {
    return number - (number - static_cast<std::int32_t>(wanted)) % 7;
}

/// The one such weekday from three days before a day to three days after it.
[[nodiscard]] constexpr std::int32_t nearest(weekday wanted, std::int32_t number) noexcept {
    return on_or_before(wanted, number + 3);
}

}  // namespace detail

/// Throws std::out_of_range for a special date.
[[nodiscard]] constexpr weekday weekday_of(date day) {
    if (day.is_special()) throw std::out_of_range{"weekday_of: a special date has no weekday"};
    return detail::weekday_of_number(detail::day_number(day));
}

}  // namespace prospectus

#endif
