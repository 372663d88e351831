// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_REFERENCES_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_REFERENCES_HPP

// Which ids of a company's records name what is not there; but those of its events, which ocf_ledger plays.
//
//     ocf_check_references(index, [](partial_date) { return true; }, dangling);

#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace prospectus::detail {

template <class Scope>
void ocf_check_references(ocf_index const& index, Scope const& is_in_scope, ocf_dangling& found) {
    auto const& from = *index.from;
    for (auto const& issued : from.issuances) {
        if (!is_in_scope(issued.on)) continue;
        if (!ocf_find(index.holders.places(), issued.holder_id))
            found.add(ocf::reference::holder, issued.holder_id, issued.id);
        if (!issued.class_id.empty() && !ocf_find(index.classes, issued.class_id))
            found.add(ocf::reference::stock_class, issued.class_id, issued.id);
        if (!issued.plan_id.empty() && !ocf_find(index.plans, issued.plan_id))
            found.add(ocf::reference::plan, issued.plan_id, issued.id);
        for (auto const& trigger : issued.triggers)
            if (!trigger.class_id.empty() && !ocf_find(index.classes, trigger.class_id))
                found.add(ocf::reference::stock_class, trigger.class_id, issued.id);
    }
    for (auto const& of : from.classes)
        for (auto const& right : of.conversions)
            if (!right.class_id.empty() && !ocf_find(index.classes, right.class_id))
                found.add(ocf::reference::stock_class, right.class_id, of.id);
    for (auto const& plan : from.plans)
        for (auto const& id : plan.class_ids)
            if (!ocf_find(index.classes, id)) found.add(ocf::reference::stock_class, id, plan.id);
    for (auto const& valued : from.valuations)
        if (!ocf_find(index.classes, valued.class_id))
            found.add(ocf::reference::stock_class, valued.class_id, valued.id);
    std::unordered_set<std::string_view> issuances, splits;
    for (auto const& issued : from.issuances) issuances.insert(issued.id);
    for (auto const& of : from.financings)
        for (auto const& id : of.issuance_ids)
            if (issuances.count(id) == 0) found.add(ocf::reference::issuance, id, of.id);
    for (auto const& e : from.events)
        if (e.kind == ocf::event_kind::split) splits.insert(e.id);
    for (auto const& e : from.events)
        if (e.kind == ocf::event_kind::reissued && !e.of_id.empty() && splits.count(e.of_id) == 0)
            found.add(ocf::reference::split, e.of_id, e.id);
}

/// Holders, classes and plans that are there twice.
inline void ocf_check_twice(ocf_index const& index, std::vector<ocf::doubt>& doubts) {
    auto const check = [&](auto const& all, ocf_places const& places) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (auto const& found = places.at(all[i].id); found.times > 1 && found.at == i)
                doubts.push_back({ocf::doubt_kind::id_twice, all[i].id, all[i].id});
    };
    check(index.from->stakeholders, index.holders.places());
    check(index.from->classes, index.classes);
    check(index.from->plans, index.plans);
}

}  // namespace prospectus::detail

#endif
