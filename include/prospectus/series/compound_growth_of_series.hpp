// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_COMPOUND_GROWTH_OF_SERIES_HPP
#define PROSPECTUS_SERIES_COMPOUND_GROWTH_OF_SERIES_HPP

// The steady yearly rate of a series: from its first period to the last of the same kind, or over so many years.
//
//     compound_growth(revenue)                        // FY2022 to FY2024: two years
//     compound_growth(revenue, calendar)              // across gaps of quarters and months, too
//     compound_growth(three_quarters, annualised)     // under a year: asked for by name
//     compound_growth_over_years(revenue, calendar, 3)        // each period against three years before: a series
//
// Shape   Without a calendar years, halves and quarters that follow one another are counted, and else days: the last days
//         of both must lie whole years apart, give or take the eight days by which years of weeks stray. A calendar
//         counts its own periods, and years a year before at a time.
// Errors  missing_base where there is no second period of the first's kind; unknown_time; else as compound_growth.

#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/series/compound_growth.hpp>
#include <prospectus/series/growth_of_series.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>

namespace prospectus {

namespace detail {

/// Of kinds that are as many in every year.
[[nodiscard]] constexpr int fixed_per_year(period_kind kind) noexcept {
    switch (kind) {
        case period_kind::year: return 1;
        case period_kind::half: return 2;
        case period_kind::quarter: return 4;
        default: return 0;
    }
}

/// By the days between their last days.
[[nodiscard]] constexpr std::optional<years_between> whole_years_by_days(fiscal_period const& from,
                                                                         fiscal_period const& to) {
    std::int64_t const days = std::int64_t{day_number(to.last_day())} - day_number(from.last_day());
    std::int64_t const years = (days * 400 + 146'097 / 2) / 146'097;
    std::int64_t const off = days * 400 - years * 146'097;
    if (years < 1 || off > 8 * 400 || off < -8 * 400) return std::nullopt;
    return years_between{static_cast<int>(years)};
}

/// Positions i to j of a series, of one kind.
template <class S>
[[nodiscard]] std::optional<years_between> years_in_series(S const& s, std::size_t i, std::size_t j) {
    auto const periods = s.periods();
    bool unbroken = fixed_per_year(periods[i].kind()) != 0;
    for (std::size_t k = i; k < j && unbroken; ++k)
        unbroken = abuts(periods[k], periods[k + 1]) && same_kind(periods[k], periods[k + 1]);
    if (unbroken) return years_between{static_cast<int>(j - i), fixed_per_year(periods[i].kind())};
    // What has no size of its own may be of two sizes.
    if (periods[i].kind() == period_kind::transition || periods[i].kind() == period_kind::other) return std::nullopt;
    return whole_years_by_days(periods[i], periods[j]);
}

template <class Period, class Calendar>
[[nodiscard]] std::optional<years_between> years_by_calendar(Period const& from, Period const& to,
                                                             Calendar const& calendar) {
    int years = 0;
    for (std::optional<Period> p = to; p && !before(*p, from); p = a_year_before(*p, calendar), ++years)
        if (*p == from) return years_between{years};
    if constexpr (std::same_as<Period, fiscal_period>) {
        auto const count = periods_between(from, to, calendar);
        int per_year = fixed_per_year(to.kind());
        if (to.kind() == period_kind::month) {
            auto const year_ago = a_year_before(to, calendar);
            auto const months = year_ago ? periods_between(*year_ago, to, calendar) : std::nullopt;
            per_year = static_cast<int>(months.value_or(0));
        }
        if (count && per_year != 0) return years_between{static_cast<int>(*count), per_year};
    }
    return std::nullopt;
}

template <class T, class... Asked>
[[nodiscard]] growth_answer<T> compound_between(T const& first, T const& last, years_between years, Asked... asked) {
    if constexpr (requires {
                      *first;
                      first.has_value();
                  }) {
        if (!first) return unexpected{growth_reason::missing_base};
        if (!last) return unexpected{growth_reason::missing_value};
        return compound_growth(*first, *last, years, asked...);
    } else {
        return compound_growth(first, last, years, asked...);
    }
}

template <class S, class Years, class... Asked>
[[nodiscard]] growth_answer<typename S::value_type> compound_growth_first_to_last(S const& s,
                                                                                  Years const& years_from_to,
                                                                                  Asked... asked) {
    auto const periods = s.periods();
    std::size_t last = s.size();
    while (last > 1 && !alike(periods[0], periods[last - 1])) --last;
    if (last < 2) return unexpected{growth_reason::missing_base};
    std::optional<years_between> const years = years_from_to(last - 1);
    if (!years) return unexpected{growth_reason::unknown_time};
    return compound_between(s.values()[0], s.values()[last - 1], *years, asked...);
}

template <class A>
concept asks_annualised = std::same_as<A, annualised_t>;

}  // namespace detail

template <class T, class Measure, detail::asks_annualised... A>
[[nodiscard]] detail::growth_answer<T> compound_growth(series<T, Measure> const& s, A... asked) {
    return detail::compound_growth_first_to_last(
        s, [&](std::size_t last) { return detail::years_in_series(s, 0, last); }, asked...);
}

template <class T, class Measure, class Period, class Calendar, detail::asks_annualised... A>
    requires requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] detail::growth_answer<T> compound_growth(series<T, Measure, Period> const& s, Calendar const& calendar,
                                                       A... asked) {
    return detail::compound_growth_first_to_last(
        s, [&](std::size_t last) { return detail::years_by_calendar(s.periods()[0], s.periods()[last], calendar); },
        asked...);
}

/// Throws std::invalid_argument for less than one year.
template <class T, class Measure, class Period, class Calendar>
    requires requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] series<detail::growth_answer<T>, proportion, Period> compound_growth_over_years(
    series<T, Measure, Period> const& s, Calendar const& calendar, int years) {
    if (years < 1) throw std::invalid_argument{"compound_growth_over_years: at least one year"};
    auto const values = s.values();
    auto const base_of = detail::named_base(s, detail::years_before(calendar, static_cast<std::size_t>(years)));
    return detail::compared<detail::growth_answer<T>>(s, base_of, [&](std::size_t base, std::size_t i) {
        return detail::compound_between(values[base], values[i], years_between{years});
    });
}

}  // namespace prospectus

#endif
