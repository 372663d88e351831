// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_FOLDER_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_FOLDER_HPP

// The rounds of a company out of its records in Open Cap Format.
//
//     auto const found = rounds_of(package);
//     found.rounds                    // each financing; shares and convertibles of none, by class and day
//     found.counted + found.of_plans + found.follow == package.issuances.size();
//
// Shape   What was raised is what was paid: shares by their price, the amount of a SAFE or a note. Securities that follow
//         from others (by conversion, exercise, transfer, split or as the rest of one) bring no money anew; options and
//         shares of a plan are no rounds. Where an issuance is not there, or tells no price, the amount is a lower bound.

#include "report.hpp"

#include <prospectus/interop/ocf/package.hpp>
#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace funding {

struct package_rounds {
    std::vector<read_round> rounds{};
    std::size_t counted = 0;               // issuances that are in a round
    std::size_t of_plans = 0;              // options, and what is issued under a plan
    std::size_t follow = 0;                // from other securities
    std::vector<std::string> dangling{};   // issuances of a financing that are not there
    std::vector<std::string> no_amount{};  // issuances whose price or amount is not told
};

namespace parts {

/// What is paid for one issuance; nothing: not told, or past all bounds.
inline std::optional<any_money> paid_for(ocf::issuance const& one) {
    if (one.amount) return one.amount;
    if (!one.price || !one.quantity || one.estimated) return std::nullopt;
    auto const product = checked_multiply(one.price->amount(), *one.quantity);
    return product ? std::optional{any_money{*product, one.price->currency()}} : std::nullopt;
}

/// Securities that another one became, or that hold its rest.
inline std::set<std::string> following(ocf::package const& p) {
    std::set<std::string> found;
    for (auto const& e : p.events) {
        found.insert(e.resulting.begin(), e.resulting.end());
        if (!e.balance_id.empty()) found.insert(e.balance_id);
    }
    return found;
}

inline std::optional<funding_instrument> instrument_of(ocf::security_kind kind) {
    if (kind == ocf::security_kind::safe) return funding_instrument::safe;
    if (kind == ocf::security_kind::note || kind == ocf::security_kind::convertible_security)
        return funding_instrument::convertible_note;
    return funding_instrument::equity;
}

class package_reader {
public:
    explicit package_reader(ocf::package const& p) : package_{p}, following_{following(p)} {
        for (auto const& c : p.classes) classes_.emplace(c.id, c.name);
        for (auto const& s : p.stakeholders) holders_.emplace(s.id, s.name);
        for (auto const& i : p.issuances) issuances_.emplace(i.id, &i);
    }

    [[nodiscard]] package_rounds rounds() {
        std::set<std::string> in_financing;
        for (auto const& f : package_.financings) {
            std::vector<ocf::issuance const*> issued;
            bool whole = true;
            for (auto const& id : f.issuance_ids) {
                auto const at = issuances_.find(id);
                if (at == issuances_.end()) {
                    found_.dangling.push_back(id);
                    whole = false;
                } else if (in_financing.insert(id).second) {
                    issued.push_back(at->second);
                }
            }
            add(f.name.empty() ? "financing" : f.name, f.on, issued, whole);
        }
        // Others by what they are, in the order of their first.
        std::vector<std::pair<std::tuple<std::string, date>, std::vector<ocf::issuance const*>>> groups;
        for (auto const& one : package_.issuances) {
            if (in_financing.count(one.id) != 0) continue;
            if (!is_of_round(one)) continue;
            std::tuple key{name_of(one), one.on.first_day()};
            auto group = groups.begin();
            while (group != groups.end() && group->first != key) ++group;
            if (group == groups.end()) group = groups.insert(group, {key, {}});
            group->second.push_back(&one);
        }
        for (auto const& [key, issued] : groups) add(std::get<0>(key), issued.front()->on, issued, true);
        return std::move(found_);
    }

private:
    /// Counts what is none.
    bool is_of_round(ocf::issuance const& one) {
        bool const follows = following_.count(one.security_id) != 0;
        bool const of_plan = !one.plan_id.empty() || one.kind == ocf::security_kind::option ||
                             one.kind == ocf::security_kind::stock_unit || one.kind == ocf::security_kind::cash_settled;
        if (follows) ++found_.follow;
        else if (of_plan) ++found_.of_plans;
        return !follows && !of_plan;
    }
    [[nodiscard]] std::string name_of(ocf::issuance const& one) const {
        switch (one.kind) {
            case ocf::security_kind::safe: return "SAFE";
            case ocf::security_kind::note: return "convertible note";
            case ocf::security_kind::convertible_security: return "convertible security";
            case ocf::security_kind::warrant: return "warrant";
            default: break;
        }
        auto const known = classes_.find(one.class_id);
        return known != classes_.end() ? known->second : "class \"" + one.class_id + "\"";
    }

    /// A round of each currency; one without an amount where none is known.
    void add(std::string const& label, partial_date on, std::vector<ocf::issuance const*> const& issued, bool whole) {
        std::vector<any_money> sums;
        std::vector<round_investor> investors;
        std::optional<funding_instrument> instrument;
        bool alike = true;
        for (auto const* one : issued) {
            if (following_.count(one->security_id) != 0) {
                ++found_.follow;
                continue;
            }
            ++found_.counted;
            auto const kind = instrument_of(one->kind);
            alike = alike && (!instrument || instrument == kind);
            instrument = kind;
            auto const paid = paid_for(*one);
            auto const holder = holders_.find(one->holder_id);
            investors.push_back({.name = holder != holders_.end() ? holder->second : one->holder_id});
            if (paid) investors.back().amount = exactly(paid->amount(), unit::money(paid->currency()));
            if (!paid || !add_to(sums, *paid)) {
                found_.no_amount.push_back(one->custom_id.empty() ? one->id : one->custom_id);
                whole = false;
            }
        }
        funding_round round{.label = label, .closed = on};
        if (alike) round.instrument = instrument;
        if (sums.empty()) {
            round.investors = investors;
            found_.rounds.push_back({0, package_.issuer.name, std::nullopt, std::move(round)});
        }
        for (auto const& sum : sums) {
            auto const in = unit::money(sum.currency());
            auto next = round;
            next.raised = whole ? exactly(sum.amount(), in) : stated(sum.amount(), in, hedge::at_least);
            for (auto const& one : investors)
                if (!one.amount || one.amount->in() == in) next.investors.push_back(one);
            found_.rounds.push_back({0, package_.issuer.name, sum.currency(), std::move(next)});
        }
    }
    [[nodiscard]] static bool add_to(std::vector<any_money>& sums, any_money const& paid) {
        for (auto& sum : sums) {
            if (sum.currency() != paid.currency()) continue;
            auto const more = prospectus::add(sum, paid);
            if (more) sum = *more;
            return more.has_value();
        }
        sums.push_back(paid);
        return true;
    }

    ocf::package const& package_;
    std::set<std::string> following_;
    std::map<std::string, std::string> classes_, holders_;
    std::map<std::string, ocf::issuance const*> issuances_;
    package_rounds found_{};
};

}  // namespace parts

namespace parts {

inline void print_list(std::ostream& out, std::string_view what, std::vector<std::string> const& names) {
    if (names.empty()) return;
    out << "# " << what;
    for (std::size_t i = 0; i < names.size() && i < 20; ++i) out << (i > 0 ? ", " : "") << quoted(names[i]);
    if (names.size() > 20) out << " and " << names.size() - 20 << " more";
    out << '\n';
}

}  // namespace parts

/// Each object of the package and each issuance is in one of the counts.
inline void print_account(std::ostream& out, ocf::package const& p, package_rounds const& found,
                          std::vector<company_rounds> const& companies) {
    out << "# " << counted(p.objects, "object") << ": " << p.read() << " read, " << p.skipped_objects()
        << " not read\n";
    parts::print_totals(out, found.rounds, companies.size());
    out << "# " << counted(p.issuances.size(), "issuance") << ": " << found.counted << " in rounds, " << found.of_plans
        << " of plans, " << found.follow << " that follow from others\n";
    parts::print_step_ups(out, companies);
    for (auto const& type : p.skipped)
        out << "# not read: " << type.count << ' ' << quoted(type.object_type) << ", " << type.why << '\n';
    parts::print_list(out, "named by a financing, and not there: ", found.dangling);
    parts::print_list(out, "issued without telling what was paid: ", found.no_amount);
    parts::print_list(out, "files that the manifest does not list, not read: ", p.unlisted_files);
    if (!p.unreadable.empty()) out << "# refused\n";
    for (auto const& one : p.unreadable)
        out << "#   " << examples::printable(one.file + ": " + describe(one.where)) << '\n';
}

[[nodiscard]] inline package_rounds rounds_of(ocf::package const& p) { return parts::package_reader{p}.rounds(); }

}  // namespace funding

#endif
