// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_HPP
#define PROSPECTUS_CALENDAR_HPP

// Days, days known to the month, fiscal calendars, their years, halves, quarters and months.

#include <prospectus/calendar/date.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/fiscal_unit.hpp>
#include <prospectus/calendar/month.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/calendar/period_kind.hpp>

#endif
