// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_FUNDING_REASON_HPP
#define PROSPECTUS_TEXT_FUNDING_REASON_HPP

// Why a round of funding, or several, give no answer, in a part of a sentence.
//
//     describe(funding_reason::post_below_raised)
//         == "the post-money is less than what was raised: one of them is wrong, or the one is a pre-money";
//     to_text(ledger_error{funding_reason::no_such_round, 2})
//         == "round 3: it is a part of a round that is not there: add that, or correct its label";
//
// Shape  Rounds are counted from one, in the order given.

#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(funding_reason reason) noexcept {
    switch (reason) {
        case funding_reason::not_stated: return "too little is stated to derive it from: state another of its amounts";
        case funding_reason::not_priced:
            return "a note, a SAFE, debt, a grant or a secondary sale values no company: ask a priced round";
        case funding_reason::different_unit:
            return "two currencies, or an amount that is no money: convert one by an exchange rate";
        case funding_reason::divisor_is_zero: return "nothing steps up from a valuation of zero";
        case funding_reason::below_zero: return "an amount, a valuation or a number of shares is below zero";
        case funding_reason::post_below_raised:
            return "the post-money is less than what was raised: one of them is wrong, or the one is a pre-money";
        case funding_reason::post_is_not_pre_plus_raised:
            return "the post-money is not the pre-money and what was raised, within their digits: one of the three is "
                   "wrong";
        case funding_reason::price_times_shares_is_not_raised:
            return "the shares sold at their price do not come to what was raised: one of the three is wrong";
        case funding_reason::more_shares_sold_than_there_are: return "more shares are sold than there are";
        case funding_reason::investors_exceed_round:
            return "the investors whose amounts are stated paid more than was raised: an amount is of another round";
        case funding_reason::part_of_itself:
            return "it is a part of itself, straight or by way of others: one of these relations is wrong";
        case funding_reason::no_such_round:
            return "it is a part of a round that is not there: add that, or correct its label";
        case funding_reason::round_named_twice:
            return "it is a part of a round whose label two rounds have: label them apart";
        case funding_reason::parts_exceed_round:
            return "its tranches sum to more than what it raised: one is another round, or the sum is of a part";
        case funding_reason::not_dated: return "no date is stated: state when it was announced or closed";
        case funding_reason::no_exchange_rate:
            return "no exchange rate holds on its days, and none is taken from the days beside: add one";
    }
    return "";
}

template <>
struct text_writer<ledger_error> {
    static void append(std::string& out, ledger_error const& error) {
        out.append("round ").append(std::to_string(error.round + 1)).append(": ").append(describe(error.reason));
    }
};

}  // namespace prospectus

#endif
