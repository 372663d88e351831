// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_EXECUTION_HPP
#define PROSPECTUS_BULK_EXECUTION_HPP

// How an algorithm over arrays runs. What comes out is the same, bit for bit, whichever is chosen.
//
//     cumulative_sum(values, sums)                                             // the fastest that runs here
//     cumulative_sum(values, sums, {.path = instruction_path::portable})
//     cumulative_sum(values, sums, {.stores = store_hint::cached})             // the sums are read next
//
// Errors  std::invalid_argument for a path that does not run here: runs_here() tells.

#include <prospectus/bulk/detail/built_for.hpp>

#include <initializer_list>

namespace prospectus {

/// Vectors of 16, 32 and 64 bytes of x86-64, and what every compiler makes of plain C++.
enum class instruction_path : unsigned char { portable, sse2, avx2, avx512 };

enum class store_hint : unsigned char {
    by_size,   // past the caches when input and output are larger than the last of them
    cached,    // what is written is read next
    streamed,  // what is written is not read soon: past the caches always
};

[[nodiscard]] inline bool runs_here(instruction_path path) noexcept {
    switch (path) {
#if PROSPECTUS_VECTOR_PATHS
        case instruction_path::sse2: return true;
        case instruction_path::avx2: return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
        case instruction_path::avx512:
            return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
                   __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
                   runs_here(instruction_path::avx2);
#endif
        case instruction_path::portable: return true;
        default: return false;
    }
}

[[nodiscard]] inline instruction_path fastest_path() noexcept {
    for (auto const path : {instruction_path::avx512, instruction_path::avx2, instruction_path::sse2})
        if (runs_here(path)) return path;
    return instruction_path::portable;
}

struct bulk_execution {
    instruction_path path = fastest_path();
    store_hint stores = store_hint::by_size;
};

}  // namespace prospectus

#endif
