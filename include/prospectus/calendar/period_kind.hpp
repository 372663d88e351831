// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_PERIOD_KIND_HPP
#define PROSPECTUS_CALENDAR_PERIOD_KIND_HPP

// What sort of period it is. Growth compares like with like: a year with a year, whatever their days.

namespace prospectus {

enum class period_kind : unsigned char {
    year,
    half,
    quarter,
    month,
    week,
    nine_months,  // from the first day of a year to the end of its third quarter
    transition,   // between two calendars
    other,
};

}  // namespace prospectus

#endif
