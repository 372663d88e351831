// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DIFFERENCES_HPP
#define PROSPECTUS_SERIES_DIFFERENCES_HPP

// What running totals are of: the inverse of cumulative_sum.
//
//     differences(std::array{1, 3, 6}, out)                              // 1, 2, 3
//     differences(std::array{INT_MIN, INT_MAX}, out).error()             == overflow_at{1};
//
// Shape   As many as sums: the first is the first sum itself. Writing over the sums is allowed.
// Errors  overflow_at, with the place of the first difference that does not fit; those before it stand. The sums of what
//         fits have none.
// Not for Getting floating point back to the last digit: a sum was rounded, and its difference knows only so much.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/level.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>

namespace prospectus {

/// With a difference that says when it does not fit: integers, decimal, money, or a friend checked_subtract of your own.
template <class T>
concept checked_differenced = std::default_initializable<T> && std::copyable<T> && requires(T const& a, T const& b) {
    { checked_subtract(a, b) } -> std::convertible_to<std::optional<T>>;
};

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires(checked_differenced<std::iter_value_t<I>> || std::floating_point<std::iter_value_t<I>>) &&
            std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> differences(I first, S last, Out out) {
    using value_type = std::iter_value_t<I>;
    value_type before{};
    for (std::size_t position = 0; first != last; ++first, ++out, ++position) {
        value_type sum = *first;
        if constexpr (std::floating_point<value_type> && !std::is_reference_v<std::iter_reference_t<I>>)
            sum = detail::settled(sum);
        if constexpr (std::floating_point<value_type>) {
            *out = detail::quiet(sum - before);
        } else {
            std::optional<value_type> const difference = checked_subtract(sum, before);
            if (!difference) return unexpected{overflow_at{position}};
            *out = *difference;
        }
        before = sum;
    }
    return out;
}
template <class R, std::weakly_incrementable Out>
    requires std::input_iterator<decltype(std::begin(std::declval<R&>()))>
constexpr outcome<Out, overflow_at> differences(R&& sums, Out out) {
    return differences(std::begin(sums), std::end(sums), std::move(out));
}

}  // namespace prospectus

#endif
