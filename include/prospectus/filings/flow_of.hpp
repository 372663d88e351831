// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_FLOW_OF_HPP
#define PROSPECTUS_FILINGS_FLOW_OF_HPP

// A flow of a book, as one knowledge has it.
//
//     auto const item = book.find({"us-gaap", "NetIncomeLoss"}, "USD");
//     auto const income = flow_of(book, *item, latest);              // or the measure, where it does not add up over time
//     for (auto const& q : solved_periods(*income, period_kind::quarter, history)) ...
//     book[income->reports()[q.value->terms()[0].report].index]     // the fact behind a term, with its filing
//     flow_of(book, *eps, latest) == unexpected{concept_measure::per_share};
//
// Shape   A report's index is its row of the book. Instants of the item, if any, are left out.
// Cost    As known_facts() and the making of a reported_flow.

#include <prospectus/core/outcome.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/known_facts.hpp>
#include <prospectus/filings/reported_flow.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace prospectus {

/// Of any item: whether it adds up over time is the caller's to know.
[[nodiscard]] inline std::vector<flow_report> reports_of(fact_book const& book, std::size_t item, knowledge meant,
                                                         std::uint16_t concept_index = 0) {
    std::vector<flow_report> reports;
    auto const facts = known_facts(book, item, meant);
    reports.reserve(facts.size());
    auto const& columns = book.columns();
    for (auto const& known : facts)
        if (auto const days = known.period.days())
            reports.push_back({*days, known.value,
                               accession_number{columns.filings[columns.filing[known.row]].accession}, known.row,
                               concept_index, known.restated});
    return reports;
}

[[nodiscard]] inline outcome<reported_flow, concept_measure> flow_of(fact_book const& book, std::size_t item,
                                                                     knowledge meant) {
    auto const measure = measure_of(book, item);
    if (measure != concept_measure::flow) return unexpected{measure};
    return reported_flow{reports_of(book, item, meant)};
}

}  // namespace prospectus

#endif
