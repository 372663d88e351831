// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_TRAILING_SUM_OF_NULLABLE_HPP
#define PROSPECTUS_BULK_TRAILING_SUM_OF_NULLABLE_HPP

// Sums of the last n of values that may be missing.
//
//     trailing_sum(values, sums, 4)                              // nullable spans: a window with a missing value has no sum
//     trailing_sum(values, sums, 4, group_offsets{offsets})      // nor has one that would begin in front of its group
//     trailing_sum(nullable_span<money<usd> const>{fees, nullptr}, sums, 4, group_ids{companies})    // none missing
//
// Shape   As many sums as values, of integers and counts too; over the values themselves is allowed, and the bits over their
//         bits. The bits follow those of the values: a sum that is NaN for what was there is there.
// Errors  Of integers and counts, overflow_at with the last row of the first window whose sum does not fit.
//         std::invalid_argument: array.hpp, groups.hpp, n = 0.
// Cost, Source  As trailing_sum.hpp.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/bulk/trailing_sum.hpp>
#include <prospectus/bulk/trailing_sum_by_group.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of one group that has a window, with results over the values allowed. For windows past those made by vectors.
template <bulk_real T>
void long_nullable_windows(auto const& values, auto const& results, std::span<T const> from, std::span<T> to,
                           std::size_t first, std::size_t count, std::size_t n) {
    constexpr T none = std::numeric_limits<T>::quiet_NaN();
    ordered_window<T> window{n};
    std::size_t whole_from = first + n - 1;
    for (std::size_t i = first; i < first + count; ++i) {
        bool const there = values.has(i);
        if (!there) whole_from = std::max(whole_from, i + n);
        T const sum = window.add(there ? from[i] : none);
        to[i] = i < whole_from ? none : quiet(sum);
        results.mark(i, i + 1, i >= whole_from);
    }
}

/// Likewise, of floating point. Returns count: all sums fit.
template <bulk_real T, class Path>
std::size_t nullable_windows(Path path, auto const& values, auto const& results, std::span<T const> from,
                             std::span<T> to, std::size_t first, std::size_t count, std::size_t n) {
    if (n > values_in_a_window) {
        long_nullable_windows(values, results, from, to, first, count, n);
        return count;
    }
    constexpr T none = std::numeric_limits<T>::quiet_NaN();
    std::size_t const begin = first + n - 1;
    window_sums<T, Path> windows{path, n};
    T piece[windows.rows + values_in_a_window], sums[windows.rows];
    bool whole[windows.rows];
    for (std::size_t past = first + count; past > begin;) {  // from the end: values and bits are still there
        std::size_t const some = std::min(windows.rows, past - begin), row = past - some, oldest = row - (n - 1);
        bool const all = values.first_missing(oldest, past) == past;
        std::size_t whole_from = row;
        for (std::size_t i = oldest; !all && i < past; ++i) {
            bool const there = values.has(i);
            if (!there) whole_from = i + n;
            piece[i - oldest] = there ? from[i] : none;
            if (i >= row) whole[i - row] = i >= whole_from;
        }
        windows.make((all ? from.data() + oldest : piece) + (n - 1), sums, some);
        std::copy_n(sums, some, to.data() + row);
        if (all) results.mark(row, past, true);
        else results.mark_each(row, some, [&whole](std::size_t i) { return whole[i]; });
        past = row;
    }
    std::fill_n(to.data() + first, n - 1, none);
    results.mark(first, begin, false);
    return count;
}

/// Likewise, exact. Returns the place in the group of the first sum that does not fit, or count.
template <bulk_integer T>
std::size_t nullable_windows(auto, auto const& values, auto const& results, std::span<T const> from, std::span<T> to,
                             std::size_t first, std::size_t count, std::size_t n) {
    std::size_t const begin = first + n - 1;
    int128 sum;
    std::size_t missing = 0, fitting = count;
    auto const enter = [&](std::size_t i) {
        if (values.has(i)) sum += int128{std::int64_t{from[i]}};
        else ++missing;
    };
    for (std::size_t i = first + count - n; i < first + count; ++i) enter(i);
    for (std::size_t last = first + count - 1;; --last) {  // from the end: what leaves is still there
        bool const whole = missing == 0;
        T made{};
        if (whole) {
            if (auto const fits = of_units<T>(sum)) made = *fits;
            else fitting = last - first;
        }
        if (values.has(last)) sum -= int128{std::int64_t{from[last]}};
        else --missing;
        to[last] = made;
        results.mark(last, last + 1, whole);
        if (last == begin) break;
        enter(last - n);
    }
    std::fill_n(to.data() + first, n - 1, T{});
    results.mark(first, begin, false);
    return fitting;
}

/// The row of the first sum that does not fit, or the number of values.
template <class T, bulk_groups Groups>
std::size_t nullable_windows(auto const& values, auto const& results, std::span<T const> from, std::span<T> to,
                             std::size_t n, Groups const& groups, bulk_execution how) {
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no values"};
    static_cast<void>(streams(how, from, to));  // refuses a path that does not run here
    groups.check(from.size());
    std::size_t fitting = from.size();
    auto const none = [&](std::size_t first, std::size_t count) {
        std::fill_n(to.data() + first, count, no_value<T>());
        results.mark(first, first + count, false);
    };
    on_path(how.path, [&](auto path) {
        auto const one = [&](std::size_t first, std::size_t count) {
            if (count < n) return none(first, count), true;
            auto const fits = nullable_windows(path, values, results, from, to, first, count, n);
            if (fits != count) fitting = first + fits;
            return fits == count;
        };
        auto const short_groups = [&](std::size_t first, std::span<std::uint32_t const> bounds) {
            if constexpr (bulk_real<T>) {
                std::size_t const past = first + bounds.back();
                if (values.first_missing(first, past) == past) {
                    panel_windows{path, from, to, n, false}.short_groups(first, bounds);
                    results.mark(first, past, true);
                    for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
                        std::size_t const rows = bounds[g + 1] - bounds[g], begin = first + bounds[g];
                        results.mark(begin, begin + std::min(n - 1, rows), false);
                    }
                    return true;
                }
            }
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                if (!one(first + bounds[g], bounds[g + 1] - bounds[g])) return false;
            return true;
        };
        by_groups(path, groups, from.size(), short_groups, one);
    });
    return fitting;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

/// Of floating point the span of the sums; of integers and counts an outcome with it.
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
auto trailing_sum(nullable_span<In> values, nullable_span<T> sums, std::size_t n, Groups const& groups = {},
                  bulk_execution how = {}) {
    auto const in = values.values();
    auto const out = sums.values();
    auto const [from, to] = detail::checked_spans<T>(in, out);
    if constexpr (bulk_real<T>) {
        detail::nullable_windows(values, sums, from, to, n, groups, how);
        return to;
    } else {
        using whole = std::conditional_t<sizeof(T) == 8, std::int64_t, std::int32_t>;
        std::span<whole const> const counts{reinterpret_cast<whole const*>(from.data()), from.size()};
        std::span<whole> const made{reinterpret_cast<whole*>(to.data()), to.size()};
        auto const fitting = detail::nullable_windows(values, sums, counts, made, n, groups, how);
        using answer = outcome<std::span<T>, overflow_at>;
        return fitting == from.size() ? answer{to} : answer{unexpected{overflow_at{fitting}}};
    }
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
