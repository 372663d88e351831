// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Funding rounds by company: what was raised, in all, by how much more, and how long after the round before.
//
//     funding FILE.csv|FOLDER [--csv] [--dates day-first|month-first|year-first] [--first-year YEAR]
//             [--in CURRENCY] [--marks point|comma] [--rounded] [--column ROLE=NAME]...
//
// FILE.csv names its columns in the first row, in any order: a company, a date and an amount, and where it has them a
// currency, a round, a pre-money and a post-money. Every row is read, or refused with its line and the reason, below the
// table; with --csv on standard error. FOLDER holds a company's records in Open Cap Format; the options but --csv are for
// files. Exit status 1 where a row is refused, 2 for arguments and a file that cannot be read.

#include "funding/folder.hpp"
#include "funding/report.hpp"

#ifdef PROSPECTUS_EXAMPLE_JSON
#include <prospectus/interop/ocf.hpp>
#endif

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>

using namespace funding;

namespace {

constexpr std::string_view usage =
    "usage: funding FILE.csv|FOLDER [--csv] [--dates ORDER] [--first-year YEAR] [--in CURRENCY] [--marks MARK]\n"
    "               [--rounded] [--column ROLE=NAME]...\n"
    "  FILE.csv      its first row names the columns: a company, a date, an amount; a currency, a round, a valuation\n"
    "  FOLDER        of Open Cap Format, with its manifest; the options but --csv are for files\n"
    "  --csv         company,round,date,raised,currency,cumulative\n"
    "  --dates       of 1/5/2007: day-first, month-first or year-first; refused if not said\n"
    "  --first-year  of the hundred that two digits name; 1969 if not said: 1-May-07 is of 2007, 1-May-99 of 1999\n"
    "  --in          the currency of amounts that tell none, such as USD\n"
    "  --marks       before the cents of an amount: point or comma; if not said point, but 1.500 is refused\n"
    "  --rounded     an amount such as 5000000 is as exact as its digits; exact if not said\n"
    "  --column      which column is the company, date, closed, amount, currency, round, code, pre_money or "
    "post_money\n"
    "exit status: 0 every row was read, 1 some were refused, 2 the file or the arguments were\n";

struct refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct request {
    std::string file{};
    funding::reading reading{};
    bool csv = false;
};

date_order order_from(std::string_view text) {
    if (text == "day-first") return date_order::day_first;
    if (text == "month-first") return date_order::month_first;
    if (text == "year-first") return date_order::year_first;
    throw refused{"--dates " + quoted(text) + ": day-first, month-first or year-first"};
}
int year_from(std::string_view text) {
    int year = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (failed != std::errc{} || end != text.data() + text.size() || year < 1400 || year > 9900)
        throw refused{"--first-year " + quoted(text) + ": a year from 1400 to 9900"};
    return year;
}
number_style marks_from(std::string_view text) {
    if (text == "point") return number_style{};
    if (text == "comma") return decimal_comma;
    throw refused{"--marks " + quoted(text) + ": point or comma"};
}
currency currency_from(std::string_view text) {
    auto const found = text.size() == 3 ? find_currency(text) : std::nullopt;
    if (!found) throw refused{"--in " + quoted(text) + ": a currency's code, such as USD"};
    return *found;
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
            else if (word == "--first-year") asked.reading.dates.first_year = year_from(given);
            else if (word == "--marks") asked.reading.marks = marks_from(given);
            else if (word == "--in") asked.reading.in = currency_from(given);
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

read_table table_of(request const& r) {
    std::ifstream file{r.file, std::ios::binary};
    if (!file) throw refused{"cannot read " + r.file};
    try {
        return read_rows(examples::read_all(file), r.reading);
    } catch (refused_row const& row) {
        throw refused{r.file + ", " + row.what()};
    }
}

/// Whether every row was read.
bool run_file(request const& r) {
    auto const table = table_of(r);
    auto const companies = by_company(table.rounds);
    if (r.csv) print_csv(std::cout, companies);
    else print_companies(std::cout, companies);
    print_account(r.csv ? std::cerr : std::cout, table, r.reading, companies);
    return table.refused.empty();
}

/// Whether every object was read that can be.
bool run_folder(request const& r) {
#ifdef PROSPECTUS_EXAMPLE_JSON
    auto const package = ocf::read_folder(r.file, ocf::on_unreadable::skip);
    if (!package) throw refused{describe(package.error())};
    auto const found = valued_rounds_of(*package);
    auto const companies = by_company(found);
    if (r.csv) print_csv(std::cout, companies);
    else print_companies(std::cout, companies);
    print_account(r.csv ? std::cerr : std::cout, *package, found, companies);
    return package->unreadable.empty();
#else
    throw refused{r.file + " is a folder: to read Open Cap Format, build with simdjson (Debian: libsimdjson-dev)"};
#endif
}

}  // namespace

int main(int count, char** arguments) {
    try {
        auto const asked =
            request_from(std::span{arguments, static_cast<std::size_t>(count)}.subspan(count > 0 ? 1 : 0));
        if (!asked) return std::cerr << usage, 2;
        bool const is_folder = std::filesystem::is_directory(asked->file);
        return (is_folder ? run_folder(*asked) : run_file(*asked)) ? 0 : 1;
    } catch (refused const& why) {
        std::cerr << "funding: " << why.what() << '\n';
        return 2;
    }
}
