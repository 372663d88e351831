// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DIFFERENCES_BY_GROUP_HPP
#define PROSPECTUS_BULK_DIFFERENCES_BY_GROUP_HPP

// What the running totals of each group of a panel are of: the inverse of cumulative_sum by group.
//
//     differences(sums, values, group_offsets{offsets})
//     differences(levels, changes, lag{4}, group_ids{companies})     // never against a row of another company
//
// Shape, Errors, Cost  As differences.hpp, for each group on its own: the first rows of each are as they were. The place of an
//         overflow is that of the row.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/elementwise_kernels.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/differences.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/growth.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <ranges>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of panels. T is floating point, or unsigned and modulo 2^n.
template <class T, class Path>
class panel_differences {
public:
    panel_differences(Path path, std::span<T const> sums, std::span<T> results, std::size_t lag, bool streamed)
        : path_{path}, sums_{sums}, results_{results}, lag_{lag}, streamed_{streamed} {}

    /// The place of the first difference that does not fit, or the number of sums.
    [[nodiscard]] std::size_t fitting() const noexcept { return fitting_; }

    /// Of groups that have no more rows than a batch together: as if one series, then the first rows of each. Whether all fit.
    bool short_groups(std::size_t first, std::span<std::uint32_t const> bounds) {
        std::size_t const count = bounds.back(), skipped = std::min(lag_, count);
        T const* const from = sums_.data() + first;
        staging_buffer<T, rows_in_a_batch> buffer;
        T* const out = results_.data() + first;
        T* const to = streamed_ || sums_.data() == results_.data() ? buffer.apart_from(from, out) : out;
        bool const fits = subtract_values(path_, from + skipped, from, to + skipped, count - skipped);
        for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
            std::size_t const past = bounds[g] + std::min<std::size_t>(lag_, bounds[g + 1] - bounds[g]);
            for (std::size_t i = bounds[g]; i < past; ++i) {
                to[i] = from[i];
                if constexpr (std::floating_point<T>)
                    to[i] = to[i] == to[i] ? to[i] : std::numeric_limits<T>::quiet_NaN();
            }
        }
        if (!fits) look_again(first, to, bounds);  // what does not fit may reach over a border
        if (streamed_) stream_copy(path_, out, to, count * sizeof(T));
        else if (to != out) std::copy_n(to, count, out);
        return fitting_ == sums_.size();
    }
    bool long_group(std::size_t first, std::size_t count) {
        auto const fits =
            differences_of<T>(path_, sums_.subspan(first, count), results_.subspan(first, count), lag_, streamed_);
        if (fits != count) fitting_ = first + fits;
        return fits == count;
    }

private:
    void look_again(std::size_t first, T const* made, std::span<std::uint32_t const> bounds) {
        if constexpr (std::unsigned_integral<T>) {
            T const* const from = sums_.data() + first;
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                for (std::size_t i = bounds[g]; i < bounds[g + 1]; ++i) {
                    if (i - bounds[g] < lag_) continue;
                    T const earlier = from[i - lag_];
                    if (((from[i] ^ earlier) & (from[i] ^ made[i])) >> (8 * sizeof(T) - 1) == 0) continue;
                    fitting_ = first + i;
                    return;
                }
        }
    }

    Path path_;
    std::span<T const> sums_;
    std::span<T> results_;
    std::size_t lag_;
    bool streamed_;
    std::size_t fitting_ = sums_.size();
};

/// The place of the first that does not fit, or the number of sums.
template <class T, bulk_groups Groups>
std::size_t differences_by_group(std::span<T const> sums, std::span<T> results, std::size_t lag, Groups const& groups,
                                 bulk_execution how) {
    bool const streamed = streams(how, sums, results);
    groups.check(sums.size());
    return on_path(how.path, [&](auto path) {
        panel_differences panel{path, sums, results, lag, streamed};
        by_groups(
            path, groups, sums.size(),
            [&](std::size_t first, std::span<std::uint32_t const> bounds) { return panel.short_groups(first, bounds); },
            [&](std::size_t first, std::size_t count) { return panel.long_group(first, count); });
        if (streamed) end_streaming(path);
        return panel.fitting();
    });
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

/// Of floating point the span of the differences; of integers and counts an outcome with it.
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
auto differences(In const& sums, Out&& results, lag by, Groups const& groups, bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(sums, results);
    if constexpr (bulk_real<value>) {
        detail::differences_by_group(from, to, by.periods, groups, how);
        return to;
    } else {
        std::span<detail::bits_of<value> const> const sums_modulo = detail::as_bits(from);
        auto const fitting = detail::differences_by_group(sums_modulo, detail::as_bits(to), by.periods, groups, how);
        using answer = outcome<std::span<value>, overflow_at>;
        return fitting == from.size() ? answer{to} : answer{unexpected{overflow_at{fitting}}};
    }
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
auto differences(In const& sums, Out&& results, Groups const& groups, bulk_execution how = {}) {
    return differences(sums, results, lag{1}, groups, how);
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
