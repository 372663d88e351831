// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_FUNDING_REASON_HPP
#define PROSPECTUS_CORPORATE_FUNDING_REASON_HPP

// Why a round of funding, or several, give no answer.
//
//     post_money_of(round).error() == funding_reason::not_stated;

#include <cstddef>

namespace prospectus {

enum class funding_reason : unsigned char {
    // of one round
    not_stated,         // too little is known to derive it from
    not_priced,         // a note, a SAFE, debt, a grant or a secondary sale values no company
    different_unit,     // two currencies, or no money at all
    divisor_is_zero,    // a step-up from nothing
    below_zero,         // an amount, a valuation or a number of shares below zero
    post_below_raised,  // the post-money is less than what was raised
    post_is_not_pre_plus_raised,
    price_times_shares_is_not_raised,
    more_shares_sold_than_there_are,  // in a secondary sale
    investors_exceed_round,           // those whose amounts are known paid more than was raised
    // of several
    part_of_itself,      // a tranche, an extension or a conversion of itself, straight or by way of others
    no_such_round,       // a part of a round that is not there
    round_named_twice,   // a part of one of two rounds of that label
    parts_exceed_round,  // the tranches sum to more than what the round raised
    not_dated,
    no_exchange_rate
};

/// With the place of the round in the order given.
struct ledger_error {
    funding_reason reason;
    std::size_t round;

    friend constexpr bool operator==(ledger_error, ledger_error) noexcept = default;
};

}  // namespace prospectus

#endif
