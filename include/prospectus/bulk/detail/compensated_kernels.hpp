// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_COMPENSATED_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_COMPENSATED_KERNELS_HPP

// Compensated running totals of an array. A value waits for the sum before it, and what was lost for what was lost before:
// two chains of additions, of which the second runs one stretch of values behind the first, beside it. All else is done by
// vectors.

#include <prospectus/bulk/detail/paths.hpp>
#include <prospectus/series/detail/compensated_total.hpp>

#include <concepts>
#include <cstddef>
#include <cstring>

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/compensated_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

namespace portable {

template <std::floating_point T>
void lost_by_additions(path, T const* sums, T const* values, T* lost, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) lost[i] = lost_by_addition(*(sums + i - 1), values[i], sums[i]);
}
template <std::floating_point T>
void add_each(path, T const* a, T const* b, T* to, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) to[i] = a[i] + b[i];
}

}  // namespace portable

/// Goes on from `total`, and leaves there what comes next. from == to is allowed.
template <std::floating_point T, class Path>
void compensated_part(Path path, T const* from, T* to, std::size_t count, compensated_total<T>& total) {
    constexpr std::size_t stretch = 64;
    T sums[2][stretch + 1], lost[stretch];
    std::size_t const whole = count / stretch;
    std::size_t done = 0;
    T sum = total.sum();
    auto const add_up = [&](std::size_t next) {  // the sums of a stretch, and the one before it
        sums[next % 2][0] = sum;
        for (std::size_t i = 0; i < stretch; ++i) sums[next % 2][i + 1] = sum += from[next * stretch + i];
    };
    if (whole != 0) add_up(0);
    for (; done < whole && sum - sum == 0; ++done) {
        T const* const now = sums[done % 2] + 1;
        T const* const values = from + done * stretch;
        lost_by_additions(path, now, values, lost, stretch);
        T left = total.lost();
        if (done + 1 < whole) {
            T* const next = sums[(done + 1) % 2];
            next[0] = sum;
            for (std::size_t i = 0; i < stretch; ++i) {
                next[i + 1] = sum += values[stretch + i];
                lost[i] = left += lost[i];
            }
        } else {
            for (std::size_t i = 0; i < stretch; ++i) lost[i] = left += lost[i];
        }
        total = {now[stretch - 1], left};
        add_each(path, now, lost, to + done * stretch, stretch);
    }
    for (std::size_t i = done * stretch; i < count; ++i) {
        total += from[i];
        to[i] = total.value();
    }
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
