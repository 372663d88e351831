// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_SUM_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_SUM_KERNELS_HPP

#include <prospectus/bulk/detail/paths.hpp>
#include <prospectus/series/cumulative_sum.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/sum_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable {

template <std::floating_point T>
T sum_blocks(path, T const* from, T* to, std::size_t blocks, T carry, T base) {
    for (; blocks != 0; --blocks)
        carry = sum_block(
            base, carry, [&from] { return *from++; }, [&to](T sum) { *to++ = sum; });
    return carry;
}

template <std::unsigned_integral T>
bool sum_values(T const* from, T* to, std::size_t count, T& carry) {
    T left{};
    for (std::size_t i = 0; i < count; ++i) {
        T const x = from[i];
        T const sum = static_cast<T>(carry + x);
        left = static_cast<T>(left | ((carry ^ sum) & (x ^ sum)));
        to[i] = carry = sum;
    }
    return left >> (8 * sizeof(T) - 1) != 0;
}
template <std::unsigned_integral T>
bool sum_blocks(path, T const* from, T* to, std::size_t blocks, T& carry) {
    return sum_values(from, to, 8 * blocks, carry);
}

template <std::floating_point T>
bool sum_groups(path, T const* from, T* to, std::span<std::uint32_t const> bounds) {
    bool finite = true;
    for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
        T const* first = from + bounds[g];
        T* out = to + bounds[g];
        sum_chunk(first, from + bounds[g + 1], out, T{-0.0});
        if (bounds[g] != bounds[g + 1]) finite &= out[-1] - out[-1] == 0;
    }
    return finite;
}
template <std::unsigned_integral T>
bool sum_groups(path, T const* from, T* to, std::span<std::uint32_t const> bounds) {
    bool left = false;
    for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
        T carry{};
        left |= sum_values(from + bounds[g], to + bounds[g], bounds[g + 1] - bounds[g], carry);
    }
    return !left;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable

#endif
