// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_DATED_ORDER_HPP
#define PROSPECTUS_CORPORATE_DETAIL_DATED_ORDER_HPP

// Places of things that are dated as far as is known, in the order that the dates allow.
//
// Shape  Undated ones last; the order of what has the same date is kept.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/detail/stable_sort.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace prospectus {

/// Everything of a group is before everything of the next. Within a group two are of the same day, or at least one pair
/// of its days cannot be told apart.
struct known_order {
    std::vector<std::vector<std::size_t>> groups;
    std::vector<std::size_t> undated;

    friend bool operator==(known_order const&, known_order const&) = default;
};

namespace detail {

/// By the earliest day that each can have had, then by the latest. `date_of` a place is an optional partial date.
template <class Date>
[[nodiscard]] std::vector<std::size_t> in_date_order(std::size_t count, Date const& date_of) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) order.push_back(i);
    stable_sort(order, [&](std::size_t i, std::size_t j) {
        std::optional<partial_date> const a = date_of(i), b = date_of(j);
        if (a.has_value() != b.has_value()) return a.has_value();
        if (!a) return false;
        return a->first_day() != b->first_day() ? a->first_day() < b->first_day() : a->last_day() < b->last_day();
    });
    return order;
}

template <class Date>
[[nodiscard]] known_order order_known(std::size_t count, Date const& date_of) {
    known_order found;
    std::optional<date> last;
    for (auto const i : in_date_order(count, date_of)) {
        std::optional<partial_date> const when = date_of(i);
        if (!when) {
            found.undated.push_back(i);
            continue;
        }
        if (!last || *last < when->first_day()) found.groups.emplace_back();
        found.groups.back().push_back(i);
        if (!last || *last < when->last_day()) last = when->last_day();
    }
    return found;
}

}  // namespace detail

}  // namespace prospectus

#endif
