// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DAY_SPAN_HPP
#define PROSPECTUS_CALENDAR_DAY_SPAN_HPP

// An unbroken run of days, at least one.
//
//     constexpr day_span spring{date{2024, 3, 1}, date{2024, 5, 31}};  // both ends within
//     spring.day_count() == 92;
//     spring.past_last() == date{2024, 6, 1};
//     whole_weeks(spring) == std::nullopt;                     // thirteen weeks and a day
//     contains(spring, date{2024, 5, 31}) == true;
//     abuts(spring, day_span{date{2024, 6, 1}, date{2024, 8, 31}}) == true;
//
// Shape   Kept half open, shown closed.
// Errors  std::out_of_range when the last day is before the first, or a day is not usable (date.hpp).

#include <prospectus/calendar/detail/day_number.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace prospectus {

/// Models: day_span, fiscal_year and its parts, fiscal_period. Holds when first_day() < past_last().
/// Not partial_date: it is one day that is not wholly known, and has no day after.
template <class T>
concept spanning = requires(T const& span) {
    { span.first_day() } -> std::same_as<date>;
    { span.last_day() } -> std::same_as<date>;
    { span.past_last() } -> std::same_as<date>;
};

class day_span {
public:
    /// The day 1970-01-01, so that the type is regular.
    constexpr day_span() : day_span{date{1970, 1, 1}, date{1970, 1, 1}} {}

    constexpr day_span(date first, date last) : first_{usable_number(first)}, past_{usable_number(last) + 1} {
        if (last < first) throw std::out_of_range{"day_span: the last day is before the first"};
    }

    [[nodiscard]] constexpr date first_day() const { return detail::date_of(first_); }
    [[nodiscard]] constexpr date last_day() const { return detail::date_of(past_ - 1); }
    [[nodiscard]] constexpr date past_last() const { return detail::date_of(past_); }
    [[nodiscard]] constexpr std::int64_t day_count() const noexcept { return std::int64_t{past_} - first_; }

    friend constexpr bool operator==(day_span, day_span) noexcept = default;

private:
    [[nodiscard]] static constexpr std::int32_t usable_number(date day) {
        if (!is_usable(day))
            throw std::out_of_range{"day_span: a day outside 1400-01-01..9999-12-30, or a special date"};
        return detail::day_number(day);
    }

    std::int32_t first_;
    std::int32_t past_;
};

/// Nothing where the days are not whole weeks.
[[nodiscard]] constexpr std::optional<std::int64_t> whole_weeks(spanning auto const& span) {
    std::int64_t const days = (span.past_last() - span.first_day()).days();
    return days % 7 == 0 ? std::optional{days / 7} : std::nullopt;
}

/// No for Boost's special dates.
[[nodiscard]] constexpr bool contains(spanning auto const& span, date day) {
    return span.first_day() <= day && day < span.past_last();
}

[[nodiscard]] constexpr bool contains(spanning auto const& outer, spanning auto const& inner) {
    return outer.first_day() <= inner.first_day() && inner.past_last() <= outer.past_last();
}

[[nodiscard]] constexpr bool overlap(spanning auto const& a, spanning auto const& b) {
    return a.first_day() < b.past_last() && b.first_day() < a.past_last();
}

/// `a` ends before `b` begins; days may lie between them.
[[nodiscard]] constexpr bool before(spanning auto const& a, spanning auto const& b) {
    return a.past_last() <= b.first_day();
}

/// `b` begins on the day after `a` ends.
[[nodiscard]] constexpr bool abuts(spanning auto const& a, spanning auto const& b) {
    return a.past_last() == b.first_day();
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::day_span> {
    [[nodiscard]] std::size_t operator()(prospectus::day_span span) const {
        return std::hash<std::int64_t>{}(span.first_day().day_number() * 8'000'000LL + span.day_count());
    }
};

#endif
