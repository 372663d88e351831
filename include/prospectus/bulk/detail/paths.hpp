// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_PATHS_HPP
#define PROSPECTUS_BULK_DETAIL_PATHS_HPP

// Chooses when it runs.
//
//     on_path(how.path, [&](auto path) { return sum_blocks(path, from, to, blocks, carry, base); });

#include <prospectus/bulk/detail/built_for.hpp>
#include <prospectus/bulk/execution.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

// clang-format off
#define PROSPECTUS_KERNELS <prospectus/bulk/detail/lanes.ipp>
// clang-format on

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

namespace portable {
struct path {};
}  // namespace portable

#if PROSPECTUS_VECTOR_PATHS
namespace sse2 {
struct path {
    static constexpr std::size_t vector_bytes = 16;
};
}  // namespace sse2
namespace avx2 {
struct path {
    static constexpr std::size_t vector_bytes = 32;
};
}  // namespace avx2
namespace avx512 {
struct path {
    static constexpr std::size_t vector_bytes = 64;
};
}  // namespace avx512
#endif

template <class Run>
decltype(auto) on_path(instruction_path chosen, Run run) {
    switch (chosen) {
#if PROSPECTUS_VECTOR_PATHS
        case instruction_path::sse2: return run(sse2::path{});
        case instruction_path::avx2: return run(avx2::path{});
        case instruction_path::avx512: return run(avx512::path{});
#endif
        default: return run(portable::path{});
    }
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#include <prospectus/bulk/detail/each_path.ipp>

#undef PROSPECTUS_KERNELS

#endif
