// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Several companies side by side on calendar quarters, each with its own fiscal quarters named.
//
//     compare FILE.json... CONCEPT[,CONCEPT...] [--unit U] [--knowledge first|latest|as-of=DATE] [--calendarised] [--csv]
//
// A fiscal quarter stands in the calendar quarter that its middle day lies in, and its value is not changed; only with
// --calendarised each quarter's value is shared out by days. Exit status 2 for arguments or a file that cannot be read.

#include "common/load_companyfacts.hpp"
#include "companyfacts/growth.hpp"

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/side_by_side.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace companyfacts;

namespace {

constexpr std::string_view compare_usage =
    "usage: compare FILE.json... CONCEPT[,CONCEPT...] [--unit U] [--knowledge first|latest|as-of=DATE] "
    "[--calendarised] "
    "[--csv|--table]\n"
    "  FILE.json       company facts as the SEC has them, one file a company\n"
    "  CONCEPT         a flow, such as NetIncomeLoss; of several the first that was reported counts\n"
    "  --knowledge     latest if not said\n"
    "  --calendarised  each fiscal quarter shared out by days; without it values stand as they are\n";

struct comparison {
    std::vector<std::string> files{};
    std::vector<std::string> concepts{};
    std::optional<std::string> unit{};
    prospectus::knowledge knowledge = latest;
    bool calendarised = false;
    bool csv = false;
};

/// Nothing: they are not as the usage says.
std::optional<comparison> comparison_from(std::vector<std::string_view> const& words) {
    comparison asked;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const word = words[i];
        if (word == "--csv") asked.csv = true;
        else if (word == "--table") asked.csv = false;
        else if (word == "--calendarised") asked.calendarised = true;
        else if (word.starts_with("--")) {
            if (i + 1 == words.size()) return std::nullopt;
            auto const given = words[++i];
            if (word == "--unit" && !given.empty()) asked.unit = given;
            else if (word == "--knowledge") asked.knowledge = knowledge_from(given);
            else return std::nullopt;
        } else {
            asked.files.emplace_back(word);
        }
    }
    if (asked.files.size() < 2) return std::nullopt;
    asked.concepts = concepts_from(asked.files.back());
    asked.files.pop_back();
    return asked;
}

struct compared {
    std::string name;
    std::string unit;
    std::vector<shown> quarters;
    std::vector<line> lines;
    std::vector<period_value> values;
};

/// A name as the file has it, and where two are one, the file.
std::string name_in(std::vector<compared> const& before, fact_book const& book, std::string const& file) {
    std::string name{book.name().empty() ? std::string_view{file} : book.name()};
    for (auto const& c : before)
        if (c.name == name) return name + " (" + file + ')';
    return name;
}

std::vector<compared> companies_of(comparison const& asked) {
    std::vector<compared> all;
    for (auto const& file : asked.files) {
        auto const book = examples::load_companyfacts(file);
        compared c;
        try {
            auto const meant = items_meant(book, asked.concepts, asked.unit);
            if (measure_of(book, meant.places.front()) != concept_measure::flow)
                throw refused{examples::listed(asked.concepts, ", ") + " has " +
                              std::string{prospectus::describe(measure_of(book, meant.places.front()))} +
                              ": name a flow, such as NetIncomeLoss"};
            auto const calendar = infer_company_calendar(book, latest);
            if (!calendar) throw refused{"no year or quarter among its facts: there is no calendar to tell"};
            c.quarters = values_shown(book, meant, by::quarter, asked.knowledge, calendar->history());
            std::erase_if(c.quarters, [](shown const& v) { return !v.value; });
            c.unit = meant.unit;
        } catch (refused const& why) {
            throw refused{file + ": " + why.what()};
        }
        c.name = name_in(all, book, file);
        c.lines = lines_of(c.quarters, on::year);
        for (auto const& v : c.quarters) c.values.push_back({v.period, v.value, v.about, v.basis});
        all.push_back(std::move(c));
    }
    return all;
}

std::string own_name(line const& l) {
    return (l.label.empty() ? to_text(l.days.first_day()) : l.label) + " to " + to_text(l.days.last_day());
}

int places_to_spare(std::vector<compared> const& companies) {
    int spare = 6;
    for (auto const& c : companies) spare = std::min(spare, companyfacts::places_to_spare(c.lines));
    return spare;
}
std::string in_table(decimal value, int spare) {
    auto const shortest = value.shortest();
    return with_commas(decimal{shortest.coefficient(), shortest.exponent() - spare});
}

void print_side_by_side(std::vector<compared> const& companies, comparison const& asked) {
    using examples::csv_field;
    std::vector<std::vector<period_value>> values;
    for (auto const& c : companies) values.push_back(c.values);
    if (asked.csv) std::cout << "calendar,company,unit,label,first_day,last_day,value,how,growth\n";
    auto const spare = places_to_spare(companies);
    std::vector<std::vector<std::string>> table{{"quarter"}, {""}};
    std::vector<bool> right{false};
    for (auto const& c : companies) {
        for (auto const& cell : {c.name, std::string{}, std::string{}}) table[0].push_back(cell);
        for (auto const& cell :
             {std::string{"its own"}, c.unit + (spare > 0 ? " million" : ""), std::string{"on the year"}})
            table[1].push_back(cell);
        for (bool const r : {false, true, true}) right.push_back(r);
    }
    for (auto const& row : side_by_side(values)) {
        // A company has one quarter there, as a rule; what more there are stands below.
        std::size_t depth = 1;
        for (auto const& positions : row.positions) depth = std::max(depth, positions.size());
        for (std::size_t d = 0; d < depth; ++d) {
            std::vector<std::string> cells{d == 0 ? to_text(row.calendar).substr(2) : ""};
            for (std::size_t c = 0; c < companies.size(); ++c) {
                if (d >= row.positions[c].size()) {
                    cells.insert(cells.end(), 3, "");
                    continue;
                }
                auto const& l = companies[c].lines[row.positions[c][d]];
                cells.insert(cells.end(),
                             {own_name(l), in_table(*l.value, spare), l.rate ? percent(*l.rate) : l.reason});
                if (asked.csv)
                    print_csv(std::cout, {l},
                              to_text(row.calendar).substr(2) + ',' + csv_field(companies[c].name) + ',' +
                                  csv_field(companies[c].unit) + ',');
            }
            table.push_back(std::move(cells));
        }
    }
    if (!asked.csv) examples::print_columns(std::cout, table, right);
}

/// Of quarters that overlap the one that the calendar names; those without a name are left out.
void print_calendarised(std::vector<compared> const& companies, comparison const& asked) {
    using examples::csv_field;
    if (asked.csv) std::cout << "calendar,company,unit,value,how\n";
    std::vector<std::vector<std::string>> table{{"quarter"}};
    std::vector<std::vector<calendarised_value>> all;
    std::vector<bool> right{false};
    std::optional<day_span> days;
    for (auto const& c : companies) {
        all.push_back(calendarised(as_series(c.values)));
        table[0].push_back(c.name + ", " + c.unit);
        right.push_back(true);
        for (auto const& v : all.back())
            days = !days ? v.calendar.days()
                         : day_span{std::min(days->first_day(), v.calendar.first_day()),
                                    std::max(days->last_day(), v.calendar.last_day())};
    }
    if (!days) return;
    for (auto const& quarter : units_of(period_kind::quarter, calendar_year, *days)) {
        std::vector<std::string> cells{to_text(quarter).substr(2)};
        for (std::size_t c = 0; c < companies.size(); ++c) {
            cells.emplace_back();
            for (auto const& v : all[c]) {
                if (v.calendar != quarter) continue;
                std::string how;
                auto const series = as_series(companies[c].values);
                for (auto const at : v.positions)
                    how += (how.empty() ? "days of " : ", ") + to_text(series.periods()[at]);
                auto const value = v.value ? round(*v.value, 0, rounding::half_even) : std::nullopt;
                cells.back() = value ? with_commas(*value)
                               : v.value
                                   ? "more digits than are kept"
                                   : std::string{v.value.error() == calendarised_reason::missing_days && !asked.csv
                                                     ? "missing days"
                                                     : prospectus::describe(v.value.error())};
                if (asked.csv)
                    std::cout << cells.front() << ',' << csv_field(companies[c].name) << ','
                              << csv_field(companies[c].unit) << ',' << (value ? to_text(*value) : "") << ','
                              << csv_field(value ? how : cells.back()) << '\n';
            }
        }
        table.push_back(std::move(cells));
    }
    if (!asked.csv) examples::print_columns(std::cout, table, right);
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string_view> const words(arguments + (count > 0 ? 1 : 0), arguments + count);
    try {
        auto const asked = comparison_from(words);
        if (!asked) return std::cerr << compare_usage, 2;
        auto const companies = companies_of(*asked);
        auto const taken =
            "knowledge: " + to_text(asked->knowledge) + (asked->calendarised ? "; shared out by days" : "");
        (asked->csv ? std::cerr : std::cout) << "# " << taken << '\n';
        if (asked->calendarised) print_calendarised(companies, *asked);
        else print_side_by_side(companies, *asked);
    } catch (refused const& why) {
        std::cerr << "compare: " << why.what() << '\n';
        return 2;
    }
}
