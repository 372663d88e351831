// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_RECORDS_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_RECORDS_HPP

// Whether the records of a document can all be so, and what they come to: a ledger, one timeline, a history of models.
//
//     contradiction(document)    // "the release of GLM-4 contradicts itself: the model is retired before ..."; empty: nothing does
//     timeline_of(document)      // of the company, its rounds, models and rivals', the listing and free events

#include "document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace zhipu {

[[nodiscard]] inline timeline timeline_of(document const& d) {
    std::vector<event> all = d.events;
    auto const add = [&](std::vector<event> const& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(events_of(d.issuer));
    for (auto const& round : d.rounds) add(events_of(round, d.issuer.name));
    for (auto const* list : {&d.releases, &d.rivals})
        for (auto const& release : *list) add(events_of(release));
    add(events_of(d.listed, d.issuer.name));
    return timeline::from(all).value();  // of events without orders or ends, none contradicts another
}

/// What the records contradict themselves by; empty: nothing.
[[nodiscard]] inline std::string contradiction(document const& d) {
    auto const contradicts = [](auto reason) { return " contradicts itself: " + to_text(reason); };
    if (auto const wrong = fault(d.issuer)) return "the company" + contradicts(*wrong);
    if (auto const ledger = funding_ledger::from(d.rounds); !ledger)
        return "the round \"" + d.rounds[ledger.error().round].label + '"' + contradicts(ledger.error().reason);
    for (auto const* list : {&d.releases, &d.rivals})
        for (auto const& release : *list)
            if (auto const wrong = faults(release); !wrong.empty())
                return "the release of " + release.name + contradicts(wrong[0]);
    return "";
}

struct version_orders {
    std::size_t agree = 0;       // the earlier version was released first
    std::size_t contradict = 0;  // it was released later
    std::size_t open = 0;        // the dates do not tell
};

/// Of every two versions of one family.
[[nodiscard]] inline version_orders orders_of_versions(std::vector<model_release> const& releases) {
    version_orders found;
    for (auto const& a : releases)
        for (auto const& b : releases) {
            if (version_before(a, b) != answer::yes) continue;
            auto const dates = before(a, b);
            (dates == answer::yes ? found.agree : dates == answer::no ? found.contradict : found.open) += 1;
        }
    return found;
}

}  // namespace zhipu

#endif
