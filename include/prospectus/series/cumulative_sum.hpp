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
// Source  Order of addition of floating point: addition_order.hpp.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/counted.hpp>
#include <prospectus/series/level.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace prospectus {

namespace detail {

template <class I>
concept indexed = std::random_access_iterator<I> && std::same_as<std::iter_difference_t<I>, std::ptrdiff_t>;

/// False, and no sum, where it does not fit.
template <checked_summable T>
[[nodiscard]] constexpr bool add_to(T& running, T const& value) {
    if constexpr (whole_counted<T>) {
        auto sum = count_of_units(running);
        if (add_overflows(sum, count_of_units(value), sum)) return false;
        if constexpr (std::signed_integral<T>) running = sum;
        else running = T::of_count(sum);
        return true;
    } else {
        std::optional<T> next = checked_add(running, value);
        if (next) running = *std::move(next);
        return next.has_value();
    }
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

/// Reads a block, writes its sums and returns the next carry. Values and sums have names, not places in an array, and come by
/// value: else compilers keep them in memory and wait for it.
template <std::floating_point F>
[[gnu::always_inline]] constexpr F sum_block(F base, F carry, auto read, auto write) {
    F const x0 = read(), x1 = read(), x2 = read(), x3 = read(), x4 = read(), x5 = read(), x6 = read(), x7 = read();
    block_sums<F> const local{x0, x1, x2, x3, x4, x5, x6, x7};
    F const next = carry + local.l7;
    if (F const last = base + next; last - last == 0) local.for_each([&](F sum) { write(base + (carry + sum)); });
    else  // a NaN among the sums would reach the last
        local.for_each([&](F sum) { write(quiet(settled(base + (carry + sum)))); });
    return next;
}

/// The sums of a chunk, or of what is left; its total.
template <std::floating_point F, std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
constexpr F sum_chunk(I& at, S last, Out& to, F base) {
    F carry{-0.0};
    std::size_t blocks = values_in_a_chunk / values_in_a_block;
    I first = std::move(at);
    Out out = std::move(to);
    auto const read = [&first] {
        F const value = settled(*first);
        ++first;
        return value;
    };
    auto const write = [&out](F sum) {
        *out = sum;
        ++out;
    };
    if constexpr (std::sized_sentinel_for<S, I>) {
        constexpr auto whole = static_cast<std::iter_difference_t<I>>(values_in_a_block);
        for (; blocks != 0 && last - first >= whole; --blocks) carry = sum_block(base, carry, read, write);
    }
    for (; blocks != 0 && first != last; --blocks) {
        std::size_t count = 0;
        auto const read_on = [&] { return first == last ? F{-0.0} : (++count, read()); };  // -0.0 changes no sum
        auto const write_on = [&](F sum) {
            if (count != 0) --count, write(sum);
        };
        carry = sum_block(base, carry, read_on, write_on);
    }
    at = std::move(first);
    to = std::move(out);
    return carry;
}

}  // namespace detail

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires checked_summable<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> cumulative_sum(I first, S last, Out out) {
    std::iter_value_t<I> running{};
    if constexpr (detail::indexed<I> && detail::indexed<Out> && std::sized_sentinel_for<S, I>) {
        // By one index: a third of the time of a loop that also counts is in the counting.
        std::ptrdiff_t const size = last - first;
        for (std::ptrdiff_t i = 0; i < size; ++i) {
            if (!detail::add_to(running, first[i])) return unexpected{overflow_at{static_cast<std::size_t>(i)}};
            out[i] = running;
        }
        return out + size;
    } else {
        for (std::size_t position = 0; first != last; ++first, ++out, ++position) {
            if (!detail::add_to(running, *first)) return unexpected{overflow_at{position}};
            *out = running;
        }
        return out;
    }
}

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires std::floating_point<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> cumulative_sum(I first, S last, Out out) {
    using real = std::iter_value_t<I>;
    real const first_total = detail::sum_chunk(first, last, out, real{-0.0});
    if (first == last) return out;
    detail::chunk_totals<real> before;
    before.add(first_total);
    while (first != last) before.add(detail::sum_chunk(first, last, out, before.sum()));
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
