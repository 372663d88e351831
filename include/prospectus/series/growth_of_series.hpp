// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP
#define PROSPECTUS_SERIES_GROWTH_OF_SERIES_HPP

// Growth by period: against the period right before, any number of periods before, a year or years before, or a fixed
// base; like with like.
//
//     auto const rates = growth(revenue);                      // a proportion_series of outcomes
//     growth(revenue, lag{4})                                  // four periods before, where nothing between is missing
//     growth(revenue, calendar, lag{4})                        // four periods before, by the calendar
//     growth_on_year(revenue, calendar)
//     growth_over_years(revenue, calendar, 5)                  // in all, not a year
//     growth_from(revenue, fiscal_year{2020})                  // each against that period, or against a value
//     growth_on_year(revenue, calendar, per_week, absolute_base)       // policies: growth_policy.hpp
//
// Shape   As many answers as values. The first period of all has missing_base. Where periods of whole weeks differ in
//         their number (53 against 52, 16 against 12) the rate carries note::weeks_differ.
// Errors  missing_base where the series has no such period; different_length where the days right before belong to a
//         period of another kind.
// Naming  A year before is by the calendar, or the history of calendars, never four rows up.
//         A period of your own takes part: before() and abuts(); same_kind(), period_before(p, calendar) and
//         a_year_before(p, calendar) found by its arguments, where it has such.
//         The growth of a proportion is that of the ratio itself; the change in points is change_in_points.hpp.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/series/detail/base_period.hpp>
#include <prospectus/series/detail/growth_per_week.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace prospectus {

namespace detail {

template <class T>
using growth_answer = decltype(growth(std::declval<T const&>(), std::declval<T const&>()));

/// Where both are whole weeks and not as many.
template <class P>
[[nodiscard]] constexpr std::optional<week_counts> weeks_that_differ(P const& base, P const& later) {
    if constexpr (spanning<P>) {
        auto const before = whole_weeks(base);
        auto const after = whole_weeks(later);
        if (before && after && *before != *after) return week_counts{*before, *after};
    }
    return std::nullopt;
}

/// By the policies; with the note that the weeks differ, where they do.
template <class T, class Period, growth_policy... P>
[[nodiscard]] growth_answer<T> growth_between(Period const& base_period, T const& base, Period const& period,
                                              T const& value, P... policies) {
    auto const weeks = weeks_that_differ(base_period, period);
    if (!weeks) return with_base_policy([&](auto... policy) { return growth(base, value, policy...); }, policies...);
    auto const found = with_base_policy(
        [&](auto... base_policy) -> growth_answer<T> {
            if constexpr (asked_for<per_week_t, P...>) return growth_per_week(base, value, *weeks, base_policy...);
            else return growth(base, value, base_policy...);
        },
        policies...);
    if constexpr (asked_for<same_weeks_only_t, P...>) {
        bool const missing =
            !found && (found.error() == growth_reason::missing_base || found.error() == growth_reason::missing_value);
        return missing ? found : growth_answer<T>{unexpected{growth_reason::different_length}};
    } else if constexpr (requires { found->with(note::weeks_differ); }) {
        if (found) return growth_answer<T>{found->with(note::weeks_differ)};
    }
    return found;
}

template <class T, class Measure, class Period, class Base, growth_policy... P>
[[nodiscard]] series<growth_answer<T>, proportion, Period> growth_by_position(series<T, Measure, Period> const& s,
                                                                              Base&& base_of, P... policies) {
    static_assert(!(asked_for<per_week_t, P...> && (std::same_as<Measure, stock> || std::same_as<Measure, proportion>)),
                  "per_week: only what runs up over a period has an average week, a balance or a ratio does not");
    auto const periods = s.periods();
    auto const values = s.values();
    return compared<growth_answer<T>>(s, base_of, [&](std::size_t base, std::size_t i) {
        return growth_between(periods[base], values[base], periods[i], values[i], policies...);
    });
}

}  // namespace detail

/// So many periods before, where each begins where the one before it ends and all are of one kind.
template <class T, class Measure, class Period, growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth(series<T, Measure, Period> const& s, lag by,
                                                                          P... policies) {
    return detail::growth_by_position(s, detail::unbroken_base<Period>{s.periods(), by}, policies...);
}
template <class T, class Measure, class Period, growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth(series<T, Measure, Period> const& s,
                                                                          P... policies) {
    return growth(s, lag{1}, policies...);
}

/// So many periods before by the calendar, whether the series has those between or not.
template <class T, class Measure, class Period, class Calendar, growth_policy... P>
    requires detail::one_of_each_sort<P...> && requires(Period const& p, Calendar const& c) { period_before(p, c); }
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth(series<T, Measure, Period> const& s,
                                                                          Calendar const& calendar, lag by,
                                                                          P... policies) {
    return detail::growth_by_position(s, detail::named_base(s, detail::periods_before(calendar, by.periods)),
                                      policies...);
}

/// Throws std::invalid_argument for less than one year.
template <class T, class Measure, class Period, class Calendar, growth_policy... P>
    requires detail::one_of_each_sort<P...> && requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth_over_years(
    series<T, Measure, Period> const& s, Calendar const& calendar, int years, P... policies) {
    if (years < 1) throw std::invalid_argument{"growth_over_years: at least one year"};
    auto const base_of = detail::named_base(s, detail::years_before(calendar, static_cast<std::size_t>(years)));
    return detail::growth_by_position(s, base_of, policies...);
}
template <class T, class Measure, class Period, class Calendar, growth_policy... P>
    requires detail::one_of_each_sort<P...> && requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth_on_year(series<T, Measure, Period> const& s,
                                                                                  Calendar const& calendar,
                                                                                  P... policies) {
    return growth_over_years(s, calendar, 1, policies...);
}

/// Of each period against one; different_length for a period of another kind.
template <class T, class Measure, class Period, growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth_from(series<T, Measure, Period> const& s,
                                                                               std::type_identity_t<Period> const& base,
                                                                               P... policies) {
    auto const found = s.position(base);
    return detail::growth_by_position(
        s,
        [&](std::size_t i) -> outcome<std::size_t, growth_reason> {
            if (!found) return unexpected{growth_reason::missing_base};
            if (!detail::alike(s.periods()[*found], s.periods()[i])) return unexpected{growth_reason::different_length};
            return *found;
        },
        policies...);
}
/// Of each value against one.
template <class T, class Measure, class Period, base_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> growth_from(series<T, Measure, Period> const& s,
                                                                               std::type_identity_t<T> const& base,
                                                                               P... policy) {
    return s.template transform<proportion>([&](T const& value) { return growth(base, value, policy...); });
}

}  // namespace prospectus

#endif
