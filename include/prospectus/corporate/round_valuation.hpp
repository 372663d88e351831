// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ROUND_VALUATION_HPP
#define PROSPECTUS_CORPORATE_ROUND_VALUATION_HPP

// What a priced round of funding values the company at: as stated, or derived from what is, with the way it was.
//
//     funding_round const a{.raised = exactly<usd>(5_million), .pre_money = exactly<usd>(15_million)};
//     post_money_of(a)->value.range()  == interval{20'000'000};        // how: pre_plus_raised
//     stake_sold(a)->value.range()     == interval{fraction{1, 4}};
//     post_money_check(a).verdict      == verdict::unknown;            // no post-money is stated
//     step_up(a, b)                                                    // pre-money of b by post-money of a
//
// Shape   What is stated is given as stated; a derived value carries note::derived. A price or a stake that follows in
//         several ways is what all of them allow. Valuations are of equity; of an instrument that is not said, too.
// Errors  funding_reason; a contradiction in the round (fault) comes first.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/round_ways.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/corporate/round_derivation.hpp>
#include <prospectus/corporate/round_fault.hpp>

#include <optional>
#include <utility>

namespace prospectus {

namespace detail {

[[nodiscard]] inline std::optional<funding_reason> unvalued(funding_round const& round) {
    if (round.instrument && round.instrument != funding_instrument::equity) return funding_reason::not_priced;
    return fault(round);
}
[[nodiscard]] inline valuation as_stated(figure const& f) {
    return derived_estimate{estimate{f}, {round_derivation::stated}};
}

}  // namespace detail

[[nodiscard]] inline valuation post_money_of(funding_round const& round) {
    if (auto const reason = detail::unvalued(round)) return unexpected{*reason};
    if (round.post_money) return detail::as_stated(*round.post_money);
    detail::round_ways ways{interval::at_least(0)};
    if (round.pre_money && round.raised)
        ways.add(round_derivation::pre_plus_raised, add(*round.pre_money, *round.raised));
    if (round.price && round.shares_before && round.shares_sold)
        ways.add(round_derivation::price_by_shares,
                 add(*round.shares_before, *round.shares_sold).and_then([&](estimate const& shares) {
                     return multiply(*round.price, shares);
                 }));
    return std::move(ways).result();
}

[[nodiscard]] inline valuation pre_money_of(funding_round const& round) {
    if (auto const reason = detail::unvalued(round)) return unexpected{*reason};
    if (round.pre_money) return detail::as_stated(*round.pre_money);
    detail::round_ways ways{interval::at_least(0)};
    if (round.post_money && round.raised)
        ways.add(round_derivation::post_less_raised, subtract(*round.post_money, *round.raised));
    if (round.price && round.shares_before)
        ways.add(round_derivation::price_by_shares, multiply(*round.price, *round.shares_before));
    return std::move(ways).result();
}

[[nodiscard]] inline valuation amount_raised(funding_round const& round) {
    if (round.raised) return detail::as_stated(*round.raised);
    if (auto const reason = detail::unvalued(round)) return unexpected{*reason};
    detail::round_ways ways{interval::at_least(0)};
    if (round.post_money && round.pre_money)
        ways.add(round_derivation::post_less_pre, subtract(*round.post_money, *round.pre_money));
    if (round.price && round.shares_sold)
        ways.add(round_derivation::price_by_shares, multiply(*round.price, *round.shares_sold));
    return std::move(ways).result();
}

/// The part of the company that those who paid hold after the round: from 0 to 1.
[[nodiscard]] inline valuation stake_sold(funding_round const& round) {
    if (auto const reason = detail::unvalued(round)) return unexpected{*reason};
    estimate const one{interval{1}, unit::number()};
    detail::round_ways ways{interval{0, 1}};
    if (round.raised && round.post_money)
        ways.add(round_derivation::raised_by_post, divide(*round.raised, *round.post_money));
    if (round.pre_money && round.post_money)
        ways.add(round_derivation::pre_by_post,
                 divide(*round.pre_money, *round.post_money).and_then([&](estimate const& kept) {
                     return subtract(one, kept);
                 }));
    if (round.pre_money && round.raised)  // 1 / (1 + pre / raised): each figure once, so no wider than it must be
        ways.add(round_derivation::raised_by_pre_and_raised,
                 divide(*round.pre_money, *round.raised)
                     .and_then([&](estimate const& ratio) { return add(one, ratio); })
                     .and_then([&](estimate const& whole) { return divide(one, whole); }));
    return std::move(ways).result();
}

[[nodiscard]] inline valuation price_per_share(funding_round const& round) {
    if (auto const reason = detail::unvalued(round)) return unexpected{*reason};
    if (round.price) return detail::as_stated(*round.price);
    detail::round_ways ways{interval::at_least(0)};
    if (round.raised && round.shares_sold)
        ways.add(round_derivation::raised_by_shares_sold, divide(*round.raised, *round.shares_sold));
    if (round.pre_money && round.shares_before)
        ways.add(round_derivation::pre_by_shares_before, divide(*round.pre_money, *round.shares_before));
    return std::move(ways).result();
}

/// How often the later round's pre-money holds the earlier one's post-money.
[[nodiscard]] inline outcome<estimate, funding_reason> step_up(funding_round const& earlier,
                                                               funding_round const& later) {
    auto const from = post_money_of(earlier);
    if (!from) return unexpected{from.error()};
    auto const to = pre_money_of(later);
    if (!to) return unexpected{to.error()};
    auto const times = divide(to->value, from->value);
    if (!times) return unexpected{detail::funding_reason_of(times.error())};
    return estimate{times->range(), unit::multiple(), times->nominal(), times->notes() | note::derived};
}

}  // namespace prospectus

#endif
