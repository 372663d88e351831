// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_ROUND_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_ROUND_HPP

// A round of funding out of the issuances of Open Cap Format.
//
//     ocf_round round{"Series A"};
//     round.add(issuance, "Fund");
//     std::move(round).finish().raised

#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/figure.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/interop/detail/ocf_terms.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace prospectus::detail {

/// What was paid for an issuance; nothing where it is not told, or does not fit.
[[nodiscard]] inline std::optional<any_money> ocf_paid(ocf::issuance const& issued) {
    if (ocf::is_convertible(issued.kind)) return issued.amount;
    if (!issued.price || !issued.quantity) return std::nullopt;
    auto const paid = checked_multiply(issued.price->amount().shortest(), issued.quantity->shortest());
    if (!paid) return std::nullopt;
    return any_money{*paid, issued.price->currency()};
}
[[nodiscard]] inline funding_instrument ocf_instrument(ocf::security_kind kind) noexcept {
    return kind == ocf::security_kind::safe ? funding_instrument::safe
           : ocf::is_convertible(kind)      ? funding_instrument::convertible_note
                                            : funding_instrument::equity;
}

/// Sums one round up.
class ocf_round {
public:
    explicit ocf_round(std::string label) { round_.label = std::move(label); }

    void add(ocf::issuance const& issued, std::string holder) {
        auto const paid = ocf_paid(issued);
        auto const kind = ocf_instrument(issued.kind);
        if (empty_) round_.instrument = kind, raised_ = paid, price_ = issued.price;
        else {
            if (round_.instrument != kind) round_.instrument.reset();
            if (price_ != issued.price) price_.reset();
            raised_ = sum(raised_, paid);
        }
        if (kind == funding_instrument::equity) {
            shares_ = empty_ ? issued.quantity
                             : (shares_ && issued.quantity ? checked_add(*shares_, *issued.quantity) : std::nullopt);
        } else {
            price_.reset();
            shares_.reset();
        }
        empty_ = false;
        if (!round_.closed || round_.closed->first_day() < issued.on.first_day()) round_.closed = issued.on;
        auto const [at, added] = investors_.try_emplace(issued.holder_id, amounts_.size());
        if (added) {
            amounts_.push_back(paid);
            round_.investors.push_back({.name = std::move(holder)});
        } else {
            amounts_[at->second] = sum(amounts_[at->second], paid);
        }
    }
    /// An issuance that is named and not there: what it brought is not known, and the round is one all the same.
    void add_missing(partial_date on) {
        missing_ = true;
        if (!round_.closed || round_.closed->first_day() < on.first_day()) round_.closed = on;
    }
    [[nodiscard]] bool empty() const noexcept { return empty_ && !missing_; }
    [[nodiscard]] funding_round finish() && {
        round_.raised = as_figure(raised_);
        if (missing_) price_.reset();
        if (missing_ && round_.raised)
            round_.raised = figure{round_.raised->written(), round_.raised->in(), hedge::at_least};
        for (std::size_t i = 0; i < amounts_.size(); ++i)
            if (round_.raised) round_.investors[i].amount = as_figure(amounts_[i]);
        if (round_.instrument == funding_instrument::equity && price_ && shares_) {
            round_.price = exactly(price_->amount(), unit::per(price_->currency(), "share"));
            round_.shares_sold = exactly(*shares_, unit::count("share"));
        }
        return std::move(round_);
    }

private:
    [[nodiscard]] static std::optional<any_money> sum(std::optional<any_money> const& a,
                                                      std::optional<any_money> const& b) {
        if (!a || !b) return std::nullopt;
        auto const all = prospectus::add(*a, *b);
        return all ? std::optional{*all} : std::nullopt;
    }
    [[nodiscard]] static std::optional<figure> as_figure(std::optional<any_money> const& m) {
        if (!m) return std::nullopt;
        return exactly(checked_add(m->amount(), decimal{}).value_or(m->amount()), unit::money(m->currency()));
    }

    funding_round round_;
    std::optional<any_money> raised_, price_;
    std::optional<decimal> shares_;
    std::vector<std::optional<any_money>> amounts_;
    std::unordered_map<std::string, std::size_t> investors_;
    bool empty_ = true, missing_ = false;
};

[[nodiscard]] inline std::optional<conversion_terms> ocf_terms_told(ocf::issuance const& issued) {
    for (auto const& t : issued.triggers) {
        if (t.mechanism != ocf::conversion_mechanism::safe && t.mechanism != ocf::conversion_mechanism::note) continue;
        conversion_terms terms;
        if (t.cap) terms.cap = exactly(t.cap->amount(), unit::money(t.cap->currency()));
        if (t.discount) terms.discount = exactly(*t.discount, unit::number());
        if (auto const counts = ocf_counts(t)) terms.counts = *counts;
        if (t.interest.size() == 1 && !t.compounding && !t.paid_in_cash)
            terms.interest = exactly(t.interest.front().yearly, unit::number());
        return terms;
    }
    return std::nullopt;
}

}  // namespace prospectus::detail

#endif
