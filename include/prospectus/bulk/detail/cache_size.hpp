// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_CACHE_SIZE_HPP
#define PROSPECTUS_BULK_DETAIL_CACHE_SIZE_HPP

// The size of the last cache, asked of the processor once: what the system says of it is wrong on some virtual machines.
//
// Source  CPUID, leaf 4 (Intel) and 0x8000001D (AMD): bits 4..0 of EAX are the kind, 0 after the last; sets, ways, partitions
//         and the line's length are each kept less one.

#include <prospectus/bulk/detail/built_for.hpp>

#include <cstddef>
#include <initializer_list>

#if PROSPECTUS_VECTOR_PATHS
#include <cpuid.h>
#endif

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Where the processor does not say.
inline constexpr std::size_t usual_last_cache = std::size_t{32} << 20;

#if PROSPECTUS_VECTOR_PATHS

/// 0 where the leaf describes no cache.
[[nodiscard]] inline std::size_t largest_cache_of(unsigned leaf) {
    constexpr unsigned most_caches = 16;
    std::size_t largest = 0;
    for (unsigned index = 0; index < most_caches; ++index) {
        unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
        if (__get_cpuid_count(leaf, index, &eax, &ebx, &ecx, &edx) == 0 || (eax & 0x1F) == 0) break;
        std::size_t const line = (ebx & 0xFFF) + 1, partitions = (ebx >> 12 & 0x3FF) + 1, ways = (ebx >> 22) + 1;
        auto const size = line * partitions * ways * (std::size_t{ecx} + 1);
        if (size > largest) largest = size;
    }
    return largest;
}

[[nodiscard]] inline std::size_t last_cache_bytes() {
    static std::size_t const bytes = [] {
        for (unsigned const leaf : {0x8000001Du, 4u})
            if (auto const size = largest_cache_of(leaf)) return size;
        return usual_last_cache;
    }();
    return bytes;
}

#else

[[nodiscard]] inline std::size_t last_cache_bytes() { return usual_last_cache; }

#endif

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
