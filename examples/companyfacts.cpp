// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// A company's figures by fiscal quarter, half, year or trailing year, out of what the SEC has of its filings.
//
//     companyfacts FILE.json calendar
//     companyfacts FILE.json CONCEPT[,CONCEPT...] [--by ...] [--knowledge ...] [--growth ...] [--csv] [--explain LABEL]
//     companyfacts FILE.json restatements [CONCEPT]
//     companyfacts FILE.json flows [--by ...] [--knowledge ...] [--csv]
//
// A value is as it was reported, or is derived and says how; what cannot be had says why. Exit status 2 for arguments or
// a file that cannot be read, and a line that says what to do.

#include "companyfacts/explain.hpp"
#include "companyfacts/growth.hpp"
#include "companyfacts/restatements.hpp"
#include "companyfacts/split_basis.hpp"

#include "common/load_companyfacts.hpp"

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/text/fiscal_history.hpp>
#include <prospectus/text/inferred_history.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace companyfacts;

namespace {

company_calendar calendar_of(fact_book const& book, std::string const& file, knowledge meant) {
    auto found = infer_company_calendar(book, meant);
    if (!found)
        throw refused{file + ": no year of 340 to 385 days or quarter of 77 to 125 among its facts" +
                      (meant == latest ? "" : ", " + to_text(meant)) + ": there is no calendar to tell"};
    return *std::move(found);
}

void print_calendar(fact_book const& book, request const& asked) {
    auto const found = calendar_of(book, asked.file, asked.knowledge);
    auto const& spans = found.spans;
    std::cout << to_text(found.history()) << "\n# explained " << found.inferred.explained() << " of " << spans.size()
              << " spans, " << found.inferred.by_exceptions() << " of them by exceptions\n";
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (found.inferred.fates[i].how == span_fate::unexplained)
            std::cout << "# unexplained " << to_text(spans[i].days.first_day()) << ','
                      << to_text(spans[i].days.last_day()) << ": "
                      << describe(found.inferred.fates[i], spans[i].days, found.history()) << '\n';
    for (auto const& other : found.outvoted)
        std::cout << "# named otherwise " << to_text(other.days.first_day()) << ',' << to_text(other.days.last_day())
                  << ": FY" << other.year << " in " << std::string_view{other.in.code()} << ", here "
                  << name_of(other.days, found.history()) << '\n';
}

std::string title(fact_book const& book) {
    return std::string{book.name().empty() ? "a company without a name" : book.name()};
}

void print_values(fact_book const& book, request const& asked) {
    auto const meant = items_meant(book, asked.concepts, asked.unit);
    auto const calendar = calendar_of(book, asked.file, latest);
    auto values = values_shown(book, meant, asked.by, asked.knowledge, calendar.history());
    auto const splits = tell_bases_apart(book, meant, values);
    std::vector<std::string> names;
    for (auto const place : meant.places) names.emplace_back(book.item_at(place).name.name);
    auto const taken = "knowledge: " + to_text(asked.knowledge);
    for (auto const& absent : meant.absent)
        std::cerr << "# " << absent << " is not here" << (asked.unit ? ", in " + meant.unit : "")
                  << "; the others are\n";
    if (asked.explain)
        return explain_value(std::cout, book, values, *asked.explain, calendar.history(), asked.knowledge);
    auto const lines = lines_of(values, asked.growth);
    if (lines.empty()) std::cerr << "# nothing was reported by then, or for such days\n";
    if (asked.csv) {
        std::cerr << "# " << taken << '\n';
        std::cout << "label,first_day,last_day,value,how,growth\n";
        print_csv(std::cout, lines);
    } else {
        std::cout << title(book) << ": " << examples::listed(names, ", ") << "; " << taken << '\n';
        print_table(std::cout, lines, meant.unit, asked.growth == on::year ? "on the year" : "on the quarter before");
        for (auto const& split : splits)
            std::cout << "# split " << split.change.becomes << " for " << split.change.each
                      << ": filed on the new basis since " << to_text(split.change.on) << '\n';
    }
}

void print_flows(fact_book const& book, request const& asked) {
    auto const calendar = calendar_of(book, asked.file, latest);
    auto const taken = "knowledge: " + to_text(asked.knowledge);
    (asked.csv ? std::cerr : std::cout) << "# " << taken << '\n';
    if (asked.csv) std::cout << "concept,unit,label,first_day,last_day,value,how,growth\n";
    for (std::size_t place = 0; place < book.item_count(); ++place) {
        if (measure_of(book, place) != concept_measure::flow) continue;
        auto const item = book.item_at(place);
        items const meant{{place}, std::string{item.unit}};
        auto const lines =
            lines_of(values_shown(book, meant, asked.by, asked.knowledge, calendar.history()), asked.growth);
        if (lines.empty()) continue;
        if (asked.csv) {
            print_csv(std::cout, lines,
                      examples::csv_field(full_name(item.name)) + ',' + examples::csv_field(meant.unit) + ',');
        } else {
            std::cout << '\n' << full_name(item.name) << '\n';
            print_table(std::cout, lines, meant.unit, "on the year");
        }
    }
}

void run(request const& asked) {
    auto const book = examples::load_companyfacts(asked.file);
    switch (asked.of) {
        case subject::values: return print_values(book, asked);
        case subject::calendar: return print_calendar(book, asked);
        case subject::restatements: return print_restatements(std::cout, book, asked);
        case subject::flows: return print_flows(book, asked);
    }
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string_view> const words(arguments + (count > 0 ? 1 : 0), arguments + count);
    try {
        auto const asked = request_from(words);
        if (!asked) return std::cerr << usage, 2;
        run(*asked);
    } catch (refused const& why) {
        std::cerr << "companyfacts: " << why.what() << '\n';
        return 2;
    }
}
