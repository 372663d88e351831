// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_CONVERTIBLE_TERMS_HPP
#define PROSPECTUS_INTEROP_OCF_CONVERTIBLE_TERMS_HPP

// What sets off the conversion of a SAFE, a note or a warrant, and by which terms, as Open Cap Format writes them.
//
//     trigger.type == trigger_type::automatic_on_condition && trigger.mechanism == conversion_mechanism::safe;
//     trigger.cap                     // 8'000'000 USD
//     trigger.discount                // 0.2: what is taken off, a fifth
//
// Unit    Rates and discounts as parts of one.
// Source  Open Cap Format 1.2, schema/types/conversion_triggers, conversion_mechanisms, CapitalizationDefinitionRules.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/corporate/conversion_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace prospectus::ocf {

enum class trigger_type : unsigned char {
    unspecified,
    automatic_on_condition,
    automatic_on_date,
    elective_in_range,
    elective_on_condition,
    elective_at_will
};

enum class conversion_mechanism : unsigned char {
    custom,
    safe,
    note,
    fixed_amount,
    percent_of_capitalisation,
    by_valuation,
    by_share_price,
    ratio
};

struct interest_rate {
    decimal yearly{};
    partial_date from{};
    std::optional<partial_date> last{};  // accrues on this day, too

    friend bool operator==(interest_rate const&, interest_rate const&) = default;
};

/// Every rule as it is written: not all of them can be told by capitalisation_counts.
struct capitalisation_rules {
    bool shares = false, options = false, unissued_options = false, this_security = false, other_converting = false,
         topup_for_promised = false, additional_topup = false, new_money = false;

    friend bool operator==(capitalisation_rules const&, capitalisation_rules const&) = default;
};

enum class conversion_timing : unsigned char { not_told, pre_money, post_money };

struct conversion_trigger {
    std::string id{};
    trigger_type type = trigger_type::unspecified;
    conversion_mechanism mechanism = conversion_mechanism::custom;
    bool future_round = false;  // converts into the shares of a future round
    std::string class_id{};     // or into those of this class; empty: not told
    std::optional<any_money> cap{};
    std::optional<decimal> discount{};
    std::optional<decimal> shares{};  // fixed_amount
    bool most_favoured = false;       // MFN
    conversion_timing timing = conversion_timing::not_told;
    std::optional<capitalisation_rules> rules{};
    std::vector<interest_rate> interest{};
    bool thirty_360 = false;
    bool paid_in_cash = false;
    bool compounding = false;

    friend bool operator==(conversion_trigger const&, conversion_trigger const&) = default;
};

}  // namespace prospectus::ocf

#endif
