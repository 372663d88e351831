// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_FOLDER_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_FOLDER_HPP

// The rounds of a company out of its records in Open Cap Format, and an account of these.
//
//     auto const rounds = valued_rounds_of(package);      // ocf::rounds_of, valued by their price and all shares of their day
//
// Shape   A round of one price values all shares that there are at the end of its day, fully diluted. Where the records
//         leave these open it values nothing.

#include "report.hpp"

#include <prospectus/interop/ocf/holdings.hpp>
#include <prospectus/interop/ocf/package.hpp>
#include <prospectus/interop/ocf/rounds.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funding {

namespace parts {

/// Whether what is not there may have had a part in the shares of that day.
inline bool bears_on(ocf::dangling_id const& one, ocf::package const& p, partial_date day) {
    if (one.what == ocf::reference::holder) return false;
    if (one.what != ocf::reference::issuance) return true;
    for (auto const& f : p.financings)
        if (f.id == one.by) return after(f.on, day) != answer::yes;
    return true;
}

/// Stock whose class is not there: whether it is preferred, and so a round, is not known.
inline std::vector<std::string> of_no_class(ocf::package const& p) {
    std::set<std::string_view> classes, in_financing;
    for (auto const& c : p.classes) classes.insert(c.id);
    for (auto const& f : p.financings) in_financing.insert(f.issuance_ids.begin(), f.issuance_ids.end());
    std::vector<std::string> found;
    for (auto const& one : p.issuances)
        if (one.kind == ocf::security_kind::stock && classes.count(one.class_id) + in_financing.count(one.id) == 0)
            found.push_back(one.custom_id.empty() ? one.id : one.custom_id);
    return found;
}

/// Fully diluted, but for those sold.
inline std::optional<figure> shares_before(ocf::package const& p, funding_round const& round) {
    if (!round.price || !round.shares_sold || !round.closed) return std::nullopt;
    auto const held = ocf::holdings_of(p, *round.closed);
    if (!held || !held->doubts.empty()) return std::nullopt;
    for (auto const& one : held->dangling)
        if (bears_on(one, p, *round.closed)) return std::nullopt;
    auto const before = checked_subtract(decimal{held->diluted.total()}, round.shares_sold->value());
    return before && before->sign() >= 0 ? std::optional{exactly(*before, round.shares_sold->in())} : std::nullopt;
}

}  // namespace parts

[[nodiscard]] inline std::vector<read_round> valued_rounds_of(ocf::package const& p) {
    std::vector<read_round> found;
    for (auto& round : ocf::rounds_of(p)) {
        round.shares_before = parts::shares_before(p, round);
        auto const in = round.raised ? round.raised->in().currency() : std::nullopt;
        found.push_back({0, p.issuer.name, in, std::move(round)});
    }
    return found;
}

/// Each object of the package is in one of the counts.
inline void print_account(std::ostream& out, ocf::package const& p, std::vector<read_round> const& rounds,
                          std::vector<company_rounds> const& companies) {
    out << "# " << counted(p.objects, "object") << ": " << p.read() << " read, " << p.skipped_objects()
        << " not read\n";
    parts::print_totals(out, rounds, companies.size());
    parts::print_step_ups(out, companies);
    for (auto const& type : p.skipped)
        out << "# not read: " << type.count << ' ' << quoted(type.object_type) << ", " << type.why << '\n';
    for (auto const& name : p.unlisted_files)
        out << "# not read, as the manifest does not list it: " << quoted(name) << '\n';
    if (auto const held = ocf::holdings_of(p))
        for (auto const& one : held->dangling)
            out << "# no " << describe(one.what) << ' ' << quoted(one.named) << ", which " << quoted(one.by)
                << " names\n";
    for (auto const& id : parts::of_no_class(p))
        out << "# in no round, as its class is not there: stock " << quoted(id) << '\n';
    if (!p.unreadable.empty()) out << "# refused\n";
    for (auto const& one : p.unreadable)
        out << "#   " << examples::printable(one.file + ": " + describe(one.where)) << '\n';
}

}  // namespace funding

#endif
