// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Where ids change: see each_path.ipp.

/// Bit i is set where ids[i] is not ids[i - 1], of 64. Reads ids[-1] too.
template <std::unsigned_integral T>
std::uint64_t changes(path, T const* ids) {
    using block = block_of<T>;
    std::uint64_t found = 0;
#pragma GCC unroll 8
    for (std::size_t at = 0; at < 64; at += 8) {
        block now, before;
        load(now, ids + at);
        load(before, ids + at - 1);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            auto const differ = reinterpret_cast<typename block::vector>(now.v[k] != before.v[k]);
            found |= static_cast<std::uint64_t>(signs_of<T>(differ)) << (at + k * block::width);
        }
    }
    return found;
}
