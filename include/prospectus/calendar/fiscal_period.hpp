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
//
// Naming  Identity is the days and the kind; the label is for people, and 0 in it is not known.
// Shape   A kind goes with its days: a week-based quarter of 84 days is a quarter.

#include <prospectus/calendar/fiscal_unit.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

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

namespace detail {

/// Calls `use` with the period as the unit of the calendar that it is; `otherwise` where it is none.
template <class R, class Use>
[[nodiscard]] constexpr std::optional<R> as_unit(fiscal_period const& p, fiscal_calendar const& calendar, Use const& use) {
    auto const tried = [&]<period_kind Kind>(fiscal_unit<Kind> const& unit) -> std::optional<R> {
        return day_span{unit} == p.days() ? use(unit) : std::nullopt;
    };
    switch (p.kind()) {
        case period_kind::year: return tried(containing<fiscal_year>(p.first_day(), calendar));
        case period_kind::half: return tried(containing<fiscal_half>(p.first_day(), calendar));
        case period_kind::quarter: return tried(containing<fiscal_quarter>(p.first_day(), calendar));
        case period_kind::month: return tried(containing<fiscal_month>(p.first_day(), calendar));
        default: return std::nullopt;
    }
}

}  // namespace detail

/// Nothing for a period that is no unit of the calendar.
[[nodiscard]] constexpr std::optional<fiscal_period> a_year_before(fiscal_period const& p, fiscal_calendar const& calendar) {
    return detail::as_unit<fiscal_period>(p, calendar, [](auto const& unit) { return std::optional<fiscal_period>{a_year_before(unit)}; });
}
/// The one of the same kind that ends where it begins.
[[nodiscard]] constexpr std::optional<fiscal_period> period_before(fiscal_period const& p, fiscal_calendar const& calendar) {
    return detail::as_unit<fiscal_period>(p, calendar, [](auto const& unit) { return std::optional<fiscal_period>{unit - 1}; });
}
/// Nothing for a period that reaches over the end of a year.
[[nodiscard]] constexpr std::optional<fiscal_year> year_of(fiscal_period const& p, fiscal_calendar const& calendar) {
    auto const year = containing<fiscal_year>(p.first_day(), calendar);
    return contains(year, p) ? std::optional{year} : std::nullopt;
}
/// Counted in their own kind; nothing for periods of two kinds, or that are no units of the calendar.
[[nodiscard]] constexpr std::optional<std::int64_t> periods_between(fiscal_period const& from, fiscal_period const& to,
                                                                    fiscal_calendar const& calendar) {
    if (from.kind() != to.kind()) return std::nullopt;
    return detail::as_unit<std::int64_t>(from, calendar, [&](auto const& first) -> std::optional<std::int64_t> {
        auto const last = std::remove_cvref_t<decltype(first)>::containing(to.first_day(), calendar);
        return day_span{last} == to.days() ? std::optional{last - first} : std::nullopt;
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
