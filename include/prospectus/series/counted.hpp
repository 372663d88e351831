// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_COUNTED_HPP
#define PROSPECTUS_SERIES_COUNTED_HPP

// What is a whole number of units of one size: its sums are exact in 128 bits, whatever the values fit themselves.
//
//     static_assert(whole_counted<std::int32_t> && whole_counted<money<usd>> && !whole_counted<decimal>);
//
//     class shares {                                      // a type of your own joins by these members
//     public:
//         std::int32_t count() const;
//         static shares of_count(std::int32_t);
//         friend std::optional<shares> checked_add(shares, shares);
//     };
//
// Shape   checked_add gives of_count(a.count() + b.count()) wherever count() has room for it, and nothing elsewhere.

#include <prospectus/core/detail/int128.hpp>
#include <prospectus/series/level.hpp>

#include <concepts>
#include <optional>
#include <utility>

namespace prospectus {

namespace detail {

template <class T>
concept has_count = requires(T const& value) {
    { value.count() } -> std::signed_integral;
    { T::of_count(value.count()) } -> std::same_as<T>;
};

}  // namespace detail

template <class T>
concept whole_counted = checked_summable<T> && sizeof(T) <= 8 && (std::signed_integral<T> || detail::has_count<T>);

namespace detail {

template <whole_counted T>
[[nodiscard]] constexpr auto count_of_units(T const& value) noexcept {
    if constexpr (std::signed_integral<T>) return value;
    else return value.count();
}

template <whole_counted T>
using count_type = decltype(count_of_units(std::declval<T const&>()));

/// Nothing where T has no room for it.
template <whole_counted T>
[[nodiscard]] constexpr std::optional<T> of_units(int128 units) noexcept {
    auto const whole = units.to_int64();
    if (!whole || !std::in_range<count_type<T>>(*whole)) return std::nullopt;
    auto const count = static_cast<count_type<T>>(*whole);
    if constexpr (std::signed_integral<T>) return count;
    else return T::of_count(count);
}

}  // namespace detail

}  // namespace prospectus

#endif
