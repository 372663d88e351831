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
#include <prospectus/corporate/claim.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <optional>
#include <utility>
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

namespace detail {

[[nodiscard]] constexpr funding_reason funding_reason_of(amount_reason reason) noexcept {
    return reason == amount_reason::divisor_is_zero ? funding_reason::divisor_is_zero : funding_reason::different_unit;
}

/// The ways to one value of a round, gathered: the value is what all allow.
class round_ways {
public:
    explicit round_ways(interval can_be) : can_be_{can_be} {}

    void add(round_derivation how, outcome<estimate, amount_reason> const& found) {
        if (fault_) return;
        if (!found) return static_cast<void>(fault_ = funding_reason_of(found.error()));
        auto const range = overlap(value_ ? value_->range() : can_be_, found->range());
        if (!range) return static_cast<void>(fault_ = value_ ? contradicted() : funding_reason::below_zero);
        if (value_ && value_->in() != found->in()) return static_cast<void>(fault_ = funding_reason::different_unit);
        auto const in = value_ ? value_->in() : found->in();
        auto const nominal = value_ ? value_->nominal() : found->nominal();
        auto const carried = (value_ ? value_->notes() : notes{}) | found->notes() | note::derived;
        value_ = estimate{*range, in, nominal, carried};
        how_.push_back(how);
    }
    [[nodiscard]] valuation result() && {
        if (fault_) return unexpected{*fault_};
        if (!value_) return unexpected{funding_reason::not_stated};
        return derived_estimate{*value_, std::move(how_)};
    }

private:
    [[nodiscard]] static constexpr funding_reason contradicted() noexcept {
        return funding_reason::post_is_not_pre_plus_raised;
    }

    interval can_be_;
    std::optional<estimate> value_{};
    std::vector<round_derivation> how_{};
    std::optional<funding_reason> fault_{};
};

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
