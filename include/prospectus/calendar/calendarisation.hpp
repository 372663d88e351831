// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_CALENDARISATION_HPP
#define PROSPECTUS_CALENDAR_CALENDARISATION_HPP

// How much of a fiscal period lies in each calendar quarter, so that companies whose years close at different times can
// be laid side by side.
//
//     auto const shares = calendar_shares(fiscal_quarter{2024, 1, closes_at_month_end(january)});  // February to April
//     shares->size()      == 2;
//     (*shares)[0].period == fiscal_quarter{2023, 1};
//     (*shares)[0].share  == fraction{59, 89};
//     (*shares)[1].share  == fraction{30, 89};
//     calendar_shares(day_span{date{2024, 1, 1}, date{2024, 12, 31}}, period_kind::month, apple)
//
// Naming  Calendarisation by days: each day of a period counts alike.
// Shape   In order of time, none zero, one in sum, exactly. The units may be those of any calendar or history, a
//         transition between them in one piece.
// Errors  None: nothing where a day of the period lies in no such unit.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/core/fraction.hpp>

#include <optional>
#include <vector>

namespace prospectus {

struct calendar_share {
    fiscal_period period;
    fraction share;

    friend constexpr bool operator==(calendar_share const&, calendar_share const&) noexcept = default;
};

template <spanning Span, calendrical Calendar = fiscal_calendar>
[[nodiscard]] constexpr std::optional<std::vector<calendar_share>> calendar_shares(
    Span const& period, period_kind kind = period_kind::quarter, Calendar const& calendar = calendar_year) {
    day_span const days{period.first_day(), period.last_day()};
    std::vector<calendar_share> shares;
    for (date day = days.first_day(); day < days.past_last(); day = shares.back().period.past_last()) {
        auto const unit = detail::find_unit_or_transition(kind, day, calendar);
        if (!unit) return std::nullopt;
        auto const last = unit->last_day() < days.last_day() ? unit->last_day() : days.last_day();
        shares.push_back({*unit, fraction{day_span{day, last}.day_count(), days.day_count()}});
    }
    return shares;
}

}  // namespace prospectus

#endif
