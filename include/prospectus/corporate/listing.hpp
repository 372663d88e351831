// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_LISTING_HPP
#define PROSPECTUS_CORPORATE_LISTING_HPP

// A share at a market, and its first day there.
//
//     return_on_issue(first, *first.last)       // +0.26 % on the issue price
//     capitalisation_at_issue(first)            // that of the day by its price, times the issue price
//     return_since_issue(first, splits, price, day)   // a later day's, with the splits between
//
// Errors  Returns: growth_reason; different_basis where it cannot be told which splits lie between. Others: amount_reason, nothing_to_sum where a part is not stated.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/identifier.hpp>
#include <prospectus/corporate/share_changes.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <optional>
#include <vector>

namespace prospectus {

struct listing {
    std::optional<ticker> at{};
    std::optional<partial_date> first_day{};
    std::optional<figure> issue_price{};
    std::optional<partial_date> last_day{};  // of trading there; nothing: not known to have ended

    friend bool operator==(listing const&, listing const&) = default;
};

/// Whether it was listed there.
[[nodiscard]] inline answer listed_on(listing const& l, partial_date day) {
    if (!l.first_day)
        return l.last_day && before(*l.last_day, day) == answer::yes ? answer::no : answer::cannot_be_known;
    auto const over = l.last_day ? before(*l.last_day, day) : answer::no;
    return !(after(*l.first_day, day) | over);
}

/// Prices are money per share.
struct trading_day {
    std::optional<figure> open{}, high{}, low{}, last{};
    std::optional<figure> turnover{};
    std::optional<figure> capitalisation{};  // at the last price

    friend bool operator==(trading_day const&, trading_day const&) = default;
};

[[nodiscard]] inline outcome<estimate, growth_reason> return_on_issue(listing const& l,
                                                                      std::optional<figure> const& price) {
    if (!l.issue_price) return unexpected{growth_reason::missing_base};
    if (!price) return unexpected{growth_reason::missing_value};
    return growth(*l.issue_price, *price);
}

/// Of a price on a later day; one of a split's own day is a price after it.
[[nodiscard]] inline outcome<estimate, growth_reason> return_between(figure const& earlier, partial_date then,
                                                                     figure const& later, partial_date now,
                                                                     std::vector<share_change> const& changes) {
    auto const factor = split_factor(changes, then, now);
    auto const inverse = factor ? divide(fraction{1}, *factor) : std::nullopt;
    auto const base = inverse ? multiply(earlier, estimate{interval{*inverse}, unit::number(), *inverse})
                              : outcome<estimate, amount_reason>{unexpected{amount_reason::nothing_to_sum}};
    if (!base) return unexpected{growth_reason::different_basis};
    return growth(*base, estimate{later});
}
[[nodiscard]] inline outcome<estimate, growth_reason> return_since_issue(listing const& l,
                                                                         std::vector<share_change> const& changes,
                                                                         std::optional<figure> const& price,
                                                                         partial_date day) {
    if (!l.issue_price) return unexpected{growth_reason::missing_base};
    if (!price) return unexpected{growth_reason::missing_value};
    if (!l.first_day) return unexpected{growth_reason::different_basis};
    return return_between(*l.issue_price, *l.first_day, *price, day, changes);
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
