// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_REPORTED_VALUE_HPP
#define PROSPECTUS_AMOUNT_REPORTED_VALUE_HPP

// A number with the precision that its report gives, and what several reports of it leave it to be.
//
//     reported_value const sales{decimal{383'285, 6}, -6};             // decimals="-6": to the million
//     range_of(sales, digits_are::rounded)                             // [383284500000, 383285500000]
//     range_of(reported_value{decimal{430'964'991}}, digits_are::rounded)->is_point();     // decimals="INF"
//     std::vector<std::optional<reported_value>> const facts{sales, reported_value{decimal{3833, 8}, -8}};
//     common_range(facts, digits_are::rounded)                         // what both allow
//
// Naming  decimals as in XBRL: digits after the point, below zero for tens and more; nothing for INF.
// Errors  item_reason. A fact that is nil is nothing among facts.
// Source  XBRL Calculations 1.1: duplicate facts, excess digits.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/last_digit.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstddef>
#include <optional>

namespace prospectus {

struct reported_value {
    decimal value{};
    std::optional<int> decimals{};

    friend constexpr bool operator==(reported_value const&, reported_value const&) noexcept = default;
};

/// Why an item of a report has no one value.
enum class item_reason : unsigned char { not_reported, nil, contradictory_duplicates, excess_digits };

/// Excess digits are those past its decimals: 1234 to the hundred.
[[nodiscard]] constexpr outcome<interval, item_reason> range_of(reported_value const& reported, digits_are kind) {
    auto const value = to_fraction(reported.value);
    if (!reported.decimals) return interval{value};
    int const place = -*reported.decimals;
    if (reported.value.sign() != 0 && reported.value.shortest().exponent() < place)
        return unexpected{item_reason::excess_digits};
    return range_at_place(value, place, kind);
}

/// What all facts of one concept, period and unit allow. Facts: a range of std::optional<reported_value>.
template <class Facts>
[[nodiscard]] constexpr outcome<interval, item_reason> common_range(Facts const& facts, digits_are kind) {
    std::optional<interval> common;
    bool nil = false;
    for (std::optional<reported_value> const& fact : facts) {
        nil = nil || !fact;
        if (!fact) continue;
        auto const range = range_of(*fact, kind);
        if (!range) return range;
        auto const both = common ? overlap(*common, *range) : *range;
        if (!both) return unexpected{item_reason::contradictory_duplicates};
        common = both;
    }
    if (common && nil) return unexpected{item_reason::contradictory_duplicates};
    if (!common) return unexpected{nil ? item_reason::nil : item_reason::not_reported};
    return *common;
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::reported_value> {
    [[nodiscard]] std::size_t operator()(prospectus::reported_value const& v) const noexcept {
        return 31 * std::hash<prospectus::decimal>{}(v.value) + std::hash<int>{}(v.decimals.value_or(2000));
    }
};

#endif
