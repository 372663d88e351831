// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_TRAILING_SUM_HPP
#define PROSPECTUS_BULK_TRAILING_SUM_HPP

// Sums of the last n values, over arrays.
//
//     std::vector<double> sums(prices.size());
//     trailing_sum(prices, sums, 12);                       // NaN in the first 11 rows, which have no twelve values
//     std::vector<std::int64_t> totals(volume.size() - 3);
//     trailing_sum(volume, totals, 4)                       // the first is that of row 3
//
// Naming  Also moving or rolling sum.
// Shape   Floating point: as many sums as values, NaN where there are fewer than n values and where one of them is NaN; over the
//         values themselves is allowed. Integers and counts, which have no NaN: size - n + 1 sums, none where there are fewer
//         values, and not over them.
// Errors  Of integers and counts, overflow_at with the place of the last value of the first window whose sum does not fit.
//         std::invalid_argument: array.hpp, n = 0.
// Cost    Floating point: log2 n additions a value; past 256 values one by one, with memory for 2n values and no more than
//         twice those there are. Else no allocation.
// Source  Order of addition: series/trailing_sum.hpp, bit for bit.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/elementwise_kernels.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/trailing_sum.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <utility>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

inline constexpr std::size_t values_in_a_window = 256;  // at most, made by vectors

/// Of windows of at most 256 values, for at most 512 rows at a time.
template <bulk_real T, class Path>
class window_sums {
public:
    static constexpr std::size_t rows = 512;

    window_sums(Path path, std::size_t n) : path_{path}, n_{n} {}

    /// Sums of the rows that begin at `last`, each of which has n - 1 values before it. to may lie over them.
    void make(T const* last, T* to, std::size_t count) {
        std::size_t const behind = n_ - 1, values = count + behind;
        T* sums = &memory_[0][0];  // of the last `size` values, from the row on that has so many
        T* spare = &memory_[1][0];
        T* older = &memory_[2][0];  // of the last `taken` values
        T* newer = &memory_[3][0];
        std::copy_n(last - behind, values, sums);
        std::size_t taken = 0;
        for (std::size_t size = 1;; size *= 2) {
            if ((n_ & size) != 0) {
                std::size_t const row = taken + size - 1;
                if (taken == 0) std::copy_n(sums + row, values - row, older + row);
                else
                    add_values(path_, older + (row - size), sums + row, newer + row, values - row),
                        std::swap(older, newer);
                taken += size;
            }
            if (size > n_ / 2) break;
            std::size_t const row = 2 * size - 1;
            add_values(path_, sums + (row - size), sums + row, spare + row, values - row);
            std::swap(sums, spare);
        }
        for (std::size_t i = 0; i < count; ++i) to[i] = quiet(older[behind + i]);
    }

private:
    Path path_;
    std::size_t n_;
    alignas(64) T memory_[4][rows + values_in_a_window];
};

template <bulk_real T, class Path>
void trailing_sums(Path path, std::span<T const> values, std::span<T> sums, std::size_t n, bool streamed) {
    constexpr T none = std::numeric_limits<T>::quiet_NaN();
    std::size_t const before = std::min(n - 1, values.size()), count = values.size() - before;
    bool const in_place = values.data() == sums.data();
    if (count == 0) {
        std::fill(sums.begin(), sums.end(), none);
    } else if (n > values_in_a_window) {
        ordered_window<T> window{n};
        for (std::size_t i = 0; i < values.size(); ++i) {
            T const sum = window.add(values[i]);
            sums[i] = i < before ? none : quiet(sum);
        }
    } else if (in_place) {
        window_sums<T, Path> windows{path, n};
        for (std::size_t left = count; left != 0;) {  // from the end: the values are still there
            std::size_t const some = std::min(windows.rows, left);
            left -= some;
            windows.make(values.data() + before + left, sums.data() + before + left, some);
        }
        std::fill_n(sums.data(), before, none);
    } else {
        window_sums<T, Path> windows{path, n};
        std::fill_n(sums.data(), before, none);
        by_pieces<windows.rows>(path, values.data() + before, sums.data() + before, count, streamed,
                                [&](std::size_t first, std::size_t some, T* to) {
                                    windows.make(values.data() + before + first, to, some);
                                    return true;
                                });
    }
}

/// The number of sums that fit, up to the first that does not.
template <bulk_integer T>
[[nodiscard]] std::size_t trailing_sums(std::span<T const> values, T* sums, std::size_t n) {
    int128 sum;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += int128{std::int64_t{values[i]}};
        if (i + 1 < n) continue;
        auto const fitting = of_units<T>(sum);
        if (!fitting) return i + 1 - n;
        sums[i + 1 - n] = *fitting;
        sum -= int128{std::int64_t{values[i + 1 - n]}};
    }
    return values.size() < n ? 0 : values.size() + 1 - n;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> trailing_sum(In const& values, Out&& sums, std::size_t n,
                                                       bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no values"};
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(how.path, [&](auto path) { detail::trailing_sums<value>(path, from, to, n, streamed); });
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_exact<std::ranges::range_value_t<In>>
outcome<std::span<std::ranges::range_value_t<In>>, overflow_at> trailing_sum(In const& values, Out&& sums,
                                                                             std::size_t n) {
    using value = std::ranges::range_value_t<In>;
    std::span<value const> const from = detail::span_of(values);
    std::span<value> const to = detail::span_of(sums);
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no values"};
    detail::refuse_another_size(from.size() < n ? 0 : from.size() + 1 - n, to.size());
    if (detail::overlap(from.data(), from.size_bytes(), to.data(), to.size_bytes()))
        throw std::invalid_argument{"trailing_sum: sums lie over values"};
    using whole = std::conditional_t<sizeof(value) == 8, std::int64_t, std::int32_t>;
    auto const fitting = detail::trailing_sums<whole>({reinterpret_cast<whole const*>(from.data()), from.size()},
                                                      reinterpret_cast<whole*>(to.data()), n);
    if (fitting != to.size()) return unexpected{overflow_at{fitting + n - 1}};
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
