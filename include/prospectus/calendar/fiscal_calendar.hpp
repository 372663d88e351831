// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_CALENDAR_HPP
#define PROSPECTUS_CALENDAR_FISCAL_CALENDAR_HPP

// The rule by which a company's years close, and how they are divided and named.
//
//     constexpr auto apple = closes_on_last(saturday, september).week_53_in_quarter(1);
//     apple.last_day_of_year(2023)       == date{2023, 9, 30};
//     apple.last_day_of_quarter(2023, 1) == date{2022, 12, 31};       // fourteen weeks
//     apple.weeks_in_year(2023)          == 53;
//
//     closes_at_month_end(march).named_opening_year()                  // the year to March 2025 is 2024
//     closes_on(april, 5)
//     closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16)
//     closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4).named(-1)
//     closes_nearest(sunday, january, 15).months_of_four_weeks()
//     closes_at_month_end(december).quarters_nearest(friday)
//
// Naming  A year is named by the calendar year in which it nominally closes (closing_rule.hpp), plus an offset: a year
//         to March that is named by its opening year has offset -1.
// Shape   A calendar only says when its units close. Each begins on the day after the one before closed, so that years,
//         halves, quarters, months and weeks tile time whatever the rule. A half is two quarters. A year of whole weeks
//         has quarters of 13 weeks and months of 4-4-5 until told otherwise, and week 53 in its last quarter; another
//         has calendar months. Quarters that close on a weekday have no months; years not of whole weeks no weeks.
// Errors  std::out_of_range for numbers that are not there, and for days that are not usable (date.hpp);
//         std::invalid_argument for a division that does not fit: weeks in a year that is not of whole weeks.
// Not for A company whose calendar changed: that is a fiscal_history.

#include <prospectus/calendar/closing_rule.hpp>
#include <prospectus/calendar/date.hpp>
#include <prospectus/calendar/detail/year_layout.hpp>
#include <prospectus/calendar/period_kind.hpp>
#include <prospectus/calendar/year_division.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace prospectus {

class fiscal_calendar {
public:
    /// The calendar year.
    constexpr fiscal_calendar() noexcept = default;
    constexpr explicit fiscal_calendar(closing_rule const& closes)
        : closes_{closes}, divided_{closes.is_weekly() ? year_division::weeks() : year_division::months()} {}

    [[nodiscard]] constexpr fiscal_calendar divided(year_division const& division) const {
        if (division.quarters() == quarter_kind::of_weeks && !closes_.is_weekly())
            throw std::invalid_argument{"fiscal_calendar: quarters of weeks in a year that is not of whole weeks"};
        if (division.quarters() == quarter_kind::of_months && closes_.is_weekly())
            throw std::invalid_argument{"fiscal_calendar: calendar months in a year of whole weeks"};
        if (division.quarters() > quarter_kind::of_weeks && closes_.day() != 0)
            throw std::invalid_argument{
                "fiscal_calendar: quarters by the month's end in a year that closes by another day"};
        fiscal_calendar c = *this;
        c.divided_ = division;
        return c;
    }
    /// Week 53 stays in its quarter.
    [[nodiscard]] constexpr fiscal_calendar quarters_of_weeks(int first, int second, int third, int fourth) const {
        auto const division = year_division::weeks(first, second, third, fourth);
        return divided(divided_.long_quarter() > 0 ? division.week_53_in_quarter(divided_.long_quarter()) : division);
    }
    [[nodiscard]] constexpr fiscal_calendar quarters_nearest(weekday w) const {
        return divided(year_division::nearest_month_end(w));
    }
    [[nodiscard]] constexpr fiscal_calendar quarters_on_or_before(weekday w) const {
        return divided(year_division::on_or_before_month_end(w));
    }
    [[nodiscard]] constexpr fiscal_calendar months_of_weeks(int first, int second, int third) const {
        return divided(divided_.months_of_weeks(first, second, third));
    }
    /// Thirteen of them. Quarters of thirteen weeks become 12-12-12-16.
    [[nodiscard]] constexpr fiscal_calendar months_of_four_weeks() const {
        return divided(divided_.has_thirteens()
                           ? year_division::thirteen_months().week_53_in_quarter(divided_.long_quarter())
                           : divided_.months_of_four_weeks());
    }
    [[nodiscard]] constexpr fiscal_calendar week_53_in_quarter(int quarter) const {
        return divided(divided_.week_53_in_quarter(quarter));
    }
    [[nodiscard]] constexpr fiscal_calendar week_53_in_month(int month) const {
        return divided(divided_.week_53_in_month(month));
    }

    /// The year's name is that of its nominal close plus `offset`, -2..2.
    [[nodiscard]] constexpr fiscal_calendar named(int offset) const {
        if (offset < -2 || offset > 2) throw std::out_of_range{"fiscal_calendar: naming offset outside -2..2"};
        fiscal_calendar c = *this;
        c.offset_ = static_cast<signed char>(offset);
        return c;
    }
    /// By the year of the first day, nominally. A year that closes at the end of December opens in the year it closes in.
    [[nodiscard]] constexpr fiscal_calendar named_opening_year() const { return named(opening_offset()); }

    [[nodiscard]] constexpr closing_rule const& closing() const noexcept { return closes_; }
    [[nodiscard]] constexpr year_division const& division() const noexcept { return divided_; }
    [[nodiscard]] constexpr int naming_offset() const noexcept { return offset_; }
    [[nodiscard]] constexpr int opening_offset() const noexcept {
        return closes_.in_month() == december && closes_.day() == 0 ? 0 : -1;
    }

    /// How many of a kind make a year; 0 for kinds that are no unit of this calendar, and for weeks, of which there are
    /// 52 or 53.
    [[nodiscard]] constexpr int per_year(period_kind kind) const noexcept {
        switch (kind) {
            case period_kind::year: return 1;
            case period_kind::half: return 2;
            case period_kind::quarter: return 4;
            case period_kind::month: return divided_.months_in_year();
            default: return 0;
        }
    }
    [[nodiscard]] constexpr bool has(period_kind kind) const noexcept {
        return per_year(kind) > 0 || (kind == period_kind::week && closes_.is_weekly());
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
    /// 52 or 53; nothing where years are not whole weeks.
    [[nodiscard]] constexpr std::optional<int> weeks_in_year(int year) const {
        if (!closes_.is_weekly()) return std::nullopt;
        auto const close = detail::day_number(last_day_of_year(year));
        return (close - close_number(period_kind::year, year - 1)) / 7;
    }

    /// A unit's place in the count of its kind: units since the first of year 0. Weeks are counted through, from the
    /// Julian days' first. For the units; others ask for a date.
    [[nodiscard]] constexpr std::int32_t ordinal(period_kind kind, std::int32_t year,
                                                 std::int32_t number) const noexcept {
        if (kind != period_kind::week) return per_year(kind) * year + number - 1;
        return week_holding(close_number(period_kind::year, year - 1) + 1) + number - 1;
    }
    struct place {
        std::int32_t year;
        std::int32_t number;  // from 1
    };
    [[nodiscard]] constexpr place place_of(period_kind kind, std::int32_t ordinal) const noexcept {
        if (kind != period_kind::week) return {ordinal / per_year(kind), ordinal % per_year(kind) + 1};
        auto const year = ordinal_holding(period_kind::year, close_number(kind, ordinal));
        return {year, ordinal - this->ordinal(kind, year, 1) + 1};
    }
    /// The day number of the last day.
    [[nodiscard]] constexpr std::int32_t close_number(period_kind kind, std::int32_t ordinal) const noexcept {
        if (kind == period_kind::week) return 7 * ordinal + static_cast<std::int32_t>(closes_.on());
        auto const [year, number] = place_of(kind, ordinal);
        if (number == per_year(kind)) return closes_.close_number(year - offset_);
        auto const layout =
            layout_of_year(year, closes_.close_number(year - offset_ - 1) + 1, closes_.close_number(year - offset_));
        return kind == period_kind::month ? layout.close_of_month(number)
                                          : layout.close_of_quarter(kind == period_kind::half ? 2 : number);
    }
    /// Of the unit that holds a day.
    [[nodiscard]] constexpr std::int32_t ordinal_holding(period_kind kind, std::int32_t day) const noexcept {
        if (kind == period_kind::week) return week_holding(day);
        auto year = (day - 1'721'060) * 400 / 146'097 + offset_;  // 1 January of year 0 is Julian day 1721060
        while (closes_.close_number(year - offset_) < day) ++year;
        while (closes_.close_number(year - offset_ - 1) >= day) --year;
        if (kind == period_kind::year) return year;
        auto const before = closes_.close_number(year - offset_ - 1);
        auto const last = ordinal(kind, year, per_year(kind));
        auto found = ordinal(kind, year, 1) + (day - before - 1) * per_year(kind) / 372;  // 31 days a month
        while (found < last && close_number(kind, found) < day) ++found;
        while (close_number(kind, found - 1) >= day) --found;
        return found;
    }
    /// For years that begin or close off the rule, too.
    [[nodiscard]] constexpr detail::year_layout layout_of_year(std::int32_t year, std::int32_t first,
                                                               std::int32_t close) const noexcept {
        return {divided_,      first,
                close,         detail::months_from_zero(year - offset_, number_of(closes_.in_month())),
                closes_.day(), closes_.on()};
    }

    friend constexpr bool operator==(fiscal_calendar const&, fiscal_calendar const&) noexcept = default;

private:
    [[nodiscard]] constexpr std::int32_t week_holding(std::int32_t day) const noexcept {
        return (day - static_cast<std::int32_t>(closes_.on()) + 6) / 7;
    }
    [[nodiscard]] constexpr date last_day(period_kind kind, int year, int number) const {
        if (number < 1 || number > per_year(kind)) throw std::out_of_range{"fiscal_calendar: no such part of the year"};
        if (year < 1390 || year > 10010) throw std::out_of_range{"fiscal_calendar: year outside the usable days"};
        auto const day = close_number(kind, ordinal(kind, year, number));
        if (day < detail::earliest_number || day > detail::latest_number)
            throw std::out_of_range{"fiscal_calendar: year outside the usable days"};
        return detail::date_of(day);
    }

    closing_rule closes_;
    year_division divided_;
    signed char offset_ = 0;
};

[[nodiscard]] constexpr fiscal_calendar closes_at_month_end(month m) {
    return fiscal_calendar{closing_rule::month_end(m)};
}
[[nodiscard]] constexpr fiscal_calendar closes_on(month m, int day) {
    return fiscal_calendar{closing_rule::fixed_day(m, day)};
}
[[nodiscard]] constexpr fiscal_calendar closes_on_last(weekday w, month m) {
    return fiscal_calendar{closing_rule::last(w, m)};
}
[[nodiscard]] constexpr fiscal_calendar closes_nearest_month_end(weekday w, month m) {
    return fiscal_calendar{closing_rule::nearest_month_end(w, m)};
}
[[nodiscard]] constexpr fiscal_calendar closes_nearest(weekday w, month m, int day) {
    return fiscal_calendar{closing_rule::nearest_day(w, m, day)};
}

inline constexpr fiscal_calendar calendar_year{};

}  // namespace prospectus

template <>
struct std::hash<prospectus::fiscal_calendar> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_calendar const& c) const noexcept {
        // A few years tell the calendars apart that differ in their closes; the name and the division do the rest.
        std::size_t mixed = static_cast<std::size_t>(c.closing().close_number(2004));
        for (int const part :
             {c.closing().close_number(2008), c.naming_offset(), static_cast<int>(c.division().quarters()),
              static_cast<int>(c.division().months_by()), c.division().long_month(), c.division().long_quarter()})
            mixed = 31 * mixed + static_cast<std::size_t>(part);
        return mixed;
    }
};

#endif
