// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_PRESETS_HPP
#define PROSPECTUS_CALENDAR_PRESETS_HPP

// Calendars that many share, by name.
//
//     fiscal_year{2023, nrf_454}.last_day()                      == date{2024, 2, 3};     // 53 weeks
//     fiscal_quarter{2024, 1, us_federal}.first_day()            == date{2023, 10, 1};
//     fiscal_year{2025, uk_tax_year}.first_day()                 == date{2024, 4, 6};     // called 2024-25
//     containing<fiscal_week>(date{2021, 1, 3}, iso_week_year)   == fiscal_week{2020, 53, iso_week_year};

#include <prospectus/calendar/fiscal_calendar.hpp>

namespace prospectus {

/// Retailers' years: quarters of 4-5-4 weeks to the Saturday nearest the end of January, named by the year in which
/// they begin, week 53 in the last month.
/// Source  National Retail Federation, 4-5-4 Calendar.
inline constexpr fiscal_calendar nrf_454 =
    closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4).named(-1);

/// The fiscal year of the Treasury of the United States, since October 1976; the years to 1976 closed on 30 June.
/// Source  31 U.S.C. 1102.
inline constexpr fiscal_calendar us_federal = closes_at_month_end(september);

/// The tax year of persons in the United Kingdom, named here by its closing year: 2025 is the tax year 2024-25.
/// Source  Income Tax Act 2007, section 4.
inline constexpr fiscal_calendar uk_tax_year = closes_on(april, 5);

/// Years of whole weeks from Monday to Sunday; a week belongs to the year that holds its Thursday.
/// Source  ISO 8601, calendar week number.
inline constexpr fiscal_calendar iso_week_year = closes_nearest_month_end(sunday, december);

}  // namespace prospectus

#endif
