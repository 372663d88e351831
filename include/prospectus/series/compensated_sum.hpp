// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_COMPENSATED_SUM_HPP
#define PROSPECTUS_SERIES_COMPENSATED_SUM_HPP

// Running totals of floating point that are nearly as good as if they had been added with twice the digits.
//
//     cumulative_sum(std::array{1.0, 1e100, 1.0, -1e100}, out, compensated)    // 1, 1e100, 1e100, 2: a plain one ends in 0
//     total(std::array{1.0, 1e100, 1.0, -1e100}, compensated)                  == 2.0;
//
// Shape, Errors  As cumulative_sum.hpp; a zero may lose its sign.
// Cost    The additions of a plain sum, times seven. From left to right: not mergeable.
// Source  detail/compensated_total.hpp.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/detail/compensated_total.hpp>

#include <concepts>
#include <iterator>
#include <type_traits>
#include <utility>

namespace prospectus {

inline constexpr struct compensated_t {
} compensated;

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires std::floating_point<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> cumulative_sum(I first, S last, Out out, compensated_t) {
    detail::compensated_total<std::iter_value_t<I>> running;
    for (; first != last; ++first, ++out) {
        running += detail::settled(*first);
        *out = running.value();
    }
    return out;
}
template <class R, std::weakly_incrementable Out>
    requires std::floating_point<std::iter_value_t<decltype(std::begin(std::declval<R const&>()))>>
constexpr outcome<Out, overflow_at> cumulative_sum(R const& values, Out out, compensated_t) {
    return cumulative_sum(std::begin(values), std::end(values), std::move(out), compensated);
}

/// The last running total; zero of nothing.
template <class R>
    requires std::floating_point<std::iter_value_t<decltype(std::begin(std::declval<R const&>()))>>
[[nodiscard]] constexpr auto total(R const& values, compensated_t)
    -> outcome<std::iter_value_t<decltype(std::begin(values))>, overflow_at> {
    detail::compensated_total<std::iter_value_t<decltype(std::begin(values))>> running;
    bool any = false;
    for (auto const& value : values) running += detail::settled(value), any = true;
    return any ? running.value() : 0;
}

}  // namespace prospectus

#endif
