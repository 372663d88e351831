// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ROUND_ISSUANCE_HPP
#define PROSPECTUS_CORPORATE_ROUND_ISSUANCE_HPP

// What rounds of funding make of a cap table.
//
//     funding_round const a{.label = "A", .raised = exactly<usd>(5_million),
//                           .price = exactly(2_decimal, unit::per(usd::value, "share")),
//                           .investors = {{.name = "Fund", .lead = true, .amount = exactly<usd>(4_million)}}};
//     auto const tables = tables_through(founders, {a});            // before it, and after each
//     (*tables)[1].shares_of("Fund")                 == 2'000'000;
//     (*tables)[1].shares_of("other investors of A") == 500'000;
//     dilution((*tables)[0], (*tables)[1], "Founders")
//
// Shape   Equity, or an instrument that is not said, issues the shares it tells of, or what was raised by the price.
//         SAFEs, notes, debt and grants issue none: close_round converts them. Who paid without a known amount is among
//         the other investors.
// Errors  cap_table_reason; issuance_error has the round, too. other_shares_before where the round tells of another
//         number of shares before it than the table has.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

struct issuance_error {
    cap_table_reason reason;
    std::size_t round;

    friend constexpr bool operator==(issuance_error, issuance_error) noexcept = default;
};

namespace detail {

/// Nothing where it is no exact whole number of shares.
template <class Reason>
[[nodiscard]] std::optional<std::int64_t> whole_shares(outcome<estimate, Reason> const& found) {
    if (!found || !found->range().is_point() || found->notes().has(note::about)) return std::nullopt;
    auto const value = found->range().lower()->value;
    if (found->in() != unit::count("share") || value.denominator() != 1 || value.exponent() != 0) return std::nullopt;
    return value.numerator();
}
[[nodiscard]] inline std::optional<std::int64_t> whole_shares(std::optional<figure> const& f) {
    return f ? whole_shares(outcome<estimate, amount_reason>{estimate{*f}}) : std::nullopt;
}
[[nodiscard]] inline std::optional<std::int64_t> shares_bought(std::optional<figure> const& money,
                                                               std::optional<figure> const& price) {
    return money && price ? whole_shares(divide(*money, *price)) : std::nullopt;
}

}  // namespace detail

[[nodiscard]] inline outcome<cap_table, cap_table_reason> after_round(cap_table const& before,
                                                                      funding_round const& round) {
    if (round.shares_before) {
        auto const there = detail::whole_shares(round.shares_before);
        if (there ? *there != before.total() : !round.shares_before->reach().contains(fraction{before.total()}))
            return unexpected{cap_table_reason::other_shares_before};
    }
    auto const sold =
        round.shares_sold ? detail::whole_shares(round.shares_sold) : detail::shares_bought(round.raised, round.price);
    if (round.instrument == funding_instrument::secondary)
        return unexpected{sold && *sold > before.total(holding_kind::issued) ? cap_table_reason::more_than_held
                                                                             : cap_table_reason::seller_not_told};
    if (round.instrument && round.instrument != funding_instrument::equity) return before;
    if (!sold) return unexpected{cap_table_reason::not_exact};

    outcome<cap_table, cap_table_reason> after = before;
    auto left = *sold;
    for (auto const& investor : round.investors) {
        if (!investor.amount) continue;
        auto const shares = detail::shares_bought(investor.amount, round.price);
        if (!shares) return unexpected{cap_table_reason::not_exact};
        if (*shares < 0) return unexpected{cap_table_reason::below_zero};
        if (*shares > left) return unexpected{cap_table_reason::more_than_held};
        left -= *shares;
        after = after->with({investor.name, round.label, *shares});
        if (!after) return after;
    }
    if (left == 0) return after;
    bool const one = round.investors.size() == 1 && !round.investors.front().amount;
    return after->with({one ? round.investors.front().name : "other investors of " + round.label, round.label, left});
}

/// The table before the rounds, and after each.
[[nodiscard]] inline outcome<std::vector<cap_table>, issuance_error> tables_through(
    cap_table before, std::vector<funding_round> const& rounds) {
    std::vector<cap_table> tables{std::move(before)};
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        auto next = after_round(tables.back(), rounds[i]);
        if (!next) return unexpected{issuance_error{next.error(), i}};
        tables.push_back(*std::move(next));
    }
    return tables;
}

}  // namespace prospectus

#endif
