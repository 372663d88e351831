// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_REQUEST_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_REQUEST_HPP

// What is asked of company facts, out of the words behind the program's name.
//
//     request_from({"apple.json", "SalesRevenueNet,Revenues", "--by", "ttm"})->concepts.size()   // 2
//
// Errors  Nothing where the words are not as the usage says. Throws `refused` with a sentence for a word in its place
//         that is not one of those meant.

#include "../common/words.hpp"

#include <prospectus/filings/knowledge.hpp>
#include <prospectus/text/date.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace companyfacts {

using namespace prospectus;
using examples::in_quotes;
using examples::refused;

enum class subject : unsigned char { values, calendar, restatements, flows };
enum class by : unsigned char { quarter, half, year, ttm };
enum class on : unsigned char { year, quarter };

struct request {
    std::string file{};
    subject of = subject::values;
    std::vector<std::string> concepts{};
    std::optional<std::string> unit{};
    companyfacts::by by = by::quarter;
    prospectus::knowledge knowledge = latest;
    companyfacts::on growth = on::year;
    bool csv = false;
    std::optional<std::string> explain{};
};

inline constexpr std::string_view usage =
    "usage: companyfacts FILE.json calendar\n"
    "       companyfacts FILE.json CONCEPT[,CONCEPT...] [--unit U] [--by year|half|quarter|ttm]\n"
    "         [--knowledge first|latest|as-of=DATE] [--growth year|quarter] [--csv|--table] [--explain LABEL]\n"
    "       companyfacts FILE.json restatements [CONCEPT] [--csv|--table]\n"
    "       companyfacts FILE.json flows [--by ...] [--knowledge ...] [--csv]\n"
    "  FILE.json    company facts as the SEC has them: data.sec.gov/api/xbrl/companyfacts/CIK##########.json\n"
    "  CONCEPT      such as Revenues or us-gaap:Revenues; of several the first that was reported counts\n"
    "  --unit       where there are several, such as USD\n"
    "  --by         quarter if not said; ttm is trailing twelve months\n"
    "  --knowledge  latest if not said; first is as first reported; as-of=2020-06-30 what was known on that day\n"
    "  --growth     on the year before if not said, or on the quarter before\n"
    "  --explain    every fact behind one value: a label as it is printed, or its days as 2023-07-02/2023-09-30\n"
    "  flows        every flow of the company\n";

[[nodiscard]] inline knowledge knowledge_from(std::string_view text) {
    if (text == "first") return as_first_reported;
    if (text == "latest") return latest;
    if (text.starts_with("as-of=")) {
        auto const day = from_text<date>(text.substr(6));
        if (day) return as_of(*day);
        throw refused{"--knowledge " + in_quotes(text) + ", at byte " + std::to_string(day.error().offset + 7) +
                      ": expected " + std::string{day.error().expected}};
    }
    throw refused{"--knowledge " + in_quotes(text) + ": first, latest, or as-of= and a day, such as as-of=2020-06-30"};
}

[[nodiscard]] inline by by_from(std::string_view text) {
    if (text == "quarter") return by::quarter;
    if (text == "half") return by::half;
    if (text == "year") return by::year;
    if (text == "ttm") return by::ttm;
    throw refused{"--by " + in_quotes(text) + ": year, half, quarter or ttm"};
}

[[nodiscard]] inline on on_from(std::string_view text) {
    if (text == "year") return on::year;
    if (text == "quarter") return on::quarter;
    throw refused{"--growth " + in_quotes(text) + ": year or quarter"};
}

[[nodiscard]] inline std::vector<std::string> concepts_from(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin <= text.size();) {
        auto const end = std::min(text.find(',', begin), text.size());
        if (end == begin)
            throw refused{in_quotes(text) + ": a concept is empty; they stand with one comma between, no spaces"};
        found.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

[[nodiscard]] inline std::optional<request> request_from(std::span<std::string_view const> words) {
    request asked;
    bool csv = false, table = false;
    std::vector<std::string_view> plain;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const word = words[i];
        if (word == "--csv") csv = true;
        else if (word == "--table") table = true;
        else if (word.starts_with("--")) {
            if (i + 1 == words.size()) return std::nullopt;
            auto const given = words[++i];
            if (word == "--unit" && !given.empty()) asked.unit = given;
            else if (word == "--by") asked.by = by_from(given);
            else if (word == "--knowledge") asked.knowledge = knowledge_from(given);
            else if (word == "--growth") asked.growth = on_from(given);
            else if (word == "--explain" && !given.empty()) asked.explain = given;
            else return std::nullopt;
        } else {
            plain.push_back(word);
        }
    }
    if (csv && table) throw refused{"--csv and --table: one of them"};
    if (plain.size() < 2 || plain[0].empty() || plain[1].empty()) return std::nullopt;
    asked.csv = csv;
    asked.file = plain[0];
    if (plain[1] == "calendar") asked.of = subject::calendar;
    else if (plain[1] == "flows") asked.of = subject::flows;
    else if (plain[1] == "restatements") asked.of = subject::restatements;
    else asked.concepts = concepts_from(plain[1]);
    if (asked.of == subject::restatements && plain.size() == 3) asked.concepts = concepts_from(plain[2]);
    else if (plain.size() > 2) return std::nullopt;
    if (asked.explain && asked.of != subject::values) return std::nullopt;
    if (asked.growth == on::quarter && asked.by != by::quarter)
        throw refused{"--growth quarter: of quarters only; take --by quarter"};
    return asked;
}

}  // namespace companyfacts

#endif
