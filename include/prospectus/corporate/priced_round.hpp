// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_PRICED_ROUND_HPP
#define PROSPECTUS_CORPORATE_PRICED_ROUND_HPP

// A round that sets a price, and what converts in it: exact amounts, for conversion.hpp and pool_target.hpp.
//
//     convertible const note{.holder = "angels", .amount = *with_interest(250'000, fraction{7, 100}, 396, 365),
//                            .cap = 3'000'000, .discount = fraction{1, 5}, .counts = pre_money_safe};
//     priced_round const seed{.pre_money = 8'000'000, .new_money = 2'000'000};
//
// Unit    Money in one currency, which the caller sees to. A discount of a fifth is fraction{1, 5}.

#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/conversion_terms.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace prospectus {

struct convertible {
    std::string holder{};
    std::string share_class{};
    fraction amount{};  // with the interest that converts too
    std::optional<fraction> cap{};
    std::optional<fraction> discount{};
    capitalisation_counts counts = post_money_safe;
};

struct priced_round {
    std::optional<fraction> pre_money{};
    std::optional<fraction> price{};  // nothing: pre-money by the shares counted
    fraction new_money{};
    std::int64_t pool_increase = 0;
    capitalisation_counts counts{.unissued_pool = true, .pool_increase = true, .converting = true};
    std::string investor = "new investors";
    std::string share_class = "preferred";
};

enum class conversion_reason : unsigned char {
    no_price,         // neither a price nor a pre-money
    not_above_zero,   // a cap, a price, or the shares that a value is divided by
    discount_of_all,  // a discount below zero, or of all
    below_zero,       // an amount or a pool
    not_exact,        // stated only within an interval, or not at all
    not_convertible,  // no SAFE and no note
    never_settles,
    out_of_range
};

/// Simple interest for so many days of a year of so many: 365, or 360 by some notes.
[[nodiscard]] inline outcome<fraction, conversion_reason> with_interest(fraction principal, fraction yearly,
                                                                        std::int64_t days, std::int64_t days_in_year) {
    if (days < 0 || days_in_year <= 0) return unexpected{conversion_reason::below_zero};
    auto const time = fraction{days, days_in_year};
    auto const rate = multiply(yearly, time);
    auto const factor = rate ? add(fraction{1}, *rate) : std::nullopt;
    auto const sum = factor ? multiply(principal, *factor) : std::nullopt;
    if (!sum) return unexpected{conversion_reason::out_of_range};
    return *sum;
}

}  // namespace prospectus

#endif
