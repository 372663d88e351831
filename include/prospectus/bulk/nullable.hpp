// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_NULLABLE_HPP
#define PROSPECTUS_BULK_NULLABLE_HPP

// Values that may be missing, by bits beside them.
//
//     nullable_span<double const> const prices{array.values(), array.validity(), array.offset()};
//     prices.has(3)
//     cumulative_sum(prices, nullable_span{sums, sums_validity})
//
// Shape      Bit i % 8 of byte i / 8, the lowest first, counted from `offset`: 1 where the value is there. No bits: all are.
//            What stands in the place of a missing value is not read; results write NaN there, or zero.
// Undefined  Bits that are fewer than values.
// Source     Arrow columnar format, validity bitmaps.

#include <prospectus/bulk/array.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <ranges>
#include <span>
#include <type_traits>

namespace prospectus {

template <class T>
    requires bulk_value<std::remove_const_t<T>>
class nullable_span {
public:
    using byte = std::conditional_t<std::is_const_v<T>, std::uint8_t const, std::uint8_t>;

    template <std::ranges::contiguous_range R>
        requires std::same_as<std::remove_reference_t<std::ranges::range_reference_t<R>>, T> ||
                     std::same_as<std::remove_reference_t<std::ranges::range_reference_t<R>> const, T>
    nullable_span(R&& values, byte* bits, std::size_t offset = 0)
        : values_{std::ranges::data(values), std::ranges::size(values)}, bits_{bits}, offset_{offset} {}

    [[nodiscard]] std::span<T> values() const noexcept { return values_; }
    [[nodiscard]] std::size_t size() const noexcept { return values_.size(); }
    [[nodiscard]] byte* bits() const noexcept { return bits_; }

    [[nodiscard]] bool has(std::size_t i) const noexcept {
        if (bits_ == nullptr) return true;
        std::size_t const bit = offset_ + i;
        return (bits_[bit / 8] >> bit % 8 & 1) != 0;
    }
    /// `past` where none is missing.
    [[nodiscard]] std::size_t first_missing(std::size_t from, std::size_t past) const noexcept {
        if (bits_ == nullptr) return past;
        for (; from < past && (offset_ + from) % 8 != 0; ++from)
            if (!has(from)) return from;
        for (; past - from >= 64; from += 64) {
            std::uint64_t word = 0;
            std::memcpy(&word, bits_ + (offset_ + from) / 8, sizeof word);
            if (~word != 0) break;
        }
        while (from < past && has(from)) ++from;
        return from;
    }

    /// `past` where all are missing.
    [[nodiscard]] std::size_t first_there(std::size_t from, std::size_t past) const noexcept {
        while (from < past && !has(from)) ++from;
        return from;
    }

    void mark(std::size_t from, std::size_t past, bool there) const noexcept
        requires(!std::is_const_v<T>)
    {
        if (bits_ == nullptr) return;
        auto const set = [&](std::size_t bit) {
            auto const mask = static_cast<std::uint8_t>(1u << bit % 8);
            bits_[bit / 8] = static_cast<std::uint8_t>(there ? bits_[bit / 8] | mask : bits_[bit / 8] & ~mask);
        };
        for (; from < past && (offset_ + from) % 8 != 0; ++from) set(offset_ + from);
        std::size_t const bytes = (past - from) / 8;
        std::memset(bits_ + (offset_ + from) / 8, there ? 0xFF : 0, bytes);
        for (from += 8 * bytes; from < past; ++from) set(offset_ + from);
    }
    /// Of `count` places, the bit of place from + i as there(i) says.
    void mark_each(std::size_t from, std::size_t count, auto there) const noexcept
        requires(!std::is_const_v<T>)
    {
        if (bits_ == nullptr) return;
        std::size_t i = 0;
        for (; i < count && (offset_ + from + i) % 8 != 0; ++i) mark(from + i, from + i + 1, there(i));
        for (; count - i >= 8; i += 8) {
            unsigned eight = 0;
            for (std::size_t k = 0; k < 8; ++k) eight |= static_cast<unsigned>(there(i + k)) << k;
            bits_[(offset_ + from + i) / 8] = static_cast<std::uint8_t>(eight);
        }
        for (; i < count; ++i) mark(from + i, from + i + 1, there(i));
    }

private:
    std::span<T> values_;
    byte* bits_;
    std::size_t offset_;
};
template <std::ranges::contiguous_range R, class Byte>
nullable_span(R&&, Byte*, std::size_t = 0)
    -> nullable_span<std::conditional_t<std::is_const_v<Byte>, std::ranges::range_value_t<R> const,
                                        std::remove_reference_t<std::ranges::range_reference_t<R>>>>;

namespace detail {

/// What stands where there is no result.
template <class T>
[[nodiscard]] constexpr T no_value() noexcept {
    if constexpr (std::floating_point<T>) return std::numeric_limits<T>::quiet_NaN();
    else return T{};
}
/// Marks those of the results from `first` on that are no NaN as there, the others as missing.
template <std::floating_point T>
void mark_numbers(nullable_span<T> const& results, std::size_t first, T const* made, std::size_t count) noexcept {
    results.mark_each(first, count, [made](std::size_t i) { return made[i] == made[i]; });
}
/// What changes no sum.
template <class T>
[[nodiscard]] constexpr T no_summand() noexcept {
    if constexpr (std::floating_point<T>) return T{-0.0};
    else return T{};
}

}  // namespace detail

}  // namespace prospectus

#endif
