// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_POLICY_HPP
#define PROSPECTUS_SERIES_GROWTH_POLICY_HPP

// What who asks for growth may ask for besides, by name.
//
//     growth(-50.0, 100.0, absolute_base)                   // +300 %: else turned_positive
//     growth_on_year(revenue, calendar, per_week)           // 53 weeks against 52: the growth of the weekly average
//     growth_on_year(revenue, calendar, same_weeks_only, signed_base)
//
// Shape  At most one of each sort, in any order. Without one, weeks that differ are noted with the rate.

#include <concepts>

namespace prospectus {

/// A rate on any base but zero; on a base below zero its sign is turned.
inline constexpr struct signed_base_t {
} signed_base;
/// A rate on any base but zero: the change over the size of the base, so that better is always above zero.
inline constexpr struct absolute_base_t {
} absolute_base;

/// Where whole weeks differ in their number, of what a week has on average. The rate carries the note all the same.
inline constexpr struct per_week_t {
} per_week;
/// Where whole weeks differ in their number, no rate: growth_reason::different_length.
inline constexpr struct same_weeks_only_t {
} same_weeks_only;

template <class P>
concept base_policy = std::same_as<P, signed_base_t> || std::same_as<P, absolute_base_t>;
template <class P>
concept week_policy = std::same_as<P, per_week_t> || std::same_as<P, same_weeks_only_t>;
template <class P>
concept growth_policy = base_policy<P> || week_policy<P>;

namespace detail {

template <class Wanted, class... P>
inline constexpr bool asked_for = (std::same_as<Wanted, P> || ...);

template <class... P>
inline constexpr bool one_of_each_sort =
    ((base_policy<P> ? 1 : 0) + ... + 0) <= 1 && ((week_policy<P> ? 1 : 0) + ... + 0) <= 1;

/// Calls f with the base policy among them, or with nothing.
template <class F, class... P>
constexpr auto with_base_policy(F const& f, P...) {
    if constexpr (asked_for<signed_base_t, P...>) return f(signed_base);
    else if constexpr (asked_for<absolute_base_t, P...>) return f(absolute_base);
    else return f();
}

}  // namespace detail

}  // namespace prospectus

#endif
