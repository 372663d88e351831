// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_UNIT_HPP
#define PROSPECTUS_CALENDAR_FISCAL_UNIT_HPP

// A numbered year, half, quarter or month of a fiscal calendar, with arithmetic in its own unit.
//
//     constexpr fiscal_quarter q{2025, 1, closes_at_month_end(september)};
//     q.first_day()                    == date{2024, 10, 1};
//     q.last_day()                     == date{2024, 12, 31};
//     (q + 4) - q                      == 4;
//     a_year_before(q)                 == q - 4;
//     year_of(q).last_day()            == date{2025, 9, 30};
//     containing<fiscal_half>(date{2025, 4, 1}, q.calendar()).number() == 2;
//     year_to_date(q + 2).day_count()  == 273;        // three quarters
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
class fiscal_unit {
    static_assert(calendar_year.per_year(Kind) > 0,
                  "fiscal_unit: only years, halves, quarters and months have a number");

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

    [[nodiscard]] constexpr int year() const noexcept { return ordinal_ / calendar_.per_year(Kind); }
    [[nodiscard]] constexpr int number() const noexcept { return ordinal_ % calendar_.per_year(Kind) + 1; }
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
        if (std::cmp_less(units, -200'000) || std::cmp_greater(units, 200'000)) return std::nullopt;
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

    /// The unit that holds a day; nothing where that unit is not wholly of usable days, or the day is not usable.
    [[nodiscard]] static constexpr std::optional<fiscal_unit> find(date day,
                                                                   fiscal_calendar const& calendar = calendar_year) {
        if (!is_usable(day)) return std::nullopt;
        std::int32_t const number = detail::day_number(day);
        std::int32_t ordinal =
            calendar.per_year(Kind) * (static_cast<std::int32_t>(day.year()) + calendar.naming_offset());
        while (calendar.close_number(Kind, ordinal) < number) ++ordinal;
        while (calendar.close_number(Kind, ordinal - 1) >= number) --ordinal;
        return from_ordinal(ordinal, calendar);
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
        if (number < 1 || number > calendar.per_year(Kind))
            throw std::out_of_range{Kind == period_kind::half ? "fiscal_half: number outside 1..2"
                                    : Kind == period_kind::quarter
                                        ? "fiscal_quarter: number outside 1..4"
                                        : "fiscal_month: number outside the months of its year"};
        if (year < 1390 || year > 10'010) return found(std::nullopt);
        return found(from_ordinal(calendar.per_year(Kind) * year + number - 1, calendar));
    }
    [[nodiscard]] static constexpr std::optional<fiscal_unit> from_ordinal(std::int32_t ordinal,
                                                                           fiscal_calendar const& calendar) {
        std::int32_t const first_year = 1390 * calendar.per_year(Kind);
        if (ordinal < first_year || calendar.close_number(Kind, ordinal - 1) + 1 < detail::earliest_number ||
            calendar.close_number(Kind, ordinal) > detail::latest_number)
            return std::nullopt;
        return fiscal_unit{ordinal, calendar, nullptr};
    }
    [[nodiscard]] static constexpr fiscal_unit found(std::optional<fiscal_unit> const& unit) {
        if (!unit)
            throw std::out_of_range{Kind == period_kind::year      ? "fiscal_year: outside 1400-01-01..9999-12-30"
                                    : Kind == period_kind::half    ? "fiscal_half: outside 1400-01-01..9999-12-30"
                                    : Kind == period_kind::quarter ? "fiscal_quarter: outside 1400-01-01..9999-12-30"
                                                                   : "fiscal_month: outside 1400-01-01..9999-12-30"};
        return *unit;
    }

    std::int32_t ordinal_;  // units since the first of year 0
    fiscal_calendar calendar_;
};

using fiscal_year = fiscal_unit<period_kind::year>;
using fiscal_half = fiscal_unit<period_kind::half>;
using fiscal_quarter = fiscal_unit<period_kind::quarter>;
using fiscal_month = fiscal_unit<period_kind::month>;

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

template <period_kind Kind>
[[nodiscard]] constexpr fiscal_unit<Kind> a_year_before(fiscal_unit<Kind> const& unit) {
    return unit - unit.calendar().per_year(Kind);
}

/// From the first day of its year to its own last.
template <period_kind Kind>
[[nodiscard]] constexpr day_span year_to_date(fiscal_unit<Kind> const& unit) {
    return {year_of(unit).first_day(), unit.last_day()};
}

/// Units of one kind in a row, for a range-based for.
template <period_kind Kind>
class unit_range {
public:
    class iterator {
    public:
        using value_type = fiscal_unit<Kind>;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() = default;
        constexpr iterator(fiscal_unit<Kind> first, std::int32_t index) : first_{first}, index_{index} {}
        [[nodiscard]] constexpr value_type operator*() const { return first_ + index_; }
        constexpr iterator& operator++() noexcept { return ++index_, *this; }
        constexpr iterator operator++(int) noexcept {
            auto const before = *this;
            ++index_;
            return before;
        }
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept { return a.index_ == b.index_; }

    private:
        fiscal_unit<Kind> first_;
        std::int32_t index_ = 0;
    };

    constexpr unit_range(fiscal_unit<Kind> first, int count) noexcept : first_{first}, count_{count} {}
    [[nodiscard]] constexpr iterator begin() const { return {first_, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {first_, count_}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(count_); }

private:
    fiscal_unit<Kind> first_;
    int count_;
};

[[nodiscard]] constexpr unit_range<period_kind::half> halves_of(fiscal_year y) {
    return {{y.year(), 1, y.calendar()}, 2};
}
[[nodiscard]] constexpr unit_range<period_kind::quarter> quarters_of(fiscal_year y) {
    return {{y.year(), 1, y.calendar()}, 4};
}
[[nodiscard]] constexpr unit_range<period_kind::month> months_of(fiscal_year y) {
    return {{y.year(), 1, y.calendar()}, y.calendar().per_year(period_kind::month)};
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
