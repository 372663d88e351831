// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_GROWTH_SHARES_HPP
#define PROSPECTUS_SERIES_DETAIL_GROWTH_SHARES_HPP

// What contributions to growth are of, by the sort of level: the growth of the whole, the share of a part in it, and the
// rest.

#include <prospectus/series/detail/compensated_total.hpp>
#include <prospectus/series/exact_growth.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <concepts>
#include <optional>
#include <vector>

namespace prospectus::detail {

template <class T>
struct growth_shares;

template <class T>
    requires level<T> && exactly_divisible<T>
struct growth_shares<T> {
    using type = fraction;
    template <class... P>
    [[nodiscard]] static outcome<fraction, growth_reason> of_whole(T const& earlier, T const& later, P... policy) {
        return exact_growth(earlier, later, policy...);
    }
    [[nodiscard]] static outcome<fraction, growth_reason> of_part(T const& earlier, T const& later, T const& base) {
        auto const before = exact_quotient(earlier, base);
        auto const after = exact_quotient(later, base);
        auto const change = before && after ? subtract(*after, *before) : std::nullopt;
        if (!change) return unexpected{growth_reason::out_of_range};
        return *change;
    }
    [[nodiscard]] static bool is_below_zero(T const& base) { return base < T{}; }
    [[nodiscard]] static std::optional<fraction> rest(fraction whole, std::vector<fraction> const& parts) {
        std::optional<fraction> left = whole;
        for (auto const& part : parts)
            if (left) left = subtract(*left, part);
        return left;
    }
};

template <class T>
    requires level<T> && (!exactly_divisible<T>)
struct growth_shares<T> {
    using type = rate;
    template <class... P>
    [[nodiscard]] static outcome<rate, growth_reason> of_whole(T const& earlier, T const& later, P... policy) {
        return growth(earlier, later, policy...);
    }
    [[nodiscard]] static outcome<rate, growth_reason> of_part(T const& earlier, T const& later, T const& base) {
        if (!(earlier == earlier)) return unexpected{growth_reason::missing_base};
        if (!(later == later)) return unexpected{growth_reason::missing_value};
        double const share = ratio(later - earlier, base);
        if (!(share - share == 0)) return unexpected{growth_reason::out_of_range};
        return rate{share};
    }
    [[nodiscard]] static bool is_below_zero(T const& base) { return base < T{}; }
    [[nodiscard]] static std::optional<rate> rest(rate whole, std::vector<rate> const& parts) {
        compensated_total<double> left;
        left += whole.fraction();
        for (auto const& part : parts) left += -part.fraction();
        return rate{left.value()};
    }
};

template <std::same_as<interval> T>
struct growth_shares<T> {
    using type = interval;
    template <class... P>
    [[nodiscard]] static outcome<interval, growth_reason> of_whole(T const& earlier, T const& later, P... policy) {
        return growth(earlier, later, policy...);
    }
    [[nodiscard]] static outcome<interval, growth_reason> of_part(T const& earlier, T const& later, T const& base) {
        return *divide(later - earlier, base);
    }
    [[nodiscard]] static bool is_below_zero(T const& base) { return detail::is_below_zero(base); }
    [[nodiscard]] static std::optional<interval> rest(interval whole, std::vector<interval> const& parts) {
        for (auto const& part : parts) whole = whole - part;
        return whole;
    }
};

template <std::convertible_to<estimate> T>
struct growth_shares<T> {
    using type = estimate;
    template <class... P>
    [[nodiscard]] static outcome<estimate, growth_reason> of_whole(estimate const& earlier, estimate const& later,
                                                                   P... policy) {
        return growth(earlier, later, policy...);
    }
    [[nodiscard]] static outcome<estimate, growth_reason> of_part(estimate const& earlier, estimate const& later,
                                                                  estimate const& base) {
        if (later.in() != base.in()) return unexpected{growth_reason::different_unit};
        auto const change = subtract(later, earlier);
        if (!change) return unexpected{growth_reason::different_unit};
        return *divide(*change, base);
    }
    [[nodiscard]] static bool is_below_zero(estimate const& base) { return detail::is_below_zero(base.range()); }
    [[nodiscard]] static std::optional<estimate> rest(estimate whole, std::vector<estimate> const& parts) {
        for (auto const& part : parts) whole = *subtract(whole, part);
        return whole;
    }
};

/// The share on a base below zero by absolute_base.
template <class Share>
[[nodiscard]] Share turned(Share const& share) {
    if constexpr (std::same_as<Share, rate>) return rate{-share.fraction(), share.notes()};
    else if constexpr (std::same_as<Share, estimate>)
        return {-share.range(), share.in(), share.nominal() ? std::optional{-*share.nominal()} : std::nullopt,
                share.notes()};
    else return -share;
}

}  // namespace prospectus::detail

#endif
