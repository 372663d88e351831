// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_PERIOD_TO_DATE_HPP
#define PROSPECTUS_SERIES_PERIOD_TO_DATE_HPP

// Running totals that begin anew with each year, half, quarter, month or week of a calendar.
//
//     year_to_date(revenue, calendar)                               // by period: the sum, or why there is none
//     period_to_date(months, period_kind::quarter, calendar)        // quarter to date
//
//     flow_series<int> const s{{fiscal_quarter{2024, 2}, 1}};
//     auto const sums = year_to_date(s, calendar_year);
//     sums.values()[0].error()                                      // missing_days: the first quarter's
//
// Shape   Every day counts from the first of the year: what comes behind a gap, whatever its kind, has no sum until the
//         next year begins. A transition period is a year of its own where the history says of which.
// Errors  to_date_reason; overflow_at has the place in the series of the first sum that does not fit, amount_reason is for
//         figures of several units.
// Source  Order of addition of floating point: that of cumulative_sum, begun anew with each year.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/gaps.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace prospectus {

/// The first days that no period covers.
struct missing_days {
    day_span days;

    friend bool operator==(missing_days const&, missing_days const&) = default;
};
/// The period lies in no one year, quarter ... of the calendar.
struct no_enclosing_period {
    period_kind kind;

    friend bool operator==(no_enclosing_period, no_enclosing_period) = default;
};

using to_date_reason = std::variant<missing_days, no_enclosing_period, overflow_at, amount_reason>;

/// What the sum of such values is: of figures, an estimate.
template <class T>
    requires summable<T> || std::convertible_to<T, estimate>
using sum_of = std::conditional_t<summable<T>, T, estimate>;

namespace detail {

/// Running totals of values that are there day to day; behind one that does not fit, its reason.
template <class T, class Answer>
void append_sums(std::vector<Answer>& answers, std::span<T const> values) {
    std::size_t const start = answers.size();
    if constexpr (summable<T>) {
        std::vector<T> sums(values.size());
        auto const done = cumulative_sum(values, sums.begin());
        std::size_t const fit = done ? values.size() : done.error().position;
        for (std::size_t i = 0; i < fit; ++i) answers.push_back(sums[i]);
        for (std::size_t i = fit; i < values.size(); ++i)
            answers.push_back(unexpected{to_date_reason{overflow_at{start + fit}}});
    } else {
        auto running = outcome<estimate, amount_reason>{estimate{values[0]}};
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i != 0 && running) running = add(*running, estimate{values[i]});
            answers.push_back(running.transform_error([](amount_reason why) { return to_date_reason{why}; }));
        }
    }
}

template <calendrical Calendar>
[[nodiscard]] std::optional<fiscal_period> enclosing(fiscal_period const& p, period_kind kind,
                                                     Calendar const& calendar) {
    if (kind == period_kind::year) return year_of(p, calendar);
    auto const found = find_period(kind, p.first_day(), calendar);
    return found && contains(*found, p) ? found : std::nullopt;
}

}  // namespace detail

template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] auto period_to_date(series<T, Measure> const& s, period_kind kind, Calendar const& calendar) {
    std::vector<outcome<sum_of<T>, to_date_reason>> answers;
    answers.reserve(s.size());
    auto const periods = s.periods();
    auto year = s.empty() ? std::nullopt : detail::enclosing(periods[0], kind, calendar);
    for (std::size_t i = 0; i < s.size();) {
        if (!year) {
            answers.push_back(unexpected{to_date_reason{no_enclosing_period{kind}}});
            if (++i < s.size()) year = detail::enclosing(periods[i], kind, calendar);
            continue;
        }
        std::size_t const begins = i;
        std::size_t unbroken = year->first_day() == periods[i].first_day() ? i + 1 : i;  // past the last that has a sum
        auto next = year;
        for (++i; i < s.size() && (next = detail::enclosing(periods[i], kind, calendar)) == year; ++i)
            if (unbroken == i && abuts(periods[i - 1], periods[i])) ++unbroken;
        if (unbroken > begins) detail::append_sums(answers, s.values().subspan(begins, unbroken - begins));
        if (unbroken < i) {
            auto const from = unbroken == begins ? year->first_day() : periods[unbroken - 1].past_last();
            missing_days const missing{detail::days_until(from, periods[unbroken].first_day())};
            answers.insert(answers.end(), i - unbroken, unexpected{to_date_reason{missing}});
        }
        year = next;
    }
    return s.template with_values<proportion>(std::move(answers));
}

/// By period: the sum from the first day of its year to its own last, or why there is none.
template <class T, additive Measure, calendrical Calendar>
    requires summable<T> || std::convertible_to<T, estimate>
[[nodiscard]] auto year_to_date(series<T, Measure> const& s, Calendar const& calendar) {
    return period_to_date(s, period_kind::year, calendar);
}

template <class T, class M, class Calendar>
    requires(!additive<M>)
void period_to_date(series<T, M> const&, period_kind, Calendar const&) = delete;  // not additive: only flows add up
template <class T, class Measure, class Calendar>
    requires(!additive<Measure>)
void year_to_date(series<T, Measure> const&, Calendar const&) = delete;  // not additive: only flows have a year to date

}  // namespace prospectus

#endif
