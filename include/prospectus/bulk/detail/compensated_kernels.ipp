// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// What additions lose, and their results: see each_path.ipp. Sums of values one after another stand in an array already.

/// lost[i] is what was lost where values[i] was added to sums[i - 1]; sums[-1] is there. For a multiple of eight.
template <std::floating_point T>
void lost_by_additions(path, T const* sums, T const* values, T* lost, std::size_t count) {
    using block = block_of<T>;
    for (std::size_t at = 0; at < count; at += 8) {
        block before, after, x;
        load(before, sums + at - 1);
        load(after, sums + at);
        load(x, values + at);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            auto const added = after.v[k] - before.v[k];
            store(lost + at, k, (before.v[k] - (after.v[k] - added)) + (x.v[k] - added));
        }
    }
}

/// to[i] = a[i] + b[i], for a multiple of eight.
template <std::floating_point T>
void add_each(path, T const* a, T const* b, T* to, std::size_t count) {
    using block = block_of<T>;
    for (std::size_t at = 0; at < count; at += 8) {
        block x, y;
        load(x, a + at);
        load(y, b + at);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) store(to + at, k, x.v[k] + y.v[k]);
    }
}
