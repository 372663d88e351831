// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Lists the years of a fiscal calendar, or their halves, quarters or months, as CSV.
//
//     fiscal_calendar "last saturday of september; week 53 in quarter 1" 2022 2024 --quarters
//     fiscal_calendar "month end of may | transition 2020-06-01 to 2020-12-31 | from 2021-01-01: month end of december" 2019 2022

#include "fiscal_calendar/picture.hpp"

#include <prospectus/io.hpp>
#include <prospectus/prospectus.hpp>

#include <charconv>
#include <cstring>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace prospectus;

namespace {

constexpr std::string_view usage =
    "usage: fiscal_calendar \"RULE OR HISTORY\" FIRST LAST [--halves|--quarters|--months] [--picture]\n"
    "  FIRST, LAST  fiscal years, such as 2022 2024\n"
    "  a rule       month end of march; named opening year      last saturday of september; week 53 in quarter 1\n"
    "  a history    RULE | FY2013 closes 2014-01-04 | from 2023-01-01: RULE | transition 2026-01-01 to 2026-06-30 | "
    "...\n";

struct request {
    fiscal_history history;
    int first;
    int last;
    period_kind by = period_kind::year;
    bool picture = false;
};

int refuse(std::string const& sentence) {
    std::cerr << "fiscal_calendar: " << sentence << '\n';
    return 2;
}

std::optional<int> year_from(std::string_view text) {
    int year = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (failed != std::errc{} || end != text.data() + text.size() || year < 1400 || year > 9999) return std::nullopt;
    return year;
}

/// The word at a place, for the user to find it by.
std::string word_at(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return "at its end";
    if (text[offset] == '\n' || text[offset] == '\r')
        return "at byte " + std::to_string(offset + 1) + ", at the end of its line";
    auto const end = text.find_first_of(" ;|\t\r\n", offset);
    auto const word = text.substr(offset, end == offset ? 1 : end == text.npos ? text.npos : end - offset);
    return "at byte " + std::to_string(offset + 1) + ", \"" + std::string{word} + '"';
}

/// The years and transitions of a history in order of time, from some before the first to some after the last.
std::vector<fiscal_period> years_around(fiscal_history const& history, int first, int last) {
    std::vector<fiscal_period> all;
    std::optional<fiscal_period> at;
    for (int year = first - 3; year <= last && !at; ++year)
        at = find_period(period_kind::year, period_label{year, 0}, history);
    while (at && (at->kind() == period_kind::transition || at->label().year <= last + 3)) {
        all.push_back(*at);
        auto next = find_period(period_kind::year, at->past_last(), history);
        if (!next) next = find_period(period_kind::transition, at->past_last(), history);
        at = next;
    }
    return all;
}

/// A transition belongs to the years asked for if it is stated to be one of them, or fills the place of one, or lies
/// between two of them.
std::vector<fiscal_period> years_asked_for(request const& r) {
    auto const all = years_around(r.history, r.first, r.last);
    auto const asked = [&](int year) { return year >= r.first && year <= r.last; };
    std::vector<fiscal_period> chosen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind() != period_kind::transition || all[i].label().year != 0) {
            if (asked(all[i].label().year)) chosen.push_back(all[i]);
            continue;
        }
        int const before = i > 0 ? all[i - 1].label().year : 0;
        int const after = i + 1 < all.size() ? all[i + 1].label().year : 9999;
        bool const fills = after - before > 1 && before + 1 <= r.last && after - 1 >= r.first;
        if (fills || (asked(before) && asked(after))) chosen.push_back(all[i]);
    }
    return chosen;
}

void print_row(fiscal_period const& p) {
    std::cout << p << ',' << to_text(p.first_day()) << ',' << to_text(p.last_day()) << ',';
    if (auto const weeks = whole_weeks(p)) std::cout << *weeks;
    std::cout << '\n';
}

int list(request const& r) {
    auto const years = years_asked_for(r);
    if (years.empty())
        return refuse("the calendar has no year from FY" + std::to_string(r.first) + " to FY" + std::to_string(r.last));
    for (auto const& year : years)
        if (year.kind() == period_kind::year && !find_period(r.by, year.first_day(), r.history))
            return refuse(
                to_text(year) +
                " has no months: quarters that close on a weekday have none, those of weeks when they are given");
    if (r.picture) {
        for (auto const& year : years) examples::draw(std::cout, year, r.history);
        return 0;
    }
    std::cout << "label,first_day,last_day,weeks\n";
    for (auto const& year : years) {
        if (r.by == period_kind::year || year.kind() == period_kind::transition) {
            print_row(year);
            continue;
        }
        for (auto p = find_period(r.by, year.first_day(), r.history); p && contains(year, *p);
             p = period_after(*p, r.history))
            print_row(*p);
    }
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string_view> words;
    std::optional<period_kind> by;
    bool picture = false;
    for (std::string_view const word : std::vector<std::string_view>(arguments + 1, arguments + count)) {
        std::optional<period_kind> const kind = word == "--halves"     ? std::optional{period_kind::half}
                                                : word == "--quarters" ? std::optional{period_kind::quarter}
                                                : word == "--months"   ? std::optional{period_kind::month}
                                                                       : std::nullopt;
        if (kind && by && *kind != *by) return refuse("one of --halves, --quarters and --months");
        if (kind) by = kind;
        else if (word == "--picture") picture = true;
        else if (word.starts_with("--")) return std::cerr << usage, 2;
        else words.push_back(word);
    }
    if (words.size() != 3) return std::cerr << usage, 2;
    auto const history = from_text<fiscal_history>(words[0]);
    if (!history) return refuse(word_at(words[0], history.error().offset) + ": " + history.error().sentence);
    auto const first = year_from(words[1]);
    auto const last = year_from(words[2]);
    if (!first || !last)
        return refuse('"' + std::string{first ? words[2] : words[1]} + "\" is no year from 1400 to 9999");
    if (*last < *first) return refuse("the last year is before the first");
    return list({*history, *first, *last, by.value_or(period_kind::year), picture});
}
