// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DATE_HPP
#define PROSPECTUS_CALENDAR_DATE_HPP

// A day of the Gregorian calendar: Boost's type under the library's name.
//
//     date{2026, 1, 8} - date{2025, 12, 31} == boost::gregorian::days{8};
//     is_usable(latest_day)                 == true;
//     is_usable(date{9999, 12, 31})         == false;  // it has no day after
//     is_usable(date{})                     == false;  // Boost's not_a_date_time
//
// Errors  A month or a day that is not there throws Boost's bad_month, bad_day_of_month or bad_year.
// Source  Boost.Date_Time 1.74: boost/date_time/gregorian/greg_date.hpp.

#include <boost/date_time/gregorian/greg_date.hpp>

namespace prospectus {

using boost::gregorian::date;

/// The first and the last day that a span may hold. The day after the last must still be a date.
inline constexpr date earliest_day{1400, 1, 1};
inline constexpr date latest_day{9999, 12, 30};

/// No for not_a_date_time, both infinities, and 9999-12-31. Every type here that takes a date asks this first.
[[nodiscard]] constexpr bool is_usable(date day) { return earliest_day <= day && day <= latest_day; }

}  // namespace prospectus

#endif
