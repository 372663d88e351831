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

/// Sums of panels. T is floating point, or unsigned and summed modulo 2^n.
template <class T, class Path>
class panel_sums {
public:
    panel_sums(Path path, std::span<T const> values, std::span<T> sums, bool streamed)
        : path_{path}, values_{values}, sums_{sums}, streamed_{streamed} {}
    ~panel_sums() {
        if (streamed_) end_streaming(path_);
    }
    panel_sums(panel_sums const&) = delete;
    panel_sums& operator=(panel_sums const&) = delete;

    /// The place of the first sum that does not fit, or the number of values.
    [[nodiscard]] std::size_t fitting() const noexcept { return fitting_; }

    /// Of groups that have no more rows than a batch together. Whether all fit.
    bool short_groups(std::size_t first, std::span<std::uint32_t const> bounds) {
        std::size_t const count = bounds.back();
        T const* from = values_.data() + first;
        bool const last = first + count + behind > values_.size();
        if (last) from = std::copy_n(from, count, last_values_) - count;
        bool const direct = !streamed_ && !last && values_.data() != sums_.data();
        T* const out = sums_.data() + first;
        T* const to = direct ? out : buffer_.apart_from(from, out);
        if (!sum_groups(path_, from, to, bounds)) look_again(first, std::span<T>{to, count}, bounds);
        if (streamed_) stream_copy(path_, out, to, count * sizeof(T));
        else if (!direct) std::copy_n(to, count, out);
        return fitting_ == values_.size();
    }
    bool long_group(std::size_t first, std::size_t count) {
        auto const fits =
            running_totals(path_, in_array<T>{values_.subspan(first, count)}, sums_.subspan(first, count), streamed_);
        if (fits != count) fitting_ = first + fits;
        return fits == count;
    }

private:
    void look_again(std::size_t first, std::span<T> sums, std::span<std::uint32_t const> bounds) {
        if constexpr (std::floating_point<T>) {
            std::transform(sums.begin(), sums.end(), sums.begin(), quiet<T>);
        } else {
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
                std::span<T const> const group = sums.subspan(bounds[g], bounds[g + 1] - bounds[g]);
                auto const place = first_overflow(group, T{});
                if (place == group.size()) continue;
                fitting_ = first + bounds[g] + place;
                return;
            }
        }
    }

    static constexpr std::size_t behind = 2 * values_in_a_block - 1;  // kernels reach so far past the end of a group

    Path path_;
    std::span<T const> values_;
    std::span<T> sums_;
    bool streamed_;
    std::size_t fitting_ = values_.size();
    staging_buffer<T, rows_in_a_batch + behind> buffer_;
    T last_values_[rows_in_a_batch + behind];
};

/// The place of the first sum that does not fit, or the number of values.
template <class T, bulk_groups Groups>
std::size_t running_totals(std::span<T const> values, std::span<T> sums, Groups const& groups, bulk_execution how) {
    bool const streamed = streams(how, values, sums);
    groups.check(values.size());
    return on_path(how.path, [&](auto path) {
        panel_sums panel{path, values, sums, streamed};
        by_groups(
            path, groups, values.size(),
            [&](std::size_t first, std::span<std::uint32_t const> bounds) { return panel.short_groups(first, bounds); },
            [&](std::size_t first, std::size_t count) { return panel.long_group(first, count); });
        return panel.fitting();
    });
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> cumulative_sum(In const& values, Out&& sums, Groups const& groups,
                                                         bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    detail::running_totals(from, to, groups, how);
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
    requires bulk_exact<std::ranges::range_value_t<In>>
outcome<std::span<std::ranges::range_value_t<In>>, overflow_at> cumulative_sum(In const& values, Out&& sums,
                                                                               Groups const& groups,
                                                                               bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    using bits = detail::bits_of<value>;
    std::span<bits const> const values_modulo = detail::as_bits(from);
    auto const fitting = detail::running_totals(values_modulo, detail::as_bits(to), groups, how);
    if (fitting != from.size()) return unexpected{overflow_at{fitting}};
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
