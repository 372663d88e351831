// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_CLOSING_RULE_HPP
#define PROSPECTUS_CALENDAR_CLOSING_RULE_HPP

// The day on which a company's year closes, by rule.
//
//     closing_rule::month_end(september).last_day(2024)                    == date{2024, 9, 30};
//     closing_rule::fixed_day(april, 5).last_day(2024)                     == date{2024, 4, 5};
//     closing_rule::last(saturday, september).last_day(2024)               == date{2024, 9, 28};
//     closing_rule::nearest_month_end(saturday, december).last_day(2008)   == date{2009, 1, 3};
//     closing_rule::nearest_day(sunday, january, 15).last_day(2024)        == date{2024, 1, 14};
//
// Naming  A year counts by its nominal close, the day that the rule names: 31 December 2008 above.
// Shape   A day that is always the last of its month is the month's end: 30 June is month_end(june), and its quarters
//         close on 31 December and 31 March. 29 February is the month's end too; 28 February is not, and stays.
// Errors  std::out_of_range for a month or a day that is not there, and years outside the usable days (date.hpp).

#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/calendar/month.hpp>
#include <prospectus/calendar/weekday.hpp>

#include <cstdint>
#include <stdexcept>

namespace prospectus {

enum class closing_kind : unsigned char { on_the_day, last_weekday, nearest_weekday };

class closing_rule {
public:
    /// 31 December.
    constexpr closing_rule() noexcept = default;

    [[nodiscard]] static constexpr closing_rule month_end(month m) { return {closing_kind::on_the_day, m, 0, monday}; }
    [[nodiscard]] static constexpr closing_rule fixed_day(month m, int day) {
        return {closing_kind::on_the_day, m, checked_day(m, day), monday};
    }
    [[nodiscard]] static constexpr closing_rule last(weekday w, month m) {
        return {closing_kind::last_weekday, m, 0, w};
    }
    [[nodiscard]] static constexpr closing_rule nearest_month_end(weekday w, month m) {
        return {closing_kind::nearest_weekday, m, 0, w};
    }
    /// At most three days before the day or after it.
    [[nodiscard]] static constexpr closing_rule nearest_day(weekday w, month m, int day) {
        return {closing_kind::nearest_weekday, m, checked_day(m, day), w};
    }

    [[nodiscard]] constexpr closing_kind kind() const noexcept { return kind_; }
    [[nodiscard]] constexpr month in_month() const noexcept { return month_; }
    /// Of the nominal close; 0 for the month's end.
    [[nodiscard]] constexpr int day() const noexcept { return day_; }
    /// Whether years are whole weeks, all closing on one weekday.
    [[nodiscard]] constexpr bool is_weekly() const noexcept { return kind_ != closing_kind::on_the_day; }
    /// Of a rule that is weekly.
    [[nodiscard]] constexpr weekday on() const noexcept { return weekday_; }

    [[nodiscard]] constexpr date last_day(int year) const {
        if (year < 1400 || year > 9999) throw std::out_of_range{"closing_rule: year outside 1400..9999"};
        auto const number = close_number(year);
        if (number < detail::earliest_number || number > detail::latest_number)
            throw std::out_of_range{"closing_rule: outside 1400-01-01..9999-12-30"};
        return detail::date_of(number);
    }

    /// The day numbers of the nominal and of the actual close. For the calendar; others ask for a date.
    [[nodiscard]] constexpr std::int32_t nominal_number(std::int32_t year) const noexcept {
        return detail::day_of_month_number(detail::months_from_zero(year, number_of(month_)), day_);
    }
    [[nodiscard]] constexpr std::int32_t close_number(std::int32_t year) const noexcept {
        auto const nominal = nominal_number(year);
        switch (kind_) {
            case closing_kind::last_weekday: return detail::on_or_before(weekday_, nominal);
            case closing_kind::nearest_weekday: return detail::nearest(weekday_, nominal);
            default: return nominal;
        }
    }

    friend constexpr bool operator==(closing_rule const&, closing_rule const&) noexcept = default;

private:
    constexpr closing_rule(closing_kind kind, month m, int day, weekday w)
        : kind_{kind}, month_{m}, day_{static_cast<signed char>(day)}, weekday_{w} {
        if (m < january || m > december) throw std::out_of_range{"closing_rule: month outside 1..12"};
        if (w < monday || w > sunday) throw std::out_of_range{"closing_rule: no such weekday"};
    }

    /// 0 for the last day of the month in every year.
    [[nodiscard]] static constexpr int checked_day(month m, int day) {
        if (m < january || m > december) throw std::out_of_range{"closing_rule: month outside 1..12"};
        int const longest = detail::month_length(detail::months_from_zero(2000, number_of(m)));
        if (day < 1 || day > longest) throw std::out_of_range{"closing_rule: day outside its month"};
        return day == longest ? 0 : day;
    }

    closing_kind kind_ = closing_kind::on_the_day;
    month month_ = december;
    signed char day_ = 0;
    weekday weekday_ = monday;
};

}  // namespace prospectus

#endif
