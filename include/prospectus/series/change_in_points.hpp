// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_CHANGE_IN_POINTS_HPP
#define PROSPECTUS_SERIES_CHANGE_IN_POINTS_HPP

// How a ratio moved, in percentage points: what is asked of a margin, a share or a growth rate.
//
//     change_in_points(fraction{1, 10}, fraction{3, 25})        == fraction{2};        // 10 % to 12 %: 2 points
//     growth(0.10, 0.12)->percent()                             // about 20 %: of the ratio itself
//     change_in_points(percentage{24_decimal}, percentage{27.2_decimal}) == percentage_points{3.2_decimal};
//     change_in_points(stated(24_decimal, unit::percent()), stated(27_decimal, unit::percent()))
//                                                               // an estimate in unit::points(), from 2 to 4
//     change_in_points(margins)                                 // by period, of a proportion_series
//     change_in_points(margins, calendar, lag{4})               // against four periods before
//     change_in_points_on_year(margins, calendar)
//     change_in_points(growth(revenue))                         // growth that picked up or slackened
//
// Unit    Points, hundredths of the ratio. Ratios of double, rates and fractions are 0.1 for 10 %; percentages and figures
//         are in their own unit.
// Shape   Any two ratios have a change: zero and less are as good as others.
// Errors  growth_reason: missing_base and missing_value, of an outcome the reason it has; different_unit for figures that
//         are no bare numbers; out_of_range.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/amount/percentage.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/base_period.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/rate.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <utility>

namespace prospectus {

template <std::floating_point T>
[[nodiscard]] constexpr outcome<double, growth_reason> change_in_points(T earlier, T later) {
    if (!(earlier == earlier)) return unexpected{growth_reason::missing_base};
    if (!(later == later)) return unexpected{growth_reason::missing_value};
    double const points = 100 * (static_cast<double>(later) - static_cast<double>(earlier));
    if (!(points - points == 0)) return unexpected{growth_reason::out_of_range};
    return points;
}
template <std::same_as<rate> T>
[[nodiscard]] constexpr outcome<double, growth_reason> change_in_points(T earlier, T later) {
    return change_in_points(earlier.fraction(), later.fraction());
}
template <std::same_as<fraction> T>
[[nodiscard]] constexpr outcome<fraction, growth_reason> change_in_points(T earlier, T later) {
    auto const change = subtract(later, earlier);
    auto const points = change ? multiply(*change, fraction{100}) : std::nullopt;
    if (!points) return unexpected{growth_reason::out_of_range};
    return *points;
}
template <std::same_as<percentage> T>
[[nodiscard]] constexpr outcome<percentage_points, growth_reason> change_in_points(T earlier, T later) {
    auto const points = checked_subtract(later.value(), earlier.value());
    if (!points) return unexpected{growth_reason::out_of_range};
    return percentage_points{*points};
}
template <std::convertible_to<estimate> T>
[[nodiscard]] constexpr outcome<estimate, growth_reason> change_in_points(T const& earlier, T const& later) {
    auto const in_points = [](estimate const& e) { return in_unit(e, unit::points()); };
    auto const before = in_points(earlier);
    auto const after = in_points(later);
    if (!before || !after) return unexpected{growth_reason::different_unit};
    return *subtract(*after, *before);
}

/// What change_in_points takes two of.
template <class T>
concept ratio_in_points = requires(T const& r) { change_in_points(r, r); };

template <class T>
    requires ratio_in_points<T>
[[nodiscard]] constexpr auto change_in_points(std::optional<T> const& earlier, std::optional<T> const& later)
    -> decltype(change_in_points(*earlier, *later)) {
    if (!earlier) return unexpected{growth_reason::missing_base};
    if (!later) return unexpected{growth_reason::missing_value};
    return change_in_points(*earlier, *later);
}
template <class T>
    requires ratio_in_points<T>
[[nodiscard]] constexpr auto change_in_points(outcome<T, growth_reason> const& earlier,
                                              outcome<T, growth_reason> const& later)
    -> decltype(change_in_points(*earlier, *later)) {
    if (!earlier) return unexpected{earlier.error()};
    if (!later) return unexpected{later.error()};
    return change_in_points(*earlier, *later);
}

namespace detail {

template <class T, class Period, class Base>
[[nodiscard]] auto points_by_position(series<T, proportion, Period> const& s, Base&& base_of) {
    auto const values = s.values();
    using answer = decltype(change_in_points(values[0], values[0]));
    return compared<answer>(s, base_of,
                            [&](std::size_t base, std::size_t i) { return change_in_points(values[base], values[i]); });
}

}  // namespace detail

/// So many periods before, where each begins where the one before it ends and all are of one kind.
template <class T, class Period>
[[nodiscard]] auto change_in_points(series<T, proportion, Period> const& s, lag by = {1}) {
    return detail::points_by_position(s, detail::unbroken_base<Period>{s.periods(), by});
}
template <class T, class Period, class Calendar>
    requires requires(Period const& p, Calendar const& c) { period_before(p, c); }
[[nodiscard]] auto change_in_points(series<T, proportion, Period> const& s, Calendar const& calendar, lag by) {
    return detail::points_by_position(s, detail::named_base(s, detail::periods_before(calendar, by.periods)));
}
template <class T, class Period, class Calendar>
    requires requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] auto change_in_points_on_year(series<T, proportion, Period> const& s, Calendar const& calendar) {
    return detail::points_by_position(s, detail::named_base(s, detail::years_before(calendar, 1)));
}

template <class T, class Measure, class Period, class... Rest>
    requires(!std::same_as<Measure, proportion>)
void change_in_points(series<T, Measure, Period> const&,
                      Rest const&...) = delete;  // of a proportion; flows have growth
template <class T, class Measure, class Period, class Calendar>
    requires(!std::same_as<Measure, proportion>)
void change_in_points_on_year(series<T, Measure, Period> const&, Calendar const&) = delete;  // of a proportion

}  // namespace prospectus

#endif
