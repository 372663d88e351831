// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_ROWS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_ROWS_HPP

// Funding rounds as a CSV file states them, each row read or refused.
//
//     auto const table = read_table(bytes, {});
//     table.rounds                        // each with its company and line
//     table.refused                       // each with its line and why
//     table.rounds.size() + table.refused.size() == table.row_count;
//
// Shape   An amount that is empty, or said not to be told ("undisclosed", "n/a" ...), is unknown, as is a date. An amount
//         written in full is exact, but `rounded`; "5 million" is a figure as stated.
// Errors  refused_row for a file without a head that is understood.

#include "../common/csv.hpp"
#include "../common/encoding.hpp"
#include "../common/reading.hpp"
#include "../common/split.hpp"
#include "cells.hpp"
#include "columns.hpp"
#include "words.hpp"

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funding {

struct reading {
    date_style dates{.first_year = 1969};
    std::optional<currency> in{};         // of amounts that tell no currency
    std::optional<number_style> marks{};  // nothing: of points, and 1.500 is refused
    bool rounded = false;                 // amounts written in full are no more exact than their zeros
    std::map<role, std::string> told{};
};

struct read_round {
    std::size_t line;
    std::string company;
    std::optional<currency> in;  // that the row tells, with or without an amount
    funding_round round;
};

struct read_table {
    std::string encoding{};
    char separator = ',';
    columns where;
    std::vector<read_round> rounds{};
    std::vector<refused_row> refused{};
    std::size_t row_count = 0;  // below the head
    std::size_t empty_lines = 0;
    std::vector<std::size_t> stray{};       // lines of bytes that are not of the encoding
    std::vector<std::size_t> over_lines{};  // rows that go on in the next line, within quotes
};

namespace parts {

class row_reader {
public:
    row_reader(columns const& where, reading const& how) : where_{where}, how_{how} {}

    [[nodiscard]] read_round read(examples::csv_row const& row) const {
        for (std::size_t i = where_.count(); i < row.fields.size(); ++i)
            if (!examples::trimmed(row.fields[i]).empty()) refuse_width(row);
        if (row.fields.size() < where_.count()) refuse_width(row);
        bool empty = true;
        for (auto const& field : row.fields) empty = empty && examples::trimmed(field).empty();
        if (empty) throw refused_row{row.line, "nothing in any of its fields"};

        read_round found{row.line, std::string{cell(row, role::company)}, std::nullopt, {}};
        if (found.company.empty()) throw refused_row{row.line, "no company"};
        if (is_spreadsheet_error(found.company)) refuse_error(row, role::company);
        auto& round = found.round;
        round.label = label(row);
        round.instrument = instrument_of(round.label);
        round.announced = day(row, role::date);
        round.closed = day(row, role::closed);
        found.in = currency_of(row);
        round.raised = money(row, role::amount, found.in);
        round.pre_money = money(row, role::pre_money, found.in);
        round.post_money = money(row, role::post_money, found.in);
        if (round.raised) found.in = round.raised->in().currency();
        if (auto const ledger = funding_ledger::from({round}); !ledger)
            throw refused_row{row.line, std::string{describe(ledger.error().reason)}};
        return found;
    }

private:
    [[nodiscard]] std::string_view cell(examples::csv_row const& row, role r) const {
        auto const at = where_.at(r);
        return at ? examples::trimmed(row.fields[*at]) : std::string_view{};
    }
    [[noreturn]] void refuse_width(examples::csv_row const& row) const {
        throw refused_row{row.line, std::to_string(row.fields.size()) + " fields where the first row has " +
                                        std::to_string(where_.count())};
    }
    [[noreturn]] void refuse_error(examples::csv_row const& row, role r) const {
        throw refused_row{row.line, where_.heading(r).name + ": " + quoted(cell(row, r)) +
                                        " is a spreadsheet's error, not what stood there"};
    }
    [[noreturn]] void refuse(examples::csv_row const& row, role r, text_error const& error) const {
        throw refused_row{row.line, where_.heading(r).name + ": " + quoted(cell(row, r)) + ", at byte " +
                                        std::to_string(error.offset + 1) + ": expected " + std::string{error.expected}};
    }
    [[nodiscard]] std::string label(examples::csv_row const& row) const {
        std::string text{cell(row, role::round)};
        if (is_spreadsheet_error(text)) refuse_error(row, role::round);
        auto const code = cell(row, role::code);
        if (!code.empty() && code != text) text.append(text.empty() ? "" : " ").append(code);
        return text;
    }
    [[nodiscard]] std::optional<partial_date> day(examples::csv_row const& row, role r) const {
        auto const text = cell(row, r);
        if (is_not_told(text)) return std::nullopt;
        if (is_spreadsheet_error(text)) refuse_error(row, r);
        auto style = how_.dates;
        if (!style.order) style.order = where_.heading(r).order;
        auto const read = from_text<partial_date>(text, style);
        if (read) return *read;
        if (!style.order && read.error().expected.starts_with("a date of one meaning"))
            throw refused_row{row.line, where_.heading(r).name + ": " + quoted(text) +
                                            " is two days: say by --dates whether the day or the month stands first"};
        refuse(row, r, read.error());
    }
    [[nodiscard]] std::optional<currency> currency_of(examples::csv_row const& row) const {
        auto const text = cell(row, role::currency);
        if (is_not_told(text)) return std::nullopt;
        if (is_spreadsheet_error(text)) refuse_error(row, role::currency);
        auto const read = currency_from(text);
        if (!read) refuse(row, role::currency, read.error());
        return *read;
    }
    /// A code, a sign or a word, as they stand beside amounts.
    [[nodiscard]] static outcome<currency, text_error> currency_from(std::string_view text) {
        std::string code{text};
        for (char& c : code)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (auto const known = code.size() == 3 ? find_currency(code) : std::nullopt) return *known;
        auto const behind = from_text<figure>("1 " + std::string{text});
        if (behind && behind->in().kind() == unit_kind::money) return *behind->in().currency();
        if (!behind && behind.error().expected.starts_with("a currency:"))
            return unexpected{text_error{0, behind.error().expected}};
        return unexpected{text_error{0, "a currency, such as USD"}};
    }
    [[nodiscard]] std::optional<figure> money(examples::csv_row const& row, role r,
                                              std::optional<currency> const& of_row) const {
        auto const text = cell(row, r);
        if (is_not_told(text)) return std::nullopt;
        if (is_spreadsheet_error(text)) refuse_error(row, r);
        auto const& head = where_.heading(r);
        auto const told = head.money ? head.money : of_row ? of_row : how_.in;
        auto options = told ? examples::options_for(unit::money(*told)) : reading_options{};
        options.places = head.places;
        options.style = how_.marks.value_or(number_style{});
        auto const read = from_text<figure>(text, options);
        if (!read) refuse(row, r, read.error());
        if (read->in().kind() == unit_kind::number)
            throw refused_row{row.line,
                              head.name + ": " + quoted(text) + " tells no currency: say which by --in CURRENCY"};
        if (read->in().kind() != unit_kind::money)
            throw refused_row{row.line, head.name + ": " + quoted(text) + " is no amount of money"};
        auto const stated = head.money ? head.money : of_row;
        if (stated && read->in().currency() != *stated)
            throw refused_row{row.line, head.name + ": " + quoted(text) + " is in " + to_text(read->in()) +
                                            " where the row is in " + std::string{stated->code()}};
        bool const in_full = is_in_full(*read, text, options.style);
        if (in_full && !how_.marks && may_be_thousands(text))
            throw refused_row{
                row.line, head.name + ": " + quoted(text) +
                              " may be thousands: say by --marks whether a point or a comma stands before the cents"};
        return !how_.rounded && in_full ? exactly(read->value(), read->in()) : *read;
    }

    columns const& where_;
    reading const& how_;
};

}  // namespace parts

[[nodiscard]] inline read_table read_rows(std::string_view bytes, reading const& how) {
    auto file = examples::decoded(bytes);
    auto [split, separator] = examples::split(file.text, [](auto const& names) { return columns{names}.understood(); });
    if (split.rows.empty()) throw refused_row{1, "no rows: the first must name the columns"};
    auto const& head = split.rows.front();
    read_table table{file.encoding, separator, columns{head.fields, how.told}};
    if (auto const missing = table.where.missing(); !missing.empty()) throw refused_row{head.line, missing};
    parts::row_reader const reader{table.where, how};
    table.row_count = split.rows.size() - 1 + split.refused.size();
    table.empty_lines = split.empty_lines;
    table.stray = std::move(file.stray);
    table.over_lines = std::move(split.over_lines);
    auto broken = split.refused.begin();
    auto const before = [&](std::size_t line) {
        for (; broken != split.refused.end() && broken->line() < line; ++broken) table.refused.push_back(*broken);
    };
    for (std::size_t i = 1; i < split.rows.size(); ++i) {
        before(split.rows[i].line);
        try {
            table.rounds.push_back(reader.read(split.rows[i]));
        } catch (refused_row const& why) {
            table.refused.push_back(why);
        }
    }
    before(static_cast<std::size_t>(-1));
    return table;
}

}  // namespace funding

#endif
