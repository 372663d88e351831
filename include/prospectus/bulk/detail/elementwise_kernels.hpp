// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_ELEMENTWISE_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_ELEMENTWISE_KERNELS_HPP

// Sums and differences of two arrays, place by place. Results may lie in no place that is still to be read.

#include <prospectus/bulk/detail/paths.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable {

template <std::floating_point T>
void add_values(path, T const* a, T const* b, T* to, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        T const sum = a[i] + b[i];
        to[i] = sum == sum ? sum : std::numeric_limits<T>::quiet_NaN();
    }
}
template <std::floating_point T>
bool subtract_values(path, T const* from, T const* less, T* to, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        T const difference = from[i] - less[i];
        to[i] = difference == difference ? difference : std::numeric_limits<T>::quiet_NaN();
    }
    return true;
}
/// Modulo 2^n; whether all fit the signed type.
template <std::unsigned_integral T>
bool subtract_values(path, T const* from, T const* less, T* to, std::size_t count) {
    T left{};
    for (std::size_t i = 0; i < count; ++i) {
        T const a = from[i], b = less[i];
        auto const difference = static_cast<T>(a - b);
        left = static_cast<T>(left | ((a ^ b) & (a ^ difference)));
        to[i] = difference;
    }
    return left >> (8 * sizeof(T) - 1) == 0;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::portable

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/elementwise_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

#endif
