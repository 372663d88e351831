// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_LISTING_HPP
#define PROSPECTUS_CORPORATE_LISTING_HPP

// A share at a market, and its first day there.
//
//     return_on_issue(first, *first.last)       // +0.26 % on the issue price
//     capitalisation_at_issue(first)            // that of the day by its price, times the issue price
//
// Errors  Returns: growth_reason. Others: amount_reason, nothing_to_sum where a part is not stated.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/identifier.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <optional>

namespace prospectus {

struct listing {
    std::optional<ticker> at{};
    std::optional<partial_date> first_day{};
    std::optional<figure> issue_price{};
};

/// Prices are money per share.
struct trading_day {
    std::optional<figure> open{}, high{}, low{}, last{};
    std::optional<figure> turnover{};
    std::optional<figure> capitalisation{};  // at the last price
};

[[nodiscard]] inline outcome<estimate, growth_reason> return_on_issue(listing const& l,
                                                                      std::optional<figure> const& price) {
    if (!l.issue_price) return unexpected{growth_reason::missing_base};
    if (!price) return unexpected{growth_reason::missing_value};
    return growth(*l.issue_price, *price);
}

[[nodiscard]] inline outcome<estimate, amount_reason> shares_outstanding(trading_day const& day) {
    if (!day.capitalisation || !day.last) return unexpected{amount_reason::nothing_to_sum};
    return divide(*day.capitalisation, *day.last);
}

[[nodiscard]] inline outcome<estimate, amount_reason> capitalisation_at_issue(listing const& l,
                                                                              trading_day const& day) {
    if (!l.issue_price) return unexpected{amount_reason::nothing_to_sum};
    return shares_outstanding(day).and_then([&](estimate const& shares) { return multiply(shares, *l.issue_price); });
}

}  // namespace prospectus

#endif
