// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_SPLITS_HPP
#define PROSPECTUS_FILINGS_SPLITS_HPP

// Values per share and share counts on one basis, by the day on which they were filed.
//
//     std::vector const splits{share_change::split(partial_date{2014, 6, 9}, 7),
//                              share_change::split(partial_date{2020, 8, 31}, 4)};       // given
//     on_basis(decimal{3975, -2}, split_sense::per_share, date{2013, 10, 30}, splits, date{2026, 1, 1})
//                                                              // 39.75 / 28 = 159/112, adjusted
//     for (auto const& found : find_splits(book))              // or found where filings restate by a ratio
//         found.change, found.after, found.facts               // seven for one; after the filing of 2014-04-24
//     on_one_basis(book, eps, latest, changes_of(found), date{2026, 1, 1})
//
// Naming  A filing's basis is that of the day it was filed, whatever its periods: a split since their end is in them
//         (SEC Staff Accounting Bulletin, topic 4.C). What is filed on the day of the split is on the new one.
// Shape   Exact. Each value carries its factor; adjusted is what has another than 1. A split that was found counts from the
//         first filing on the new basis.
//         Found is a ratio n for 1 or 1 for n up to 100, 3 for 2, 5 for 2, 4 for 3 or 5 for 4, by which two reports of one
//         period differ, within the rounding of their digits, in at least two facts, and in more than stayed the same
//         between the same filings; a fact that fits several ratios counts for none by itself.
// Errors  share_reason; not for values that are neither.
// Cost    A sort of each item's facts.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/share_changes.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/detail/split_search.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/known_facts.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

/// A value as filed, on the basis of another day.
struct based_value {
    fraction value;
    fraction factor{1};  // new shares for each that it was filed with

    [[nodiscard]] bool is_adjusted() const noexcept { return factor != fraction{1}; }
    friend constexpr bool operator==(based_value const&, based_value const&) noexcept = default;
};

/// runs_backward where the basis is of a day before the filing's.
[[nodiscard]] inline outcome<based_value, share_reason> on_basis(decimal value, split_sense sense, date filed,
                                                                 std::vector<share_change> const& splits, date basis) {
    auto const as_filed = to_fraction(value);
    if (sense == split_sense::neither) return based_value{as_filed};
    return split_factor(splits, partial_date{filed}, partial_date{basis})
        .and_then([&](fraction factor) -> outcome<based_value, share_reason> {
            auto const moved = sense == split_sense::per_share ? divide(as_filed, factor) : multiply(as_filed, factor);
            if (!moved) return unexpected{share_reason::out_of_range};
            return based_value{*moved, factor};
        });
}

struct based_fact {
    known_value known;
    outcome<based_value, share_reason> on_basis;
};

/// Each value of an item, as the knowledge has it.
[[nodiscard]] inline std::vector<based_fact> on_one_basis(fact_book const& book, std::size_t item, knowledge meant,
                                                          std::vector<share_change> const& splits, date basis) {
    auto const of = book.item_at(item);
    auto const sense = split_sense_of(of.name.name, of.unit);
    std::vector<based_fact> all;
    for (auto const& known : known_facts(book, item, meant))
        all.push_back({known, on_basis(known.value, sense, book.source_of(known.row).filed, splits, basis)});
    return all;
}

/// A split that filings show.
struct found_split {
    share_change change;  // on the day of the first filing on the new basis
    date after;           // of the last filing on the old one
    std::size_t facts;    // that were restated by the ratio
    std::size_t against;  // that stayed as they were between the same filings

    friend constexpr bool operator==(found_split const&, found_split const&) noexcept = default;
};

/// In order of time.
[[nodiscard]] inline std::vector<found_split> find_splits(fact_book const& book) {
    std::vector<found_split> found;
    for (auto const& s : detail::split_search{book}.all())
        found.push_back({share_change::split(partial_date{detail::date_of(s.by)}, s.ratio.becomes, s.ratio.each),
                         detail::date_of(s.after), s.facts, s.against});
    return found;
}
[[nodiscard]] inline std::vector<share_change> changes_of(std::vector<found_split> const& found) {
    std::vector<share_change> changes;
    for (auto const& s : found) changes.push_back(s.change);
    return changes;
}

}  // namespace prospectus

#endif
