// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_TABLE_HPP
#define PROSPECTUS_CALENDAR_FISCAL_TABLE_HPP

// The year, half, quarter, month or week that holds a day, by a calendar or a history, looked up in a nanosecond.
//
//     fiscal_table const quarters{period_kind::quarter, day_span{date{1950, 1, 1}, date{2150, 12, 31}}, apple};
//     auto const i = quarters.index_of(date{2023, 9, 30});
//     quarters[i].label()                      == period_label{2023, 4};
//     quarters.find(date{2023, 9, 30})         == find_period(period_kind::quarter, date{2023, 9, 30}, apple);
//     quarters.index_of(date{2023, 10, 1})     == i + 1;
//     quarters.index_of(date{2200, 1, 1})      == quarters.size();             // a day outside, a special date
//     quarters.indices_of(days.data(), days.data() + days.size(), indices);    // of many days, to the caller's memory
//
// Shape      Periods in order of time, each whole, that hold all of days(). A history's transition is one of them, and
//            so are days in a row that belong to no such unit (weeks of a year not of whole weeks): find() gives
//            nothing for these, and their period is of kind `other`, cut at the table's ends.
// Undefined  Any use of a table that was moved from.
// Errors     std::invalid_argument for a kind that is no unit, or that the calendar does not have on any of the days;
//            std::out_of_range for an index that is not there.
// Cost       Four bytes for each block of 2^k days, with 2^k no longer than the shortest period: 4.6 kB for the quarters
//            of two centuries, 18 kB for months, 73 kB for weeks, 294 kB where a transition has one day; and 20 bytes a
//            period. Made in a microsecond or two a period.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <vector>

namespace prospectus {

class fiscal_table {
public:
    /// The day 1970-01-01, so that the type is regular.
    constexpr fiscal_table() : fiscal_table{period_kind::year, day_span{}} {}

    template <calendrical Calendar = fiscal_calendar>
    constexpr fiscal_table(period_kind kind, day_span days, Calendar const& calendar = calendar_year)
        : kind_{kind}, days_{days} {
        if (kind > period_kind::week) throw std::invalid_argument{"fiscal_table: a kind that is no unit of a calendar"};
        bool any = false;
        for (date day = days.first_day(); day < days.past_last(); day = periods_.back().past_last()) {
            periods_.push_back(period_from(day, calendar));
            any = any || periods_.back().kind() != period_kind::other;
        }
        if (!any) throw std::invalid_argument{"fiscal_table: the calendar has no such unit on these days"};
        fill_blocks();
    }

    [[nodiscard]] constexpr period_kind kind() const noexcept { return kind_; }
    [[nodiscard]] constexpr day_span days() const noexcept { return days_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return periods_.size(); }
    [[nodiscard]] constexpr std::vector<fiscal_period> const& periods() const& noexcept { return periods_; }
    /// Of a table that ends with the expression they would point at nothing: give it a name first.
    void periods() const&& = delete;
    [[nodiscard]] constexpr fiscal_period operator[](std::size_t index) const {
        if (index >= size()) throw std::out_of_range{"fiscal_table: index past the last period"};
        return periods_[index];
    }

    /// Of the period that holds the day; size() for a day outside days().
    [[nodiscard]] constexpr std::uint32_t index_of(date day) const {
        std::uint32_t index{};
        indices_of(&day, &day + 1, &index);
        return index;
    }
    /// index_of() every day of [first, last). Gives the end of what it wrote.
    constexpr std::uint32_t* indices_of(date const* first, date const* last, std::uint32_t* indices) const {
        auto const* const blocks = blocks_.data();  // what is written may alias a member
        auto const [earliest, count, outside, shift] = layout_;
        std::uint32_t const within = (std::uint32_t{1} << shift) - 1;
        for (; first != last; ++first, ++indices) {
            std::uint32_t const passed = first->day_number() - earliest;  // wraps for an earlier day
            std::uint32_t const place = passed < count ? passed : outside;
            *indices = (blocks[place >> shift] + (place & within)) >> shift;
        }
        return indices;
    }
    /// The unit or the transition that holds the day; nothing where there is none, and for a day outside days().
    [[nodiscard]] constexpr std::optional<fiscal_period> find(date day) const {
        auto const index = index_of(day);
        if (index == size() || periods_[index].kind() == period_kind::other) return std::nullopt;
        return periods_[index];
    }

    friend constexpr bool operator==(fiscal_table const& a, fiscal_table const& b) noexcept {
        return a.kind_ == b.kind_ && a.days_ == b.days_ && a.periods_ == b.periods_;
    }

private:
    template <calendrical Calendar>
    [[nodiscard]] constexpr fiscal_period period_from(date first, Calendar const& calendar) const {
        auto const holding = [&](date day) { return detail::find_unit_or_transition(kind_, day, calendar); };
        if (auto const found = holding(first)) return *found;
        date past = first;
        do past = detail::date_of(detail::day_number(past) + 1);
        while (past < days_.past_last() && !holding(past));
        return {day_span{first, detail::date_of(detail::day_number(past) - 1)}, period_kind::other};
    }

    /// A block is the index of the period that holds its first day, and below it, in `shift` bits, what to add to a
    /// day's place in the block so that it carries into the index from the day on which the next period begins.
    constexpr void fill_blocks() {
        layout_.earliest = days_.first_day().day_number();
        layout_.count = static_cast<std::uint32_t>(days_.day_count());
        std::uint32_t shortest = layout_.count;  // a block may hold no more than one first day of a period
        for (std::size_t i = 1; i + 1 < size(); ++i)
            if (periods_[i].days().day_count() < shortest)
                shortest = static_cast<std::uint32_t>(periods_[i].days().day_count());
        while (shortest >> (layout_.shift + 1) > 0) ++layout_.shift;

        std::uint32_t index = 0, begin = 0;
        std::uint32_t const length = std::uint32_t{1} << layout_.shift;
        for (; begin < layout_.count; begin += length) {
            while (begin_of(index + 1) <= begin) ++index;
            auto const next = begin_of(index + 1);
            blocks_.push_back((index << layout_.shift) + (next < begin + length ? begin + length - next : 0));
        }
        layout_.outside = begin;
        blocks_.push_back(static_cast<std::uint32_t>(size()) << layout_.shift);
    }
    /// Days from the table's first.
    [[nodiscard]] constexpr std::uint32_t begin_of(std::uint32_t index) const {
        if (index >= size()) return ~std::uint32_t{0};
        return periods_[index].first_day().day_number() - layout_.earliest;
    }

    struct layout {
        std::uint32_t earliest;  // as Boost numbers days
        std::uint32_t count;     // of days
        std::uint32_t outside;   // where the block for days outside begins
        std::uint32_t shift;     // a block has 2^shift days
    };

    period_kind kind_;
    day_span days_;
    layout layout_{};
    std::vector<std::uint32_t> blocks_;
    std::vector<fiscal_period> periods_;
};

}  // namespace prospectus

#endif
