// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_TYPES_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_TYPES_HPP

// The types of object that Open Cap Format has, and what becomes of each here.
//
//     ocf_type_of("TX_STOCK_TRANSFER")->event                == ocf::event_kind::transferred;
//     ocf_type_of("TX_PLAN_SECURITY_TRANSFER")               // as it was called before 1.1: the same
//     ocf_type_of("DOCUMENT")->skipped                       == "no holding depends on it";
//
// Source  Open Cap Format 1.2, schema/enums/ObjectType.

#include <prospectus/interop/detail/ocf_words.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace prospectus::detail {

enum class ocf_form : unsigned char {
    skipped,
    issuer,
    stakeholder,
    stock_class,
    stock_plan,
    valuation,
    financing,
    stock,
    convertible,
    warrant,
    compensation,
    event
};

struct ocf_type {
    std::string_view name;
    ocf_form form;
    ocf::event_kind event = ocf::event_kind::cancelled;
    std::string_view skipped{};
};

inline constexpr std::array ocf_types = [] {
    using enum ocf_form;
    using kind = ocf::event_kind;
    constexpr std::string_view apart = "no holding depends on it";
    constexpr std::string_view accepted = "an acceptance changes no holding";
    constexpr std::string_view vests = "vesting changes no holding: what is granted counts whole";
    constexpr std::string_view allowed = "how many shares are authorised changes no holding";
    return std::array{
        ocf_type{"ISSUER", issuer},
        ocf_type{"STAKEHOLDER", stakeholder},
        ocf_type{"STOCK_CLASS", stock_class},
        ocf_type{"STOCK_PLAN", stock_plan},
        ocf_type{"VALUATION", valuation},
        ocf_type{"FINANCING", financing},
        ocf_type{"STOCK_LEGEND_TEMPLATE", skipped, {}, apart},
        ocf_type{"VESTING_TERMS", skipped, {}, vests},
        ocf_type{"DOCUMENT", skipped, {}, apart},
        ocf_type{"CE_STAKEHOLDER_RELATIONSHIP", skipped, {}, apart},
        ocf_type{"CE_STAKEHOLDER_STATUS", skipped, {}, apart},
        ocf_type{"TX_ISSUER_AUTHORIZED_SHARES_ADJUSTMENT", skipped, {}, allowed},
        ocf_type{"TX_STOCK_CLASS_AUTHORIZED_SHARES_ADJUSTMENT", skipped, {}, allowed},
        ocf_type{"TX_STOCK_CLASS_CONVERSION_RATIO_ADJUSTMENT", event, kind::ratio_changed},
        ocf_type{"TX_STOCK_CLASS_SPLIT", event, kind::split},
        ocf_type{"TX_STOCK_PLAN_POOL_ADJUSTMENT", event, kind::pool_changed},
        ocf_type{"TX_STOCK_PLAN_RETURN_TO_POOL", event, kind::returned_to_pool},
        ocf_type{"TX_CONVERTIBLE_ACCEPTANCE", skipped, {}, accepted},
        ocf_type{"TX_CONVERTIBLE_CANCELLATION", event, kind::cancelled},
        ocf_type{"TX_CONVERTIBLE_CONVERSION", event, kind::converted},
        ocf_type{"TX_CONVERTIBLE_ISSUANCE", convertible},
        ocf_type{"TX_CONVERTIBLE_RETRACTION", event, kind::retracted},
        ocf_type{"TX_CONVERTIBLE_TRANSFER", event, kind::transferred},
        ocf_type{"TX_EQUITY_COMPENSATION_ACCEPTANCE", skipped, {}, accepted},
        ocf_type{"TX_EQUITY_COMPENSATION_CANCELLATION", event, kind::cancelled},
        ocf_type{"TX_EQUITY_COMPENSATION_EXERCISE", event, kind::exercised},
        ocf_type{"TX_EQUITY_COMPENSATION_ISSUANCE", compensation},
        ocf_type{"TX_EQUITY_COMPENSATION_RELEASE", event, kind::released},
        ocf_type{"TX_EQUITY_COMPENSATION_RETRACTION", event, kind::retracted},
        ocf_type{"TX_EQUITY_COMPENSATION_TRANSFER", event, kind::transferred},
        ocf_type{"TX_EQUITY_COMPENSATION_REPRICING", skipped, {}, "another price to exercise at changes no holding"},
        ocf_type{"TX_PLAN_SECURITY_ACCEPTANCE", skipped, {}, accepted},
        ocf_type{"TX_PLAN_SECURITY_CANCELLATION", event, kind::cancelled},
        ocf_type{"TX_PLAN_SECURITY_EXERCISE", event, kind::exercised},
        ocf_type{"TX_PLAN_SECURITY_ISSUANCE", compensation},
        ocf_type{"TX_PLAN_SECURITY_RELEASE", event, kind::released},
        ocf_type{"TX_PLAN_SECURITY_RETRACTION", event, kind::retracted},
        ocf_type{"TX_PLAN_SECURITY_TRANSFER", event, kind::transferred},
        ocf_type{"TX_STOCK_ACCEPTANCE", skipped, {}, accepted},
        ocf_type{"TX_STOCK_CANCELLATION", event, kind::cancelled},
        ocf_type{"TX_STOCK_CONVERSION", event, kind::converted},
        ocf_type{"TX_STOCK_ISSUANCE", stock},
        ocf_type{"TX_STOCK_REISSUANCE", event, kind::reissued},
        ocf_type{"TX_STOCK_CONSOLIDATION", event, kind::consolidated},
        ocf_type{"TX_STOCK_REPURCHASE", event, kind::repurchased},
        ocf_type{"TX_STOCK_RETRACTION", event, kind::retracted},
        ocf_type{"TX_STOCK_TRANSFER", event, kind::transferred},
        ocf_type{"TX_WARRANT_ACCEPTANCE", skipped, {}, accepted},
        ocf_type{"TX_WARRANT_CANCELLATION", event, kind::cancelled},
        ocf_type{"TX_WARRANT_EXERCISE", event, kind::exercised},
        ocf_type{"TX_WARRANT_ISSUANCE", warrant},
        ocf_type{"TX_WARRANT_RETRACTION", event, kind::retracted},
        ocf_type{"TX_WARRANT_TRANSFER", event, kind::transferred},
        ocf_type{"TX_VESTING_ACCELERATION", skipped, {}, vests},
        ocf_type{"TX_VESTING_START", skipped, {}, vests},
        ocf_type{"TX_VESTING_EVENT", skipped, {}, vests},
    };
}();

inline constexpr word_table ocf_type_names{[] {
    std::array<std::string_view, ocf_types.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = ocf_types[i].name;
    return names;
}()};

/// Null for a type that the format does not have.
[[nodiscard]] constexpr ocf_type const* ocf_type_of(std::string_view name) noexcept {
    auto const which = ocf_type_names.find(name);
    return which < 0 ? nullptr : &ocf_types[static_cast<std::size_t>(which)];
}

}  // namespace prospectus::detail

#endif
