// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_GROWTH_PER_WEEK_HPP
#define PROSPECTUS_SERIES_DETAIL_GROWTH_PER_WEEK_HPP

// Growth of what a week has on average, between periods of different numbers of weeks:
// (later * base_weeks - earlier * weeks) / (earlier * weeks).
//
// Shape  Of integers, money, counts and double the products and their difference lose nothing, so that a rate near zero
//        keeps its digits. Decimals and rational money keep eighteen after the point; a level of the user's own is
//        rescaled from its rate. Figures and intervals move outward.

#include <prospectus/series/exact_growth.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace prospectus::detail {

struct week_counts {
    std::int64_t base, later;
};

/// The upper half of the digits: a product with a number of weeks is exact.
[[nodiscard]] constexpr double upper_digits(double x) noexcept {
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) & ~((std::uint64_t{1} << 27) - 1));
}

[[nodiscard]] constexpr double rescaled(double earlier, double later, week_counts weeks) noexcept {
    if (earlier > 1e300 || earlier < -1e300 || later > 1e300 || later < -1e300) {
        earlier /= 1024;  // the products shall not overflow where the rate does not
        later /= 1024;
    }
    double const before = static_cast<double>(weeks.base);
    double const after = static_cast<double>(weeks.later);
    double const earlier_upper = upper_digits(earlier);
    double const later_upper = upper_digits(later);
    double const upper = later_upper * before - earlier_upper * after;
    double const lower = (later - later_upper) * before - (earlier - earlier_upper) * after;
    return (upper + lower) / (earlier * after);
}

/// Halves of integers times weeks fit a double, and so does the difference of such: the result is rounded three times.
template <std::integral T>
[[nodiscard]] constexpr double rescaled(T earlier, T later, week_counts weeks) noexcept {
    using wider = std::conditional_t<std::signed_integral<T>, std::int64_t, std::uint64_t>;
    auto const upper = [](T n) { return static_cast<std::int64_t>(static_cast<wider>(n) >> 32); };
    auto const lower = [](T n) { return static_cast<std::int64_t>(static_cast<wider>(n) & 0xffff'ffffU); };
    auto const joined = [](std::int64_t high, std::int64_t low) {
        return static_cast<double>(high) * 4294967296.0 + static_cast<double>(low);
    };
    double const change = joined(upper(later) * weeks.base - upper(earlier) * weeks.later,
                                 lower(later) * weeks.base - lower(earlier) * weeks.later);
    return change / joined(upper(earlier) * weeks.later, lower(earlier) * weeks.later);
}

template <level T, base_policy... P>
[[nodiscard]] constexpr outcome<rate, growth_reason> growth_per_week(T const& earlier, T const& later,
                                                                     week_counts weeks, P... policy) {
    if (auto const reason = no_growth(earlier, later, policy...)) return unexpected{*reason};
    bool const turn = asked_for<absolute_base_t, P...> && earlier < T{};
    std::optional<double> found;
    if constexpr (std::same_as<T, double> || std::same_as<T, float>) {
        found = rescaled(static_cast<double>(earlier), static_cast<double>(later), weeks);
    } else if constexpr (std::integral<T>) {
        found = rescaled(earlier, later, weeks);
    } else if constexpr (counted_in_units<T>) {
        found = rescaled(earlier.count(), later.count(), weeks);
    } else if constexpr (exactly_divisible<T>) {
        auto const ratio = exact_quotient(later, earlier);
        auto const weekly = ratio ? multiply(*ratio, fraction{weeks.base, weeks.later}, toward::below) : std::nullopt;
        auto const change = weekly ? subtract(*weekly, fraction{1}, toward::below) : std::nullopt;
        if (change) found = change->to_double();
    }
    if (!found) {
        auto const plain = finite_growth(earlier, later, false);
        if (!plain) return plain;
        auto const before = static_cast<double>(weeks.base);
        auto const after = static_cast<double>(weeks.later);
        found = (plain->fraction() * before + (before - after)) / after;
    }
    if (!(*found - *found == 0)) return unexpected{growth_reason::out_of_range};
    return rate{turn ? -*found : *found};
}

template <std::same_as<interval> T, base_policy... P>
[[nodiscard]] constexpr outcome<interval, growth_reason> growth_per_week(T const& earlier, T const& later,
                                                                         week_counts weeks, P... policy) {
    return growth(earlier, later * interval{fraction{weeks.base, weeks.later}}, policy...);
}
template <base_policy... P>
[[nodiscard]] constexpr outcome<estimate, growth_reason> growth_per_week(estimate const& earlier, estimate const& later,
                                                                         week_counts weeks, P... policy) {
    fraction const by{weeks.base, weeks.later};
    auto const nominal = later.nominal() ? multiply(*later.nominal(), by) : std::nullopt;
    return growth(earlier, estimate{later.range() * interval{by}, later.in(), nominal, later.notes()}, policy...);
}

template <class T, base_policy... P>
[[nodiscard]] constexpr auto growth_per_week(std::optional<T> const& earlier, std::optional<T> const& later,
                                             week_counts weeks, P... policy)
    -> decltype(growth(earlier, later, policy...)) {
    if (!earlier) return unexpected{growth_reason::missing_base};
    if (!later) return unexpected{growth_reason::missing_value};
    return growth_per_week(*earlier, *later, weeks, policy...);
}

}  // namespace prospectus::detail

#endif
