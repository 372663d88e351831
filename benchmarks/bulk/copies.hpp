// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_COPIES_HPP
#define PROSPECTUS_BENCHMARKS_BULK_COPIES_HPP

// What bounds every job: memory copied, and numbers divided.
//
// Naming  streaming: past the caches, which gains where the memory is larger than the last of them. glibc's memcpy
//         does so above a threshold of its own, which is wrong on some virtual machines.

#include <cstddef>
#include <string>
#include <vector>

namespace benchmarks {

struct streaming_copy {
    std::string name;
    void (*copy)(void* to, void const* from, std::size_t bytes);
};
/// Those that this processor has, of 16 to 64 bytes a store.
[[nodiscard]] std::vector<streaming_copy> streaming_copies();

struct division {
    std::string name;
    /// out[i] = numerators[i] / denominators[i]
    void (*of_double)(double const* numerators, double const* denominators, double* out, std::size_t count);
    void (*of_float)(float const* numerators, float const* denominators, float* out, std::size_t count);
};
/// Loops that only divide, by the vectors that this processor has.
[[nodiscard]] std::vector<division> divisions();

/// Of the processor, or 0 where it does not say.
[[nodiscard]] std::size_t last_cache_bytes();
/// Processor, caches and what glibc's memcpy does, in lines.
[[nodiscard]] std::string machine();

}  // namespace benchmarks

#endif
