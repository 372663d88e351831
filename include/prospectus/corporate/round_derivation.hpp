// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ROUND_DERIVATION_HPP
#define PROSPECTUS_CORPORATE_ROUND_DERIVATION_HPP

// A value of a round and the ways in which it follows from what the round states.
//
//     post_money_of(round)->how == std::vector{round_derivation::pre_plus_raised};

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_reason.hpp>

#include <vector>

namespace prospectus {

enum class round_derivation : unsigned char {
    stated,
    pre_plus_raised,
    post_less_raised,
    post_less_pre,
    price_by_shares,
    raised_by_post,
    pre_by_post,  // one less it
    raised_by_pre_and_raised,
    raised_by_shares_sold,
    pre_by_shares_before
};

struct derived_estimate {
    estimate value;
    std::vector<round_derivation> how;  // each way that bears on it

    friend bool operator==(derived_estimate const&, derived_estimate const&) = default;
};

using valuation = outcome<derived_estimate, funding_reason>;

}  // namespace prospectus

#endif
