// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_OFFERING_HPP
#define PROSPECTUS_CORPORATE_OFFERING_HPP

// Shares sold to the public, as the company states it.
//
//     offering const ipo{.price = exactly(116.2_decimal, unit::per(hkd::value, "share")),
//                        .gross_proceeds = stated<hkd>(4.3_billion, hedge::about)};
//     shares_sold(ipo)        // gross proceeds by price: 36.6 to 37.4 million shares
//
// Shape   What is not stated is not known: an offering without old shares states exactly none. What follows from the shares
//         is in offering_terms.hpp, what must agree in offering_faults.hpp.
// Errors  An outcome with amount_reason; nothing_to_sum where a part is not stated.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>

#include <optional>
#include <string>
#include <vector>

namespace prospectus {

struct use_of_proceeds {
    std::string what{};
    figure share{numeral{}, unit::percent()};

    friend bool operator==(use_of_proceeds const&, use_of_proceeds const&) = default;
};

/// Of the over-allotment option's shares.
enum class share_seller : unsigned char { company, holders };

struct offering {
    std::optional<figure> price{};           // money per share
    std::optional<figure> gross_proceeds{};  // without the over-allotment option's, like net_proceeds
    std::optional<figure> cornerstone{};     // the part that cornerstone investors take
    std::vector<use_of_proceeds> uses{};
    std::optional<figure> lowest_price{}, highest_price{};  // of the range before the price
    std::optional<figure> primary_shares{};                 // new ones, sold by the company
    std::optional<figure> secondary_shares{};               // sold by their holders
    std::optional<figure> option_shares{};                  // over-allotment; exactly none where there is no option
    std::optional<figure> option_exercised{};               // of these; nothing while it is not known
    share_seller option_from = share_seller::company;
    std::optional<figure> fees{};  // that the company bears
    std::optional<figure> net_proceeds{};
    std::optional<figure> shares_before{};      // outstanding
    std::optional<figure> dilutive_shares{};    // of options, warrants and what converts
    std::optional<figure> restricted_shares{};  // outside the free float, of those outstanding afterwards

    friend bool operator==(offering const&, offering const&) = default;
};

namespace detail {

[[nodiscard]] inline outcome<estimate, amount_reason> divide_stated(std::optional<figure> const& a,
                                                                    std::optional<figure> const& b) {
    if (!a || !b) return unexpected{amount_reason::nothing_to_sum};
    return divide(*a, *b);
}

}  // namespace detail

[[nodiscard]] inline outcome<estimate, amount_reason> shares_sold(offering const& o) {
    return detail::divide_stated(o.gross_proceeds, o.price);
}

[[nodiscard]] inline outcome<estimate, amount_reason> cornerstone_share(offering const& o) {
    return detail::divide_stated(o.cornerstone, o.gross_proceeds);
}

/// The planned part in money.
[[nodiscard]] inline outcome<estimate, amount_reason> in_money(offering const& o, use_of_proceeds const& use) {
    if (!o.gross_proceeds) return unexpected{amount_reason::nothing_to_sum};
    return multiply(use.share, *o.gross_proceeds);
}

/// 100 % where the plan gives all away.
[[nodiscard]] inline outcome<estimate, amount_reason> uses_in_all(offering const& o) {
    std::vector<figure> shares;
    for (auto const& use : o.uses) shares.push_back(use.share);
    return sum(shares);
}

}  // namespace prospectus

#endif
