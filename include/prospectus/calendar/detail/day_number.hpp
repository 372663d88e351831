// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_DAY_NUMBER_HPP
#define PROSPECTUS_CALENDAR_DETAIL_DAY_NUMBER_HPP

// Days as whole numbers, in the count that Boost keeps inside its date (the Julian day number). Sums of days and
// months pass the ends of Boost's years here without harm, and nothing snaps to a month's end.
//
//     day_number(date{1400, 1, 1})          == 2232400;
//     first_of_month(months_from_zero(2024, 3)) - 1 == day_number(date{2024, 2, 29});
//
// Unit    Days; months since January of year 0.
// Source  H. Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil; 1 March of year 0 is Julian day 1721120.

#include <prospectus/calendar/date.hpp>

#include <cstdint>

namespace prospectus::detail {

[[nodiscard]] constexpr std::int32_t day_number(date day) { return static_cast<std::int32_t>(day.day_number()); }

/// `number` must be that of a usable day, or of the day after the latest.
[[nodiscard]] constexpr date date_of(std::int32_t number) {
    return date{date::date_rep_type{static_cast<date::date_int_type>(number)}};
}

inline constexpr std::int32_t earliest_number = day_number(earliest_day);
inline constexpr std::int32_t latest_number = day_number(latest_day);

[[nodiscard]] constexpr std::int32_t months_from_zero(std::int32_t year, std::int32_t month) noexcept {
    return 12 * year + month - 1;
}

/// The day number of the first of a month, from March of year 0 on.
[[nodiscard]] constexpr std::int32_t first_of_month(std::int32_t months) noexcept {
    std::int32_t const year = (months - 2) / 12;  // years that begin in March end with the leap day
    std::int32_t const month = (months - 2) % 12;
    return 1'721'120 + 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
}

[[nodiscard]] constexpr std::int32_t month_length(std::int32_t months) noexcept {
    return first_of_month(months + 1) - first_of_month(months);
}

/// The day of a month, or its last day where the month is shorter; day 0 is the last.
[[nodiscard]] constexpr std::int32_t day_of_month_number(std::int32_t months, std::int32_t day) noexcept {
    std::int32_t const length = month_length(months);
    return first_of_month(months) - 1 + (day == 0 || day > length ? length : day);
}

}  // namespace prospectus::detail

#endif
