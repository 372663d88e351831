// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_YEAR_DIVISION_HPP
#define PROSPECTUS_CALENDAR_YEAR_DIVISION_HPP

// How a fiscal year falls into quarters and months, and where its 53rd week goes.
//
//     constexpr auto thirteens = year_division::weeks();               // 13-13-13-13, months of 4-4-5
//     thirteens.months_of_weeks(4, 5, 4).week_53_in_month(12);         // the retailers' months
//     year_division::weeks(12, 12, 12, 16).week_53_in_quarter(4);
//     year_division::thirteen_months();                                // of four weeks, in quarters of 12-12-12-16
//     year_division::months();                                         // calendar months, three a quarter
//     year_division::nearest_month_end(friday);                        // quarters only; the year closes as it does
//
// Shape   Week 53 is the last of its month, and of its quarter where that has no months.
// Errors  std::invalid_argument for weeks that do not sum to 52, months that do not fill the quarters, and a week 53 in
//         a part that is not there.
// Source  National Retail Federation, 4-5-4 Calendar; ASC 205 and Regulation S-X speak of 52-53-week fiscal years.

#include <prospectus/calendar/weekday.hpp>

#include <cstdint>
#include <stdexcept>

namespace prospectus {

namespace detail {
class year_layout;
}

enum class quarter_kind : unsigned char { of_months, of_weeks, nearest_weekday, weekday_on_or_before };
enum class month_kind : unsigned char { none, calendar, weeks_445, weeks_454, weeks_544, four_weeks };

class year_division {
public:
    /// Calendar months.
    constexpr year_division() noexcept = default;

    [[nodiscard]] static constexpr year_division months() noexcept { return {}; }
    [[nodiscard]] static constexpr year_division weeks() { return weeks(13, 13, 13, 13); }
    /// Quarters of thirteen weeks have months of 4-4-5, others none until they are given.
    [[nodiscard]] static constexpr year_division weeks(int first, int second, int third, int fourth) {
        for (int const count : {first, second, third, fourth})
            if (count < 1 || count > 49) throw std::invalid_argument{"year_division: a quarter without weeks"};
        if (first + second + third + fourth != 52)
            throw std::invalid_argument{"year_division: the weeks of the quarters do not sum to 52"};
        year_division d;
        d.quarters_ = quarter_kind::of_weeks;
        int quarter = 0;
        for (int const count : {first, second, third, fourth}) d.weeks_[quarter++] = static_cast<std::uint8_t>(count);
        d.months_ = d.has_thirteens() ? month_kind::weeks_445 : month_kind::none;
        return d.week_53_in_quarter(4);
    }
    [[nodiscard]] static constexpr year_division thirteen_months() {
        return weeks(12, 12, 12, 16).months_of_four_weeks();
    }
    /// Quarters that close on the weekday nearest their month's end, or on the last one in it.
    [[nodiscard]] static constexpr year_division nearest_month_end(weekday w) {
        return {quarter_kind::nearest_weekday, w};
    }
    [[nodiscard]] static constexpr year_division on_or_before_month_end(weekday w) {
        return {quarter_kind::weekday_on_or_before, w};
    }

    /// Of quarters of thirteen weeks: 4-4-5, 4-5-4 or 5-4-4. Week 53 stays in its quarter.
    [[nodiscard]] constexpr year_division months_of_weeks(int first, int second, int third) const {
        month_kind const kind = first == 4 && second == 4 && third == 5   ? month_kind::weeks_445
                                : first == 4 && second == 5 && third == 4 ? month_kind::weeks_454
                                : first == 5 && second == 4 && third == 4 ? month_kind::weeks_544
                                                                          : month_kind::none;
        if (kind == month_kind::none)
            throw std::invalid_argument{"year_division: months of other weeks than 4-4-5, 4-5-4 or 5-4-4"};
        if (!has_thirteens()) throw std::invalid_argument{"year_division: months of 4-4-5 weeks need quarters of 13"};
        return with_months(kind);
    }
    /// Of quarters of whole fours.
    [[nodiscard]] constexpr year_division months_of_four_weeks() const {
        bool fits = quarters_ == quarter_kind::of_weeks;
        for (int const count : weeks_) fits = fits && count % 4 == 0;
        if (!fits) throw std::invalid_argument{"year_division: months of four weeks need quarters of whole fours"};
        return with_months(month_kind::four_weeks);
    }
    [[nodiscard]] constexpr year_division week_53_in_quarter(int quarter) const {
        if (quarters_ != quarter_kind::of_weeks)
            throw std::invalid_argument{"year_division: week 53 in quarters that are not of weeks"};
        if (quarter < 1 || quarter > 4)
            throw std::invalid_argument{"year_division: week 53 in a quarter that is not there"};
        year_division d = *this;
        d.long_quarter_ = static_cast<std::uint8_t>(quarter);
        d.long_month_ = static_cast<std::uint8_t>(last_month_of(quarter));
        return d;
    }
    [[nodiscard]] constexpr year_division week_53_in_month(int month) const {
        if (quarters_ != quarter_kind::of_weeks || months_ == month_kind::none)
            throw std::invalid_argument{"year_division: week 53 in months that are not of weeks"};
        if (month < 1 || month > months_in_year())
            throw std::invalid_argument{"year_division: week 53 in a month that is not there"};
        int quarter = 1;
        while (last_month_of(quarter) < month) ++quarter;
        year_division d = week_53_in_quarter(quarter);
        d.long_month_ = static_cast<std::uint8_t>(month);
        return d;
    }

    /// Whether its quarters are of thirteen weeks each.
    [[nodiscard]] constexpr bool has_thirteens() const noexcept {
        return weeks_[0] == 13 && weeks_[1] == 13 && weeks_[2] == 13 && weeks_[3] == 13;
    }
    [[nodiscard]] constexpr quarter_kind quarters() const noexcept { return quarters_; }
    [[nodiscard]] constexpr month_kind months_by() const noexcept { return months_; }
    /// Of quarters that close on a weekday.
    [[nodiscard]] constexpr weekday on() const noexcept { return weekday_; }
    /// Of a quarter of weeks, in a year of 52.
    [[nodiscard]] constexpr int weeks_of_quarter(int quarter) const noexcept { return weeks_[quarter - 1]; }
    /// Where week 53 goes; 0 without weeks, and the month 0 without months.
    [[nodiscard]] constexpr int long_quarter() const noexcept { return long_quarter_; }
    [[nodiscard]] constexpr int long_month() const noexcept { return long_month_; }
    [[nodiscard]] constexpr int months_in_year() const noexcept {
        return months_ == month_kind::none ? 0 : months_ == month_kind::four_weeks ? 13 : 12;
    }
    /// The number of a quarter's last month; 0 without months.
    [[nodiscard]] constexpr int last_month_of(int quarter) const noexcept {
        if (months_ == month_kind::none) return 0;
        return months_ == month_kind::four_weeks ? weeks_through(quarter) / 4 : 3 * quarter;
    }

    friend constexpr bool operator==(year_division const&, year_division const&) noexcept = default;

private:
    friend class detail::year_layout;

    constexpr year_division(quarter_kind kind, weekday w) : quarters_{kind}, months_{month_kind::none}, weekday_{w} {
        if (w < monday || w > sunday) throw std::invalid_argument{"year_division: no such weekday"};
    }
    [[nodiscard]] constexpr year_division with_months(month_kind kind) const {
        year_division d = *this;
        d.months_ = kind;
        return d.week_53_in_quarter(long_quarter_);
    }
    [[nodiscard]] constexpr int weeks_through(int quarter) const noexcept {
        int sum = 0;
        for (int q = 1; q <= quarter; ++q) sum += weeks_of_quarter(q);
        return sum;
    }
    [[nodiscard]] constexpr int weeks_through_month(int month) const noexcept {
        if (months_ == month_kind::four_weeks) return 4 * month;
        int const within = month % 3;
        int const first = months_ == month_kind::weeks_544 ? 5 : 4;
        int const second = months_ == month_kind::weeks_454 ? 5 : 4;
        return 13 * (month / 3) + (within > 0 ? first : 0) + (within > 1 ? second : 0);
    }

    quarter_kind quarters_ = quarter_kind::of_months;
    month_kind months_ = month_kind::calendar;
    weekday weekday_ = monday;
    std::uint8_t weeks_[4]{};
    std::uint8_t long_quarter_ = 0;
    std::uint8_t long_month_ = 0;
};

}  // namespace prospectus

#endif
