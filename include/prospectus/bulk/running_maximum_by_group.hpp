// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_RUNNING_MAXIMUM_BY_GROUP_HPP
#define PROSPECTUS_BULK_RUNNING_MAXIMUM_BY_GROUP_HPP

// Running extremes and records that begin anew with each group of a panel.
//
//     running_maximum(prices, highs, group_offsets{offsets})
//     running_minimum(prices, lows, skip_missing, group_ids{companies})
//     record_highs(prices, new_high, group_ids{companies})     // the first price of each company is one
//
// Shape, Errors, Cost  As running_maximum.hpp, for each group on its own: what is missing leaves the rest of its group unknown.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/pieces_by_group.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/running_maximum.hpp>
#include <prospectus/series/missing_policy.hpp>

#include <cstddef>
#include <ranges>
#include <span>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

template <bool Greater, bool Skips, bulk_array In, class Out, bulk_groups Groups>
auto running_extreme_of(In const& values, Out& results, Groups const& groups, bulk_execution how) {
    using value = std::ranges::range_value_t<In>;
    auto const [given, to] = checked_spans<value>(values, results);
    bool const streamed = streams(how, given, to);
    groups.check(given.size());
    auto const from = ordered_span<value>(given);
    using ordered = typename decltype(from)::value_type;
    std::span<ordered> const out{reinterpret_cast<ordered*>(to.data()), to.size()};
    on_path(how.path, [&](auto path) {
        pieces_by_group<4096>(path, from.data(), out, groups, streamed, [&](std::size_t first, std::size_t) {
            return [run = extreme_run<Greater, Skips, ordered, decltype(path)>{path},
                    values_there = from.data() + first](std::size_t at, std::size_t count, ordered* made) mutable {
                run.next(values_there + at, made, count);
                return true;
            };
        });
    });
    return to;
}

template <bool Greater, bool Skips, bulk_array In, class Out, bulk_groups Groups>
auto records_of(In const& values, Out& records, Groups const& groups, bulk_execution how) {
    using value = std::ranges::range_value_t<In>;
    auto const [given, to] = checked_spans<value, unsigned char>(values, records);
    bool const streamed = streams(how, given, to);
    groups.check(given.size());
    auto const from = ordered_span<value>(given);
    using ordered = typename decltype(from)::value_type;
    on_path(how.path, [&](auto path) {
        using run_type = record_run<Greater, Skips, ordered, decltype(path)>;
        pieces_by_group<run_type::most>(path, from.data(), to, groups, streamed, [&](std::size_t first, std::size_t) {
            return [run = run_type{path}, values_there = from.data() + first](std::size_t at, std::size_t count,
                                                                              unsigned char* made) mutable {
                run.next(values_there + at, made, count);
                return true;
            };
        });
    });
    return to;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
std::span<std::ranges::range_value_t<In>> running_maximum(In const& values, Out&& highs, Groups const& groups,
                                                          bulk_execution how = {}) {
    return detail::running_extreme_of<true, false>(values, highs, groups, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
std::span<std::ranges::range_value_t<In>> running_maximum(In const& values, Out&& highs, skip_missing_t,
                                                          Groups const& groups, bulk_execution how = {}) {
    return detail::running_extreme_of<true, true>(values, highs, groups, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
std::span<std::ranges::range_value_t<In>> running_minimum(In const& values, Out&& lows, Groups const& groups,
                                                          bulk_execution how = {}) {
    return detail::running_extreme_of<false, false>(values, lows, groups, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, bulk_groups Groups>
std::span<std::ranges::range_value_t<In>> running_minimum(In const& values, Out&& lows, skip_missing_t,
                                                          Groups const& groups, bulk_execution how = {}) {
    return detail::running_extreme_of<false, true>(values, lows, groups, how);
}

template <bulk_array In, bulk_output<unsigned char> Out, bulk_groups Groups>
std::span<unsigned char> record_highs(In const& values, Out&& set, Groups const& groups, bulk_execution how = {}) {
    return detail::records_of<true, false>(values, set, groups, how);
}
template <bulk_array In, bulk_output<unsigned char> Out, bulk_groups Groups>
std::span<unsigned char> record_highs(In const& values, Out&& set, skip_missing_t, Groups const& groups,
                                      bulk_execution how = {}) {
    return detail::records_of<true, true>(values, set, groups, how);
}
template <bulk_array In, bulk_output<unsigned char> Out, bulk_groups Groups>
std::span<unsigned char> record_lows(In const& values, Out&& set, Groups const& groups, bulk_execution how = {}) {
    return detail::records_of<false, false>(values, set, groups, how);
}
template <bulk_array In, bulk_output<unsigned char> Out, bulk_groups Groups>
std::span<unsigned char> record_lows(In const& values, Out&& set, skip_missing_t, Groups const& groups,
                                     bulk_execution how = {}) {
    return detail::records_of<false, true>(values, set, groups, how);
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
