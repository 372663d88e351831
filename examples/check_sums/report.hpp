// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_CHECK_SUMS_REPORT_HPP
#define PROSPECTUS_EXAMPLES_CHECK_SUMS_REPORT_HPP

// The facts and the sums of one report, as two files give them.
//
// Shape   Facts: concept,start,end,unit,decimals,value; an instant has no start, a nil fact decimals "nil" and no value.
//         Arcs: role,parent,child,weight[,order]. A company's own concepts are ext:X among the facts and aapl_X among
//         the arcs.
// Errors  refused_row.

#include "../common/csv.hpp"

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace check_sums {

using namespace prospectus;
using examples::csv_row;
using examples::refused_row;

/// Period and unit: what a total and its parts have in common.
struct context {
    std::optional<date> start;
    date end;
    std::string unit;

    friend bool operator==(context const&, context const&) = default;
    friend bool operator<(context const& a, context const& b) {
        if (a.end != b.end) return a.end < b.end;
        if (a.start != b.start) return a.start < b.start;
        return a.unit < b.unit;
    }
};

/// Nothing: nil.
using fact = std::optional<reported_value>;
using facts_of_concept = std::map<context, std::vector<fact>>;

struct arc {
    std::string part;
    decimal weight;
};
struct sum_of_parts {
    std::string role;
    std::string total;
    std::vector<arc> parts{};
};

struct report {
    std::map<std::string, facts_of_concept> facts{};
    std::vector<sum_of_parts> sums{};
};

template <class T>
[[nodiscard]] T read(csv_row const& row, std::string const& text) {
    auto const found = from_text<T>(text);
    if (found) return *found;
    throw refused_row{row.line, '"' + text + "\", at byte " + std::to_string(found.error().offset + 1) + ": expected " +
                                    std::string{found.error().expected}};
}

[[nodiscard]] inline fact fact_of(csv_row const& row) {
    auto const& places = row.fields[4];
    auto const& value = row.fields[5];
    if (places == "nil" && value.empty()) return std::nullopt;
    if (places == "INF") return reported_value{read<decimal>(row, value)};
    auto const count = from_text<decimal>(places);
    if (!count || count->exponent() != 0 || *count < decimal{-100} || decimal{100} < *count)
        throw refused_row{
            row.line, '"' + places + "\": decimals are INF, nil without a value, or a whole number from -100 to 100"};
    return reported_value{read<decimal>(row, value), static_cast<int>(count->coefficient())};
}

/// The rows below the head, which must begin with these columns.
[[nodiscard]] inline std::vector<csv_row> rows_under(std::istream& stream, std::vector<std::string> const& columns) {
    auto rows = examples::read_csv(stream);
    std::string meant;
    for (auto const& column : columns) meant.append(meant.empty() ? "" : ",").append(column);
    auto const begins = [&](csv_row const& row) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (i >= row.fields.size() || row.fields[i] != columns[i]) return false;
        return true;
    };
    if (rows.empty() || !begins(rows.front()))
        throw refused_row{rows.empty() ? 1 : rows.front().line, "the first row must be " + meant};
    for (auto const& row : rows)
        if (row.fields.size() < columns.size())
            throw refused_row{row.line, std::to_string(row.fields.size()) + " fields where " + meant + " are meant"};
    rows.erase(rows.begin());
    return rows;
}

[[nodiscard]] inline std::map<std::string, facts_of_concept> read_facts(std::istream& stream) {
    std::map<std::string, facts_of_concept> all;
    for (auto const& row : rows_under(stream, {"concept", "start", "end", "unit", "decimals", "value"})) {
        context where{std::nullopt, read<date>(row, row.fields[2]), row.fields[3]};
        if (!row.fields[1].empty()) where.start = read<date>(row, row.fields[1]);
        if (where.start && where.end < *where.start) throw refused_row{row.line, "the end is before the start"};
        all[row.fields[0]][where].push_back(fact_of(row));
    }
    return all;
}

/// ext:X for aapl_X.
[[nodiscard]] inline std::string name_among_facts(std::string const& name) {
    auto const at = name.find('_');
    return name.find(':') != name.npos || at == name.npos ? name : "ext:" + name.substr(at + 1);
}

[[nodiscard]] inline std::vector<sum_of_parts> read_sums(std::istream& stream) {
    std::vector<sum_of_parts> sums;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (auto const& row : rows_under(stream, {"role", "parent", "child", "weight"})) {
        auto const total = name_among_facts(row.fields[1]);
        auto const part = name_among_facts(row.fields[2]);
        auto const [place, is_new] = places.emplace(std::pair{row.fields[0], total}, sums.size());
        if (is_new) sums.push_back({row.fields[0], total});
        auto& parts = sums[place->second].parts;
        for (auto const& known : parts)
            if (known.part == part) throw refused_row{row.line, part + " is a part of " + total + " already"};
        parts.push_back({part, read<decimal>(row, row.fields[3])});
    }
    return sums;
}

}  // namespace check_sums

#endif
