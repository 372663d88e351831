// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_ROUNDS_HPP
#define PROSPECTUS_INTEROP_OCF_ROUNDS_HPP

// The rounds of funding of a company, out of what it issued for money.
//
//     auto const rounds = ocf::rounds_of(company);            // by the day they closed
//     auto const ledger = ocf::ledger_of(company);            // an outcome
//     ledger->raised()->amount
//
// Shape   A financing that is recorded is a round of what it names. Of the rest, each class of preferred stock is a round,
//         and each SAFE or note. What came out of another security, by conversion, transfer or exercise, raised nothing
//         anew; common stock, options and warrants are no round. A round closes on the last day of issue. In several
//         currencies, or past 64 bits, what it raised is not known; where a financing names what is not there, it is at
//         least what the rest did.
// Errors  ledger_error of funding_ledger.

#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_ledger.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/detail/ocf_round.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace prospectus::ocf {

[[nodiscard]] inline std::vector<funding_round> rounds_of(package const& from) {
    detail::ocf_holder_names const names{from};
    auto const by_id = detail::ocf_places_of(from.issuances, [](auto const& i) -> std::string_view { return i.id; });
    auto const classes = detail::ocf_places_of(from.classes, [](auto const& c) -> std::string_view { return c.id; });
    std::unordered_set<std::string_view> derived, counted;
    for (auto const& e : from.events) {
        for (auto const& id : e.resulting) derived.insert(id);
        if (!e.balance_id.empty()) derived.insert(e.balance_id);
    }
    std::vector<funding_round> rounds;
    std::unordered_map<std::string, std::size_t> labels;  // a ledger's parts are named by them: each is one of its own
    auto const keep = [&](detail::ocf_round&& made, std::optional<conversion_terms> terms) {
        if (made.empty()) return;
        auto round = std::move(made).finish();
        if (auto const again = ++labels[round.label]; again > 1) round.label += " (" + std::to_string(again) + ')';
        round.terms = std::move(terms);
        rounds.push_back(std::move(round));
    };
    for (auto const& of : from.financings) {
        detail::ocf_round round{of.name};
        for (auto const& id : of.issuance_ids) {
            auto const at = detail::ocf_find(by_id, id);
            if (!at) round.add_missing(of.on);
            if (!at || derived.count(from.issuances[*at].security_id) != 0 || !counted.insert(id).second) continue;
            round.add(from.issuances[*at], names(from.issuances[*at].holder_id));
        }
        keep(std::move(round), std::nullopt);
    }
    std::vector<std::optional<detail::ocf_round>> by_class(from.classes.size());
    for (auto const& issued : from.issuances) {
        if (derived.count(issued.security_id) != 0 || counted.count(issued.id) != 0) continue;
        if (is_convertible(issued.kind)) {
            detail::ocf_round round{issued.custom_id.empty() ? issued.security_id : issued.custom_id};
            round.add(issued, names(issued.holder_id));
            keep(std::move(round), detail::ocf_terms_told(issued));
        } else if (auto const at = detail::ocf_find(classes, issued.class_id);
                   at && issued.kind == security_kind::stock && from.classes[*at].preferred) {
            if (!by_class[*at]) by_class[*at].emplace(from.classes[*at].name);
            by_class[*at]->add(issued, names(issued.holder_id));
        }
    }
    for (auto& round : by_class)
        if (round) keep(*std::move(round), std::nullopt);
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](auto const& a, auto const& b) { return a.closed->first_day() < b.closed->first_day(); });
    return rounds;
}

[[nodiscard]] inline outcome<funding_ledger, ledger_error> ledger_of(package const& from) {
    return funding_ledger::from(rounds_of(from));
}

}  // namespace prospectus::ocf

#endif
