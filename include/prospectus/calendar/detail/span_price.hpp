// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_SPAN_PRICE_HPP
#define PROSPECTUS_CALENDAR_DETAIL_SPAN_PRICE_HPP

// What it costs a history to leave a reported span unexplained, and to say more than a plain rule.
//
// Unit  Hundredths of a span. A span that is not explained costs 100; a rule, a change of calendar and an exception must
//       explain more spans than they cost.

#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/calendar/fiscal_period.hpp>

#include <cstdint>
#include <optional>

namespace prospectus::detail {

struct numbered_span {
    std::int32_t first;
    std::int32_t last;
    period_label named;

    friend constexpr bool operator==(numbered_span const&, numbered_span const&) noexcept = default;

    [[nodiscard]] constexpr std::int32_t length() const noexcept { return last - first + 1; }
    [[nodiscard]] constexpr bool is_year() const noexcept { return length() >= 340 && length() <= 385; }
    [[nodiscard]] constexpr bool is_half() const noexcept { return length() >= 160 && length() <= 200; }
    [[nodiscard]] constexpr bool is_quarter() const noexcept { return length() >= 77 && length() <= 125; }
    [[nodiscard]] constexpr bool is_month() const noexcept { return length() >= 25 && length() <= 38; }
};

[[nodiscard]] constexpr int price_of(closing_rule const& rule) noexcept {
    if (rule.kind() == closing_kind::on_the_day) return rule.day() == 0 ? (rule.in_month() == december ? 0 : 1) : 80;
    if (rule.day() != 0) return 120;
    return rule.kind() == closing_kind::nearest_weekday ? 40 : 41;
}
[[nodiscard]] constexpr int price_of(year_division const& d) noexcept {
    if (d.quarters() == quarter_kind::of_months) return 0;
    if (d.quarters() != quarter_kind::of_weeks) return 60;
    int const weeks = d.has_thirteens() ? 0 : 60;
    int const months = d.months_by() == month_kind::weeks_445 || d.months_by() == month_kind::none ? 0 : 10;
    int const long_part = (d.long_quarter() == 4   ? 0
                           : d.long_quarter() == 1 ? 20
                                                   : 25) +
                          (d.long_month() != d.last_month_of(d.long_quarter()) ? 10 : 0);
    return weeks + months + long_part;
}

inline constexpr int price_of_span = 100;
inline constexpr int price_of_change = 250;     // of calendar, beside that of the rule
inline constexpr int price_of_exception = 150;  // a single span never earns one

/// What a span costs under a plain calendar: nothing where it is a unit.
[[nodiscard]] inline int price_under(numbered_span const& s, fiscal_calendar const& c) {
    bool const named = s.named.year != 0;
    auto const unit = [&](period_kind kind) -> std::optional<int> {
        auto const ordinal = c.ordinal_holding(kind, s.last);
        if (c.close_number(kind, ordinal) != s.last || c.close_number(kind, ordinal - 1) + 1 != s.first)
            return std::nullopt;
        return c.place_of(kind, ordinal).number;
    };
    auto const number = s.named.number;
    if (s.is_year()) {
        if (unit(period_kind::year)) return named && number == 0 ? -20 : 0;
        if (named && number == 0) return price_of_span;
        auto const last = c.ordinal_holding(period_kind::quarter, s.last);
        bool const four = c.close_number(period_kind::quarter, last) == s.last &&
                          c.close_number(period_kind::quarter, last - 4) + 1 == s.first;
        return four ? 40 : price_of_span;
    }
    if (s.is_quarter()) {
        auto const quarter = unit(period_kind::quarter);
        if (!quarter) return price_of_span;
        if (named && number > 0) return *quarter == number ? -20 : 20;
        return *quarter == 4 ? 2 : 0;  // a fourth quarter is seldom reported
    }
    if (auto const half = s.is_half() ? unit(period_kind::half) : std::nullopt) {
        if (named && number > 0) return *half == number ? -20 : 20;
        return *half == 2 ? 2 : 0;  // nor is a second half
    }
    auto const year = c.ordinal_holding(period_kind::year, s.last);
    if (c.close_number(period_kind::year, year - 1) + 1 == s.first) {  // to date: a half, nine months, months
        for (auto const kind : {period_kind::quarter, period_kind::month})
            if (c.has(kind) && c.close_number(kind, c.ordinal_holding(kind, s.last)) == s.last) return 0;
    }
    for (auto const kind : {period_kind::half, period_kind::month})
        if (c.has(kind) && unit(kind)) return 0;
    return price_of_span;
}

}  // namespace prospectus::detail

#endif
