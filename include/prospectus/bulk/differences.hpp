// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DIFFERENCES_HPP
#define PROSPECTUS_BULK_DIFFERENCES_HPP

// What running totals are of, over arrays: the inverse of cumulative_sum.
//
//     differences(sums, values)              // what series/differences.hpp gives, bit for bit
//     differences(levels, changes, lag{4})   // against four rows before
//
// Shape   As many as sums; over the sums themselves is allowed. The first rows, which have none before, are as they were.
// Errors  Of integers and counts, overflow_at with the place of the first difference that does not fit: those before it stand,
//         those behind it are not to be read. Of floating point none. std::invalid_argument: array.hpp, a lag of 0.
// Cost    No allocation. Results that the caches do not hold go past them: execution.hpp.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/elementwise_kernels.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/growth.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <limits>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// T is floating point, or unsigned and modulo 2^n. Returns the place of the first that does not fit, or the number of sums.
template <class T, class Path>
std::size_t differences_of(Path path, std::span<T const> sums, std::span<T> to, std::size_t lag, bool streamed) {
    std::size_t const before = std::min(lag, sums.size()), rows = sums.size() - before;
    std::size_t fitting = sums.size();
    /// Whether all fit.
    auto const make = [&](std::size_t first, std::size_t count, T* out) {
        T const *const later = sums.data() + before + first, *const earlier = sums.data() + first;
        if (subtract_values(path, later, earlier, out, count)) return true;
        if constexpr (std::unsigned_integral<T>) {
            std::size_t i = 0;
            while (((later[i] ^ earlier[i]) & (later[i] ^ out[i])) >> (8 * sizeof(T) - 1) == 0) ++i;
            fitting = before + first + i;
        }
        return false;
    };
    if (sums.data() == to.data()) {
        // From the end: what is subtracted is still there.
        constexpr std::size_t piece = 512;
        alignas(64) T buffer[piece];
        for (std::size_t left = rows; left != 0;) {
            std::size_t const count = std::min(piece, left);
            left -= count;
            make(left, count, buffer);
            std::copy_n(buffer, count, to.data() + before + left);
        }
    } else {
        std::copy_n(sums.data(), before, to.data());
        by_pieces<4096>(path, sums.data() + before, to.data() + before, rows, streamed, make);
    }
    if constexpr (std::floating_point<T>)
        for (std::size_t i = 0; i < before; ++i) to[i] = to[i] == to[i] ? to[i] : std::numeric_limits<T>::quiet_NaN();
    return fitting;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> differences(In const& sums, Out&& results, lag by = {1},
                                                      bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(sums, results);
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(how.path, [&](auto path) { detail::differences_of<value>(path, from, to, by.periods, streamed); });
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_exact<std::ranges::range_value_t<In>>
outcome<std::span<std::ranges::range_value_t<In>>, overflow_at> differences(In const& sums, Out&& results, lag by = {1},
                                                                            bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    using bits = detail::bits_of<value>;
    auto const [from, to] = detail::checked_spans<value>(sums, results);
    bool const streamed = detail::streams(how, from, to);
    auto const fitting = detail::on_path(how.path, [&](auto path) {
        return detail::differences_of<bits>(path, detail::as_bits(from), detail::as_bits(to), by.periods, streamed);
    });
    if (fitting != from.size()) return unexpected{overflow_at{fitting}};
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
