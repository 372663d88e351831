// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_ARRAY_HPP
#define PROSPECTUS_BULK_ARRAY_HPP

// What the algorithms of this room take: values side by side in the caller's memory.
//
//     static_assert(bulk_array<std::vector<double>> && bulk_array<std::span<money<usd> const>>);
//     static_assert(!bulk_array<std::list<double>> && !bulk_array<std::vector<long double>>);
//
// Shape   double, float, signed integers of 32 or 64 bits, and what is such an integer and nothing else: count() and
//         of_count(), as money has. A type of your own joins by the same two.
// Errors  std::invalid_argument where results are not as many as values, or lie over them without being in their place.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <ranges>
#include <span>
#include <stdexcept>
#include <type_traits>

namespace prospectus {

template <class T>
concept bulk_real = std::same_as<T, double> || std::same_as<T, float>;

template <class T>
concept bulk_integer = std::signed_integral<T> && (sizeof(T) == 4 || sizeof(T) == 8);

/// An integer of 64 bits with a meaning of its own.
template <class T>
concept bulk_count = std::is_class_v<T> && std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T> &&
                     sizeof(T) == sizeof(std::int64_t) && requires(T const& value, std::int64_t count) {
                         { value.count() } -> std::same_as<std::int64_t>;
                         { T::of_count(count) } -> std::same_as<T>;
                     };

template <class T>
concept bulk_exact = bulk_integer<T> || bulk_count<T>;

template <class T>
concept bulk_value = bulk_real<T> || bulk_exact<T>;

template <class R>
concept bulk_array =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && bulk_value<std::ranges::range_value_t<R>>;

/// Where results of T go.
template <class R, class T>
concept bulk_output =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && std::same_as<std::ranges::range_value_t<R>, T> &&
    !std::is_const_v<std::remove_reference_t<std::ranges::range_reference_t<R>>>;

namespace detail {

template <class R>
[[nodiscard]] constexpr auto span_of(R& values) {
    return std::span{std::ranges::data(values), std::ranges::size(values)};
}

/// Integers without a sign, modulo 2^n.
template <bulk_exact T>
using bits_of = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;

template <class T>
    requires bulk_exact<std::remove_const_t<T>>
[[nodiscard]] auto as_bits(std::span<T> values) {
    using whole = bits_of<std::remove_const_t<T>>;
    using bits = std::conditional_t<std::is_const_v<T>, whole const, whole>;
    return std::span<bits>{reinterpret_cast<bits*>(values.data()), values.size()};
}

[[nodiscard]] inline bool overlap(void const* a, std::size_t a_bytes, void const* b, std::size_t b_bytes) noexcept {
    auto const first = reinterpret_cast<std::uintptr_t>(a), second = reinterpret_cast<std::uintptr_t>(b);
    return a_bytes != 0 && b_bytes != 0 && first < second + b_bytes && second < first + a_bytes;
}

inline void refuse_another_size(std::size_t values, std::size_t results) {
    if (values != results) throw std::invalid_argument{"bulk: results must be as many as values"};
}
/// In place is right, else no overlap is.
template <class T, class U>
void refuse_overlap(std::span<T> values, std::span<U> results) {
    bool const in_place = std::same_as<std::remove_const_t<T>, U> &&
                          static_cast<void const*>(values.data()) == static_cast<void const*>(results.data());
    if (!in_place && overlap(values.data(), values.size_bytes(), results.data(), results.size_bytes()))
        throw std::invalid_argument{"bulk: results lie over values without being in their place"};
}

template <class T, class U = T>
struct spans {
    std::span<T const> from;
    std::span<U> to;
};
/// As many results as values, in their place or elsewhere.
template <class T, class U = T>
[[nodiscard]] spans<T, U> checked_spans(auto& values, auto& results) {
    spans<T, U> const made{span_of(values), span_of(results)};
    refuse_another_size(made.from.size(), made.to.size());
    refuse_overlap(made.from, made.to);
    return made;
}

}  // namespace detail

}  // namespace prospectus

#endif
