// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_PERIOD_HPP
#define PROSPECTUS_CALENDAR_FISCAL_PERIOD_HPP

// Any period that figures are reported for, in one form.
//
//     fiscal_period const p = fiscal_quarter{2025, 1, apple};
//     p.kind()                        == period_kind::quarter;
//     p.label()                       == period_label{2025, 1};
//     fiscal_period{day_span{date{2025, 1, 1}, date{2025, 2, 14}}, period_kind::other}
//
// Naming  Identity is the days and the kind; the label is for people, and 0 in it is not known.
// Shape   A kind goes with its days: a week-based quarter of 84 days is a quarter.

#include <prospectus/calendar/fiscal_unit.hpp>

#include <cstddef>
#include <cstdint>

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

}  // namespace prospectus

template <>
struct std::hash<prospectus::fiscal_period> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_period const& p) const {
        return 31 * std::hash<prospectus::day_span>{}(p.days()) + static_cast<std::size_t>(p.kind());
    }
};

#endif
