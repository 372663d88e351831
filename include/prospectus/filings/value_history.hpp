// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_VALUE_HISTORY_HPP
#define PROSPECTUS_FILINGS_VALUE_HISTORY_HPP

// The history of one value: what it was, when it changed, and by how much.
//
//     for (auto const& report : value_history(book, *sales, year_2013, latest))
//         report.value, book[report.row].source.filed, report.change     // every report, in the order of their filing
//     for (auto const& change : value_changes(book, *sales, latest))      // of all periods of an item, only what changed
//         book[change.before].value, book[change.after].value, change.by
//
// Shape   Of the reports that the knowledge counts: as of a day those filed by then. In the order of fact_period, then of
//         filing; of two in one filing the one added first. A change is from the report before, whatever lies further back.
// Errors  No change where the difference is no decimal of 64 bits: compare the values.
// Cost    A sort of the item's facts.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/knowledge.hpp>
#include <prospectus/filings/known_facts.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace prospectus {

struct value_report {
    fact_book::row row;
    decimal value;
    std::optional<decimal> change{};  // nothing for the first

    friend constexpr bool operator==(value_report const&, value_report const&) noexcept = default;
};

[[nodiscard]] inline std::vector<value_report> value_history(fact_book const& book, std::size_t item,
                                                             fact_period period, knowledge meant) {
    auto const& columns = book.columns();
    detail::counting const counts{meant};
    std::vector<value_report> history;
    for (auto r = columns.items[item].first_row; r != detail::no_row; r = columns.next[r])
        if (book.period_of(r) == period && counts(columns.filings[columns.filing[r]]))
            history.push_back({r, columns.value(r), std::nullopt});
    detail::stable_sort(history, [&](value_report const& a, value_report const& b) {
        return detail::filed_before(columns.filings[columns.filing[a.row]], columns.filings[columns.filing[b.row]]);
    });
    for (std::size_t i = 1; i < history.size(); ++i)
        history[i].change = checked_subtract(history[i].value, history[i - 1].value);
    return history;
}

/// One report that gives another value than the one before.
struct value_change {
    fact_period period;
    fact_book::row before;
    fact_book::row after;
    std::optional<decimal> by;

    friend constexpr bool operator==(value_change const&, value_change const&) noexcept = default;
};

[[nodiscard]] inline std::vector<value_change> value_changes(fact_book const& book, std::size_t item, knowledge meant) {
    auto const& columns = book.columns();
    detail::counting const counts{meant};
    std::vector<std::uint32_t> rows;
    for (auto r = columns.items[item].first_row; r != detail::no_row; r = columns.next[r])
        if (counts(columns.filings[columns.filing[r]])) rows.push_back(r);
    detail::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        auto const &p = columns.period[a], &q = columns.period[b];
        return p != q ? p < q
                      : detail::filed_before(columns.filings[columns.filing[a]], columns.filings[columns.filing[b]]);
    });
    std::vector<value_change> changes;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        auto const before = rows[i - 1], after = rows[i];
        if (columns.period[before] != columns.period[after]) continue;
        auto const was = columns.value(before), is = columns.value(after);
        if (was != is) changes.push_back({book.period_of(after), before, after, checked_subtract(is, was)});
    }
    return changes;
}

}  // namespace prospectus

#endif
