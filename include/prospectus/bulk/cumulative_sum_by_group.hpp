// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_CUMULATIVE_SUM_BY_GROUP_HPP
#define PROSPECTUS_BULK_CUMULATIVE_SUM_BY_GROUP_HPP

// Running totals that begin anew with each group of a panel.
//
//     cumulative_sum(values, sums, group_offsets{offsets})
//     cumulative_sum(values, sums, group_ids{companies})
//
// Shape, Errors, Cost, Source  As cumulative_sum.hpp, for each group on its own; the place of an overflow is that of the row.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/cumulative_sum.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/detail/sum_kernels.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// T is floating point, or unsigned and summed modulo 2^n. Returns the place of the first sum that does not fit, or the
/// number of values.
template <class T, class Path, bulk_groups Groups>
std::size_t running_totals(Path path, std::span<T const> values, std::span<T> sums, Groups const& groups,
                           bool streamed) {
    constexpr std::size_t behind = values_in_a_block - 1;  // kernels reach so far past the end of a group
    alignas(64) T buffer[rows_in_a_batch + behind];
    T last_values[rows_in_a_batch + behind];
    bool const in_place = values.data() == sums.data();
    std::size_t fitting = values.size();
    by_groups(
        path, groups, values.size(),
        [&](std::size_t first, std::span<std::uint32_t const> bounds) {
            std::size_t const count = bounds.back();
            T const* from = values.data() + first;
            bool const last = first + count + behind > values.size();
            if (last) from = std::copy_n(from, count, last_values) - count;
            bool const direct = !streamed && !in_place && !last;
            T* const to = direct ? sums.data() + first : buffer;
            bool const good = sum_groups(path, from, to, bounds);
            if constexpr (std::floating_point<T>) {
                if (!good) std::transform(to, to + count, to, quiet<T>);
            } else if (!good) {
                for (std::size_t g = 0; g + 1 < bounds.size() && fitting == values.size(); ++g) {
                    auto const group = std::span<T const>{to, count}.subspan(bounds[g], bounds[g + 1] - bounds[g]);
                    auto const place = first_overflow(group, T{});
                    if (place != group.size()) fitting = first + bounds[g] + place;
                }
            }
            if (streamed) stream_copy(path, sums.data() + first, to, count * sizeof(T));
            else if (!direct) std::copy_n(to, count, sums.data() + first);
            return fitting == values.size();
        },
        [&](std::size_t first, std::size_t count) {
            auto const from = values.subspan(first, count);
            auto const to = sums.subspan(first, count);
            auto const fits = running_totals<T>(path, from, to, streamed);
            if (fits != count) fitting = first + fits;
            return fits == count;
        });
    if (streamed) end_streaming(path);
    return fitting;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> cumulative_sum(In const& values, Out&& sums, Groups const& groups,
                                                         bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    groups.check(from.size());
    detail::on_path(how.path, [&](auto path) { detail::running_totals<value>(path, from, to, groups, streamed); });
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_exact<std::ranges::range_value_t<In>>
outcome<std::span<std::ranges::range_value_t<In>>, overflow_at> cumulative_sum(In const& values, Out&& sums,
                                                                               Groups const& groups,
                                                                               bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    using bits = detail::bits_of<value>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    groups.check(from.size());
    auto const fitting = detail::on_path(how.path, [&](auto path) {
        return detail::running_totals<bits>(path, detail::as_bits(from), detail::as_bits(to), groups, streamed);
    });
    if (fitting != from.size()) return unexpected{overflow_at{fitting}};
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
