// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_EXTREME_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_EXTREME_KERNELS_HPP

#include <prospectus/bulk/detail/paths.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// What leaves every extreme as it is: where values may be missing, a NaN, which is passed over.
template <bool Greater, bool Skips, class T>
inline constexpr T no_extreme = [] {
    using limits = std::numeric_limits<T>;
    if constexpr (limits::has_quiet_NaN && Skips) return limits::quiet_NaN();
    else if constexpr (limits::has_infinity) return Greater ? -limits::infinity() : limits::infinity();
    else return Greater ? limits::lowest() : limits::max();
}();

namespace portable {
/// extreme becomes the last. from == to is allowed. Without Skips no value is a NaN.
template <bool Greater, bool Skips, class T>
void run_extreme(path, T const* from, T* to, std::size_t blocks, T& extreme) {
    for (std::size_t i = 0; i < 8 * blocks; ++i) {
        T const x = from[i];
        bool const beyond = Greater ? extreme < x : x < extreme;
        to[i] = extreme = beyond || (Skips && extreme != extreme && x == x) ? x : extreme;
    }
}
template <std::floating_point T>
bool any_missing(path, T const* from, std::size_t count) {
    bool missing = false;
    for (std::size_t i = 0; i < count; ++i) missing |= from[i] != from[i];
    return missing;
}
}  // namespace portable

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/extreme_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

#endif
