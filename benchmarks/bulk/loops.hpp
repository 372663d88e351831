// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_LOOPS_HPP
#define PROSPECTUS_BENCHMARKS_BULK_LOOPS_HPP

// The loops that a user would write, compiled twice: at -O2, and at -O3 -march=native.
//
// Shape  Group g has the elements from offsets[g] up to offsets[g + 1]; one series is one group. A function that is
//        null has no plain loop for the type.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

namespace benchmarks {

/// A rate of floats is a float; of everything else, a double.
template <class T>
using rate_of = std::conditional_t<std::is_same_v<T, float>, float, double>;

using offsets = std::vector<std::size_t>;

template <class T>
struct plain_loops {
    char const* flags;
    /// NaN where there is no rate.
    void (*growth)(T const* levels, rate_of<T>* rates, offsets const&, std::size_t lag);
    /// Of integers, false at the first sum that does not fit.
    bool (*cumulative_sum)(T const* values, T* sums, offsets const&);
    /// Neumaier's.
    void (*compensated)(T const* values, T* sums, offsets const&);
    /// What enters is added, what leaves is subtracted: over floating point not exactly the sum of the n.
    void (*trailing_sum)(T const* values, T* sums, offsets const&, std::size_t n);
    /// The n are added up each time.
    void (*trailing_sum_anew)(T const* values, T* sums, offsets const&, std::size_t n);
    void (*running_maximum)(T const* values, T* maxima, offsets const&);
    void (*growth_as_optional)(T const* levels, std::optional<double>* rates, std::size_t count, std::size_t lag);
};

namespace o2 {
template <class T>
[[nodiscard]] plain_loops<T> loops();
}
namespace o3_native {
template <class T>
[[nodiscard]] plain_loops<T> loops();
}

}  // namespace benchmarks

#endif
