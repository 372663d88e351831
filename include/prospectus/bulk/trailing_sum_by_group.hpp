// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_TRAILING_SUM_BY_GROUP_HPP
#define PROSPECTUS_BULK_TRAILING_SUM_BY_GROUP_HPP

// Sums of the last n values of each group of a panel.
//
//     trailing_sum(prices, sums, 12, group_offsets{offsets})    // NaN in the first 11 rows of each group
//     trailing_sum(prices, sums, 4, group_ids{companies})
//
// Shape   Floating point, as trailing_sum.hpp has it, for each group on its own. Integers and counts say by validity bits which
//         sums there are: trailing_sum_of_nullable.hpp.
// Errors, Cost, Source  As trailing_sum.hpp.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/trailing_sum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <ranges>
#include <span>
#include <stdexcept>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of panels.
template <bulk_real T, class Path>
class panel_windows {
public:
    panel_windows(Path path, std::span<T const> values, std::span<T> sums, std::size_t n, bool streamed)
        : path_{path}, values_{values}, sums_{sums}, n_{n}, streamed_{streamed} {}

    /// Of groups that have no more rows than a batch together: as if one series, then the first rows of each have none.
    void short_groups(std::size_t first, std::span<std::uint32_t const> bounds) {
        std::size_t const count = bounds.back(), skipped = std::min(n_ - 1, count);
        staging_buffer<T, rows_in_a_batch> buffer;
        T* const out = sums_.data() + first;
        T* const to =
            streamed_ || values_.data() == sums_.data() ? buffer.apart_from(values_.data() + first, out) : out;
        if (skipped < count && n_ <= values_in_a_window) {
            window_sums<T, Path> windows{path_, n_};
            windows.make(values_.data() + first + skipped, to + skipped, count - skipped);
        }
        for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
            std::size_t const rows = bounds[g + 1] - bounds[g];
            if (n_ > values_in_a_window)
                trailing_sums<T>(path_, values_.subspan(first + bounds[g], rows), {to + bounds[g], rows}, n_, false);
            std::fill_n(to + bounds[g], std::min(n_ - 1, rows), std::numeric_limits<T>::quiet_NaN());
        }
        if (streamed_) stream_copy(path_, out, to, count * sizeof(T));
        else if (to != out) std::copy_n(to, count, out);
    }
    void long_group(std::size_t first, std::size_t count) {
        trailing_sums<T>(path_, values_.subspan(first, count), sums_.subspan(first, count), n_, streamed_);
    }

private:
    Path path_;
    std::span<T const> values_;
    std::span<T> sums_;
    std::size_t n_;
    bool streamed_;
};

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> trailing_sum(In const& values, Out&& sums, std::size_t n,
                                                       Groups const& groups, bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no values"};
    bool const streamed = detail::streams(how, from, to);
    groups.check(from.size());
    detail::on_path(how.path, [&](auto path) {
        detail::panel_windows panel{path, from, to, n, streamed};
        detail::by_groups(
            path, groups, from.size(),
            [&](std::size_t first, auto bounds) { return panel.short_groups(first, bounds), true; },
            [&](std::size_t first, std::size_t count) { return panel.long_group(first, count), true; });
        if (streamed) end_streaming(path);
    });
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
