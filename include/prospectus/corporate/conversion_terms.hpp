// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_CONVERSION_TERMS_HPP
#define PROSPECTUS_CORPORATE_CONVERSION_TERMS_HPP

// What a SAFE or a convertible note says of the shares it becomes.
//
//     conversion_terms const safe{.cap = exactly<usd>(8_million), .counts = post_money_safe};
//     conversion_terms const note{.cap = exactly<usd>(5_million), .discount = exactly(20_decimal, unit::percent()),
//                                 .interest = exactly(7_decimal, unit::percent())};
//
// Unit    The discount is what is taken off the price: 20 %. YC's forms write "Discount Rate 80 %" for the same.
// Naming  capitalisation_counts is the "Company Capitalization" by which a cap is divided. All count what is issued,
//         and options and shares promised; they differ in the rest, and notes differ among themselves: read the note.
// Source  Y Combinator, SAFE of 2013 (pre-money) and of 2018 (post-money), section 2.

#include <prospectus/amount/figure.hpp>

#include <optional>

namespace prospectus {

/// What is counted, beside shares issued and options granted or promised, when a value is divided by shares.
struct capitalisation_counts {
    bool unissued_pool = true;  // reserved under a plan and not granted
    bool pool_increase = true;  // what the round adds to the plan
    bool converting = false;    // the shares that SAFEs and notes become in the round, these among them

    friend constexpr bool operator==(capitalisation_counts, capitalisation_counts) noexcept = default;
};

inline constexpr capitalisation_counts pre_money_safe{
    .unissued_pool = true, .pool_increase = true, .converting = false};
inline constexpr capitalisation_counts post_money_safe{
    .unissued_pool = true, .pool_increase = false, .converting = true};

struct conversion_terms {
    std::optional<figure> cap{};
    std::optional<figure> discount{};
    std::optional<capitalisation_counts> counts{};  // nothing: not known, and by a cap nothing can be told
    std::optional<figure> interest{};               // a year, simple

    friend bool operator==(conversion_terms const&, conversion_terms const&) = default;
};

}  // namespace prospectus

#endif
