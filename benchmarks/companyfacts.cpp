// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Company facts: into a book, beside a bare pass of simdjson's on-demand parser over the same fields;
// then all quarters of all flows out of the book.
//
//     companyfacts OUT.csv FILE.json...

#include <prospectus/filings.hpp>
#include <prospectus/interop/sec_companyfacts.hpp>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "benchmarks/measure.hpp"

using namespace prospectus;
using benchmarks::measure;

namespace {

struct pass {
    std::size_t facts = 0, letters = 0;
    double values = 0;
};

/// Every field that a book keeps, as simdjson gives it: texts, and numbers as double.
pass bare_pass(simdjson::ondemand::parser& parser, simdjson::padded_string_view text) {
    namespace od = simdjson::ondemand;
    pass read;
    od::document document = parser.iterate(text);
    for (od::field taxonomy : od::object(document["facts"])) {
        read.letters += std::string_view{taxonomy.unescaped_key()}.size();
        for (od::field one : od::object(taxonomy.value())) {
            read.letters += std::string_view{one.unescaped_key()}.size();
            for (od::field unit : od::object(one.value()["units"])) {
                read.letters += std::string_view{unit.unescaped_key()}.size();
                for (od::object fact : od::array(unit.value())) {
                    ++read.facts;
                    for (od::field field : fact) {
                        auto const key = field.key();
                        if (key == "val") {
                            double value = 0;
                            if (field.value().get_double().get(value) == simdjson::SUCCESS) read.values += value;
                        } else if (key == "fy") {
                            std::int64_t year = 0;
                            if (field.value().get_int64().get(year) == simdjson::SUCCESS)
                                read.values += static_cast<double>(year);
                        } else {
                            std::string_view letters;
                            if (field.value().get_string().get(letters) == simdjson::SUCCESS)
                                read.letters += letters.size();
                        }
                    }
                }
            }
        }
    }
    return read;
}

struct company {
    simdjson::padded_string text;
    simdjson::ondemand::parser parser;
    fact_book book;
    std::optional<company_calendar> calendar;

    [[nodiscard]] simdjson::padded_string_view view() const { return text; }
    [[nodiscard]] bool load(std::string const& path) {
        if (simdjson::padded_string::load(path).get(text) != simdjson::SUCCESS) return false;
        auto read = read_sec_companyfacts(view());
        if (!read || read->empty() || bare_pass(parser, text).facts < read->size()) return false;
        book = *std::move(read);
        calendar = infer_company_calendar(book, latest);
        return calendar.has_value();
    }
};

std::size_t quarters_of_all_flows(company const& of) {
    auto const units =
        units_of(period_kind::quarter, of.calendar->history(), day_span{date{2000, 1, 1}, date{2030, 12, 31}});
    std::size_t found = 0;
    for (std::size_t item = 0; item < of.book.item_count(); ++item)
        if (auto const flow = flow_of(of.book, item, latest))
            found += solved_periods(*flow, period_kind::quarter, units).size();
    return found;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: companyfacts OUT.csv FILE.json...\n", stderr);
        return 2;
    }
    std::vector<std::unique_ptr<company>> companies;
    for (int i = 2; i < argc; ++i) {
        auto made = std::make_unique<company>();
        std::string const path = argv[i], name = path.substr(path.find_last_of('/') + 1);
        if (!made->load(path)) {
            std::fprintf(stderr, "companyfacts: %s cannot be read whole\n", path.c_str());
            return 1;
        }
        auto& of = *companies.emplace_back(std::move(made));
        measure("bare pass: " + name, of.text.size(),
                [&of] { benchmark::DoNotOptimize(bare_pass(of.parser, of.text).letters); });
        measure("read_sec_companyfacts: " + name, of.text.size(),
                [&of] { benchmark::DoNotOptimize(read_sec_companyfacts(of.view())->size()); });
        measure("quarters of all flows: " + name, of.text.size(),
                [&of] { benchmark::DoNotOptimize(quarters_of_all_flows(of)); });
    }
    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Company facts, a byte", "byte", "bare pass", argv[1]);
}
