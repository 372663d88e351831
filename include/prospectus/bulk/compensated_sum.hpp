// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_COMPENSATED_SUM_HPP
#define PROSPECTUS_BULK_COMPENSATED_SUM_HPP

// Running totals over arrays of floating point that keep what rounding takes.
//
//     cumulative_sum(prices, sums, compensated)      // what series/compensated_sum.hpp gives, bit for bit
//     cumulative_sum(prices, sums, compensated, group_offsets{offsets})
//
// Shape, Errors  As cumulative_sum.hpp and cumulative_sum_by_group.hpp.
// Cost    Each value waits for the addition of the one before it: about the time of a plain loop of sums.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/compensated_kernels.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/series/compensated_sum.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of one group.
template <bulk_real T, class Path>
void compensated_totals(Path path, std::span<T const> values, std::span<T> sums, bool streamed) {
    compensated_total<T> running;
    by_pieces<values_in_a_chunk>(path, values.data(), sums.data(), sums.size(), streamed,
                                 [&](std::size_t first, std::size_t count, T* to) {
                                     compensated_part(path, values.data() + first, to, count, running);
                                     return true;
                                 });
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> cumulative_sum(In const& values, Out&& sums, compensated_t,
                                                         bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(how.path, [&](auto path) { detail::compensated_totals<value>(path, from, to, streamed); });
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> cumulative_sum(In const& values, Out&& sums, compensated_t,
                                                         Groups const& groups, bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    groups.check(from.size());
    detail::on_path(how.path, [&](auto path) {
        detail::staging_buffer<value, detail::rows_in_a_batch> buffer;
        detail::by_groups(
            path, groups, from.size(),
            [&](std::size_t first, std::span<std::uint32_t const> bounds) {
                value* const out =
                    streamed ? buffer.apart_from(from.data() + first, to.data() + first) : to.data() + first;
                for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
                    detail::compensated_total<value> running;
                    detail::compensated_part(path, from.data() + first + bounds[g], out + bounds[g],
                                             bounds[g + 1] - bounds[g], running);
                }
                if (streamed) stream_copy(path, to.data() + first, out, bounds.back() * sizeof(value));
                return true;
            },
            [&](std::size_t first, std::size_t count) {
                detail::compensated_totals<value>(path, from.subspan(first, count), to.subspan(first, count), streamed);
                return true;
            });
        if (streamed) end_streaming(path);
    });
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
