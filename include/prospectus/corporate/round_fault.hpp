// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ROUND_FAULT_HPP
#define PROSPECTUS_CORPORATE_ROUND_FAULT_HPP

// What a round of funding contradicts itself by.
//
//     funding_round const round{.raised = exactly<usd>(30_million), .post_money = exactly<usd>(20_million)};
//     fault(round)                          == funding_reason::post_below_raised;
//     post_money_check(round).verdict       == verdict::unknown;        // no pre-money is stated
//
// Shape   A contradiction is one whatever the figures stand for: 31 million raised is none beside a post-money of "about"
//         20 million, which has no stated width.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/corporate/claim.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <optional>

namespace prospectus {

/// Pre-money and what was raised beside the post-money stated: holds, possible within their digits, or contradicted.
[[nodiscard]] inline judgement post_money_check(funding_round const& round) {
    if (!round.post_money || !round.pre_money || !round.raised) return {.reason = amount_reason::nothing_to_sum};
    return judge(*round.post_money, evidence{add(*round.pre_money, *round.raised)});
}

/// What a round contradicts itself by, if it does, whatever its figures stand for.
[[nodiscard]] inline std::optional<funding_reason> fault(funding_round const& round) {
    auto const below_zero = [](std::optional<figure> const& f) {
        return f && !overlap(f->reach(), interval::at_least(0));
    };
    for (auto const* f :
         {&round.raised, &round.pre_money, &round.post_money, &round.price, &round.shares_sold, &round.shares_before})
        if (below_zero(*f)) return funding_reason::below_zero;
    auto const surely_less = [](std::optional<figure> const& a, std::optional<figure> const& b) {
        return a && b && a->in() == b->in() && !overlap(a->reach() - b->reach(), interval::at_least(0));
    };
    interval paid_in{0};
    for (auto const& investor : round.investors) {
        if (!investor.amount || !round.raised) continue;
        if (investor.amount->in() != round.raised->in()) return funding_reason::different_unit;
        paid_in = paid_in + investor.amount->reach();
    }
    if (round.raised && !overlap(round.raised->reach() - paid_in, interval::at_least(0)))
        return funding_reason::investors_exceed_round;
    if (round.instrument == funding_instrument::secondary)
        return surely_less(round.shares_before, round.shares_sold)
                   ? std::optional{funding_reason::more_shares_sold_than_there_are}
                   : std::nullopt;
    if (round.instrument && round.instrument != funding_instrument::equity) return std::nullopt;
    for (auto const* f : {&round.pre_money, &round.post_money})
        if (*f && round.raised && (*f)->in() != round.raised->in()) return funding_reason::different_unit;
    if (surely_less(round.post_money, round.raised)) return funding_reason::post_below_raised;
    if (post_money_check(round).verdict == verdict::contradicted) return funding_reason::post_is_not_pre_plus_raised;
    if (round.raised && round.price && round.shares_sold) {
        auto const paid = judge(*round.raised, evidence{multiply(*round.price, *round.shares_sold)});
        if (paid.reason) return funding_reason::different_unit;
        if (paid.verdict == verdict::contradicted) return funding_reason::price_times_shares_is_not_raised;
    }
    return std::nullopt;
}

}  // namespace prospectus

#endif
