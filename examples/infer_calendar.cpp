// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Finds the fiscal calendar behind the years and quarters that a company reported.
//
//     infer_calendar FILE.csv [--alternatives]     // rows of first_day,last_day[,label]; a label as "FY2023" or "Q1 FY2023"

#include "common/csv.hpp"

#include <prospectus/io.hpp>
#include <prospectus/prospectus.hpp>

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace prospectus;
using examples::refused_row;

namespace {

constexpr std::string_view usage =
    "usage: infer_calendar FILE.csv [--alternatives]\n"
    "  rows of first_day,last_day[,label]: the years and quarters that a company reported, as 2022-09-25,2022-12-31,Q1 "
    "FY2023\n";

date day_of(examples::csv_row const& row, std::size_t field) {
    auto const& text = row.fields[field];
    auto const day = from_text<date>(text);
    if (!day)
        throw refused_row{row.line, '"' + text + "\", at byte " + std::to_string(day.error().offset + 1) +
                                        ": expected " + std::string{day.error().expected}};
    return *day;
}

reported_span span_of(examples::csv_row const& row) {
    if (row.fields.size() < 2 || row.fields.size() > 3)
        throw refused_row{row.line,
                          std::to_string(row.fields.size()) + " fields where first_day,last_day[,label] are meant"};
    auto const first = day_of(row, 0);
    auto const last = day_of(row, 1);
    if (last < first) throw refused_row{row.line, "the last day is before the first"};
    reported_span span{day_span{first, last}};
    if (row.fields.size() == 3 && !row.fields[2].empty()) {
        auto const named = label_of(row.fields[2]);
        if (!named)
            throw refused_row{row.line, '"' + row.fields[2] + "\", at byte " +
                                            std::to_string(named.error().offset + 1) + ": expected " +
                                            std::string{named.error().expected}};
        span.named = *named;
    }
    return span;
}

/// FY2024Q1 for the company's name of a quarter.
std::string by_its_own_name(reported_span const& span, fiscal_period const& as) {
    return to_text(fiscal_period{span.days, span.named.number == 0 ? period_kind::year : as.kind(), span.named});
}

void report(std::vector<reported_span> const& spans, inferred_history const& found, bool alternatives) {
    std::cout << found.history << '\n';
    std::cout << "# explained " << found.explained() << " of " << spans.size() << " spans, " << found.by_exceptions()
              << " of them by exceptions\n";
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (found.fates[i].how == span_fate::unexplained)
            std::cout << "# unexplained " << to_text(spans[i].days.first_day()) << ','
                      << to_text(spans[i].days.last_day()) << ": "
                      << describe(found.fates[i], spans[i].days, found.history) << '\n';
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (found.fates[i].named_otherwise)
            std::cout << "# named otherwise " << to_text(spans[i].days.first_day()) << ','
                      << to_text(spans[i].days.last_day()) << ": " << by_its_own_name(spans[i], *found.fates[i].as)
                      << ", here " << *found.fates[i].as << '\n';
    for (std::size_t i = 0; alternatives && i < found.alternatives.size(); ++i) {
        auto text = to_text(found.alternatives[i]);
        for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at)) text.replace(at, 1, " | ");
        std::cout << "# alternative: " << text << '\n';
    }
}

}  // namespace

int main(int count, char** arguments) {
    std::string name;
    bool alternatives = false;
    for (std::string_view const word : std::vector<std::string_view>(arguments + 1, arguments + count)) {
        if (word == "--alternatives") alternatives = true;
        else if (word.starts_with("--") || !name.empty()) return std::cerr << usage, 2;
        else name = word;
    }
    if (name.empty()) return std::cerr << usage, 2;
    std::ifstream file{name};
    if (!file) return std::cerr << "infer_calendar: cannot read " << name << '\n', 2;
    try {
        std::vector<reported_span> spans;
        for (auto const& row : examples::read_csv(file))
            if (row.fields[0] != "first_day") spans.push_back(span_of(row));
        auto const found = infer_fiscal_history(spans);
        if (!found) {
            std::cerr << "infer_calendar: " << name
                      << ": no year of 340 to 385 days, half of 160 to 200 or quarter of 77 to 125 among "
                      << spans.size() << " spans tells a calendar\n";
            return 2;
        }
        report(spans, *found, alternatives);
    } catch (refused_row const& refused) {
        std::cerr << "infer_calendar: " << name << ", " << refused.what() << '\n';
        return 2;
    }
}
