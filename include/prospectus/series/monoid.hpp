// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_MONOID_HPP
#define PROSPECTUS_SERIES_MONOID_HPP

// Running combinations of anything: what a sum is, with an operation of your own.
//
//     struct alternatives {                        // a monoid: an identity, and an operation that is associative
//         unsigned identity() const { return 0; }
//         unsigned combine(unsigned a, unsigned b) const { return a | b; }
//     };
//     cumulative(std::array{1U, 4U, 1U}, out, alternatives{})             // 1, 5, 5
//     exclusive_cumulative(std::array{1U, 4U, 1U}, out, alternatives{})   // 0, 1, 5
//     folded(std::array{1U, 4U, 1U}, alternatives{})                      == 5U;
//     folded(std::array{INT_MAX, 1}, addition<int>{}).error()             == overflow_at{1};
//
// Naming  Exclusive: without the value of the place itself, as in std::exclusive_scan.
// Shape   As many results as values, combined from left to right. Writing over the values is allowed. A result of parts
//         is the combination of the results of the parts: any part may be folded elsewhere.
// Errors  A combine() that may fail gives a std::optional: overflow_at has the place of the first result that is none.
//         The results before it stand. A combination that no exclusive result needs is not looked at.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/level.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>

namespace prospectus {

template <class M>
using monoid_value = std::remove_cvref_t<decltype(std::declval<M const&>().identity())>;

/// combine() is associative, and identity() changes nothing on either side: no compiler sees that.
template <class M>
concept monoid = requires(M const& m) { m.identity(); } && std::copyable<monoid_value<M>> &&
                 requires(M const& m, monoid_value<M> const& a) {
                     { m.combine(a, a) } -> std::convertible_to<std::optional<monoid_value<M>>>;
                 };

/// Checked sums, from left to right.
template <checked_summable T>
struct addition {
    [[nodiscard]] constexpr T identity() const { return T{}; }
    [[nodiscard]] constexpr std::optional<T> combine(T const& a, T const& b) const { return checked_add(a, b); }
};

namespace detail {

template <class M>
concept may_fail = std::same_as<decltype(std::declval<M const&>().combine(std::declval<monoid_value<M> const&>(),
                                                                          std::declval<monoid_value<M> const&>())),
                                std::optional<monoid_value<M>>>;

/// False, and `running` as it was, where there is no combination.
template <monoid M>
[[nodiscard]] constexpr bool combine_into(monoid_value<M>& running, monoid_value<M> const& next, M const& m) {
    if constexpr (may_fail<M>) {
        auto combined = m.combine(running, next);
        if (!combined) return false;
        running = *std::move(combined);
    } else {
        running = m.combine(running, next);
    }
    return true;
}

template <class R>
using iterator_of = decltype(std::begin(std::declval<R&>()));

}  // namespace detail

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out, monoid M>
    requires std::convertible_to<std::iter_reference_t<I>, monoid_value<M>> &&
             std::indirectly_writable<Out, monoid_value<M> const&>
constexpr outcome<Out, overflow_at> cumulative(I first, S last, Out out, M const& m) {
    monoid_value<M> running = m.identity();
    for (std::size_t position = 0; first != last; ++first, ++out, ++position) {
        if (!detail::combine_into(running, *first, m)) return unexpected{overflow_at{position}};
        *out = std::as_const(running);
    }
    return out;
}
template <class R, std::weakly_incrementable Out, monoid M>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> cumulative(R&& values, Out out, M const& m) {
    return cumulative(std::begin(values), std::end(values), std::move(out), m);
}

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out, monoid M>
    requires std::convertible_to<std::iter_reference_t<I>, monoid_value<M>> &&
             std::indirectly_writable<Out, monoid_value<M> const&>
constexpr outcome<Out, overflow_at> exclusive_cumulative(I first, S last, Out out, M const& m) {
    monoid_value<M> running = m.identity();
    bool fits = true;
    for (std::size_t position = 0; first != last; ++first, ++out, ++position) {
        if (!fits) return unexpected{overflow_at{position}};
        monoid_value<M> const value = *first;  // before it may be written over
        *out = std::as_const(running);
        fits = detail::combine_into(running, value, m);
    }
    return out;
}
template <class R, std::weakly_incrementable Out, monoid M>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> exclusive_cumulative(R&& values, Out out, M const& m) {
    return exclusive_cumulative(std::begin(values), std::end(values), std::move(out), m);
}

/// All of them; the identity of nothing.
template <class R, monoid M>
    requires std::convertible_to<std::iter_reference_t<detail::iterator_of<R>>, monoid_value<M>>
[[nodiscard]] constexpr outcome<monoid_value<M>, overflow_at> folded(R&& values, M const& m) {
    monoid_value<M> running = m.identity();
    std::size_t position = 0;
    for (auto&& value : values) {
        if (!detail::combine_into<M>(running, value, m)) return unexpected{overflow_at{position}};
        ++position;
    }
    return running;
}

}  // namespace prospectus

#endif
