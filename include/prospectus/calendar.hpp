// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_HPP
#define PROSPECTUS_CALENDAR_HPP

// Days, days known to the month, fiscal calendars and their histories, years, halves, quarters, months and weeks, and
// tables of them.

#include <prospectus/calendar/calendarisation.hpp>
#include <prospectus/calendar/closing_rule.hpp>
#include <prospectus/calendar/date.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/fiscal_table.hpp>
#include <prospectus/calendar/fiscal_unit.hpp>
#include <prospectus/calendar/history_statement.hpp>
#include <prospectus/calendar/infer_fiscal_history.hpp>
#include <prospectus/calendar/month.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/calendar/period_kind.hpp>
#include <prospectus/calendar/presets.hpp>
#include <prospectus/calendar/reported_span.hpp>
#include <prospectus/calendar/unit_range.hpp>
#include <prospectus/calendar/weekday.hpp>
#include <prospectus/calendar/year_division.hpp>

#endif
