// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_GROUP_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_GROUP_KERNELS_HPP

#include <prospectus/bulk/detail/paths.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/group_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

namespace portable {

template <std::unsigned_integral T>
std::uint64_t changes(path, T const* ids) {
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < 64; ++i) found |= static_cast<std::uint64_t>(ids[i] != *(ids + i - 1)) << i;
    return found;
}

}  // namespace portable

/// Bit i is set where ids[i] is not ids[i - 1], of at most 64. Reads ids[-1] too.
template <class Path, std::integral I>
[[nodiscard]] std::uint64_t changes(Path path, I const* ids, std::size_t count) {
    if constexpr (sizeof(I) == 4 || sizeof(I) == 8) {
        if (count == 64) return changes(path, reinterpret_cast<std::make_unsigned_t<I> const*>(ids));
    }
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < count; ++i) found |= static_cast<std::uint64_t>(ids[i] != *(ids + i - 1)) << i;
    return found;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
