// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_CUMULATIVE_SUM_HPP
#define PROSPECTUS_SERIES_CUMULATIVE_SUM_HPP

// Running totals: checked for what is exact, in one written order for floating point.
//
//     cumulative_sum(std::array{1, 2, 3}, out)               // 1, 3, 6; the end of what was written
//     cumulative_sum(std::array{1, INT_MAX}, out).error()    == overflow_at{1};
//     total(std::array{0.5, 0.25})                           == 0.75;
//
// Shape   As many sums as values. Writing over the values is allowed. At an overflow the sums before it stand.
// Errors  overflow_at, with the place of the first running total that does not fit. Floating point has none: an
//         infinity is a sum, and every NaN is the quiet one.
// Source  Order of addition of floating point: blocks of eight from the start. Within a block of x0..x7
//             l1 = x0 + x1               l4 = l3 + x4
//             l2 = l1 + x2               l5 = l3 + (x4 + x5)
//             l3 = l1 + (x2 + x3)        l6 = l3 + ((x4 + x5) + x6)
//                                        l7 = l3 + ((x4 + x5) + (x6 + x7))
//         and each sum is carry + l, where the carry is the last sum of the block before and begins as -0.0. It needs
//         fewer additions in a row than a plain loop, and vectors of any width give the same bits.
// Not for -ffast-math, which may reorder: refused below.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/level.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#if defined(__FAST_MATH__)
#error "prospectus: the order of addition is part of the result; compile this without -ffast-math"
#endif

namespace prospectus {

namespace detail {

/// A value that no multiplication of the caller's may be contracted into.
template <std::floating_point F>
[[nodiscard]] constexpr F settled(F value) noexcept {
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__aarch64__))
    if (!std::is_constant_evaluated()) {
        if constexpr (sizeof(F) <= 8) {
#if defined(__x86_64__)
            asm("" : "+x"(value));
#else
            asm("" : "+w"(value));
#endif
        }
    }
#endif
    return value;
}

template <std::floating_point F>
[[nodiscard]] constexpr F quiet(F sum) noexcept {
    return sum == sum ? sum : std::numeric_limits<F>::quiet_NaN();
}

/// The sums within a block; places from `count` on are not read by anybody.
template <std::floating_point F>
[[nodiscard]] constexpr std::array<F, 8> block_sums(std::array<F, 8> const& x) noexcept {
    F const a = x[0] + x[1];
    F const b = a + (x[2] + x[3]);
    F const c = x[4] + x[5];
    return {x[0], a, a + x[2], b, b + x[4], b + c, b + (c + x[6]), b + (c + (x[6] + x[7]))};
}

/// An output iterator that keeps what was written last.
template <class T>
struct last_only {
    using difference_type = std::ptrdiff_t;
    T* kept;
    constexpr T& operator*() const noexcept { return *kept; }
    constexpr last_only& operator++() noexcept { return *this; }
    constexpr last_only operator++(int) noexcept { return *this; }
};

}  // namespace detail

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires checked_summable<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> cumulative_sum(I first, S last, Out out) {
    std::iter_value_t<I> running{};
    for (std::size_t position = 0; first != last; ++first, ++out, ++position) {
        std::optional<std::iter_value_t<I>> const next = checked_add(running, *first);
        if (!next) return unexpected{overflow_at{position}};
        *out = running = *next;
    }
    return out;
}

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires std::floating_point<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> cumulative_sum(I first, S last, Out out) {
    using real = std::iter_value_t<I>;
    real carry = real{-0.0};
    while (first != last) {
        std::array<real, 8> block{};
        std::size_t count = 0;
        for (; count < 8 && first != last; ++count, ++first) block[count] = detail::settled(*first);
        auto const sums = detail::block_sums(block);
        for (std::size_t i = 0; i < count; ++i, ++out) *out = detail::quiet(carry + sums[i]);
        carry = detail::quiet(carry + sums[7]);
    }
    return out;
}

template <class R, std::weakly_incrementable Out>
    requires summable<std::iter_value_t<decltype(std::begin(std::declval<R const&>()))>>
constexpr outcome<Out, overflow_at> cumulative_sum(R const& values, Out out) {
    return cumulative_sum(std::begin(values), std::end(values), out);
}

/// The last running total; zero of nothing.
template <class R>
    requires summable<std::iter_value_t<decltype(std::begin(std::declval<R const&>()))>>
[[nodiscard]] constexpr auto total(R const& values)
    -> outcome<std::iter_value_t<decltype(std::begin(values))>, overflow_at> {
    using value = std::iter_value_t<decltype(std::begin(values))>;
    value sum{};
    if (auto const done = cumulative_sum(std::begin(values), std::end(values), detail::last_only<value>{&sum}); !done)
        return unexpected{done.error()};
    return sum;
}

}  // namespace prospectus

#endif
