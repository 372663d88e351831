// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Growth of a series by period, or why there is none, and its cumulative sums; as a table, or as CSV.
//
//     growth_table FILE.csv [--lag N|year] [--group COLUMN] [--cumulative] [--calendar "RULE"] [--per-week] [--in UNIT] [--csv]
//
// FILE.csv names its columns in the first row: period (Q1 FY2023, 2023-03, 2022-09-25/2022-12-31) or first_day and
// last_day, and value (394328, 57.4 million, 3.124亿元). Growth is against the period before, N before, or a year before,
// by the calendar. Exit status 2 for arguments, a file or a row that cannot be read.

#include "growth_table/layout.hpp"

#include <prospectus/io.hpp>

#include <charconv>
#include <fstream>
#include <iostream>
#include <span>

#include "common/reading.hpp"

using namespace growth_table;

namespace {

constexpr std::string_view usage =
    "usage: growth_table FILE.csv [--lag N|year] [--group COLUMN] [--cumulative] [--calendar \"RULE\"] [--per-week] "
    "[--in UNIT] [--csv]\n"
    "  FILE.csv    its first row names the columns: period and value, or first_day, last_day and value\n"
    "  --lag       growth against N periods before, or the period a year before; 1 if not said\n"
    "  --calendar  such as \"last saturday of september; week 53 in quarter 1\"; calendar years if not said\n"
    "  --per-week  where one has 53 weeks and the other 52, of the average week\n"
    "  --in        the unit of numbers without one, such as USD\n";

struct refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct request {
    std::string file{};
    growth_table::reading reading{};
    question asked{};
    bool csv = false;
};

std::variant<lag, on_year> base_from(std::string_view text) {
    if (text == "year") return on_year{};
    std::size_t count = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (failed != std::errc{} || end != text.data() + text.size() || count < 1 || count > 10'000)
        throw refused{"--lag " + quoted(text) + ": a number of periods from 1 to 10000, or year"};
    return lag{count};
}
fiscal_history calendar_from(std::string_view text) {
    auto const read = from_text<fiscal_history>(text);
    if (!read)
        throw refused{"--calendar " + quoted(text) + ", at byte " + std::to_string(read.error().offset + 1) + ": " +
                      read.error().sentence};
    return *read;
}
reading_options figures_in(std::string_view text) {
    auto const in = from_text<unit>(text);
    if (!in)
        throw refused{"--in " + quoted(text) + ", at byte " + std::to_string(in.error().offset + 1) + ": expected " +
                      std::string{in.error().expected}};
    return examples::options_for(*in);
}

/// Nothing: they are not as the usage says.
std::optional<request> request_from(std::span<char* const> words) {
    request asked;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (word == "--cumulative") asked.asked.cumulative = true;
        else if (word == "--per-week") asked.asked.per_week = true;
        else if (word == "--csv") asked.csv = true;
        else if (word.starts_with("--")) {
            if (i + 1 == words.size()) return std::nullopt;
            std::string_view const given = words[++i];
            if (word == "--lag") asked.asked.base = base_from(given);
            else if (word == "--group" && !given.empty()) asked.reading.group = given;
            else if (word == "--calendar") asked.reading.calendar = calendar_from(given);
            else if (word == "--in") asked.reading.figures = figures_in(given);
            else return std::nullopt;
        } else {
            if (!asked.file.empty()) return std::nullopt;
            asked.file = word;
        }
    }
    if (asked.file.empty()) return std::nullopt;
    return asked;
}

std::string growth_head(question const& asked) {
    std::string base = "on the year before";
    if (auto const* by = std::get_if<lag>(&asked.base))
        base = by->periods == 1 ? "on the period before" : "on " + std::to_string(by->periods) + " periods before";
    return "growth " + base + (asked.per_week ? ", of the average week" : "");
}

/// How many periods from there on are missing.
std::size_t missing_from(std::vector<line> const& lines, std::size_t begin) {
    std::size_t count = 0;
    while (begin + count < lines.size() && !lines[begin + count].value) ++count;
    return count;
}

void print_table(group const& of, std::vector<line> const& lines, request const& r) {
    auto const in = unit_of_all(lines);
    bool const has_unit = in && in->kind() != unit_kind::number;
    std::vector<std::vector<std::string>> rows{
        {"period", has_unit ? "value, " + to_text(*in) : "value", growth_head(r.asked)}};
    if (r.asked.cumulative) rows[0].insert(rows[0].begin() + 2, "cumulative");
    bool summed_over_gap = false, any_missing = false, strange = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const& l = lines[i];
        if (auto const run = missing_from(lines, i); run > 6) {
            rows.push_back(
                {to_text(l.period) + " to " + to_text(lines[i + run - 1].period), std::to_string(run) + " missing"});
            any_missing = true;
            i += run - 1;
            continue;
        }
        std::vector<std::string> row{to_text(l.period), l.value ? value_text(*l.value, in.has_value()) : "missing"};
        if (r.asked.cumulative) {
            summed_over_gap = summed_over_gap || (l.value && any_missing);
            row.push_back(!l.cumulative   ? ""
                          : *l.cumulative ? sum_text(**l.cumulative, in.has_value())
                                          : std::string{describe(l.cumulative->error())});
        }
        row.push_back(!l.value ? "" : l.rate ? rate_text(*l.rate) : std::string{describe(l.rate.error())});
        if (l.value && l.rate && !l.rate->notes().empty()) row.back() += "  (" + notes_text(l.rate->notes()) + ')';
        rows.push_back(row);
        any_missing = any_missing || !l.value;
        strange = strange || (l.value && l.period.kind() == period_kind::other && l.period.days().day_count() > 27);
    }
    if (!r.reading.group.empty()) std::cout << r.reading.group << ": " << of.name << '\n';
    examples::print_columns(
        std::cout, rows,
        r.asked.cumulative ? std::vector<bool>{false, true, true, false} : std::vector<bool>{false, true, false});
    if (summed_over_gap) std::cout << "# the cumulative sums are without what is missing\n";
    if (strange) std::cout << "# some days are no period of the calendar: say which it is by --calendar\n";
}

void print_csv(group const& of, std::vector<line> const& lines, request const& r) {
    using examples::csv_field;
    for (auto const& l : lines) {
        if (!r.reading.group.empty()) std::cout << csv_field(of.name) << ',';
        std::cout << to_text(l.period) << ',' << to_text(l.period.first_day()) << ',' << to_text(l.period.last_day())
                  << ',';
        if (l.value)
            std::cout << csv_field(l.value->how() == hedge::exactly ? to_text(l.value->value()) : to_text(*l.value))
                      << ',' << csv_field(to_text(l.value->in()));
        else std::cout << ',';
        std::cout << ',';
        if (l.rate) {
            auto const& range = l.rate->range();
            auto const nominal = l.rate->nominal() ? rounded(*l.rate->nominal(), 6, rounding::half_even) : std::nullopt;
            std::cout << (nominal ? plain(*nominal) : "") << ',' << bound_text(range.lower(), 6, rounding::floor) << ','
                      << bound_text(range.upper(), 6, rounding::ceiling) << ",,"
                      << csv_field(notes_text(l.rate->notes()));
        } else {
            std::cout << ",,," << csv_field(std::string{describe(l.rate.error())}) << ',';
        }
        if (r.asked.cumulative) {
            std::cout << ',';
            if (l.cumulative && *l.cumulative) {
                auto const& range = (*l.cumulative)->range();
                std::cout << csv_field(range.is_point() ? sum_text(**l.cumulative, true) : to_text(range));
            } else if (l.cumulative) {
                std::cout << csv_field(std::string{describe(l.cumulative->error())});
            }
        }
        std::cout << '\n';
    }
}

void run(request const& r) {
    std::ifstream file{r.file, std::ios::binary};
    if (!file) throw refused{"cannot read " + r.file};
    std::vector<group> groups;
    try {
        groups = read_groups(file, r.reading);
    } catch (refused_row const& row) {
        throw refused{r.file + ", " + row.what()};
    }
    if (r.csv)
        std::cout << (r.reading.group.empty() ? "" : examples::csv_field(r.reading.group) + ',')
                  << "period,first_day,last_day,value,unit,growth,growth_from,growth_to,reason,note"
                  << (r.asked.cumulative ? ",cumulative\n" : "\n");
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto const lines = answers(groups[i], r.reading.calendar, r.asked);
        if (r.csv) {
            print_csv(groups[i], lines, r);
        } else {
            if (i > 0) std::cout << '\n';
            print_table(groups[i], lines, r);
        }
    }
}

}  // namespace

int main(int count, char** arguments) {
    try {
        auto const asked =
            request_from(std::span{arguments, static_cast<std::size_t>(count)}.subspan(count > 0 ? 1 : 0));
        if (!asked) return std::cerr << usage, 2;
        run(*asked);
    } catch (refused const& why) {
        std::cerr << "growth_table: " << why.what() << '\n';
        return 2;
    }
}
