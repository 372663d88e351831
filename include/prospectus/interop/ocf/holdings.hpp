// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_HOLDINGS_HPP
#define PROSPECTUS_INTEROP_OCF_HOLDINGS_HPP

// Who holds what of a company, out of all that was issued and ended.
//
//     auto const held = ocf::holdings_of(company);                       // after all that is recorded
//     held->issued.shares_of("Bob")                                      // share by share
//     held->diluted.ownership("Bob")                                     // as converted, with options and pools
//     ocf::holdings_of(company, partial_date{2022, 3, 22})               // on a day
//     held->dangling                                                     // names of what is not there
//
// Naming  In brackets stands an id that names nothing: "[stk-7]"; and behind a name that two holders bear.
// Shape   A security ends by its events; what they leave without a security of its own stays with it. A split multiplies
//         what was issued of the class before it, but what is reissued for it. A pool is what is reserved, less what was
//         granted, with what came back: by a record of its own, by the plan's default when it was cancelled, by a
//         retraction. Shares of a class with a ratio of conversion count in `diluted` as what they become, those of a
//         warrant or option of the class, too. Convertibles are no shares yet: ocf/next_round.hpp.
// Errors  cap_table_reason::out_of_range. What cannot be counted is left out and listed, as are contradictions: doubts.
// Cost    Linear in what is recorded, but for sorting the events by day.
// Source  Open Cap Format, docs/explainers/TraversingTransactions.

#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/interop/detail/ocf_ledger.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus::ocf {

/// A convertible that has not ended.
struct outstanding_convertible {
    std::size_t issuance;  // its place in the package's
    any_money amount;
};

struct holdings {
    cap_table issued;   // share by share; pools, options and warrants, too
    cap_table diluted;  // each share as those that it converts into
    std::vector<outstanding_convertible> convertibles;
    std::vector<dangling_id> dangling;
    std::vector<doubt> doubts;
};

[[nodiscard]] inline outcome<holdings, cap_table_reason> holdings_of(package const& from,
                                                                     std::optional<partial_date> day = {}) {
    detail::ocf_ledger ledger{from, day};
    ledger.run();
    auto issued = cap_table::from(ledger.rows().take_issued());
    if (!issued) return unexpected{issued.error()};
    auto diluted = cap_table::from(ledger.rows().take_diluted());
    if (!diluted) return unexpected{diluted.error()};
    holdings found{*std::move(issued), *std::move(diluted), {}, ledger.take_dangling(), ledger.take_doubts()};
    for (auto const& [issuance, amount] : ledger.convertibles()) found.convertibles.push_back({issuance, amount});
    return found;
}

}  // namespace prospectus::ocf

#endif
