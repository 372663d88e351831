// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_SPLIT_BASIS_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_SPLIT_BASIS_HPP

// Values per share and share counts that were filed before and after a split do not compare.
//
//     tell_bases_apart(book, meant, values);      // growth from 39.75 to 6.45 a share is "different_basis"
//
// Shape  By the splits that the filings themselves show. Flows of shares, which are added up, are left as they are.

#include "items.hpp"
#include "values.hpp"

#include <prospectus/core/fraction.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/splits.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace companyfacts {

/// Returns the splits, where there is anything to tell apart.
inline std::vector<found_split> tell_bases_apart(fact_book const& book, items const& meant,
                                                 std::vector<shown>& values) {
    auto const item = meant.places.front();
    auto const of = book.item_at(item);
    if (measure_of(book, item) == concept_measure::flow ||
        split_sense_of(of.name.name, of.unit) == split_sense::neither)
        return {};
    auto found = find_splits(book);
    auto const splits = changes_of(found);
    std::vector<fraction> factors;  // to the shares of the last day that there is, a place a basis
    for (auto& v : values) {
        if (v.facts.empty()) continue;
        auto const filed = book.source_of(v.facts.front().row).filed;
        auto const factor = split_factor(splits, partial_date{filed}, partial_date{latest_day});
        if (!factor) continue;
        auto const known = std::find(factors.begin(), factors.end(), *factor);
        v.basis = static_cast<std::size_t>(known - factors.begin());
        if (known == factors.end()) factors.push_back(*factor);
    }
    if (factors.size() < 2) found.clear();
    return found;
}

}  // namespace companyfacts

#endif
