// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_PERIOD_HPP
#define PROSPECTUS_CALENDAR_FISCAL_PERIOD_HPP

// Any period that figures are reported for, in one form.
//
//     fiscal_period const p = fiscal_quarter{2025, 1, apple};
//     p.kind()                        == period_kind::quarter;
//     p.label()                       == period_label{2025, 1};
//     a_year_before(p, apple)         == fiscal_period{fiscal_quarter{2024, 1, apple}};
//     periods_between(*a_year_before(p, apple), p, apple) == 4;
//     year_to_date(fiscal_quarter{2025, 3, apple}, apple)->kind() == period_kind::nine_months;
//
// Naming  Identity is the days and the kind; the label is for people, and 0 in it is not known.
// Shape   A kind goes with its days: a week-based quarter of 84 days is a quarter.
// Errors  None: a question about a period that the calendar does not have, or that leaves the usable days, has no answer.

#include <prospectus/calendar/fiscal_unit.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace prospectus {

struct period_label {
    int year = 0;
    int number = 0;  // within the year; 0 for a year itself

    friend constexpr bool operator==(period_label, period_label) noexcept = default;
};

class fiscal_period {
public:
    constexpr fiscal_period() : fiscal_period{fiscal_year{}} {}
    constexpr fiscal_period(day_span days, period_kind kind, period_label label = {}) noexcept
        : days_{days}, kind_{kind}, label_{label} {}
    template <period_kind Kind>
    constexpr fiscal_period(fiscal_unit<Kind> const& unit)
        : days_{unit}, kind_{Kind}, label_{unit.year(), Kind == period_kind::year ? 0 : unit.number()} {}

    [[nodiscard]] constexpr date first_day() const { return days_.first_day(); }
    [[nodiscard]] constexpr date last_day() const { return days_.last_day(); }
    [[nodiscard]] constexpr date past_last() const { return days_.past_last(); }
    [[nodiscard]] constexpr day_span days() const noexcept { return days_; }
    [[nodiscard]] constexpr period_kind kind() const noexcept { return kind_; }
    [[nodiscard]] constexpr period_label label() const noexcept { return label_; }

    friend constexpr bool operator==(fiscal_period const& a, fiscal_period const& b) noexcept {
        return a.days_ == b.days_ && a.kind_ == b.kind_;
    }

private:
    day_span days_;
    period_kind kind_;
    period_label label_;
};

[[nodiscard]] constexpr bool same_kind(fiscal_period const& a, fiscal_period const& b) noexcept {
    return a.kind() == b.kind();
}

/// The unit of the calendar that the period is; nothing where it is none.
template <class Unit>
[[nodiscard]] constexpr std::optional<Unit> as_unit(fiscal_period const& p, fiscal_calendar const& calendar) {
    if (p.kind() != Unit::kind) return std::nullopt;
    auto const unit = Unit::find(p.first_day(), calendar);
    return unit && day_span{*unit} == p.days() ? unit : std::nullopt;
}

/// Nothing for a period that reaches over the end of a year.
[[nodiscard]] constexpr std::optional<fiscal_year> year_of(fiscal_period const& p, fiscal_calendar const& calendar) {
    auto const year = fiscal_year::find(p.first_day(), calendar);
    return year && contains(*year, p) ? year : std::nullopt;
}

/// From the first day of its year to its own last: the first quarter, the first half, nine months, the year, the first
/// month, or else another. Nothing for a period that reaches over the end of a year.
[[nodiscard]] constexpr std::optional<fiscal_period> year_to_date(fiscal_period const& p,
                                                                  fiscal_calendar const& calendar) {
    auto const year = year_of(p, calendar);
    if (!year) return std::nullopt;
    day_span const days{year->first_day(), p.last_day()};
    for (fiscal_period const unit : {fiscal_period{*year}, fiscal_period{fiscal_half{year->year(), 1, calendar}},
                                     fiscal_period{fiscal_quarter{year->year(), 1, calendar}}})
        if (unit.days() == days) return unit;
    period_label const label{year->year(), 0};
    if (calendar.last_day_of_quarter(year->year(), 3) == p.last_day())
        return fiscal_period{days, period_kind::nine_months, label};
    if (auto const first = fiscal_month::find(days.first_day(), calendar); first && day_span{*first} == days)
        return fiscal_period{*first};
    return fiscal_period{days, period_kind::other, label};
}

namespace detail {

/// Calls `use` with the period as the unit that it is.
template <class R, class Use>
[[nodiscard]] constexpr std::optional<R> with_unit(fiscal_period const& p, fiscal_calendar const& calendar,
                                                   Use const& use) {
    auto const tried = [&]<class Unit>(std::optional<Unit> const& unit) -> std::optional<R> {
        return unit ? use(*unit) : std::nullopt;
    };
    switch (p.kind()) {
        case period_kind::year: return tried(as_unit<fiscal_year>(p, calendar));
        case period_kind::half: return tried(as_unit<fiscal_half>(p, calendar));
        case period_kind::quarter: return tried(as_unit<fiscal_quarter>(p, calendar));
        case period_kind::month: return tried(as_unit<fiscal_month>(p, calendar));
        default: return std::nullopt;
    }
}

[[nodiscard]] constexpr std::optional<fiscal_period> as_period(auto const& unit) {
    return unit ? std::optional<fiscal_period>{*unit} : std::nullopt;
}

/// The quarters, or else the months, that begin and end with the period, a year earlier.
template <class Unit>
[[nodiscard]] constexpr std::optional<day_span> run_a_year_before(day_span days, fiscal_calendar const& calendar) {
    auto const first = Unit::find(days.first_day(), calendar);
    auto const last = Unit::find(days.last_day(), calendar);
    if (!first || !last || first->first_day() != days.first_day() || last->last_day() != days.last_day())
        return std::nullopt;
    auto const first_before = first->moved(-calendar.per_year(Unit::kind));
    auto const last_before = last->moved(-calendar.per_year(Unit::kind));
    return first_before ? std::optional{day_span{first_before->first_day(), last_before->last_day()}} : std::nullopt;
}

}  // namespace detail

/// Nine months, and others that are whole quarters or months of the calendar, have one too. Nothing for the rest: a
/// transition period, days that are no unit of the calendar.
[[nodiscard]] constexpr std::optional<fiscal_period> a_year_before(fiscal_period const& p,
                                                                   fiscal_calendar const& calendar) {
    if (p.kind() == period_kind::nine_months && year_to_date(p, calendar) != p) return std::nullopt;
    if (p.kind() == period_kind::nine_months || p.kind() == period_kind::other) {
        auto days = detail::run_a_year_before<fiscal_quarter>(p.days(), calendar);
        if (!days) days = detail::run_a_year_before<fiscal_month>(p.days(), calendar);
        if (!days) return std::nullopt;
        return fiscal_period{*days, p.kind(), {p.label().year == 0 ? 0 : p.label().year - 1, p.label().number}};
    }
    return detail::with_unit<fiscal_period>(
        p, calendar, [&](auto const& unit) { return detail::as_period(unit.moved(-calendar.per_year(unit.kind))); });
}

/// The one of the same kind that ends where it begins. Nine months have none.
[[nodiscard]] constexpr std::optional<fiscal_period> period_before(fiscal_period const& p,
                                                                   fiscal_calendar const& calendar) {
    return detail::with_unit<fiscal_period>(p, calendar,
                                            [](auto const& unit) { return detail::as_period(unit.moved(-1)); });
}

/// Counted in their own kind; nothing for periods of two kinds, or that are no units of the calendar.
[[nodiscard]] constexpr std::optional<std::int64_t> periods_between(fiscal_period const& from, fiscal_period const& to,
                                                                    fiscal_calendar const& calendar) {
    return detail::with_unit<std::int64_t>(from, calendar,
                                           [&]<class Unit>(Unit const& first) -> std::optional<std::int64_t> {
                                               auto const last = as_unit<Unit>(to, calendar);
                                               return last ? std::optional{*last - first} : std::nullopt;
                                           });
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::fiscal_period> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_period const& p) const {
        return 31 * std::hash<prospectus::day_span>{}(p.days()) + static_cast<std::size_t>(p.kind());
    }
};

#endif
