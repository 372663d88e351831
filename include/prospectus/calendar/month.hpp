// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_MONTH_HPP
#define PROSPECTUS_CALENDAR_MONTH_HPP

// The twelve months by name, so that a closing month is never a bare number.
//
//     closes_at_month_end(september);
//     number_of(september) == 9;
//     month_of(date{2024, 9, 30}) == september;

#include <prospectus/calendar/date.hpp>

#include <stdexcept>

namespace prospectus {

enum class month : signed char {
    january = 1,
    february,
    march,
    april,
    may,
    june,
    july,
    august,
    september,
    october,
    november,
    december,
};

using enum month;

/// 1..12.
[[nodiscard]] constexpr int number_of(month m) noexcept { return static_cast<int>(m); }

/// Throws std::out_of_range for a special date.
[[nodiscard]] constexpr month month_of(date day) {
    if (day.is_special()) throw std::out_of_range{"month_of: a special date has no month"};
    return static_cast<month>(day.month().as_number());
}

}  // namespace prospectus

#endif
