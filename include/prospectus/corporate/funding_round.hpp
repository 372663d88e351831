// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_FUNDING_ROUND_HPP
#define PROSPECTUS_CORPORATE_FUNDING_ROUND_HPP

// A round of funding as it was made known, and what several add up to.
//
//     funding_round const angel{.label = "angel", .announced = partial_date{2019}, .raised = stated<cny>(40_million)};
//     auto const all = total_raised(rounds);       // an outcome
//     all->sure      // the amounts known; "over v" counts as v
//     all->open      // whether there may be more: an "over", or an amount not known
//
// Shape   A secondary sale brings the company nothing: it is counted as a round and adds nothing.
// Errors  amount_reason::different_unit for rounds in several currencies.
// Not for Rounds that are parts of one another: funding_ledger.hpp counts no money twice. What one round values the
//         company at: round_valuation.hpp.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/conversion_terms.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace prospectus {

enum class funding_instrument : unsigned char { equity, convertible_note, safe, debt, grant, secondary };

enum class round_relation : unsigned char { tranche_of, extension_of, converted_into };

/// That a round is a part of another, named by its label.
struct part_of_round {
    round_relation how;
    std::string round;
    answer counted_there;  // whether the other's amount has this one's in it

    friend bool operator==(part_of_round const&, part_of_round const&) = default;
};
/// The round's amount is for all its tranches.
[[nodiscard]] inline part_of_round tranche_of(std::string round) {
    return {round_relation::tranche_of, std::move(round), answer::yes};
}
/// More on the terms of a round, after its amount was told.
[[nodiscard]] inline part_of_round extension_of(std::string round, answer counted_there = answer::no) {
    return {round_relation::extension_of, std::move(round), counted_there};
}
/// A note or SAFE that became shares in the round, whose amount may have it in it: press releases do not say.
[[nodiscard]] inline part_of_round converted_into(std::string round, answer counted_there = answer::cannot_be_known) {
    return {round_relation::converted_into, std::move(round), counted_there};
}

struct round_investor {
    std::string name{};
    bool lead = false;
    std::optional<figure> amount{};

    friend bool operator==(round_investor const&, round_investor const&) = default;
};

struct funding_round {
    std::string label{};
    std::optional<partial_date> announced{};
    std::optional<partial_date> closed{};
    std::optional<figure> raised{};     // nothing: not made known
    std::optional<figure> pre_money{};  // as stated, like the next
    std::optional<figure> post_money{};
    std::optional<funding_instrument> instrument{};  // nothing: not said
    std::optional<figure> price{};                   // money per share
    std::optional<figure> shares_sold{};
    std::optional<figure> shares_before{};  // fully diluted, without those sold
    std::optional<conversion_terms> terms{};
    std::vector<part_of_round> parts_of{};
    std::vector<round_investor> investors{};

    friend bool operator==(funding_round const&, funding_round const&) = default;
};

struct funding_total {
    std::optional<estimate> sure{};  // nothing while no amount is known
    bool open = false;
    std::size_t rounds = 0;
    std::size_t unknown = 0;  // rounds whose amount is not known

    friend bool operator==(funding_total const&, funding_total const&) = default;
};

/// The total with one more round.
[[nodiscard]] inline outcome<funding_total, amount_reason> with_round(funding_total total, funding_round const& round) {
    ++total.rounds;
    if (round.instrument == funding_instrument::secondary) return total;
    if (!round.raised) {
        ++total.unknown;
        total.open = true;
        return total;
    }
    estimate amount{*round.raised};
    if (!amount.range().upper()) {  // over, at least: what is sure is the bound itself
        total.open = true;
        amount = estimate{interval{to_fraction(round.raised->value())}, amount.in(), amount.nominal(), amount.notes()};
    }
    if (!total.sure) {
        total.sure = amount;
        return total;
    }
    auto const sum = add(*total.sure, amount);
    if (!sum) return unexpected{sum.error()};
    total.sure = *sum;
    return total;
}

/// After each round, in the order given; the last is the total.
template <class Rounds>
[[nodiscard]] outcome<std::vector<funding_total>, amount_reason> cumulative_raised(Rounds const& rounds) {
    std::vector<funding_total> totals;
    for (funding_round const& round : rounds) {
        auto const next = with_round(totals.empty() ? funding_total{} : totals.back(), round);
        if (!next) return unexpected{next.error()};
        totals.push_back(*next);
    }
    return totals;
}

template <class Rounds>
[[nodiscard]] outcome<funding_total, amount_reason> total_raised(Rounds const& rounds) {
    funding_total total;
    for (funding_round const& round : rounds) {
        auto const next = with_round(total, round);
        if (!next) return next;
        total = *next;
    }
    return total;
}

}  // namespace prospectus

#endif
