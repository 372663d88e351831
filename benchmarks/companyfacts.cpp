// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// A file of company facts into a fact book, beside a bare walk of simdjson over the same fields; then every quarter of
// every flow in it.
//
//     companyfacts FILE.json PEERS.csv OUT.csv        // peers: rows name,items,rounds,nanoseconds

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/flow_of.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/interop/sec_companyfacts.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "benchmarks/measure.hpp"

using namespace prospectus;
namespace ondemand = simdjson::ondemand;

namespace {

/// What a walk has seen; the sum, so that no field is left unread.
struct seen {
    std::size_t facts = 0;
    std::uint64_t sum = 0;
};

bool is_text_of_a_fact(ondemand::raw_json_string key) {
    return key == "start" || key == "end" || key == "accn" || key == "filed" || key == "form" || key == "fp" ||
           key == "frame";
}

seen walk(ondemand::parser& parser, simdjson::padded_string_view text) {
    seen all;
    ondemand::document document = parser.iterate(text);
    for (auto taxonomy : document["facts"].get_object())
        for (auto name : taxonomy.value().get_object())
            for (auto part : name.value().get_object()) {
                if (part.key().value() != "units") continue;
                for (auto unit : part.value().get_object())
                    for (auto fact : unit.value().get_array()) {
                        ++all.facts;
                        for (auto field : fact.get_object()) {
                            ondemand::raw_json_string const key = field.key();
                            std::string_view text_of;
                            std::int64_t year = 0;
                            double value = 0;
                            if (key == "val" && field.value().get_double().get(value) == simdjson::SUCCESS)
                                all.sum += static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
                            else if (key == "fy" && field.value().get_int64().get(year) == simdjson::SUCCESS)
                                all.sum += static_cast<std::uint64_t>(year);
                            else if (is_text_of_a_fact(key) &&
                                     field.value().get_string().get(text_of) == simdjson::SUCCESS)
                                all.sum += text_of.size();
                        }
                    }
            }
    return all;
}

std::size_t facts_of(nlohmann::json const& document) {
    std::size_t facts = 0;
    for (auto const& taxonomy : document.at("facts"))
        for (auto const& name : taxonomy)
            for (auto const& unit : name.at("units")) facts += unit.size();
    return facts;
}

/// The number of quarters that there is a value of.
std::size_t solve(fact_book const& book, std::vector<fiscal_period> const& units) {
    std::size_t values = 0;
    for (std::size_t item = 0; item < book.item_count(); ++item)
        if (auto const flow = flow_of(book, item, latest))
            for (auto const& quarter : solved_periods(*flow, period_kind::quarter, units))
                values += quarter.value ? 1U : 0U;
    return values;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fputs("usage: companyfacts FILE.json PEERS.csv OUT.csv\n", stderr);
        return 2;
    }
    std::ifstream in{argv[1], std::ios::binary};
    std::string const file{std::istreambuf_iterator<char>{in}, {}};
    simdjson::padded_string const text{file};
    auto const book = read_sec_companyfacts(simdjson::padded_string_view{text});
    if (!book) {
        std::fprintf(stderr, "companyfacts: %s: %s\n", argv[1], describe(book.error()).c_str());
        return 1;
    }
    ondemand::parser parser;
    if (walk(parser, text).facts != book->size()) {
        std::fputs("companyfacts: the walk and the book do not have the same number of facts\n", stderr);
        return 1;
    }
    auto const calendar = infer_company_calendar(*book, latest);
    std::vector<fiscal_period> units;
    if (calendar && !calendar->spans.empty()) {
        auto first = calendar->spans.front().days.first_day(), last = calendar->spans.front().days.last_day();
        for (auto const& span : calendar->spans) {
            if (span.days.first_day() < first) first = span.days.first_day();
            if (last < span.days.last_day()) last = span.days.last_day();
        }
        units = units_of(period_kind::quarter, calendar->history(), day_span{first, last});
    }

    using benchmarks::measure;
    std::uint64_t sum = 0;
    measure("simdjson on demand: a bare walk over the same fields", file.size(),
            [&] { sum += walk(parser, text).sum; });
    measure("read_sec_companyfacts: into a fact book", file.size(),
            [&] { sum += read_sec_companyfacts(simdjson::padded_string_view{text})->size(); });
    measure("detail::companyfacts_reader: what the SEC does not write", file.size(),
            [&] { sum += detail::companyfacts_reader{std::string_view{file}}.read()->size(); });
    measure("nlohmann/json: into a document", file.size(), [&] { sum += facts_of(nlohmann::json::parse(file)); });
    measure("solved_periods: all quarters of all flows of the book", file.size(), [&] { sum += solve(*book, units); });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    if (sum == 0 || !report.add_peers(argv[2])) {
        std::fprintf(stderr, "companyfacts: no rows in %s\n", argv[2]);
        return 1;
    }
    std::printf("%s: %zu facts, %.1f bytes each in the book.\n", argv[1], book->size(),
                static_cast<double>(book->bytes()) / static_cast<double>(book->size()));
    return benchmarks::publish(report, "Company facts", "byte", "the walk", argv[3]);
}
