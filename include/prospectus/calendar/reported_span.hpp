// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_REPORTED_SPAN_HPP
#define PROSPECTUS_CALENDAR_REPORTED_SPAN_HPP

// The days that a company reported figures for, and how a calendar explains them.
//
//     reported_span const s{day_span{date{2023, 10, 1}, date{2023, 12, 30}}, {2024, 1}};   // it said: Q1 of fiscal 2024
//     explain(s.days, apple).how   == span_fit::unit;
//     *explain(s.days, apple).as   == fiscal_quarter{2024, 1, apple};
//
// Shape   Explained are the units of the calendar, its transitions, the year to date at the end of a quarter or month,
//         and four quarters in a row.

#include <prospectus/calendar/period_arithmetic.hpp>

#include <optional>

namespace prospectus {

struct reported_span {
    day_span days;
    period_label named{};  // as the company called it; 0 is not known, number 0 a year

    friend constexpr bool operator==(reported_span const&, reported_span const&) noexcept = default;
};

enum class span_fit : unsigned char {
    none,
    unit,           // or a transition
    year_to_date,   // nine months, or whole months
    trailing_year,  // four quarters in a row that are no year
};

struct span_explanation {
    span_fit how = span_fit::none;
    std::optional<fiscal_period> as{};  // the period, where it has a name

    friend constexpr bool operator==(span_explanation const&, span_explanation const&) noexcept = default;
};

template <calendrical Calendar>
[[nodiscard]] constexpr span_explanation explain(day_span days, Calendar const& calendar) {
    for (auto const kind : {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month,
                            period_kind::week, period_kind::transition})
        if (auto const p = find_period(kind, days.first_day(), calendar); p && p->days() == days)
            return {span_fit::unit, p};
    auto const first = find_period(period_kind::quarter, days.first_day(), calendar);
    if (!first || first->first_day() != days.first_day()) return {};
    auto last = first;
    for (int i = 0; i < 3 && last; ++i) last = period_after(*last, calendar);
    if (last && last->last_day() == days.last_day()) return {span_fit::trailing_year, {}};
    auto const to_date = year_to_date(fiscal_period{days, period_kind::other}, calendar);
    if (!to_date || to_date->days() != days) return {};
    if (to_date->kind() == period_kind::nine_months) return {span_fit::year_to_date, to_date};
    auto const month = find_period(period_kind::month, days.last_day(), calendar);
    return month && month->last_day() == days.last_day() ? span_explanation{span_fit::year_to_date, to_date}
                                                         : span_explanation{};
}

}  // namespace prospectus

#endif
