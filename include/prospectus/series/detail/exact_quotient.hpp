// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_EXACT_QUOTIENT_HPP
#define PROSPECTUS_SERIES_DETAIL_EXACT_QUOTIENT_HPP

// The ratio of two levels that have an exact one: integers, what counts whole units, and what has a friend exact_ratio.
//
// Shape  Nothing where no fraction is it, and for a whole of zero.

#include <prospectus/core/fraction.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>

namespace prospectus::detail {

template <std::integral T>
[[nodiscard]] constexpr std::optional<fraction> exact_quotient(T part, T whole) noexcept {
    auto const fits = [](T n) {
        auto const same = static_cast<std::int64_t>(n);
        return same != std::numeric_limits<std::int64_t>::min() && (same < 0) == (n < T{});
    };
    if (whole == T{} || !fits(part) || !fits(whole)) return std::nullopt;
    return fraction{static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole)};
}

template <class T>
concept counted_in_units = requires(T const& a) {
    { a.count() } -> std::same_as<std::int64_t>;
    exact_ratio(a, a);
};

template <counted_in_units T>
[[nodiscard]] constexpr std::optional<fraction> exact_quotient(T const& part, T const& whole) noexcept {
    return exact_quotient(part.count(), whole.count());
}

template <class T>
    requires(!counted_in_units<T>) && requires(T const& a) {
        { exact_ratio(a, a) } -> std::same_as<std::optional<fraction>>;
    }
[[nodiscard]] constexpr std::optional<fraction> exact_quotient(T const& part, T const& whole) {
    return exact_ratio(part, whole);
}

template <class T>
concept exactly_divisible = requires(T const& a) { exact_quotient(a, a); };

}  // namespace prospectus::detail

#endif
