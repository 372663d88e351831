// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_PARTIAL_DATE_HPP
#define PROSPECTUS_CALENDAR_PARTIAL_DATE_HPP

// A day known to the year, to the month, or wholly: one of the days from first_day() to last_day().
//
//     partial_date{2023, 3}.last_day() == date{2023, 3, 31};
//     before(partial_date{2022, 11, 30}, partial_date{2023, 3}) == answer::yes;
//     before(partial_date{2023, 3, 14}, partial_date{2023, 3})  == answer::cannot_be_known;
//     days_between(partial_date{2022, 11, 30}, partial_date{2023, 3}) == elapsed_days{91, 121};
//
// Undefined  month() of a year and day() of a month throw std::domain_error: ask precision() first.
// Errors     std::out_of_range for a field that is not there, or days that are not usable (date.hpp).
// Not for    A period: partial_date{2024} is some day of 2024, fiscal_year{2024} is all of them.
// Source     EDTF (ISO 8601-2:2019), reduced precision.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/core/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace prospectus {

enum class date_precision : signed char { year, month, day };

class partial_date {
public:
    /// The day 1970-01-01, so that the type is regular.
    constexpr partial_date() noexcept : year_{1970}, month_{1}, day_{1} {}

    constexpr explicit partial_date(int year) : year_{checked_year(year)}, month_{0}, day_{0} {
        if (year == 9999) throw std::out_of_range{"partial_date: year 9999 has a day past 9999-12-30"};
    }

    constexpr partial_date(int year, int month) : year_{checked_year(year)}, month_{checked_month(month)}, day_{0} {
        if (year == 9999 && month == 12) throw std::out_of_range{"partial_date: 9999-12 has a day past 9999-12-30"};
    }

    constexpr partial_date(int year, int month, int day)
        : year_{checked_year(year)}, month_{checked_month(month)}, day_{static_cast<signed char>(day & 31)} {
        if (day < 1 || day > detail::month_length(detail::months_from_zero(year, month)))
            throw std::out_of_range{"partial_date: day outside its month"};
        if (year == 9999 && month == 12 && day == 31) throw std::out_of_range{"partial_date: day past 9999-12-30"};
    }

    constexpr partial_date(date day) : partial_date{} {
        if (!is_usable(day))
            throw std::out_of_range{"partial_date: a day outside 1400-01-01..9999-12-30, or a special date"};
        auto const fields = day.year_month_day();
        *this = partial_date{fields.year, fields.month.as_number(), fields.day.as_number()};
    }

    [[nodiscard]] constexpr date_precision precision() const noexcept {
        return month_ == 0 ? date_precision::year : day_ == 0 ? date_precision::month : date_precision::day;
    }

    [[nodiscard]] constexpr int year() const noexcept { return year_; }
    [[nodiscard]] constexpr int month() const {
        if (month_ == 0) throw std::domain_error{"partial_date: the month is not known"};
        return month_;
    }
    [[nodiscard]] constexpr int day() const {
        if (day_ == 0) throw std::domain_error{"partial_date: the day is not known"};
        return day_;
    }

    /// The earliest and the latest day it can be.
    [[nodiscard]] constexpr date first_day() const { return detail::date_of(first_number()); }
    [[nodiscard]] constexpr date last_day() const { return detail::date_of(last_number()); }

    /// All the days it can be.
    [[nodiscard]] constexpr day_span days() const { return {first_day(), last_day()}; }

    /// Written alike: 2025-09 equals 2025-09, though the two days may differ. For the days ask same_day().
    friend constexpr bool operator==(partial_date, partial_date) noexcept = default;

private:
    [[nodiscard]] static constexpr std::int16_t checked_year(int year) {
        if (year < 1400 || year > 9999) throw std::out_of_range{"partial_date: year outside 1400..9999"};
        return static_cast<std::int16_t>(year);
    }
    [[nodiscard]] static constexpr signed char checked_month(int month) {
        if (month < 1 || month > 12) throw std::out_of_range{"partial_date: month outside 1..12"};
        return static_cast<signed char>(month);
    }
    [[nodiscard]] constexpr std::int32_t first_number() const noexcept {
        std::int32_t const first = detail::first_of_month(detail::months_from_zero(year_, month_ == 0 ? 1 : month_));
        return day_ == 0 ? first : first + day_ - 1;
    }
    [[nodiscard]] constexpr std::int32_t last_number() const noexcept {
        if (day_ != 0) return first_number();
        return detail::first_of_month(detail::months_from_zero(year_, month_ == 0 ? 12 : month_) + 1) - 1;
    }

    std::int16_t year_;
    signed char month_;  // 0: not known
    signed char day_;    // 0: not known
};

[[nodiscard]] constexpr answer before(partial_date a, partial_date b) {
    if (a.last_day() < b.first_day()) return answer::yes;
    return a.first_day() < b.last_day() ? answer::cannot_be_known : answer::no;
}

[[nodiscard]] constexpr answer after(partial_date a, partial_date b) { return before(b, a); }

[[nodiscard]] constexpr answer same_day(partial_date a, partial_date b) {
    if (a.last_day() < b.first_day() || b.last_day() < a.first_day()) return answer::no;
    return a == b && a.precision() == date_precision::day ? answer::yes : answer::cannot_be_known;
}

/// Of the same year, too.
[[nodiscard]] constexpr answer same_month(partial_date a, partial_date b) {
    if (a.year() != b.year()) return answer::no;
    if (a.precision() == date_precision::year || b.precision() == date_precision::year) return answer::cannot_be_known;
    return answer_of(a.month() == b.month());
}

/// Whether the day lies in the span: a release in a fiscal quarter, say.
[[nodiscard]] constexpr answer within(partial_date day, spanning auto const& span) {
    if (contains(span, day.days())) return answer::yes;
    return overlap(span, day.days()) ? answer::cannot_be_known : answer::no;
}

/// A number of days known to lie in least..greatest.
struct elapsed_days {
    std::int64_t least;
    std::int64_t greatest;

    friend constexpr bool operator==(elapsed_days, elapsed_days) noexcept = default;
};

/// Days from `earlier` to `later`, below zero where `later` comes first.
[[nodiscard]] constexpr elapsed_days days_between(partial_date earlier, partial_date later) {
    return {std::int64_t{detail::day_number(later.first_day())} - detail::day_number(earlier.last_day()),
            std::int64_t{detail::day_number(later.last_day())} - detail::day_number(earlier.first_day())};
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::partial_date> {
    [[nodiscard]] std::size_t operator()(prospectus::partial_date day) const {
        using prospectus::date_precision;
        int const month = day.precision() == date_precision::year ? 0 : day.month();
        int const day_of_month = day.precision() == date_precision::day ? day.day() : 0;
        return std::hash<int>{}((day.year() * 16 + month) * 32 + day_of_month);
    }
};

template <>
struct std::hash<prospectus::elapsed_days> {
    [[nodiscard]] std::size_t operator()(prospectus::elapsed_days span) const noexcept {
        return std::hash<std::int64_t>{}(span.least * 8'000'000 + span.greatest);
    }
};

#endif
