// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_RESTATEMENTS_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_RESTATEMENTS_HPP

// What was reported again with another value: when, in which filing, and by how much.

#include "explain.hpp"
#include "request.hpp"

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/value_history.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace companyfacts {

inline void print_restatements(std::ostream& out, fact_book const& book, request const& asked) {
    std::vector<std::size_t> places;
    if (asked.concepts.empty()) {
        for (std::size_t i = 0; i < book.item_count(); ++i) places.push_back(i);
    } else {
        for (auto const& given : asked.concepts) {
            auto const found = places_of(book, given);
            if (found.empty()) throw refused{"no concept " + in_quotes(given) + " here: " + near_concepts(book, given)};
            for (auto const place : found)
                if (!asked.unit || book.item_at(place).unit == *asked.unit) places.push_back(place);
        }
    }
    auto const calendar = infer_company_calendar(book, latest);
    if (asked.csv) out << "concept,unit,first_day,last_day,was,is,change,filed,form,accession,filed_before\n";
    std::vector<std::vector<std::string>> rows{
        {"period", "was", "is", "change", "filed", "form", "accession", "before in"}};
    bool any = false;
    for (auto const place : places) {
        auto const found = value_changes(book, place, asked.knowledge);
        if (found.empty()) continue;
        auto const item = book.item_at(place);
        if (!asked.csv) out << (any ? "\n" : "") << full_name(item.name) << ", " << item.unit << '\n';
        any = true;
        rows.resize(1);
        for (auto const& change : found) {
            auto const before = book[change.before], after = book[change.after];
            auto const days = after.period.days();
            auto const last = to_text(after.period.last_day());
            if (asked.csv) {
                using examples::csv_field;
                out << csv_field(full_name(item.name)) << ',' << csv_field(std::string{item.unit}) << ','
                    << (days ? to_text(days->first_day()) : last) << ',' << last << ','
                    << to_text(before.value.shortest()) << ',' << to_text(after.value.shortest()) << ','
                    << (change.by ? to_text(change.by->shortest()) : "") << ',' << to_text(after.source.filed) << ','
                    << csv_field(std::string{after.source.form}) << ','
                    << std::string_view{after.source.accession.code()} << ','
                    << std::string_view{before.source.accession.code()} << '\n';
                continue;
            }
            std::vector<std::string> row{!days      ? last
                                         : calendar ? name_of(*days, calendar->history())
                                                    : to_text(*days),
                                         with_commas(before.value), with_commas(after.value),
                                         change.by ? with_commas(*change.by) : "more digits than are kept"};
            for (auto const& cell : filing_cells(after)) row.push_back(cell);
            row.emplace_back(std::string_view{before.source.accession.code()});
            rows.push_back(row);
        }
        if (!asked.csv) examples::print_columns(out, rows, {false, true, true, true, false, false, false, false});
    }
    if (!any) out << (asked.csv ? "" : "nothing was reported again with another value\n");
}

}  // namespace companyfacts

#endif
