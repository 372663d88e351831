// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_PERIOD_ARITHMETIC_HPP
#define PROSPECTUS_CALENDAR_PERIOD_ARITHMETIC_HPP

// What a calendar, or a history of calendars, says of a period.
//
//     fiscal_period const p = fiscal_quarter{2025, 3, apple};
//     find_period(period_kind::quarter, date{2025, 6, 1}, apple) == p;
//     year_of(p, apple)                                          == fiscal_year{2025, apple};
//     a_year_before(p, apple)                                    == fiscal_quarter{2024, 3, apple};
//     periods_between(*a_year_before(p, apple), p, apple)        == 4;
//     year_to_date(p, apple)->kind()                             == period_kind::nine_months;
//
// Errors  None: a question about a period that the calendar does not have, or that leaves the usable days, has no answer.
// Naming  A year before is the period of the same kind that ended 356 to 379 days before, whatever its number: across a
//         change of the year's end, too. Weeks go by their number.

#include <prospectus/calendar/fiscal_period.hpp>

#include <concepts>
#include <cstdint>
#include <optional>

namespace prospectus {

/// The unit of that kind which holds the day, or has the name; nothing for kinds that are no units of the calendar.
[[nodiscard]] constexpr std::optional<fiscal_period> find_period(period_kind kind, date day,
                                                                 fiscal_calendar const& calendar) {
    auto const as_period = [](auto const& unit) { return unit ? std::optional<fiscal_period>{*unit} : std::nullopt; };
    switch (kind) {
        case period_kind::year: return as_period(fiscal_year::find(day, calendar));
        case period_kind::half: return as_period(fiscal_half::find(day, calendar));
        case period_kind::quarter: return as_period(fiscal_quarter::find(day, calendar));
        case period_kind::month: return as_period(fiscal_month::find(day, calendar));
        case period_kind::week: return as_period(fiscal_week::find(day, calendar));
        default: return std::nullopt;
    }
}
[[nodiscard]] constexpr std::optional<fiscal_period> find_period(period_kind kind, period_label label,
                                                                 fiscal_calendar const& calendar) {
    if (!calendar.has(kind) || label.year < 1390 || label.year > 10'010 ||
        label.number < (kind == period_kind::year ? 0 : 1) || label.number > 53)
        return std::nullopt;
    auto const ordinal = calendar.ordinal(kind, label.year, kind == period_kind::year ? 1 : label.number);
    auto const close = calendar.close_number(kind, ordinal);
    if (close < detail::earliest_number || close > detail::latest_number) return std::nullopt;
    auto const found = find_period(kind, detail::date_of(close), calendar);
    return found && found->label() == label ? found : std::nullopt;
}

/// Models: fiscal_calendar, fiscal_history.
template <class C>
concept calendrical = requires(C const& c, period_kind kind, date day, period_label label) {
    { find_period(kind, day, c) } -> std::same_as<std::optional<fiscal_period>>;
    { find_period(kind, label, c) } -> std::same_as<std::optional<fiscal_period>>;
};

/// The unit of the calendar that the period is; nothing where it is none.
template <class Unit>
[[nodiscard]] constexpr std::optional<Unit> as_unit(fiscal_period const& p, fiscal_calendar const& calendar) {
    if (p.kind() != Unit::kind) return std::nullopt;
    auto const unit = Unit::find(p.first_day(), calendar);
    return unit && day_span{*unit} == p.days() ? unit : std::nullopt;
}

/// Whether these days are a period of this kind here.
template <calendrical Calendar>
[[nodiscard]] constexpr bool has_period(fiscal_period const& p, Calendar const& calendar) {
    return find_period(p.kind(), p.first_day(), calendar) == p;
}

namespace detail {

template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> find_unit_or_transition(period_kind kind, date day,
                                                                             Calendar const& calendar) {
    auto const unit = find_period(kind, day, calendar);
    return unit ? unit : find_period(period_kind::transition, day, calendar);
}

}  // namespace detail

/// Nothing for a period that reaches over the end of a year. A transition period that is stated to be of a year is one.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> year_of(fiscal_period const& p, Calendar const& calendar) {
    auto const year = detail::find_unit_or_transition(period_kind::year, p.first_day(), calendar);
    return year && year->label().year != 0 && contains(*year, p) ? year : std::nullopt;
}

/// From the first day of its year to its own last: the first quarter, the first half, nine months, the year, the first
/// month, or else another. Nothing for a period that reaches over the end of a year.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> year_to_date(fiscal_period const& p, Calendar const& calendar) {
    auto const year = year_of(p, calendar);
    if (!year) return std::nullopt;
    day_span const days{year->first_day(), p.last_day()};
    if (year->days() == days) return year;
    for (auto const kind : {period_kind::half, period_kind::quarter, period_kind::month})
        if (auto const first = find_period(kind, days.first_day(), calendar); first && first->days() == days)
            return first;
    auto const last = find_period(period_kind::quarter, p.last_day(), calendar);
    bool const nine_months = last && last->label().number == 3 && last->last_day() == p.last_day();
    return fiscal_period{days, nine_months ? period_kind::nine_months : period_kind::other, {year->label().year, 0}};
}

namespace detail {

/// `days` before `day`; nothing where that is no usable day.
[[nodiscard]] constexpr std::optional<date> days_before(date day, std::int32_t days) {
    auto const number = day_number(day) - days;
    return number < earliest_number || number > latest_number ? std::nullopt : std::optional{date_of(number)};
}

template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> unit_a_year_before(fiscal_period const& unit,
                                                                        Calendar const& calendar) {
    if (unit.kind() == period_kind::week)
        return find_period(unit.kind(), period_label{unit.label().year - 1, unit.label().number}, calendar);
    // A unit of 28 days or more that ended 356 to 379 days before holds the earliest of these days.
    auto const earliest = days_before(unit.last_day(), 379);
    auto const found = earliest ? find_period(unit.kind(), *earliest, calendar) : std::nullopt;
    return found && day_number(unit.last_day()) - day_number(found->last_day()) >= 356 ? found : std::nullopt;
}

/// The units that begin and end with the period, a year earlier.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<day_span> run_a_year_before(period_kind kind, day_span days,
                                                                  Calendar const& calendar) {
    auto const first = find_period(kind, days.first_day(), calendar);
    auto const last = find_period(kind, days.last_day(), calendar);
    if (!first || !last || first->first_day() != days.first_day() || last->last_day() != days.last_day())
        return std::nullopt;
    auto const first_before = unit_a_year_before(*first, calendar);
    auto const last_before = unit_a_year_before(*last, calendar);
    if (!first_before || !last_before) return std::nullopt;
    return day_span{first_before->first_day(), last_before->last_day()};
}

}  // namespace detail

/// Nine months, and others that are whole quarters or months of the calendar, have one too. Nothing for the rest: a
/// transition period, days that are no unit of the calendar.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> a_year_before(fiscal_period const& p, Calendar const& calendar) {
    if (p.kind() != period_kind::nine_months && p.kind() != period_kind::other) {
        auto const unit = find_period(p.kind(), p.first_day(), calendar);
        return unit == p && p.kind() != period_kind::transition ? detail::unit_a_year_before(*unit, calendar)
                                                                : std::nullopt;
    }
    if (p.kind() == period_kind::nine_months && year_to_date(p, calendar) != p) return std::nullopt;
    auto days = detail::run_a_year_before(period_kind::quarter, p.days(), calendar);
    if (!days) days = detail::run_a_year_before(period_kind::month, p.days(), calendar);
    if (!days) return std::nullopt;
    return fiscal_period{*days, p.kind(), {p.label().year == 0 ? 0 : p.label().year - 1, p.label().number}};
}

/// The one of the same kind that ends where it begins, or begins where it ends. Nine months have none.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> period_before(fiscal_period const& p, Calendar const& calendar) {
    auto const day = detail::days_before(p.first_day(), 1);
    auto const found = day && has_period(p, calendar) ? find_period(p.kind(), *day, calendar) : std::nullopt;
    return found && abuts(*found, p) ? found : std::nullopt;
}
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<fiscal_period> period_after(fiscal_period const& p, Calendar const& calendar) {
    auto const found = has_period(p, calendar) ? find_period(p.kind(), p.past_last(), calendar) : std::nullopt;
    return found && abuts(p, *found) ? found : std::nullopt;
}

/// Counted in their own kind; nothing for periods of two kinds, for what is no unit of the calendar, and across a
/// transition period.
template <calendrical Calendar>
[[nodiscard]] constexpr std::optional<std::int64_t> periods_between(fiscal_period const& from, fiscal_period const& to,
                                                                    Calendar const& calendar) {
    if (!same_kind(from, to) || !has_period(from, calendar) || !has_period(to, calendar)) return std::nullopt;
    bool const forward = from.first_day() <= to.first_day();
    auto const& target = forward ? to : from;
    std::int64_t count = 0;
    for (std::optional p = forward ? from : to; p; p = period_after(*p, calendar), ++count)
        if (*p == target) return forward ? count : -count;
    return std::nullopt;
}

}  // namespace prospectus

#endif
