// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_PACKAGE_HPP
#define PROSPECTUS_INTEROP_OCF_PACKAGE_HPP

// A company's records as Open Cap Format keeps them: who may hold, what was issued, and what became of it.
//
//     ocf::package const company = *ocf::read_folder("acme");
//     company.issuer.name                                   // "ACME Industries"
//     company.issuances[0].holder_id                        // of company.stakeholders, if it is there
//     company.objects == company.read() + company.skipped_objects();
//
// Shape   As written, nothing derived and nothing filled in: ids may name what is not there (ocf/holdings.hpp lists them).
//         `place` numbers the objects of all files in the order read.
// Source  Open Cap Format 1.2, schema/objects.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/rounding.hpp>
#include <prospectus/corporate/company.hpp>
#include <prospectus/interop/json_error.hpp>
#include <prospectus/interop/ocf/convertible_terms.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace prospectus::ocf {

struct stakeholder {
    std::string id{};
    std::string name{};
    bool individual = false;
};

/// What a share of a class may become.
struct stock_conversion {
    std::string class_id{};           // empty: of a future round
    std::optional<fraction> ratio{};  // nothing: by another mechanism than a ratio
    rounding rule = rounding::half_up;
};

struct stock_class {
    std::string id{};
    std::string name{};
    bool preferred = false;
    std::optional<decimal> authorized{};  // nothing: without limit, or not applicable
    std::optional<any_money> price{};     // that it was issued for
    std::vector<stock_conversion> conversions{};
};

enum class when_cancelled : unsigned char { not_told, retire, return_to_pool, hold_as_capital_stock };

struct stock_plan {
    std::string id{};
    std::string name{};
    decimal reserved{};  // at first
    when_cancelled then = when_cancelled::not_told;
    std::vector<std::string> class_ids{};
};

struct valuation {
    std::string id;
    std::string provider;  // empty: not told
    std::string class_id;
    partial_date from;
    any_money price;  // of a share
};

struct financing {
    std::string id{};
    std::string name{};
    partial_date on{};
    std::vector<std::string> issuance_ids{};
};

enum class security_kind : unsigned char {
    stock,
    option,
    stock_unit,    // RSU
    cash_settled,  // CSAR: never becomes shares
    warrant,
    safe,
    note,
    convertible_security
};

[[nodiscard]] constexpr bool is_convertible(security_kind kind) noexcept { return kind >= security_kind::safe; }

struct issuance {
    std::string id{};
    std::string security_id{};
    std::string custom_id{};  // "CN-1"
    std::string holder_id{};
    std::string class_id{};  // empty: not told
    std::string plan_id{};   // empty: of no plan
    security_kind kind = security_kind::stock;
    partial_date on{};
    std::optional<decimal> quantity{};  // shares, or those it is for
    bool estimated = false;             // the quantity is an estimate, the most or the least
    std::optional<any_money> price{};   // of a share: paid, or to be paid
    std::optional<any_money> amount{};  // invested, or paid for a warrant
    std::vector<conversion_trigger> triggers{};
    std::size_t place = 0;
};

enum class event_kind : unsigned char {
    cancelled,
    converted,
    exercised,
    released,
    repurchased,
    reissued,
    transferred,
    retracted,
    consolidated,
    split,             // of a class
    ratio_changed,     // of a class: what its shares become
    pool_changed,      // of a plan
    returned_to_pool,  // of a security to a plan
};

struct event {
    std::string id{};
    event_kind kind = event_kind::cancelled;
    partial_date on{};
    std::vector<std::string> subjects{};   // securities, or the class, or the plan
    std::optional<decimal> quantity{};     // shares; of pool_changed all that are reserved then
    std::optional<any_money> amount{};     // of convertibles
    std::string balance_id{};              // the security that holds what is left
    std::vector<std::string> resulting{};  // securities
    std::string of_id{};                   // reissued: the split; returned_to_pool: the plan
    std::optional<fraction> ratio{};       // new by old
    rounding rule = rounding::half_up;     // ratio_changed
    std::size_t place = 0;
};

/// So many objects of a type that holdings do not depend on.
struct skipped_type {
    std::string object_type{};
    std::string why{};
    std::size_t count = 0;
};

/// An object that cannot be read, where the caller goes on without it.
struct unreadable_object {
    std::string file{};
    json_error where{};
};

struct package {
    company issuer{};
    std::string issuer_id{};
    std::string version{};
    std::optional<partial_date> as_of{};
    std::vector<stakeholder> stakeholders{};
    std::vector<stock_class> classes{};
    std::vector<stock_plan> plans{};
    std::vector<valuation> valuations{};
    std::vector<financing> financings{};
    std::vector<issuance> issuances{};
    std::vector<event> events{};
    std::size_t objects = 0;  // in all files, the issuer among them
    std::vector<skipped_type> skipped{};
    std::vector<unreadable_object> unreadable{};
    std::vector<std::string> unlisted_files{};  // in the folder and not in the manifest: not read

    [[nodiscard]] std::size_t read() const noexcept {
        return (issuer_id.empty() ? 0U : 1U) + stakeholders.size() + classes.size() + plans.size() + valuations.size() +
               financings.size() + issuances.size() + events.size();
    }
    [[nodiscard]] std::size_t skipped_objects() const noexcept {
        auto sum = unreadable.size();
        for (auto const& type : skipped) sum += type.count;
        return sum;
    }
};

}  // namespace prospectus::ocf

#endif
