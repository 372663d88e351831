// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_GROWTH_TABLE_ROWS_HPP
#define PROSPECTUS_EXAMPLES_GROWTH_TABLE_ROWS_HPP

// Values by period as a CSV file states them, in one series or one a group.
//
//     auto const groups = read_groups(stream, {.calendar = history, .group = "company"});
//
// Shape   Columns by the names in the first row: period (a label, a day, or FIRST/LAST), or first_day and last_day; value;
//         others are not read. A label that may be a month or a year ("2010-11") is what all the other rows are.
//         A number alone is exact, a text such as "57.4 million" is a figure as stated. An empty value is missing.
// Errors  refused_row with what to do.

#include "../common/csv.hpp"

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace growth_table {

using namespace prospectus;
using examples::csv_row;
using examples::refused_row;

struct reading {
    fiscal_history calendar{};
    std::string group{};  // the name of a column; empty: all rows are of one
    reading_options figures{};
};

using value = std::optional<figure>;  // nothing: missing

struct group {
    std::string name;
    series<value> rows;
};

inline std::string_view trimmed(std::string_view text) {
    auto const first = text.find_first_not_of(" \t\n");
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

inline std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

[[noreturn]] inline void refuse(csv_row const& row, std::string_view text, text_error const& error) {
    throw refused_row{row.line, quoted(text) + ", at byte " + std::to_string(error.offset + 1) + ": expected " +
                                    std::string{error.expected}};
}

/// A number without a word beside it: what it can be is itself.
inline bool is_number_alone(std::string_view text) { return text.find_first_not_of("0123456789.,'()+- ") == text.npos; }

inline value value_of(csv_row const& row, std::string_view text, reading_options const& options) {
    if (text.empty()) return std::nullopt;
    auto const read = from_text<figure>(text, options);
    if (!read) refuse(row, text, read.error());
    return read->how() == hedge::none && is_number_alone(text) ? exactly(read->value(), read->in()) : *read;
}

/// Every period that the text can mean.
inline std::vector<fiscal_period> meant_by(csv_row const& row, std::string_view text, fiscal_history const& calendar) {
    if (auto const day = from_text<date>(text)) return {fiscal_period{day_span{*day, *day}, period_kind::other}};
    auto const meant = periods_meant(text, calendar);
    if (!meant) refuse(row, text, meant.error());
    return *meant;
}

/// Where the columns stand.
struct columns {
    std::optional<std::size_t> period, first_day, last_day;
    std::size_t value = 0;
    std::optional<std::size_t> group;

    columns(csv_row const& head, std::string const& group_name) {
        std::optional<std::size_t> values;
        for (std::size_t i = 0; i < head.fields.size(); ++i) {
            auto const name = trimmed(head.fields[i]);
            if (name == "period") set(period, i, head);
            if (name == "first_day") set(first_day, i, head);
            if (name == "last_day") set(last_day, i, head);
            if (name == "value") set(values, i, head);
            if (!group_name.empty() && name == group_name) set(group, i, head);
        }
        if (!values || !(period || (first_day && last_day)))
            throw refused_row{
                head.line, "the first row must name the columns: period and value, or first_day, last_day and value"};
        if (!group_name.empty() && !group)
            throw refused_row{head.line, "no column " + quoted(group_name) + " to group by"};
        value = *values;
    }

private:
    static void set(std::optional<std::size_t>& where, std::size_t i, csv_row const& head) {
        if (where) throw refused_row{head.line, "two columns " + quoted(trimmed(head.fields[i]))};
        where = i;
    }
};

class group_reader {
public:
    group_reader(reading const& how, columns const& where) : how_{how}, where_{where} {}

    void add(csv_row const& row) {
        auto const cell = [&](std::size_t column) { return trimmed(row.fields[column]); };
        auto& pending = of(where_.group ? cell(*where_.group) : std::string_view{});
        auto const label = where_.period
                               ? std::string{cell(*where_.period)}
                               : std::string{cell(*where_.first_day)} + '/' + std::string{cell(*where_.last_day)};
        pending.rows.push_back(
            {row.line, label, meant_by(row, label, how_.calendar), value_of(row, cell(where_.value), how_.figures)});
    }
    [[nodiscard]] std::vector<group> groups() const {
        std::vector<group> done;
        for (auto const& one : groups_) done.push_back({one.name, series_of(one.rows)});
        return done;
    }

private:
    struct read_row {
        std::size_t line;
        std::string label;
        std::vector<fiscal_period> meant;
        growth_table::value value;
    };
    struct unfinished {
        std::string name;
        std::vector<read_row> rows{};
    };

    unfinished& of(std::string_view name) {
        for (auto& one : groups_)
            if (one.name == name) return one;
        groups_.push_back({std::string{name}});
        return groups_.back();
    }

    /// The kind of every row that can mean only one period, where that is one kind.
    static std::optional<period_kind> kind_of(std::vector<read_row> const& rows) {
        std::optional<period_kind> kind;
        for (auto const& row : rows) {
            if (row.meant.size() > 1) continue;
            if (kind && *kind != row.meant.front().kind()) return std::nullopt;
            kind = row.meant.front().kind();
        }
        return kind;
    }
    static fiscal_period the_one(read_row const& row, std::optional<period_kind> kind) {
        std::optional<fiscal_period> chosen;
        std::size_t count = 0;
        for (auto const& p : row.meant)
            if (row.meant.size() == 1 || p.kind() == kind) chosen = p, ++count;
        if (count == 1) return *chosen;
        std::string several;
        for (auto const& p : row.meant) several.append(several.empty() ? "" : " or ").append(to_text(p));
        throw refused_row{row.line, quoted(row.label) + " may be " + several + ": write which"};
    }
    static series<value> series_of(std::vector<read_row> const& rows) {
        auto const kind = kind_of(rows);
        std::vector<fiscal_period> periods;
        std::vector<value> values;
        for (auto const& row : rows) {
            periods.push_back(the_one(row, kind));
            values.push_back(row.value);
        }
        auto made = series<value>::from(periods, values);
        if (!made) refuse_order(rows, periods, made.error());
        return *made;
    }
    [[noreturn]] static void refuse_order(std::vector<read_row> const& rows, std::vector<fiscal_period> const& periods,
                                          series_error error) {
        auto const& second = rows[error.position];
        auto const& p = periods[error.position];
        std::size_t first = error.position - 1;
        if (error.what != series_error::fault::out_of_order)
            for (first = 0; before(periods[first], p) || before(p, periods[first]);) ++first;
        auto const at = quoted(rows[first].label) + " of line " + std::to_string(rows[first].line);
        switch (error.what) {
            case series_error::fault::duplicate:
                throw refused_row{second.line, quoted(second.label) + " is the period of " + at +
                                                   ": keep one, or tell them apart by --group COLUMN"};
            case series_error::fault::overlapping:
                throw refused_row{second.line, quoted(second.label) + " has days in common with " + at +
                                                   ": keep one, or tell them apart by --group COLUMN"};
            case series_error::fault::out_of_order: break;
        }
        throw refused_row{second.line, quoted(second.label) + " is before " + at +
                                           ": sort the rows by time, or tell them apart by --group COLUMN"};
    }

    reading const& how_;
    columns const& where_;
    std::vector<unfinished> groups_;
};

/// In the order of their first rows.
[[nodiscard]] inline std::vector<group> read_groups(std::istream& stream, reading const& how) {
    auto const rows = examples::read_csv(stream);
    if (rows.empty()) throw refused_row{1, "no rows: the first must name the columns, period and value"};
    columns const where{rows.front(), how.group};
    auto const width = rows.front().fields.size();
    group_reader reader{how, where};
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].fields.size() != width)
            throw refused_row{rows[i].line, std::to_string(rows[i].fields.size()) + " fields where the first row has " +
                                                std::to_string(width) + "; what has commas stands in quotes"};
        reader.add(rows[i]);
    }
    if (rows.size() == 1) throw refused_row{rows.front().line, "no rows below the names of the columns"};
    return reader.groups();
}

}  // namespace growth_table

#endif
