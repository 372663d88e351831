// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_RUNNING_MAXIMUM_OF_NULLABLE_HPP
#define PROSPECTUS_BULK_RUNNING_MAXIMUM_OF_NULLABLE_HPP

// Running extremes and records of values that may be missing.
//
//     running_maximum(prices, highs)                  // nullable spans: from the first missing price on, its group has none
//     running_maximum(prices, highs, skip_missing)    // missing only where all before are; else the greatest of those there
//     running_minimum(prices, lows, skip_missing, group_ids{companies})
//     record_highs(prices, new_high, skip_missing)    // bytes: 1 where a price is known to be above all before
//
// Shape, Errors, Cost  As running_maximum.hpp. A NaN is missing too, whatever its bit. Bits over the bits of the values are
//         allowed, where the extremes are in the place of the values.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/extreme_kernels.hpp>
#include <prospectus/bulk/detail/pieces_by_group.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/bulk/running_maximum.hpp>
#include <prospectus/series/missing_policy.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Rows of a piece of a group, of which those in [known, past) can have an extreme; results begin at the first row.
struct piece_of_rows {
    std::size_t first, known, past, end;
};

/// For each group, by pieces: run(from, to, count) of the rows that can have an extreme, then there(piece, results of it).
template <bool Greater, bool Skips, class Run, class T, class Result, class Path>
void nullable_runs(Path path, auto const& values, std::span<T const> from, std::span<Result> to, auto const& groups,
                   bool streamed, Result none, auto there) {
    constexpr std::size_t most = 512;
    pieces_by_group<most>(path, from.data(), to, groups, streamed, [&](std::size_t first, std::size_t rows) {
        std::size_t const begin = Skips ? values.first_there(first, first + rows) : first;
        std::size_t const end = Skips ? first + rows : values.first_missing(first, first + rows);
        return [&values, from, none, &there, first, begin, end, run = Run{path}](std::size_t at, std::size_t count,
                                                                                 Result* out) mutable {
            std::size_t const row = first + at;
            std::size_t const known = std::clamp(begin, row, row + count), past = std::clamp(end, known, row + count);
            T memory[most];
            T const* read = from.data() + known;
            if (Skips && values.first_missing(known, past) != past) {
                for (std::size_t i = known; i < past; ++i)
                    memory[i - known] = values.has(i) ? from[i] : no_extreme<Greater, Skips, T>;
                read = memory;
            }
            run.next(read, out + (known - row), past - known);
            std::fill(out, out + (known - row), none);
            std::fill(out + (past - row), out + count, none);
            there(piece_of_rows{row, known, past, row + count}, out);
            return true;
        };
    });
}

template <bool Greater, bool Skips, class T>
std::span<T> nullable_extremes(auto const& values, nullable_span<T> results, auto const& groups, bulk_execution how) {
    auto const in = values.values();
    auto const out = results.values();
    auto const [given, to] = checked_spans<T>(in, out);
    bool const streamed = streams(how, given, to);
    groups.check(given.size());
    auto const from = ordered_span<T>(given);
    using ordered = typename decltype(from)::value_type;
    std::span<ordered> const made{reinterpret_cast<ordered*>(to.data()), to.size()};
    auto const there = [&](piece_of_rows const& rows, ordered const* extremes) {
        if constexpr (bulk_real<T>) {
            mark_numbers(results, rows.first, extremes, rows.end - rows.first);
        } else {
            results.mark(rows.first, rows.known, false);
            results.mark(rows.known, rows.past, true);
            results.mark(rows.past, rows.end, false);
        }
    };
    on_path(how.path, [&](auto path) {
        nullable_runs<Greater, Skips, extreme_run<Greater, Skips, ordered, decltype(path)>, ordered, ordered>(
            path, values, from, made, groups, streamed, no_value<ordered>(), there);
    });
    return to;
}

template <bool Greater, bool Skips, class T>
std::span<unsigned char> nullable_records(auto const& values, auto& records, auto const& groups, bulk_execution how) {
    auto const in = values.values();
    auto const [given, to] = checked_spans<T, unsigned char>(in, records);
    bool const streamed = streams(how, given, to);
    groups.check(given.size());
    auto const from = ordered_span<T>(given);
    using ordered = typename decltype(from)::value_type;
    on_path(how.path, [&](auto path) {
        nullable_runs<Greater, Skips, record_run<Greater, Skips, ordered, decltype(path)>, ordered, unsigned char>(
            path, values, from, to, groups, streamed, 0, [](piece_of_rows const&, unsigned char const*) {});
    });
    return to;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
std::span<T> running_maximum(nullable_span<In> values, nullable_span<T> highs, Groups const& groups = {},
                             bulk_execution how = {}) {
    return detail::nullable_extremes<true, false>(values, highs, groups, how);
}
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
std::span<T> running_maximum(nullable_span<In> values, nullable_span<T> highs, skip_missing_t,
                             Groups const& groups = {}, bulk_execution how = {}) {
    return detail::nullable_extremes<true, true>(values, highs, groups, how);
}
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
std::span<T> running_minimum(nullable_span<In> values, nullable_span<T> lows, Groups const& groups = {},
                             bulk_execution how = {}) {
    return detail::nullable_extremes<false, false>(values, lows, groups, how);
}
template <class In, bulk_value T, bulk_groups Groups = one_group>
    requires std::same_as<std::remove_const_t<In>, T>
std::span<T> running_minimum(nullable_span<In> values, nullable_span<T> lows, skip_missing_t, Groups const& groups = {},
                             bulk_execution how = {}) {
    return detail::nullable_extremes<false, true>(values, lows, groups, how);
}

template <class In, bulk_output<unsigned char> Out, bulk_groups Groups = one_group>
std::span<unsigned char> record_highs(nullable_span<In> values, Out&& set, Groups const& groups = {},
                                      bulk_execution how = {}) {
    return detail::nullable_records<true, false, std::remove_const_t<In>>(values, set, groups, how);
}
template <class In, bulk_output<unsigned char> Out, bulk_groups Groups = one_group>
std::span<unsigned char> record_highs(nullable_span<In> values, Out&& set, skip_missing_t, Groups const& groups = {},
                                      bulk_execution how = {}) {
    return detail::nullable_records<true, true, std::remove_const_t<In>>(values, set, groups, how);
}
template <class In, bulk_output<unsigned char> Out, bulk_groups Groups = one_group>
std::span<unsigned char> record_lows(nullable_span<In> values, Out&& set, Groups const& groups = {},
                                     bulk_execution how = {}) {
    return detail::nullable_records<false, false, std::remove_const_t<In>>(values, set, groups, how);
}
template <class In, bulk_output<unsigned char> Out, bulk_groups Groups = one_group>
std::span<unsigned char> record_lows(nullable_span<In> values, Out&& set, skip_missing_t, Groups const& groups = {},
                                     bulk_execution how = {}) {
    return detail::nullable_records<false, true, std::remove_const_t<In>>(values, set, groups, how);
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
