// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_CALENDAR_HPP
#define PROSPECTUS_CALENDAR_FISCAL_CALENDAR_HPP

// The rule by which a company's years close, and how they are split and named.
//
//     constexpr fiscal_calendar apple_like = closes_at_month_end(september);
//     apple_like.last_day_of_year(2024)       == date{2024, 9, 30};
//     apple_like.last_day_of_quarter(2024, 1) == date{2023, 12, 31};
//     closes_at_month_end(march).named_opening_year().last_day_of_year(2024) == date{2025, 3, 31};
//
// Naming  A year is named by the calendar year in which it nominally closes, plus an offset: a year to March that is
//         named by its opening year has offset -1.
// Shape   A calendar only says when its units close. Each begins on the day after the one before closed, so that
//         years, halves, quarters and months tile time whatever the rule.
// Errors  std::out_of_range for numbers that are not there, and for days that are not usable (date.hpp).
// Not for A company whose calendar changed: that is a history of several.

#include <prospectus/calendar/date.hpp>
#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/calendar/month.hpp>
#include <prospectus/calendar/period_kind.hpp>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class fiscal_calendar {
public:
    /// The calendar year.
    constexpr fiscal_calendar() noexcept = default;

    [[nodiscard]] static constexpr fiscal_calendar closing_at_end_of(month m) {
        if (m < january || m > december) throw std::out_of_range{"fiscal_calendar: month outside 1..12"};
        fiscal_calendar c;
        c.closes_ = m;
        return c;
    }

    /// The year's name is that of its nominal close plus `offset`, -2..2.
    [[nodiscard]] constexpr fiscal_calendar named(int offset) const {
        if (offset < -2 || offset > 2) throw std::out_of_range{"fiscal_calendar: naming offset outside -2..2"};
        fiscal_calendar c = *this;
        c.offset_ = static_cast<signed char>(offset);
        return c;
    }
    /// By the year of the first day. A calendar year opens in the year it closes in.
    [[nodiscard]] constexpr fiscal_calendar named_opening_year() const { return named(closes_ == december ? 0 : -1); }

    [[nodiscard]] constexpr month closing_month() const noexcept { return closes_; }
    [[nodiscard]] constexpr int naming_offset() const noexcept { return offset_; }

    /// How many of a kind make a year; 0 for kinds that are no unit of a calendar.
    [[nodiscard]] constexpr int per_year(period_kind kind) const noexcept {
        switch (kind) {
            case period_kind::year: return 1;
            case period_kind::half: return 2;
            case period_kind::quarter: return 4;
            case period_kind::month: return 12;
            default: return 0;
        }
    }

    [[nodiscard]] constexpr date last_day_of_year(int year) const { return last_day(period_kind::year, year, 1); }
    [[nodiscard]] constexpr date last_day_of_half(int year, int half) const {
        return last_day(period_kind::half, year, half);
    }
    [[nodiscard]] constexpr date last_day_of_quarter(int year, int quarter) const {
        return last_day(period_kind::quarter, year, quarter);
    }
    [[nodiscard]] constexpr date last_day_of_month(int year, int month_of_year) const {
        return last_day(period_kind::month, year, month_of_year);
    }

    /// The number of the last day of the unit that is `ordinal` units of its kind after the first of year 0. For the
    /// units; others ask for a date.
    [[nodiscard]] constexpr std::int32_t close_number(period_kind kind, std::int32_t ordinal) const noexcept {
        std::int32_t const months = 12 / per_year(kind);
        std::int32_t const past_close =
            detail::months_from_zero(-offset_, number_of(closes_)) - 11 + months * (ordinal + 1);
        return detail::first_of_month(past_close) - 1;
    }

    friend constexpr bool operator==(fiscal_calendar const&, fiscal_calendar const&) noexcept = default;

private:
    [[nodiscard]] constexpr date last_day(period_kind kind, int year, int number) const {
        if (number < 1 || number > per_year(kind)) throw std::out_of_range{"fiscal_calendar: no such part of the year"};
        if (year < 1390 || year > 10010) throw std::out_of_range{"fiscal_calendar: year outside the usable days"};
        auto const day = close_number(kind, per_year(kind) * year + number - 1);
        if (day < detail::earliest_number || day > detail::latest_number)
            throw std::out_of_range{"fiscal_calendar: year outside the usable days"};
        return detail::date_of(day);
    }

    month closes_ = december;
    signed char offset_ = 0;
};

[[nodiscard]] constexpr fiscal_calendar closes_at_month_end(month m) { return fiscal_calendar::closing_at_end_of(m); }

inline constexpr fiscal_calendar calendar_year{};

}  // namespace prospectus

template <>
struct std::hash<prospectus::fiscal_calendar> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_calendar const& c) const noexcept {
        return std::hash<int>{}(16 * prospectus::number_of(c.closing_month()) + c.naming_offset());
    }
};

#endif
