// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_INTEROP_OCF_PACKAGES_HPP
#define PROSPECTUS_TESTS_INTEROP_OCF_PACKAGES_HPP

// Companies for the tests, one event after the other.
//
//     company_of c;
//     c.stock("one", "bob", 1'000).event(ocf::event_kind::transferred, "one", 400, {"two"}, "three");

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ocf_tests {

using namespace prospectus;

struct company_of {
    ocf::package p;
    int day = 1;

    company_of() {
        p.stakeholders = {{"bob", "Bob", true}, {"eve", "Eve", true}};
        p.classes.push_back({.id = "common", .name = "Common"});
        p.classes.push_back({.id = "seed", .name = "Seed", .preferred = true});
        p.plans.push_back({.id = "plan",
                           .name = "Plan",
                           .reserved = 1'000,
                           .then = ocf::when_cancelled::return_to_pool,
                           .class_ids = {"common"}});
    }

    partial_date today() const { return {2020, 1 + day / 28, 1 + day % 28}; }
    company_of& issue(ocf::issuance i) {
        i.id = "issue-" + i.security_id;
        i.on = today();
        i.place = static_cast<std::size_t>(++day);
        p.issuances.push_back(std::move(i));
        return *this;
    }
    company_of& stock(std::string id, std::string holder, decimal shares, std::string of = "common") {
        return issue({.security_id = std::move(id),
                      .holder_id = std::move(holder),
                      .class_id = std::move(of),
                      .quantity = shares,
                      .price = any_money{2, usd::value}});
    }
    company_of& option(std::string id, std::string holder, decimal shares, std::string plan = "plan",
                       ocf::security_kind kind = ocf::security_kind::option) {
        return issue({.security_id = std::move(id),
                      .holder_id = std::move(holder),
                      .plan_id = std::move(plan),
                      .kind = kind,
                      .quantity = shares});
    }
    company_of& safe(std::string id, std::string holder, decimal amount, ocf::conversion_trigger terms) {
        terms.future_round = true;
        return issue({.security_id = std::move(id),
                      .holder_id = std::move(holder),
                      .kind = ocf::security_kind::safe,
                      .amount = any_money{amount, usd::value},
                      .triggers = {std::move(terms)}});
    }
    company_of& event(ocf::event_kind kind, std::string of, std::optional<decimal> quantity = {},
                      std::vector<std::string> resulting = {}, std::string balance = {}) {
        ocf::event e{.id = "event-" + std::to_string(p.events.size() + 1), .kind = kind, .on = today()};
        e.subjects = {std::move(of)};
        e.quantity = quantity;
        e.resulting = std::move(resulting);
        e.balance_id = std::move(balance);
        return add(std::move(e));
    }
    company_of& ratio(ocf::event_kind kind, std::string of, fraction r, rounding rule = rounding::floor) {
        ocf::event e{.id = "event-" + std::to_string(p.events.size() + 1), .kind = kind, .on = today()};
        e.subjects = {std::move(of)};
        e.ratio = r;
        e.rule = rule;
        return add(std::move(e));
    }
    company_of& add(ocf::event e) {
        e.place = static_cast<std::size_t>(++day);
        p.events.push_back(std::move(e));
        return *this;
    }
};

}  // namespace ocf_tests

#endif
