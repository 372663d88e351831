// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_EXPLAIN_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_EXPLAIN_HPP

// Every fact behind one value, with the filing that it stands in and what other filings say of it; and what was restated.
//
//     + us-gaap:Revenues  FY2023     383285000000  2023-11-03  10-K  0000320193-23-000106
//     - us-gaap:Revenues  9M FY2023  293787000000  2023-08-04  10-Q  0000320193-23-000077

#include "lines.hpp"
#include "values.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace companyfacts {

/// Every report of what this fact is of, as they were filed; that of one filing once.
[[nodiscard]] inline std::vector<fact_book::row> reports_of_one(fact_book const& book, fact_book::row of) {
    std::vector<fact_book::row> rows;
    for (auto const row : book.rows_of(book.item_of(of)))
        if (book.period_of(row) == book.period_of(of)) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](auto a, auto b) { return filed_before(book.source_of(a), book.source_of(b)); });
    return rows;
}

[[nodiscard]] inline std::vector<std::string> filing_cells(fact const& f) {
    return {to_text(f.source.filed), std::string{f.source.form}, std::string{f.source.accession.code()}};
}

inline void print_facts(std::ostream& out, fact_book const& book, std::vector<used_fact> const& facts,
                        fiscal_history const& history) {
    std::vector<std::vector<std::string>> rows;
    for (auto const& used : facts) {
        auto const f = book[used.row];
        auto const days = f.period.days();
        std::vector<std::string> row{used.subtracted ? "  -" : "  +", full_name(f.name),
                                     days ? name_of(*days, history) : "",
                                     days ? to_text(*days) : to_text(f.period.last_day()), with_commas(f.value)};
        for (auto const& cell : filing_cells(f)) row.push_back(cell);
        rows.push_back(row);
        for (auto const other : reports_of_one(book, used.row)) {
            auto const again = book[other];
            if (again.source.accession == f.source.accession) continue;
            row = {"", "", "", again.value == f.value ? "reported again" : "reported as", with_commas(again.value)};
            for (auto const& cell : filing_cells(again)) row.push_back(cell);
            rows.push_back(row);
        }
    }
    examples::print_columns(out, rows, {false, false, false, false, true, false, false, false});
}

inline void explain_value(std::ostream& out, fact_book const& book, std::vector<shown> const& answers,
                          std::string const& label, fiscal_history const& history, knowledge meant) {
    std::vector<shown const*> found;
    std::vector<std::string> labels;
    auto const period = from_text<fiscal_period>(label, history);
    for (auto const& a : answers) {
        auto const days = to_text(a.period.days());
        if (a.label == label || days == label || (period && a.period.days() == period->days())) found.push_back(&a);
        labels.push_back(a.label.empty() ? days : a.label);
    }
    if (found.empty()) {
        auto near = examples::near(label, labels, 3);
        if (near.empty() && !labels.empty()) near = {labels.front(), labels.back()};
        throw refused{"--explain " + in_quotes(label) + ": no such period here" +
                      (near.empty() ? "" : "; there are " + examples::listed(near, " and "))};
    }
    for (auto const* a : found) {
        out << (a->label.empty() ? "" : a->label + ", ") << to_text(a->period.days()) << ": ";
        if (a->value) out << with_commas(*a->value) << ", " << a->how << "; knowledge: " << to_text(meant) << '\n';
        else out << a->how << '\n';
        print_facts(out, book, a->facts, history);
        for (auto const& other : a->conflicts) {
            out << "another way gives " << with_commas(other.value) << ": " << other.how << '\n';
            print_facts(out, book, other.facts, history);
        }
    }
}

}  // namespace companyfacts

#endif
