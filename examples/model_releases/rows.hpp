// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_ROWS_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_ROWS_HPP

// Models as a CSV file states them, each row read or refused.
//
//     auto const table = read_rows(text, {});
//     table.releases[0], table.lines[0]      // a release and its line
//     table.refused                          // each with its line and why
//     table.releases.size() + table.refused.size() == table.row_count;
//
// Shape   What is empty, or said not to be told ("unknown", "n/a" ...), is unknown, a date as well. A number written in
//         digits, or with an exponent, is exact, but `rounded`; "about 1.8 trillion" is a figure as stated. Developers and
//         base models that a comma parts without a blank behind it are several.
// Errors  refused_row for a file without a head that is understood.

#include "../common/split.hpp"
#include "columns.hpp"

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model_releases {

using namespace prospectus;

struct reading {
    date_style dates{.first_year = 1969};
    bool rounded = false;  // numbers are no more exact than their digits
    std::map<role, std::string> told{};
};

struct release_table {
    std::vector<model_release> releases{};
    std::vector<std::size_t> lines{};  // of a file of JSON none
    std::vector<refused_row> refused{};
    std::size_t row_count = 0;  // below the head
    std::optional<columns> where{};
    std::size_t empty_lines = 0;
    std::vector<std::size_t> over_lines{};  // rows that go on in the next line, within quotes
};

/// "Google,University of California, Berkeley" are two.
[[nodiscard]] inline std::vector<std::string> several(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t begins = 0; begins <= text.size();) {
        auto end = text.find(',', begins);
        while (end != text.npos && end + 1 < text.size() && text[end + 1] == ' ') end = text.find(',', end + 1);
        auto const part = examples::trimmed(text.substr(begins, end == text.npos ? end : end - begins));
        if (!part.empty()) parts.emplace_back(part);
        if (end == text.npos) break;
        begins = end + 1;
    }
    return parts;
}

namespace parts {

class row_reader {
public:
    row_reader(columns const& where, reading const& how) : where_{where}, how_{how} {}

    [[nodiscard]] model_release read(examples::csv_row const& row) const {
        for (std::size_t i = where_.count(); i < row.fields.size(); ++i)
            if (!examples::trimmed(row.fields[i]).empty()) refuse_width(row);
        if (row.fields.size() < where_.count()) refuse_width(row);
        bool empty = true;
        for (auto const& field : row.fields) empty = empty && examples::trimmed(field).empty();
        if (empty) throw refused_row{row.line, "nothing in any of its fields"};

        model_release release;
        release.name = cell(row, role::model);
        if (release.name.empty()) throw refused_row{row.line, "no model"};
        release.developer = cell(row, role::developer);
        release.released = day(row);
        release.parameters = number(row, role::parameters, {"parameter", "param"});
        release.training_compute = number(row, role::compute, {"flop", "operation"});
        release.base_models = several(cell(row, role::base));
        if (auto const wrong = faults(release); !wrong.empty())
            throw refused_row{row.line, std::string{describe(wrong.front())}};
        return release;
    }

private:
    /// Throws for a spreadsheet's error.
    [[nodiscard]] std::string_view cell(examples::csv_row const& row, role r) const {
        auto const at = where_.at(r);
        auto const text = at ? examples::trimmed(row.fields[*at]) : std::string_view{};
        if (examples::is_spreadsheet_error(text))
            throw refused_row{row.line, where_.name(r) + ": " + examples::quoted(text) +
                                            " is a spreadsheet's error, not what stood there"};
        return text;
    }
    [[noreturn]] void refuse_width(examples::csv_row const& row) const {
        throw refused_row{row.line, std::to_string(row.fields.size()) + " fields where the first row has " +
                                        std::to_string(where_.count())};
    }
    [[noreturn]] void refuse(examples::csv_row const& row, role r, text_error const& error) const {
        throw refused_row{row.line, where_.name(r) + ": " + examples::quoted(cell(row, r)) + ", at byte " +
                                        std::to_string(error.offset + 1) + ": expected " + std::string{error.expected}};
    }
    [[nodiscard]] std::optional<partial_date> day(examples::csv_row const& row) const {
        auto const text = cell(row, role::released);
        if (examples::is_not_told(text)) return std::nullopt;
        auto const read = from_text<partial_date>(text, how_.dates);
        if (read) return *read;
        if (!how_.dates.order && read.error().expected.starts_with("a date of one meaning"))
            throw refused_row{row.line, where_.name(role::released) + ": " + examples::quoted(text) +
                                            " is two days: say by --dates whether the day or the month stands first"};
        refuse(row, role::released, read.error());
    }
    /// Of so many things, or of none that is said.
    [[nodiscard]] std::optional<figure> number(examples::csv_row const& row, role r,
                                               std::vector<std::string_view> const& things) const {
        auto const text = cell(row, r);
        if (examples::is_not_told(text)) return std::nullopt;
        if (auto const digits = from_text<decimal>(text)) {
            if (!how_.rounded) return exactly(*digits, unit::number());
            // Programs write whole numbers so: the zero is no digit that somebody knew.
            if (text.ends_with(".0") && digits->exponent() == -1)
                return stated(decimal{digits->coefficient() / 10}, unit::number());
        }
        auto const read = from_text<figure>(text);
        if (!read) refuse(row, r, read.error());
        bool fits = read->in().kind() == unit_kind::number;
        for (auto const& thing : things)
            fits = fits ||
                   (read->in().kind() == unit_kind::count && examples::lower(read->in().counted()).starts_with(thing));
        if (!fits)
            throw refused_row{row.line, where_.name(r) + ": " + examples::quoted(text) + " is no number of " +
                                            std::string{things.front()} + "s"};
        return read->to() ? figure{read->written(), *read->to(), unit::number()}
                          : figure{read->written(), unit::number(), read->how(), read->kind()};
    }

    columns const& where_;
    reading const& how_;
};

}  // namespace parts

/// Of a text in UTF-8.
[[nodiscard]] inline release_table read_rows(std::string_view text, reading const& how) {
    auto [split, separator] =
        examples::split(text, [](std::vector<std::string> const& names) { return columns{names}.understood(); });
    if (split.rows.empty()) throw refused_row{1, "no rows: the first must name the columns"};
    auto const& head = split.rows.front();
    release_table table;
    table.where.emplace(head.fields, how.told);
    if (auto const missing = table.where->missing(); !missing.empty()) throw refused_row{head.line, missing};
    parts::row_reader const reader{*table.where, how};
    table.row_count = split.rows.size() - 1 + split.refused.size();
    table.empty_lines = split.empty_lines;
    table.over_lines = std::move(split.over_lines);
    auto broken = split.refused.begin();
    auto const before = [&](std::size_t line) {
        for (; broken != split.refused.end() && broken->line() < line; ++broken) table.refused.push_back(*broken);
    };
    for (std::size_t i = 1; i < split.rows.size(); ++i) {
        before(split.rows[i].line);
        try {
            table.releases.push_back(reader.read(split.rows[i]));
            table.lines.push_back(split.rows[i].line);
        } catch (refused_row const& why) {
            table.refused.push_back(why);
        }
    }
    before(static_cast<std::size_t>(-1));
    return table;
}

}  // namespace model_releases

#endif
