// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_LEVEL_HPP
#define PROSPECTUS_SERIES_LEVEL_HPP

// What can grow, and what can be summed. A type of your own joins by hidden friends:
//
//     struct kilowatt_hours {
//         double value = 0;
//         friend auto operator<=>(kilowatt_hours, kilowatt_hours) = default;
//         friend kilowatt_hours operator-(kilowatt_hours a, kilowatt_hours b) { return {a.value - b.value}; }
//         friend double ratio(kilowatt_hours part, kilowatt_hours whole) { return part.value / whole.value; }
//     };
//     static_assert(level<kilowatt_hours>);
//
// Shape  A value-initialised level, and a value-initialised summable, is zero.

#include <prospectus/core/checked.hpp>

#include <concepts>
#include <optional>

namespace prospectus {

[[nodiscard]] constexpr double ratio(std::floating_point auto part, std::floating_point auto whole) noexcept {
    return static_cast<double>(part) / static_cast<double>(whole);
}
[[nodiscard]] constexpr double ratio(std::integral auto part, std::integral auto whole) noexcept {
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// Ordered, with a zero, a difference, and a ratio of difference to level.
template <class T>
concept level = std::totally_ordered<T> && std::default_initializable<T> && requires(T const& a, T const& b) {
    a - b;
    requires requires {
        { ratio(a, b) } -> std::convertible_to<double>;
    } || requires { exact_ratio(a, b); };  // as of decimals and rational money: an optional fraction
};

/// With a sum that says when it does not fit: integers, decimal, money, or a friend checked_add of your own.
template <class T>
concept checked_summable = std::default_initializable<T> && std::copyable<T> && requires(T const& a, T const& b) {
    { checked_add(a, b) } -> std::convertible_to<std::optional<T>>;
};

/// Summed plainly, in the order that cumulative_sum.hpp writes down.
template <class T>
concept summable = checked_summable<T> || std::floating_point<T>;

}  // namespace prospectus

#endif
