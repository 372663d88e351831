// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_TRAILING_SUMS_OF_SERIES_HPP
#define PROSPECTUS_SERIES_TRAILING_SUMS_OF_SERIES_HPP

// Sums of the last n periods, or of the last twelve months, of a series of flows.
//
//     trailing_twelve_months(revenue, calendar)                       // by period: the sum, or what is missing of it
//     trailing_twelve_months(revenue, fiscal_quarter{2025, 1}, calendar)          // of one
//     trailing_sum(revenue, 3, calendar)                              // of three periods of its kind, for each period
//
//     flow_series<int> const s{{fiscal_quarter{2024, 1}, 1}, {fiscal_quarter{2024, 3}, 4}, {fiscal_quarter{2024, 4}, 8}};
//     trailing_twelve_months(s, fiscal_quarter{2024, 4}, calendar_year).error()
//                                                                     // missing_periods: the second quarter of 2024
//
// Naming  Twelve months end with the period and begin where the period a year before it ends: 52 or 53 weeks of a year of
//         weeks.
// Shape   Periods of any kind that cover those days one after another will do: a half and two quarters make twelve months.
//         One that reaches over the edge does not. What is missing is told in periods of the kind asked for where the
//         calendar has them, else in quarters, months or weeks, else in days: a period of kind `other`.
// Errors  trailing_reason; overflow_at has the place in the series of the last value of a sum that does not fit.
//         std::invalid_argument for n = 0.
// Source  Order of addition of floating point: trailing_sum.hpp, with n the number of values.

#include <prospectus/series/period_to_date.hpp>
#include <prospectus/series/trailing_sum.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace prospectus {

struct missing_periods {
    std::vector<fiscal_period> periods;

    friend bool operator==(missing_periods const&, missing_periods const&) = default;
};
/// The calendar has no such run of days up to the period: it does not know the period, or what came before it.
struct not_in_calendar {
    friend bool operator==(not_in_calendar, not_in_calendar) = default;
};

using trailing_reason = std::variant<missing_periods, not_in_calendar, overflow_at, amount_reason>;
template <class T>
using trailing_answer = outcome<sum_of<T>, trailing_reason>;

namespace detail {

/// The days [from, past) by the names that the calendar has for them.
template <calendrical Calendar>
void append_named(std::vector<fiscal_period>& named, date from, date past, period_kind kind, Calendar const& calendar) {
    std::optional<date> unnamed;  // since when
    auto const end_unnamed = [&] {
        if (unnamed) named.emplace_back(days_until(*unnamed, from), period_kind::other);
        unnamed.reset();
    };
    while (from < past) {
        std::optional<fiscal_period> found;
        date next = past;
        for (auto const k : {kind, period_kind::quarter, period_kind::month, period_kind::week}) {
            auto const unit = find_period(k, from, calendar);
            if (!unit) continue;
            if (unit->first_day() == from && unit->past_last() <= past) {
                found = unit;
                break;
            }
            if (unit->past_last() < next) next = unit->past_last();
        }
        if (found) {
            end_unnamed();
            named.push_back(*found);
            from = found->past_last();
        } else {
            if (!unnamed) unnamed = from;
            from = next;
        }
    }
    end_unnamed();
}

template <class T>
[[nodiscard]] trailing_answer<T> sum_of_window(std::span<T const> values, std::size_t last_position) {
    if constexpr (summable<T>) {
        T sum{};
        if (auto const done = trailing_sum(values, last_only<T>{&sum}, values.size()); !done)
            return unexpected{trailing_reason{overflow_at{last_position}}};
        return sum;
    } else {
        return sum(values).transform_error([](amount_reason why) { return trailing_reason{why}; });
    }
}

/// Of the entries that cover these days; what they do not cover is named as periods of `kind`.
template <class T, class Measure, class Calendar>
[[nodiscard]] trailing_answer<T> sum_over(series<T, Measure> const& s, day_span days, period_kind kind,
                                          Calendar const& calendar) {
    auto const periods = s.periods();
    std::size_t first = 0;
    for (std::size_t past = periods.size(); first < past;) {
        auto const middle = first + (past - first) / 2;
        if (periods[middle].first_day() < days.first_day()) first = middle + 1;
        else past = middle;
    }
    std::vector<fiscal_period> missing;
    date reached = days.first_day();
    std::size_t past = first;
    for (; past < periods.size() && periods[past].past_last() <= days.past_last(); ++past) {
        append_named(missing, reached, periods[past].first_day(), kind, calendar);
        reached = periods[past].past_last();
    }
    append_named(missing, reached, days.past_last(), kind, calendar);
    if (!missing.empty()) return unexpected{trailing_reason{missing_periods{std::move(missing)}}};
    return sum_of_window(s.values().subspan(first, past - first), past - 1);
}

template <class Calendar>
[[nodiscard]] std::optional<day_span> run_up_to(fiscal_period const& p, std::size_t n, Calendar const& calendar) {
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no periods"};
    if (!has_period(p, calendar)) return std::nullopt;
    auto first = std::optional{p};
    for (; first && n > 1; --n) first = period_before(*first, calendar);
    if (!first) return std::nullopt;
    return day_span{first->first_day(), p.last_day()};
}

template <class Calendar>
[[nodiscard]] std::optional<day_span> twelve_months_up_to(fiscal_period const& p, Calendar const& calendar) {
    auto const before = a_year_before(p, calendar);
    if (!before) return std::nullopt;
    return day_span{before->past_last(), p.last_day()};
}

template <class T, class Measure, class Calendar>
[[nodiscard]] trailing_answer<T> sum_over(series<T, Measure> const& s, std::optional<day_span> const& days,
                                          period_kind kind, Calendar const& calendar) {
    if (!days) return unexpected{trailing_reason{not_in_calendar{}}};
    return sum_over(s, *days, kind, calendar);
}

}  // namespace detail

/// Of n periods of the kind of `last`, which need not be in the series itself.
template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] trailing_answer<T> trailing_sum(series<T, Measure> const& s, std::size_t n, fiscal_period const& last,
                                              Calendar const& calendar) {
    return detail::sum_over(s, detail::run_up_to(last, n, calendar), last.kind(), calendar);
}
template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] auto trailing_sum(series<T, Measure> const& s, std::size_t n, Calendar const& calendar) {
    return s.template transform<proportion>(
        [&](fiscal_period const& p, T const&) { return trailing_sum(s, n, p, calendar); });
}

template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] trailing_answer<T> trailing_twelve_months(series<T, Measure> const& s, fiscal_period const& last,
                                                        Calendar const& calendar) {
    return detail::sum_over(s, detail::twelve_months_up_to(last, calendar), last.kind(), calendar);
}
template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] auto trailing_twelve_months(series<T, Measure> const& s, Calendar const& calendar) {
    return s.template transform<proportion>(
        [&](fiscal_period const& p, T const&) { return trailing_twelve_months(s, p, calendar); });
}

template <class T, class Measure, class... More>
    requires(!additive<Measure>)
void trailing_sum(series<T, Measure> const&, std::size_t, More const&...) = delete;  // not additive: only flows add up
template <class T, class Measure, class... More>
    requires(!additive<Measure>)
void trailing_twelve_months(series<T, Measure> const&, More const&...) = delete;  // not additive: only flows add up

}  // namespace prospectus

#endif
