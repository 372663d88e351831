// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_CHRONO_HPP
#define PROSPECTUS_INTEROP_CHRONO_HPP

// Days from and to std::chrono.
//
//     using namespace std::chrono;
//     to_date(sys_days{2024y / February / 29})      == date{2024, 2, 29};
//     to_date(2024y / February / 29)                == date{2024, 2, 29};
//     to_sys_days(date{2024, 2, 29})                == sys_days{2024y / February / 29};
//     to_year_month_day(date{2024, 2, 29})          == 2024y / February / 29;
//     checked_date(2023y / February / 29)           == std::nullopt;    // sys_days would make it 1 March
//     checked_date(sys_days::max())                 == std::nullopt;
//
// Errors  std::out_of_range for days outside 1400-01-01..9999-12-30, special dates, and a year_month_day that is no day.
// Source  The Julian day number, in which Boost counts, of 1970-01-01 is 2440588.

#include <prospectus/calendar/date.hpp>
#include <prospectus/calendar/detail/day_number.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace prospectus {

namespace detail {

inline constexpr std::int32_t epoch_number = 2'440'588;

}  // namespace detail

[[nodiscard]] constexpr std::optional<date> checked_date(std::chrono::sys_days day) {
    auto const days = day.time_since_epoch().count();
    if (days < detail::earliest_number - detail::epoch_number || days > detail::latest_number - detail::epoch_number)
        return std::nullopt;
    return detail::date_of(static_cast<std::int32_t>(days) + detail::epoch_number);
}
[[nodiscard]] constexpr std::optional<date> checked_date(std::chrono::year_month_day const& day) {
    return day.ok() ? checked_date(std::chrono::sys_days{day}) : std::nullopt;
}

[[nodiscard]] constexpr date to_date(std::chrono::sys_days day) {
    if (auto const found = checked_date(day)) return *found;
    throw std::out_of_range{"to_date: a day outside 1400-01-01..9999-12-30"};
}
[[nodiscard]] constexpr date to_date(std::chrono::year_month_day const& day) {
    if (!day.ok()) throw std::out_of_range{"to_date: a year_month_day that is no day"};
    return to_date(std::chrono::sys_days{day});
}

[[nodiscard]] constexpr std::chrono::sys_days to_sys_days(date day) {
    if (!is_usable(day))
        throw std::out_of_range{"to_sys_days: a day outside 1400-01-01..9999-12-30, or a special date"};
    return std::chrono::sys_days{std::chrono::days{detail::day_number(day) - detail::epoch_number}};
}
[[nodiscard]] constexpr std::chrono::year_month_day to_year_month_day(date day) {
    return std::chrono::year_month_day{to_sys_days(day)};
}

}  // namespace prospectus

#endif
