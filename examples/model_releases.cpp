// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Releases of models: records of training compute and of parameters and how fast they double, releases a quarter by
// developer, what a million tokens cost.
//
//     model_releases FILE [--csv] [--since DATE] [--quarters COUNT] [--developers COUNT] [--rounded]
//                    [--dates day-first|month-first|year-first] [--column ROLE=NAME]...
//
// FILE is a table whose first row names its columns, in any order: a model and the day of its release, and where it has
// them a developer, parameters, training compute and base models, as Epoch AI publishes; or JSON as OpenRouter lists its
// models. Every row is read, or refused with its line and the reason, below the table; with --csv on standard error. Exit
// status 1 where a row is refused, 2 for arguments and a file that cannot be read.

#include "model_releases/quarters.hpp"
#include "model_releases/report.hpp"

#ifdef PROSPECTUS_EXAMPLE_JSON
#include "model_releases/listed.hpp"
#endif

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>

using namespace model_releases;
using examples::quoted;
using examples::refused;

namespace {

constexpr std::string_view usage =
    "usage: model_releases FILE [--csv] [--since DATE] [--quarters COUNT] [--developers COUNT] [--rounded]\n"
    "                      [--dates ORDER] [--column ROLE=NAME]...\n"
    "  FILE          a table that names its columns in the first row: a model, a day, a developer, parameters, "
    "compute,\n"
    "                base models; or JSON as OpenRouter lists its models\n"
    "  --csv         model,developer,released,parameters,compute,record\n"
    "  --since       records among the releases since then, such as 2010\n"
    "  --quarters    how many of the last are shown; 8 if not said\n"
    "  --developers  how many of those with the most releases are shown; 10 if not said\n"
    "  --rounded     numbers are no more exact than their digits; exact if not said\n"
    "  --dates       of 1/5/2007: day-first, month-first or year-first; refused if not said\n"
    "  --column      which column is the model, developer, released, parameters, compute or base\n"
    "exit status: 0 every row was read, 1 some were refused, 2 the file or the arguments were\n";

struct request {
    std::string file{};
    model_releases::reading reading{};
    std::optional<partial_date> since{};
    std::size_t quarters = 8, developers = 10;
    bool csv = false;
};

date_order order_from(std::string_view text) {
    if (text == "day-first") return date_order::day_first;
    if (text == "month-first") return date_order::month_first;
    if (text == "year-first") return date_order::year_first;
    throw refused{"--dates " + quoted(text) + ": day-first, month-first or year-first"};
}
std::size_t count_from(std::string_view option, std::string_view text) {
    std::size_t count = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (failed != std::errc{} || end != text.data() + text.size() || count < 1 || count > 1'000)
        throw refused{std::string{option} + ' ' + quoted(text) + ": a number from 1 to 1000"};
    return count;
}
partial_date date_from(std::string_view text) {
    auto const read = from_text<partial_date>(text);
    if (!read)
        throw refused{"--since " + quoted(text) + ", at byte " + std::to_string(read.error().offset + 1) +
                      ": expected " + std::string{read.error().expected}};
    return *read;
}
std::pair<role, std::string> column_from(std::string_view text) {
    auto const mark = text.find('=');
    for (std::size_t r = 0; r < role_count; ++r)
        if (mark != text.npos && all_names()[r].role == text.substr(0, mark))
            return {static_cast<role>(r), std::string{text.substr(mark + 1)}};
    std::string roles;
    for (auto const& known : all_names()) roles.append(roles.empty() ? "" : ", ").append(known.role);
    throw refused{"--column " + quoted(text) + ": ROLE=NAME, where a role is one of " + roles};
}

/// Nothing: they are not as the usage says.
std::optional<request> request_from(std::span<char* const> words) {
    request asked;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (word == "--csv") asked.csv = true;
        else if (word == "--rounded") asked.reading.rounded = true;
        else if (word.starts_with("--")) {
            if (i + 1 == words.size()) return std::nullopt;
            std::string_view const given = words[++i];
            if (word == "--dates") asked.reading.dates.order = order_from(given);
            else if (word == "--since") asked.since = date_from(given);
            else if (word == "--quarters") asked.quarters = count_from(word, given);
            else if (word == "--developers") asked.developers = count_from(word, given);
            else if (word == "--column") asked.reading.told.insert(column_from(given));
            else return std::nullopt;
        } else {
            if (!asked.file.empty()) return std::nullopt;
            asked.file = word;
        }
    }
    if (asked.file.empty()) return std::nullopt;
    return asked;
}

/// The trends that were printed.
std::vector<trend> print(request const& asked, std::vector<model_release> const& releases) {
    auto trends = trends_of(releases, asked.since);
    if (asked.csv) {
        print_csv(std::cout, trends, releases);
        return trends;
    }
    print_trends(std::cout, trends, releases);
    auto const quarters = last_quarters(releases, asked.quarters);
    print_counts(std::cout, releases, quarters, asked.developers);
    print_prices(std::cout, releases, quarters);
    return trends;
}

/// Whether every row was read.
bool run_table(request const& asked, examples::decoded_text const& file) {
    release_table table;
    try {
        table = read_rows(file.text, asked.reading);
    } catch (examples::refused_row const& row) {
        throw refused{asked.file + ", " + row.what()};
    }
    auto const trends = print(asked, table.releases);
    auto& account = asked.csv ? std::cerr : std::cout;
    print_account(account, table, trends, asked.reading, asked.since);
    examples::print_oddities(account, file.encoding, file.stray, table.over_lines);
    examples::print_refused(account, table.refused);
    return table.refused.empty();
}

/// Whether every model was read.
bool run_json(request const& asked, examples::decoded_text const& file) {
#ifdef PROSPECTUS_EXAMPLE_JSON
    auto const read = read_openrouter(std::string_view{file.text});
    if (!read) throw refused{asked.file + ": " + examples::printable(describe(read.error()))};
    auto const trends = print(asked, releases_of(*read));
    auto& account = asked.csv ? std::cerr : std::cout;
    print_account(account, *read, trends, asked.since);
    examples::print_oddities(account, file.encoding, file.stray, {});
    return read->skipped.empty();
#else
    static_cast<void>(file);
    throw refused{asked.file + " is JSON: to read it, build with simdjson (Debian: libsimdjson-dev)"};
#endif
}

bool run(request const& asked) {
    std::ifstream stream{asked.file, std::ios::binary};
    if (!stream || std::filesystem::is_directory(asked.file))
        throw refused{"cannot read " + asked.file + ": give a table of models, or JSON as OpenRouter has it"};
    auto const file = examples::decoded(examples::read_all(stream));
    auto const first = file.text.find_first_not_of(" \t\r\n");
    bool const is_json = first != file.text.npos && (file.text[first] == '{' || file.text[first] == '[');
    return is_json ? run_json(asked, file) : run_table(asked, file);
}

}  // namespace

int main(int count, char** arguments) {
    try {
        auto const asked =
            request_from(std::span{arguments, static_cast<std::size_t>(count)}.subspan(count > 0 ? 1 : 0));
        if (!asked) return std::cerr << usage, 2;
        return run(*asked) ? 0 : 1;
    } catch (std::exception const& why) {
        std::cerr << "model_releases: " << why.what() << '\n';
        return 2;
    }
}
