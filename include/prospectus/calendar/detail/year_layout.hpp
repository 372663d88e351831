// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_YEAR_LAYOUT_HPP
#define PROSPECTUS_CALENDAR_DETAIL_YEAR_LAYOUT_HPP

#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/calendar/weekday.hpp>
#include <prospectus/calendar/year_division.hpp>

#include <cstdint>

namespace prospectus::detail {

/// One year of a calendar laid out: its first and last day known, where do its quarters and months close? A year that
/// begins or closes off its calendar's rule keeps the other end's weeks: what is too long or too short is the quarter
/// at that end. Off by whole weeks, it keeps those of its beginning. Week 53 is that of a year nearer 53 weeks than 52.
class year_layout {
public:
    /// Day numbers. closing_months: the nominal close's month since January of year 0; closing_day: as closing_rule::day().
    /// closes_on: the weekday of a close by rule, for a division of weeks.
    constexpr year_layout(year_division const& division, std::int32_t first, std::int32_t close,
                          std::int32_t closing_months, std::int32_t closing_day, weekday closes_on) noexcept
        : division_{division},
          first_{first},
          close_{close},
          closing_months_{closing_months},
          closing_day_{closing_day} {
        std::int32_t const days = close - first + 1;
        weeks_ = (days + 3) / 7 > 52 ? 53 : 52;
        counted_back_ = days % 7 != 0 && weekday_of_number(close) == closes_on;
    }

    [[nodiscard]] constexpr std::int32_t close() const noexcept { return close_; }
    [[nodiscard]] constexpr std::int32_t close_of_quarter(int quarter) const noexcept {
        if (quarter == 4) return close_;
        auto const months = closing_months_ - 12 + 3 * quarter;
        switch (division_.quarters_) {
            case quarter_kind::of_weeks:
                return after_weeks(division_.weeks_through(quarter), quarter >= division_.long_quarter_);
            case quarter_kind::nearest_weekday: return nearest(division_.weekday_, day_of_month_number(months, 0));
            case quarter_kind::weekday_on_or_before:
                return on_or_before(division_.weekday_, day_of_month_number(months, 0));
            default: return day_of_month_number(months, closing_day_);
        }
    }
    /// Of a division that has months.
    [[nodiscard]] constexpr std::int32_t close_of_month(int month) const noexcept {
        if (month == division_.months_in_year()) return close_;
        if (division_.months_ == month_kind::calendar)
            return day_of_month_number(closing_months_ - 12 + month, closing_day_);
        return after_weeks(division_.weeks_through_month(month), month >= division_.long_month_);
    }

private:
    [[nodiscard]] constexpr std::int32_t after_weeks(std::int32_t weeks, bool long_part_passed) const noexcept {
        std::int32_t const passed = weeks + (long_part_passed ? weeks_ - 52 : 0);
        return counted_back_ ? close_ - 7 * (weeks_ - passed) : first_ - 1 + 7 * passed;
    }

    year_division division_;
    std::int32_t first_;
    std::int32_t close_;
    std::int32_t closing_months_;
    std::int32_t closing_day_;
    std::int32_t weeks_ = 52;  // by the division: a year off its rule has others
    bool counted_back_ = false;
};

}  // namespace prospectus::detail

#endif
