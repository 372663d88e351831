// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_UNIT_RANGE_HPP
#define PROSPECTUS_CALENDAR_UNIT_RANGE_HPP

// Fiscal units in a row: the quarters of a year, or all that cover some days.
//
//     for (auto const& q : quarters_of(fiscal_year{2025, apple})) ...                   // four
//     units_covering<fiscal_month>(day_span{date{2024, 2, 29}, date{2024, 4, 1}})       // February, March, April
//     weeks_of(fiscal_year{2023, apple}).size() == 53;
//
// Shape   A random access range by C++20's concepts; units are made as they are asked for.
// Errors  std::out_of_range where a unit would leave the usable days, or the calendar has no such units.

#include <prospectus/calendar/fiscal_unit.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace prospectus {

template <period_kind Kind>
class unit_range {
public:
    class iterator {
    public:
        using value_type = fiscal_unit<Kind>;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() = default;
        constexpr iterator(value_type first, difference_type index) : first_{first}, index_{index} {}

        [[nodiscard]] constexpr value_type operator*() const { return first_ + index_; }
        [[nodiscard]] constexpr value_type operator[](difference_type n) const { return first_ + (index_ + n); }
        constexpr iterator& operator+=(difference_type n) noexcept { return index_ += n, *this; }
        constexpr iterator& operator-=(difference_type n) noexcept { return index_ -= n, *this; }
        constexpr iterator& operator++() noexcept { return *this += 1; }
        constexpr iterator& operator--() noexcept { return *this -= 1; }
        constexpr iterator operator++(int) noexcept { return ++*this, *this - 1; }
        constexpr iterator operator--(int) noexcept { return --*this, *this + 1; }
        [[nodiscard]] friend constexpr iterator operator+(iterator i, difference_type n) noexcept { return i += n; }
        [[nodiscard]] friend constexpr iterator operator+(difference_type n, iterator i) noexcept { return i += n; }
        [[nodiscard]] friend constexpr iterator operator-(iterator i, difference_type n) noexcept { return i -= n; }
        [[nodiscard]] friend constexpr difference_type operator-(iterator const& a, iterator const& b) noexcept {
            return a.index_ - b.index_;
        }
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept { return a.index_ == b.index_; }
        friend constexpr std::strong_ordering operator<=>(iterator const& a, iterator const& b) noexcept {
            return a.index_ <=> b.index_;
        }

    private:
        value_type first_;
        difference_type index_ = 0;
    };

    constexpr unit_range(fiscal_unit<Kind> first, std::int64_t count) noexcept : first_{first}, count_{count} {}

    [[nodiscard]] constexpr iterator begin() const { return {first_, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {first_, static_cast<std::ptrdiff_t>(count_)}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(count_); }
    [[nodiscard]] constexpr fiscal_unit<Kind> operator[](std::size_t i) const { return first_ + i; }

private:
    fiscal_unit<Kind> first_;
    std::int64_t count_;
};

/// Those that hold at least one of the days.
template <class Unit>
[[nodiscard]] constexpr unit_range<Unit::kind> units_covering(spanning auto const& days,
                                                              fiscal_calendar const& calendar = calendar_year) {
    auto const first = Unit::containing(days.first_day(), calendar);
    return {first, Unit::containing(days.last_day(), calendar) - first + 1};
}

[[nodiscard]] constexpr auto halves_of(fiscal_year const& y) { return units_covering<fiscal_half>(y, y.calendar()); }
[[nodiscard]] constexpr auto quarters_of(fiscal_year const& y) {
    return units_covering<fiscal_quarter>(y, y.calendar());
}
[[nodiscard]] constexpr auto months_of(fiscal_year const& y) { return units_covering<fiscal_month>(y, y.calendar()); }
[[nodiscard]] constexpr auto weeks_of(fiscal_year const& y) { return units_covering<fiscal_week>(y, y.calendar()); }

}  // namespace prospectus

#endif
