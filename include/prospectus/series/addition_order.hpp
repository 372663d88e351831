// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_ADDITION_ORDER_HPP
#define PROSPECTUS_SERIES_ADDITION_ORDER_HPP

// In which order running totals of floating point are added: the same bits on every machine, by vectors of any width, and
// by parts that are summed apart and merged.
//
// Blocks   of eight values x0..x7, from the start of the range. Within a block
//              l0 = x0                    l4 = l3 + x4
//              l1 = x0 + x1               l5 = l3 + (x4 + x5)
//              l2 = l1 + x2               l6 = l3 + ((x4 + x5) + x6)
//              l3 = l1 + (x2 + x3)        l7 = l3 + ((x4 + x5) + (x6 + x7))
// Chunks   of 512 blocks. Within a chunk a sum is carry + l, where the carry is the last such sum of the block before and
//          begins as -0.0, which alone leaves every value as it is. The last carry is the chunk's total.
// Base     Each sum of a chunk is base + (carry + l). The base is the sum of the totals of all chunks before, -0.0 where there
//          is none. Totals add up by pairs: those of chunk 2i and 2i + 1 make a pair, two such pairs the next, and what is
//          left over is added from the largest on. So parts that end where a chunk does may be summed apart and merged.
// NaN      The payload of a NaN is not the order's to tell: each is made the one quiet NaN.
// Not for  -ffast-math, which may reorder: refused.
// Source   J. Sklansky, Conditional-Sum Addition Logic (1960), for the tree in a block. It needs fewer additions in a row
//          than a plain loop; sums of values not below zero never fall within a chunk.

#include <prospectus/core/detail/strict_math.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace prospectus {

inline constexpr std::size_t values_in_a_block = 8;
inline constexpr std::size_t values_in_a_chunk = 4096;

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

/// The sums within a block. A place behind the end of the values may hold -0.0: it changes no sum.
template <std::floating_point F>
struct block_sums {
    F l0, l1, l2, l3, l4, l5, l6, l7;

    constexpr block_sums(F x0, F x1, F x2, F x3, F x4, F x5, F x6, F x7) noexcept
        : l0{x0},
          l1{x0 + x1},
          l2{l1 + x2},
          l3{l1 + (x2 + x3)},
          l4{l3 + x4},
          l5{l3 + (x4 + x5)},
          l6{l3 + ((x4 + x5) + x6)},
          l7{l3 + ((x4 + x5) + (x6 + x7))} {}

    constexpr void for_each(auto take) const {
        take(l0), take(l1), take(l2), take(l3), take(l4), take(l5), take(l6), take(l7);
    }
};

/// The totals of whole chunks, added by pairs.
template <std::floating_point F>
class chunk_totals {
public:
    constexpr void add(F total) noexcept {
        std::size_t level = 0;
        for (; (count_ >> level & 1) != 0; ++level) total = pairs_[level] + total;
        pairs_[level] = total;
        ++count_;
    }
    [[nodiscard]] constexpr F sum() const noexcept {
        F base = F{-0.0};
        for (std::size_t level = levels; level-- > 0;)
            if ((count_ >> level & 1) != 0) base += pairs_[level];
        return quiet(base);
    }

private:
    static constexpr std::size_t levels = std::numeric_limits<std::size_t>::digits - 12;  // 2^12 values a chunk

    std::array<F, levels> pairs_{};  // of 2^i chunks, where bit i of the count is set
    std::size_t count_ = 0;
};

}  // namespace detail

}  // namespace prospectus

#endif
