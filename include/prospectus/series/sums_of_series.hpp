// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_SUMS_OF_SERIES_HPP
#define PROSPECTUS_SERIES_SUMS_OF_SERIES_HPP

// Sums over the periods of a series of flows. Other measures do not add up over time, and do not compile here.
//
//     total(research)                     // an outcome: of figures, an estimate with the precision of all
//     cumulative_sum(revenue)             // a series of outcomes
//     year_to_date(revenue, calendar)     // restarts with the fiscal year
//
// Errors  Exact values that do not fit: overflow_at. Figures in several units: amount_reason. Year to date needs every
//         day from the first of the year: missing_days says which are not there.
// Source  Order of addition of floating point: that of cumulative_sum.hpp, begun anew with each fiscal year.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace prospectus {

template <class T, additive Measure, class Period>
    requires summable<T>
[[nodiscard]] outcome<T, overflow_at> total(series<T, Measure, Period> const& s) {
    return total(s.values());
}
template <class T, additive Measure, class Period>
    requires std::convertible_to<T, estimate>
[[nodiscard]] outcome<estimate, amount_reason> total(series<T, Measure, Period> const& s) {
    return sum(s.values());
}

/// Where the running total does not fit, the place of the first.
template <class T, additive Measure, class Period>
    requires summable<T>
[[nodiscard]] outcome<series<T, Measure, Period>, overflow_at> cumulative_sum(series<T, Measure, Period> const& s) {
    std::vector<T> sums(s.size());
    if (auto const done = cumulative_sum(s.values(), sums.begin()); !done) return unexpected{done.error()};
    std::vector<std::pair<Period, T>> pairs;
    for (std::size_t i = 0; i < s.size(); ++i) pairs.emplace_back(s.periods()[i], sums[i]);
    return series<T, Measure, Period>::from(pairs).value();
}
template <class T, additive Measure, class Period>
    requires std::convertible_to<T, estimate>
[[nodiscard]] outcome<series<estimate, Measure, Period>, amount_reason> cumulative_sum(
    series<T, Measure, Period> const& s) {
    std::vector<std::pair<Period, estimate>> pairs;
    for (std::size_t i = 0; i < s.size(); ++i) {
        estimate const value{s.values()[i]};
        auto const sum = pairs.empty() ? outcome<estimate, amount_reason>{value} : add(pairs.back().second, value);
        if (!sum) return unexpected{sum.error()};
        pairs.emplace_back(s.periods()[i], *sum);
    }
    return series<estimate, Measure, Period>::from(pairs).value();
}

template <class T, class Measure, class Period>
    requires(!additive<Measure>)
void total(series<T, Measure, Period> const&) = delete;  // not additive: only flows have a sum over time
template <class T, class Measure, class Period>
    requires(!additive<Measure>)
void cumulative_sum(series<T, Measure, Period> const&) = delete;  // not additive: only flows have a sum over time
template <class T, class Measure, class Calendar>
    requires(!additive<Measure>)
void year_to_date(series<T, Measure> const&, Calendar const&) = delete;  // not additive: only flows have a year to date

/// The first days of the year that no period covers.
struct missing_days {
    day_span days;

    friend bool operator==(missing_days const&, missing_days const&) = default;
};
/// The period lies in no one year of the calendar.
struct no_fiscal_year {
    friend bool operator==(no_fiscal_year, no_fiscal_year) = default;
};

namespace detail {

[[nodiscard]] inline day_span days_up_to(date first, fiscal_period const& next) {
    return {first, date_of(day_number(next.first_day()) - 1)};
}

template <class Sum, class T>
[[nodiscard]] Sum sum_of_one(T const& value) {
    if constexpr (std::floating_point<T>) return quiet(value);
    else return Sum{value};
}

/// Of the values of a year so far, all but the last of which have the sum `before`.
template <class Sum, class T>
[[nodiscard]] auto sum_to_date(Sum const& before, std::span<T const> year) {
    if constexpr (checked_summable<T>) {
        std::optional<T> const sum = checked_add(before, year.back());
        return sum ? outcome<T, overflow_at>{*sum} : outcome<T, overflow_at>{unexpected{overflow_at{0}}};
    } else if constexpr (std::floating_point<T>) {
        return total(year);
    } else {
        return add(before, estimate{year.back()});
    }
}

}  // namespace detail

using year_to_date_reason = std::variant<missing_days, no_fiscal_year, overflow_at, amount_reason>;

/// By period: the sum from the first day of its year to its own last, or why there is none.
template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] auto year_to_date(series<T, Measure> const& s, Calendar const& calendar) {
    using sum_type = std::conditional_t<summable<T>, T, estimate>;
    using answer_type = outcome<sum_type, year_to_date_reason>;
    std::vector<std::pair<fiscal_period, answer_type>> sums;
    std::optional<fiscal_period> running_year;
    std::optional<answer_type> running;
    std::size_t year_begins = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        auto const& p = s.periods()[i];
        auto const value = detail::sum_of_one<sum_type>(s.values()[i]);
        auto const year = year_of(p, calendar);
        if (!year) {
            running = answer_type{unexpected{year_to_date_reason{no_fiscal_year{}}}};
        } else if (year != running_year) {
            year_begins = i;
            running = p.first_day() == year->first_day()
                          ? answer_type{value}
                          : answer_type{unexpected{
                                year_to_date_reason{missing_days{detail::days_up_to(year->first_day(), p)}}}};
        } else if (running->has_value()) {
            if (!abuts(s.periods()[i - 1], p)) {
                running = answer_type{unexpected{
                    year_to_date_reason{missing_days{detail::days_up_to(s.periods()[i - 1].past_last(), p)}}}};
            } else if (auto const sum =
                           detail::sum_to_date(**running, s.values().subspan(year_begins, i + 1 - year_begins))) {
                running = answer_type{*sum};
            } else if constexpr (summable<T>) {
                running = answer_type{unexpected{year_to_date_reason{overflow_at{i}}}};
            } else {
                running = answer_type{unexpected{year_to_date_reason{sum.error()}}};
            }
        }
        running_year = year;
        sums.emplace_back(p, *running);
    }
    return series<answer_type, proportion>::from(sums).value();
}

}  // namespace prospectus

#endif
