// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ROUND_CONVERSION_HPP
#define PROSPECTUS_CORPORATE_ROUND_CONVERSION_HPP

// A SAFE or a note out of the records of rounds, as close_round takes it.
//
//     funding_round const note{.label = "note", .raised = exactly<usd>(250'000),
//                              .instrument = funding_instrument::convertible_note,
//                              .terms = conversion_terms{.cap = exactly<usd>(3_million),
//                                                        .discount = exactly(20_decimal, unit::percent()),
//                                                        .counts = pre_money_safe,
//                                                        .interest = exactly(7_decimal, unit::percent())}};
//     as_convertible(note, "angels", interest_for{.days = 396, .days_in_year = 365})->amount   // 250'000 and 18'986.30
//
// Errors  conversion_reason. not_exact: a figure that is rounded or hedged, or none where one is needed: shares are not
//         counted from "about 2 million". A cap needs to be told what it counts. not_convertible: equity, debt, a grant, a
//         secondary sale.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/conversion.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace prospectus {

/// The days for which interest has run, and those of the year by which the note counts.
struct interest_for {
    std::int64_t days = 0;
    std::int64_t days_in_year = 365;
};

namespace detail {

[[nodiscard]] inline std::optional<fraction> exact_value(std::optional<figure> const& f, unit const& in) {
    if (!f) return std::nullopt;
    auto const found = in_unit(estimate{*f}, in);
    if (!found || !found->range().is_point() || found->notes().has(note::about)) return std::nullopt;
    return found->range().lower()->value;
}

}  // namespace detail

[[nodiscard]] inline outcome<convertible, conversion_reason> as_convertible(funding_round const& round,
                                                                            std::string holder,
                                                                            std::optional<interest_for> time = {}) {
    if (round.instrument != funding_instrument::safe && round.instrument != funding_instrument::convertible_note)
        return unexpected{conversion_reason::not_convertible};
    if (!round.raised || round.raised->in().kind() != unit_kind::money || !round.terms)
        return unexpected{conversion_reason::not_exact};
    auto const& terms = *round.terms;
    auto const principal = detail::exact_value(round.raised, round.raised->in());
    auto const cap = detail::exact_value(terms.cap, round.raised->in());
    auto const discount = detail::exact_value(terms.discount, unit::number());
    auto const interest = detail::exact_value(terms.interest, unit::number());
    bool const unclear = !principal || (terms.cap && (!cap || !terms.counts)) || (terms.discount && !discount) ||
                         (terms.interest && (!interest || !time));
    if (unclear) return unexpected{conversion_reason::not_exact};

    convertible found{.holder = std::move(holder),
                      .share_class = round.label,
                      .amount = *principal,
                      .cap = cap,
                      .discount = discount};
    if (terms.counts) found.counts = *terms.counts;
    if (!interest) return found;
    return with_interest(*principal, *interest, time->days, time->days_in_year).transform([&](fraction amount) {
        found.amount = amount;
        return found;
    });
}

}  // namespace prospectus

#endif
