// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_SUM_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_SUM_KERNELS_HPP

#include <prospectus/bulk/detail/paths.hpp>
#include <prospectus/series/cumulative_sum.hpp>

#include <concepts>
#include <cstddef>

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/sum_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable {

template <std::floating_point T>
chunk_sum<T> sum_blocks(path, T const* from, T* to, std::size_t blocks, chunk_sum<T> sums) {
    for (; blocks != 0; --blocks)
        sums = sum_block(
            sums, [&from] { return *from++; }, [&to](T sum) { *to++ = sum; });
    return sums;
}

template <std::unsigned_integral T>
bool sum_blocks(path, T const* from, T* to, std::size_t blocks, T& carry) {
    T left{};
    for (std::size_t i = 0; i < 8 * blocks; ++i) {
        T const x = from[i];
        T const sum = static_cast<T>(carry + x);
        left = static_cast<T>(left | ((carry ^ sum) & (x ^ sum)));
        to[i] = carry = sum;
    }
    return left >> (8 * sizeof(T) - 1) != 0;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable

#endif
