// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_GROWTH_OPTIONS_HPP
#define PROSPECTUS_BULK_DETAIL_GROWTH_OPTIONS_HPP

// What may be asked of growth rates besides, in any order.
//
//     option(lag{1}, options...).periods      // the lag among them, or 1

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/why_no_rate.hpp>
#include <prospectus/series/growth.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

template <class O>
concept growth_option = std::same_as<O, lag> || base_policy<O> || bulk_groups<O> || std::same_as<O, reasons_into> ||
                        std::same_as<O, bulk_execution>;

/// The one of a sort among them, or what stands for it.
template <class Sort>
[[nodiscard]] Sort option(Sort otherwise, auto const&... options) {
    [[maybe_unused]] auto const take = [&otherwise](auto const& o) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(o)>, Sort>) otherwise = o;
    };
    (take(options), ...);
    return otherwise;
}

template <class... O>
inline constexpr bool one_of_a_sort =
    (std::same_as<O, lag> + ... + 0) <= 1 && (base_policy<O> + ... + 0) <= 1 && (bulk_groups<O> + ... + 0) <= 1 &&
    (std::same_as<O, reasons_into> + ... + 0) <= 1 && (std::same_as<O, bulk_execution> + ... + 0) <= 1;

inline std::span<why_no_rate> checked_reasons(std::size_t rates, auto const&... options) {
    bool const asked = (std::same_as<std::remove_cvref_t<decltype(options)>, reasons_into> || ...);
    auto const reasons = option(reasons_into{std::span<why_no_rate>{}}, options...).span();
    if (asked) refuse_another_size(rates, reasons.size());
    return reasons;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
