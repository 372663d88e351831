// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_FUNDING_LEDGER_HPP
#define PROSPECTUS_CORPORATE_FUNDING_LEDGER_HPP

// The rounds of one company, and what they raised: each amount once.
//
//     auto const ledger = funding_ledger::from({{.label = "seed", .raised = exactly<usd>(2_million)},
//                                               {.label = "A", .raised = exactly<usd>(10_million)},
//                                               {.label = "A-1", .raised = exactly<usd>(4_million),
//                                                .parts_of = {tranche_of("A")}},
//                                               {.label = "B"}});                       // an outcome
//     ledger->raised()->amount.range()   == interval::at_least(12'000'000);  // the tranche is in A; B is not known
//     ledger->cumulative()               // after each round
//     ledger->raised_by_currency()       // a sum for each; cumulative_by_currency() after each round
//     ledger->raised_in(cny::value, rates)
//
// Shape   Rounds stay in the order given. The sum is an interval: an amount not known may be anything from zero up, and
//         what may or may not be counted in another round is from nothing to all of it. A part whose round has no known
//         amount is counted itself. After a round that came before the one it is counted in, the part counts alone.
//         A secondary sale raises nothing. An amount not told may be in any currency.
// Errors  ledger_error has the round and the reason: a contradiction in a round, or of parts and their rounds.
// Cost    Linear in the rounds and parts; what is cumulative for each round, but linear where no round is a part of another.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/dated_rates.hpp>
#include <prospectus/corporate/detail/funding_sums.hpp>
#include <prospectus/corporate/detail/round_links.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/corporate/round_valuation.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

/// Which rounds are counted: all that bring money.
struct all_instruments {
    [[nodiscard]] constexpr bool operator()(funding_round const&) const noexcept { return true; }
};

class funding_ledger {
public:
    [[nodiscard]] static outcome<funding_ledger, ledger_error> from(std::vector<funding_round> rounds) {
        std::vector<std::optional<estimate>> amounts;
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            auto const own = own_amount(rounds[i]);
            if (!own) return unexpected{ledger_error{own.error(), i}};
            amounts.push_back(*own);
        }
        auto links = detail::round_links::of(rounds);
        if (!links) return unexpected{links.error()};
        funding_ledger ledger{std::move(rounds), std::move(amounts), *std::move(links)};
        if (auto const whole = ledger.exceeded())
            return unexpected{ledger_error{funding_reason::parts_exceed_round, *whole}};
        return ledger;
    }

    [[nodiscard]] std::vector<funding_round> const& rounds() const noexcept { return rounds_; }

    /// All in one currency; different_unit with the first round in another.
    template <class Counts = all_instruments>
    [[nodiscard]] outcome<funding_sum, ledger_error> raised(Counts const& counts = {}) const {
        return one_sum(counts, as_it_is{});
    }
    /// After each round. A sum is nothing as long as no amount is known.
    template <class Counts = all_instruments>
    [[nodiscard]] outcome<std::vector<std::optional<funding_sum>>, ledger_error> cumulative(
        Counts const& counts = {}) const {
        return each_sum(counts, as_it_is{});
    }
    /// In the order in which the currencies first come.
    template <class Counts = all_instruments>
    [[nodiscard]] std::vector<funding_sum> raised_by_currency(Counts const& counts = {}) const {
        return *sums(rounds_.size(), counts, as_it_is{});
    }
    /// After each round, in that order; nothing as long as no amount is known.
    template <class Counts = all_instruments>
    [[nodiscard]] std::vector<std::vector<funding_sum>> cumulative_by_currency(Counts const& counts = {}) const {
        return *sums_after_each(counts, as_it_is{});
    }
    /// Each round by the rates of its day: that it was announced, else closed.
    template <class Counts = all_instruments>
    [[nodiscard]] outcome<funding_sum, ledger_error> raised_in(currency const& target, dated_rates const& rates,
                                                               Counts const& counts = {}) const {
        return one_sum(counts, converted{target, rates});
    }
    template <class Counts = all_instruments>
    [[nodiscard]] outcome<std::vector<std::optional<funding_sum>>, ledger_error> cumulative_in(
        currency const& target, dated_rates const& rates, Counts const& counts = {}) const {
        return each_sum(counts, converted{target, rates});
    }

private:
    using amount = outcome<estimate, funding_reason>;
    struct as_it_is {
        [[nodiscard]] amount operator()(estimate const& e, funding_round const&) const { return e; }
    };
    struct converted {
        currency const& target;
        dated_rates const& rates;

        [[nodiscard]] amount operator()(estimate const& e, funding_round const& round) const {
            if (*e.in().currency() == target) return e;
            auto const day = round.announced ? round.announced : round.closed;
            if (!day) return unexpected{funding_reason::not_dated};
            return rates.between(*e.in().currency(), target, *day).transform([&](interval const& rate) {
                auto const nominal =
                    e.nominal() && rate.is_point() ? multiply(*e.nominal(), rate.lower()->value) : std::nullopt;
                return estimate{e.range() * rate, unit::money(target), nominal, e.notes() | note::derived};
            });
        }
    };

    funding_ledger(std::vector<funding_round> rounds, std::vector<std::optional<estimate>> amounts,
                   detail::round_links links)
        : rounds_{std::move(rounds)}, amounts_{std::move(amounts)}, links_{std::move(links)} {}

    /// Nothing where it is not known.
    [[nodiscard]] static outcome<std::optional<estimate>, funding_reason> own_amount(funding_round const& round) {
        if (auto const reason = fault(round)) return unexpected{*reason};
        auto const found = amount_raised(round);
        if (!found && (found.error() == funding_reason::not_stated || found.error() == funding_reason::not_priced))
            return std::optional<estimate>{};
        if (!found) return unexpected{found.error()};
        if (found->value.in().kind() != unit_kind::money) return unexpected{funding_reason::different_unit};
        return std::optional{found->value};
    }
    /// The first round whose parts come to more than it raised.
    [[nodiscard]] std::optional<std::size_t> exceeded() const {
        std::vector<interval> parts(rounds_.size(), interval{0});
        for (std::size_t i = 0; i < rounds_.size(); ++i)
            for (auto const& [whole, counted_there] : links_.of_round(i))
                if (counted_there == answer::yes && amounts_[i] && amounts_[whole] && !is_secondary(i) &&
                    amounts_[i]->in() == amounts_[whole]->in())
                    parts[whole] = parts[whole] + amounts_[i]->range();
        for (std::size_t i = 0; i < rounds_.size(); ++i)
            if (amounts_[i] && !overlap(amounts_[i]->range() - parts[i], interval::at_least(0))) return i;
        return std::nullopt;
    }
    [[nodiscard]] bool is_secondary(std::size_t i) const {
        return rounds_[i].instrument == funding_instrument::secondary;
    }

    /// Whether each round's money is in the amount of another that is counted.
    template <class Counts>
    [[nodiscard]] std::vector<answer> counted_elsewhere(std::size_t upto, Counts const& counts) const {
        std::vector<answer> found(rounds_.size(), answer::no);
        for (auto const i : links_.wholes_first())
            for (auto const& link : links_.of_round(i)) {
                auto const whole = link.round;
                if (whole >= upto) continue;
                bool const known = amounts_[whole] && !is_secondary(whole) && counts(rounds_[whole]);
                found[i] = found[i] | (link.counted_there & (known ? answer::yes : found[whole]));
            }
        return found;
    }

    template <class Counts, class Convert>
    [[nodiscard]] std::optional<ledger_error> count(detail::running_sums& sums, std::size_t i, answer elsewhere,
                                                    Counts const& counts, Convert const& convert) const {
        if (is_secondary(i) || !counts(rounds_[i])) return std::nullopt;
        if (!amounts_[i]) {
            sums.unknown += elsewhere == answer::yes ? 0 : 1;
            return std::nullopt;
        }
        if (elsewhere == answer::yes) return std::nullopt;
        auto const own = convert(*amounts_[i], rounds_[i]);
        if (!own) return ledger_error{own.error(), i};
        bool const sure = elsewhere == answer::no;
        sums.add_amount({sure ? own->range() : hull(interval{0}, own->range()), own->in(),
                         sure ? own->nominal() : std::nullopt, own->notes()});
        return std::nullopt;
    }
    template <class Counts, class Convert>
    [[nodiscard]] outcome<std::vector<funding_sum>, ledger_error> sums(std::size_t upto, Counts const& counts,
                                                                       Convert const& convert) const {
        detail::running_sums all;
        auto const elsewhere = counted_elsewhere(upto, counts);
        for (std::size_t i = 0; i < upto; ++i)
            if (auto const wrong = count(all, i, elsewhere[i], counts, convert)) return unexpected{*wrong};
        return all.with_unknown();
    }
    template <class Counts, class Convert>
    [[nodiscard]] outcome<std::vector<std::vector<funding_sum>>, ledger_error> sums_after_each(
        Counts const& counts, Convert const& convert) const {
        std::vector<std::vector<funding_sum>> after;
        bool has_parts = false;
        for (std::size_t i = 0; i < rounds_.size(); ++i) has_parts = has_parts || !links_.of_round(i).empty();
        detail::running_sums all;
        for (std::size_t i = 0; i < rounds_.size(); ++i) {
            if (has_parts) {
                auto found = sums(i + 1, counts, convert);
                if (!found) return unexpected{found.error()};
                after.push_back(*std::move(found));
                continue;
            }
            if (auto const wrong = count(all, i, answer::no, counts, convert)) return unexpected{*wrong};
            after.push_back(all.with_unknown());
        }
        return after;
    }
    template <class Counts, class Convert>
    [[nodiscard]] outcome<funding_sum, ledger_error> one_sum(Counts const& counts, Convert const& convert) const {
        auto const found = sums(rounds_.size(), counts, convert);
        if (!found) return unexpected{found.error()};
        if (found->empty()) return unexpected{ledger_error{funding_reason::not_stated, 0}};
        if (found->size() > 1) return unexpected{other_currency(*found)};
        return found->front();
    }
    template <class Counts, class Convert>
    [[nodiscard]] outcome<std::vector<std::optional<funding_sum>>, ledger_error> each_sum(
        Counts const& counts, Convert const& convert) const {
        auto const found = sums_after_each(counts, convert);
        if (!found) return unexpected{found.error()};
        std::vector<std::optional<funding_sum>> all;
        for (auto const& sums : *found) {
            if (sums.size() > 1) return unexpected{other_currency(sums)};
            all.push_back(sums.empty() ? std::nullopt : std::optional{sums.front()});
        }
        return all;
    }
    /// With the first round whose amount is in the second currency.
    [[nodiscard]] ledger_error other_currency(std::vector<funding_sum> const& sums) const {
        std::size_t other = 0;
        while (!amounts_[other] || amounts_[other]->in() != sums[1].amount.in()) ++other;
        return {funding_reason::different_unit, other};
    }

    std::vector<funding_round> rounds_;
    std::vector<std::optional<estimate>> amounts_;
    detail::round_links links_;
};

}  // namespace prospectus

#endif
