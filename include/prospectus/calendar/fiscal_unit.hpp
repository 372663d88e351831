// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_UNIT_HPP
#define PROSPECTUS_CALENDAR_FISCAL_UNIT_HPP

// A numbered year, half, quarter, month or week of a fiscal calendar, with arithmetic in its own unit.
//
//     constexpr fiscal_quarter q{2025, 1, closes_at_month_end(september)};
//     q.first_day()                    == date{2024, 10, 1};
//     q.last_day()                     == date{2024, 12, 31};
//     (q + 4) - q                      == 4;
//     a_year_before(q)                 == q - 4;
//     year_of(q).last_day()            == date{2025, 9, 30};
//     containing<fiscal_half>(date{2025, 4, 1}, q.calendar()).number() == 2;
//     year_to_date(q + 2).day_count()  == 273;        // three quarters
//     position_in<fiscal_quarter>(fiscal_month{2025, 5, q.calendar()}) == 2;
//
// Errors     std::out_of_range for a number that is not there and for days that are not usable (date.hpp);
//            std::domain_error for the difference of units of different calendars, which are unordered.
// Cost       A few divisions a day.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/fiscal_calendar.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>

namespace prospectus {

/// A count of units: any integer, no fraction and no truth value.
template <class N>
concept number_of_units = std::integral<N> && !std::same_as<N, bool>;

template <period_kind Kind>
    requires(Kind <= period_kind::week)
class fiscal_unit {
public:
    static constexpr period_kind kind = Kind;

    constexpr fiscal_unit() : fiscal_unit{checked(2000, 1, calendar_year)} {}

    /// Number 1 is the first of its year.
    constexpr fiscal_unit(int year, int number, fiscal_calendar const& calendar = calendar_year)
        requires(Kind != period_kind::year)
        : fiscal_unit{checked(year, number, calendar)} {}
    constexpr explicit fiscal_unit(int year, fiscal_calendar const& calendar = calendar_year)
        requires(Kind == period_kind::year)
        : fiscal_unit{checked(year, 1, calendar)} {}

    [[nodiscard]] constexpr int year() const noexcept { return calendar_.place_of(Kind, ordinal_).year; }
    [[nodiscard]] constexpr int number() const noexcept { return calendar_.place_of(Kind, ordinal_).number; }
    [[nodiscard]] constexpr fiscal_calendar const& calendar() const noexcept { return calendar_; }

    [[nodiscard]] constexpr date first_day() const {
        return detail::date_of(calendar_.close_number(Kind, ordinal_ - 1) + 1);
    }
    [[nodiscard]] constexpr date last_day() const { return detail::date_of(calendar_.close_number(Kind, ordinal_)); }
    [[nodiscard]] constexpr date past_last() const {
        return detail::date_of(calendar_.close_number(Kind, ordinal_) + 1);
    }
    [[nodiscard]] constexpr std::int64_t day_count() const noexcept {
        return std::int64_t{calendar_.close_number(Kind, ordinal_)} - calendar_.close_number(Kind, ordinal_ - 1);
    }
    [[nodiscard]] constexpr operator day_span() const { return {first_day(), last_day()}; }

    /// Nothing outside the usable days, where + throws.
    template <number_of_units N>
    [[nodiscard]] constexpr std::optional<fiscal_unit> moved(N units) const {
        if (std::cmp_less(units, -600'000) || std::cmp_greater(units, 600'000)) return std::nullopt;
        return from_ordinal(ordinal_ + static_cast<std::int32_t>(units), calendar_);
    }
    template <number_of_units N>
    [[nodiscard]] friend constexpr fiscal_unit operator+(fiscal_unit u, N units) {
        return found(u.moved(units));
    }
    template <number_of_units N>
    [[nodiscard]] friend constexpr fiscal_unit operator-(fiscal_unit u, N units) {
        return found(std::in_range<std::int32_t>(units) ? u.moved(-static_cast<std::int64_t>(units)) : std::nullopt);
    }
    [[nodiscard]] friend constexpr std::int64_t operator-(fiscal_unit to, fiscal_unit from) {
        if (to.calendar_ != from.calendar_) throw std::domain_error{"fiscal_unit: units of different calendars"};
        return std::int64_t{to.ordinal_} - from.ordinal_;
    }
    constexpr fiscal_unit& operator+=(number_of_units auto units) { return *this = *this + units; }
    constexpr fiscal_unit& operator-=(number_of_units auto units) { return *this = *this - units; }
    constexpr fiscal_unit& operator++() { return *this += 1; }
    constexpr fiscal_unit& operator--() { return *this -= 1; }
    constexpr fiscal_unit operator++(int) { return std::exchange(*this, *this + 1); }
    constexpr fiscal_unit operator--(int) { return std::exchange(*this, *this - 1); }

    friend constexpr bool operator==(fiscal_unit const&, fiscal_unit const&) noexcept = default;
    friend constexpr std::partial_ordering operator<=>(fiscal_unit const& a, fiscal_unit const& b) noexcept {
        if (a.calendar_ != b.calendar_) return std::partial_ordering::unordered;
        return a.ordinal_ <=> b.ordinal_;
    }

    /// The unit that holds a day; nothing where that unit is not wholly of usable days, where the day is not usable, and
    /// where the calendar has no such units.
    [[nodiscard]] static constexpr std::optional<fiscal_unit> find(date day,
                                                                   fiscal_calendar const& calendar = calendar_year) {
        if (!is_usable(day) || !calendar.has(Kind)) return std::nullopt;
        return from_ordinal(calendar.ordinal_holding(Kind, detail::day_number(day)), calendar);
    }
    /// The same, but throws.
    [[nodiscard]] static constexpr fiscal_unit containing(date day, fiscal_calendar const& calendar = calendar_year) {
        if (!is_usable(day))
            throw std::out_of_range{"fiscal_unit: a day outside 1400-01-01..9999-12-30, or a special date"};
        return found(find(day, calendar));
    }

private:
    constexpr fiscal_unit(std::int32_t ordinal, fiscal_calendar const& calendar, std::nullptr_t) noexcept
        : ordinal_{ordinal}, calendar_{calendar} {}

    [[nodiscard]] static constexpr fiscal_unit checked(int year, int number, fiscal_calendar const& calendar) {
        int const most = Kind == period_kind::week && calendar.has(Kind) ? 53 : calendar.per_year(Kind);
        if (number < 1 || number > most) refuse_number();
        if (year < 1390 || year > 10'010) return found(std::nullopt);
        auto const unit = found(from_ordinal(calendar.ordinal(Kind, year, number), calendar));
        if (unit.number() != number) refuse_number();  // week 53 of a year of 52
        return unit;
    }
    [[nodiscard]] static constexpr std::optional<fiscal_unit> from_ordinal(std::int32_t ordinal,
                                                                           fiscal_calendar const& calendar) {
        if (ordinal < calendar.ordinal(Kind, 1390, 1) ||
            calendar.close_number(Kind, ordinal - 1) + 1 < detail::earliest_number ||
            calendar.close_number(Kind, ordinal) > detail::latest_number)
            return std::nullopt;
        return fiscal_unit{ordinal, calendar, nullptr};
    }
    [[nodiscard]] static constexpr fiscal_unit found(std::optional<fiscal_unit> const& unit) {
        if (!unit)
            throw std::out_of_range{Kind == period_kind::year      ? "fiscal_year: outside 1400-01-01..9999-12-30"
                                    : Kind == period_kind::half    ? "fiscal_half: outside 1400-01-01..9999-12-30"
                                    : Kind == period_kind::quarter ? "fiscal_quarter: outside 1400-01-01..9999-12-30"
                                    : Kind == period_kind::month   ? "fiscal_month: outside 1400-01-01..9999-12-30"
                                                                   : "fiscal_week: outside 1400-01-01..9999-12-30"};
        return *unit;
    }
    [[noreturn]] static void refuse_number() {
        throw std::out_of_range{Kind == period_kind::half      ? "fiscal_half: number outside 1..2"
                                : Kind == period_kind::quarter ? "fiscal_quarter: number outside 1..4"
                                : Kind == period_kind::month   ? "fiscal_month: number outside the months of its year"
                                                               : "fiscal_week: number outside the weeks of its year"};
    }

    std::int32_t ordinal_;  // as fiscal_calendar::ordinal()
    fiscal_calendar calendar_;
};

using fiscal_year = fiscal_unit<period_kind::year>;
using fiscal_half = fiscal_unit<period_kind::half>;
using fiscal_quarter = fiscal_unit<period_kind::quarter>;
using fiscal_month = fiscal_unit<period_kind::month>;
using fiscal_week = fiscal_unit<period_kind::week>;

static_assert(spanning<fiscal_year> && spanning<fiscal_quarter>);

/// Two periods have no sum: add a number of units to one of them.
template <period_kind A, period_kind B>
void operator+(fiscal_unit<A> const&, fiscal_unit<B> const&) = delete;
/// A year and a quarter have no order: compare their days.
template <period_kind A, period_kind B>
    requires(A != B)
void operator<=>(fiscal_unit<A> const&, fiscal_unit<B> const&) = delete;
template <period_kind A, period_kind B>
    requires(A != B)
void operator==(fiscal_unit<A> const&, fiscal_unit<B> const&) = delete;
/// A unit moves by units of its kind, a day by days: containing<fiscal_quarter>(day) + 1 is the quarter after.
template <period_kind Kind>
void operator+(date, fiscal_unit<Kind> const&) = delete;
template <period_kind Kind>
void operator-(date, fiscal_unit<Kind> const&) = delete;
template <period_kind Kind>
void operator+(fiscal_unit<Kind> const&, boost::gregorian::date_duration) = delete;
template <period_kind Kind>
void operator-(fiscal_unit<Kind> const&, boost::gregorian::date_duration) = delete;

template <class Unit>
[[nodiscard]] constexpr Unit containing(date day, fiscal_calendar const& calendar = calendar_year) {
    return Unit::containing(day, calendar);
}

template <period_kind Kind>
[[nodiscard]] constexpr fiscal_year year_of(fiscal_unit<Kind> const& unit) {
    return fiscal_year{unit.year(), unit.calendar()};
}

/// The unit of the same number.
template <period_kind Kind>
[[nodiscard]] constexpr fiscal_unit<Kind> a_year_before(fiscal_unit<Kind> const& unit) {
    return unit - unit.calendar().per_year(Kind);
}
/// Nothing for a week 53.
[[nodiscard]] constexpr std::optional<fiscal_week> a_year_before(fiscal_week const& week) {
    for (int const weeks : {52, 53})
        if (auto const before = week.moved(-weeks); before && before->number() == week.number()) return before;
    return std::nullopt;
}

/// 3 for the third month of its quarter, counted by the unit's last day.
template <class Larger, period_kind Kind>
    requires(Larger::kind < Kind)
[[nodiscard]] constexpr int position_in(fiscal_unit<Kind> const& unit) {
    auto const larger = Larger::containing(unit.last_day(), unit.calendar());
    return static_cast<int>(unit - fiscal_unit<Kind>::containing(larger.first_day(), unit.calendar())) + 1;
}

/// From the first day of its year to its own last.
template <period_kind Kind>
[[nodiscard]] constexpr day_span year_to_date(fiscal_unit<Kind> const& unit) {
    return {year_of(unit).first_day(), unit.last_day()};
}

}  // namespace prospectus

template <prospectus::period_kind Kind>
struct std::hash<prospectus::fiscal_unit<Kind>> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_unit<Kind> const& u) const noexcept {
        return 31 * std::hash<int>{}(16 * u.year() + u.number()) +
               std::hash<prospectus::fiscal_calendar>{}(u.calendar());
    }
};

#endif
