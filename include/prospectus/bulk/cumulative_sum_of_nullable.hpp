// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_CUMULATIVE_SUM_OF_NULLABLE_HPP
#define PROSPECTUS_BULK_CUMULATIVE_SUM_OF_NULLABLE_HPP

// Running totals of values that may be missing.
//
//     cumulative_sum(values, sums)                  // nullable spans: from the first missing value on, its group has no sums
//     cumulative_sum(values, sums, skip_missing)    // the sum of those that are there; none in the place of one that is not
//     cumulative_sum(values, sums, skip_missing, group_ids{companies})
//
// Shape, Errors, Source  As cumulative_sum.hpp. Bits over the bits of the values are allowed, where the sums are in the place
//         of the values. A missing value that is passed over stands in the order of addition as -0.0.

#include <prospectus/bulk/cumulative_sum_by_group.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/missing_policy.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of one group: the place in it of the first sum that does not fit, or the number of its values. T is floating point, or
/// unsigned and summed modulo 2^n.
template <class T, class Path>
std::size_t nullable_totals(Path path, auto const& values, auto const& results, std::span<T const> from,
                            std::span<T> to, std::size_t first, std::size_t count, bool skip) {
    std::size_t const past = skip ? first + count : values.first_missing(first, first + count);
    T piece[rows_in_a_batch];
    auto const there = [&](std::size_t begin, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            piece[i] = values.has(first + begin + i) ? from[first + begin + i] : no_summand<T>();
        return static_cast<T const*>(piece);
    };
    auto const fitting = running_totals<rows_in_a_batch>(path, there, to.subspan(first, past - first), false);
    if (skip) {
        for (std::size_t i = first; i < past; ++i) {
            bool const has = values.has(i);
            results.mark(i, i + 1, has);
            if (!has) to[i] = no_value<T>();
        }
    } else {
        results.mark(first, past, true);
        results.mark(past, first + count, false);
        std::fill(to.begin() + static_cast<std::ptrdiff_t>(past),
                  to.begin() + static_cast<std::ptrdiff_t>(first + count), no_value<T>());
    }
    return fitting == past - first ? count : fitting;
}

/// The place of the first sum that does not fit, or the number of values.
template <class T, bulk_groups Groups>
std::size_t nullable_totals(auto const& values, auto const& results, std::span<T const> from, std::span<T> to,
                            Groups const& groups, bool skip, bulk_execution how) {
    static_cast<void>(streams(how, from, to));  // refuses a path that does not run here
    groups.check(from.size());
    std::size_t fitting = from.size();
    on_path(how.path, [&](auto path) {
        panel_sums panel{path, from, to, false};
        auto const one = [&](std::size_t first, std::size_t count) {
            auto const fits = nullable_totals(path, values, results, from, to, first, count, skip);
            if (fits != count) fitting = first + fits;
            return fits == count;
        };
        by_groups(
            path, groups, from.size(),
            [&](std::size_t first, std::span<std::uint32_t const> bounds) {
                if (values.first_missing(first, first + bounds.back()) == first + bounds.back()) {
                    results.mark(first, first + bounds.back(), true);
                    if (panel.short_groups(first, bounds)) return true;
                    fitting = panel.fitting();
                    return false;
                }
                for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                    if (!one(first + bounds[g], bounds[g + 1] - bounds[g])) return false;
                return true;
            },
            one);
    });
    return fitting;
}

template <class T>
auto cumulative_sum_of_nullable(auto const& values, nullable_span<T> sums, auto const& groups, bool skip,
                                bulk_execution how) {
    auto const in = values.values();
    auto const out = sums.values();
    auto const [from, to] = checked_spans<T>(in, out);
    if constexpr (bulk_real<T>) {
        nullable_totals(values, sums, from, to, groups, skip, how);
        return to;
    } else {
        std::span<bits_of<T> const> const values_modulo = as_bits(from);
        auto const fitting = nullable_totals(values, sums, values_modulo, as_bits(to), groups, skip, how);
        using answer = outcome<std::span<T>, overflow_at>;
        return fitting == from.size() ? answer{to} : answer{unexpected{overflow_at{fitting}}};
    }
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

/// Of floating point the span of the sums; of integers and counts an outcome with it.
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
auto cumulative_sum(nullable_span<In> values, nullable_span<T> sums, skip_missing_t, Groups const& groups = {},
                    bulk_execution how = {}) {
    return detail::cumulative_sum_of_nullable(values, sums, groups, true, how);
}
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
auto cumulative_sum(nullable_span<In> values, nullable_span<T> sums, Groups const& groups = {},
                    bulk_execution how = {}) {
    return detail::cumulative_sum_of_nullable(values, sums, groups, false, how);
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
