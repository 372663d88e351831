// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Twenty million bytes of Open Cap Format, as a large company has them, beside simdjson's own parse of the same text.
//
//     ocf OUT.csv

#include <prospectus/interop/ocf.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <random>
#include <string>
#include <utility>

#include "benchmarks/measure.hpp"

using namespace prospectus;

namespace {

constexpr std::size_t size = 20'000'000;

std::string id(std::mt19937_64& random) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < 36; ++i) text += i == 8 || i == 13 || i == 18 || i == 23 ? '-' : digits[random() % 16];
    return text;
}
/// A transaction as exports write it: indented as the format's own samples are, or in one line.
std::string transaction(std::mt19937_64& random, std::size_t n, bool indented) {
    std::string text;
    auto const line = [&](int depth, std::string const& written) {
        if (indented) (text += '\n').append(static_cast<std::size_t>(2 * depth + 4), ' ');
        text += written;
    };
    auto const member = [&](int depth, std::string const& name, std::string const& value, bool last = false) {
        line(depth, '"' + name + "\":" + (indented ? " " : "") + value + (last ? "" : ","));
    };
    auto const quoted = [](std::string const& value) { return '"' + value + '"'; };
    auto const kind = random() % 10;
    text += '{';
    member(1, "id", quoted(id(random)));
    member(1, "security_id", quoted(id(random)));
    member(
        1, "date",
        quoted("20" + std::to_string(10 + n % 15) + "-0" + std::to_string(1 + n % 9) + "-1" + std::to_string(n % 10)));
    if (kind < 2) {
        member(1, "object_type", quoted("TX_STOCK_ACCEPTANCE"), true);
        return text + '}';
    }
    if (kind == 2) {
        member(1, "object_type", quoted("TX_STOCK_TRANSFER"));
        member(1, "quantity", quoted(std::to_string(1 + random() % 100'000)));
        member(1, "balance_security_id", quoted(id(random)));
        member(1, "resulting_security_ids", "[" + quoted(id(random)) + "]", true);
        return text + '}';
    }
    bool const stock = kind < 7;
    member(1, "object_type", quoted(stock ? "TX_STOCK_ISSUANCE" : "TX_EQUITY_COMPENSATION_ISSUANCE"));
    member(1, "custom_id", quoted((stock ? "CS-" : "ES-") + std::to_string(n)));
    member(1, "stakeholder_id", quoted(id(random)));
    member(1, "security_law_exemptions", R"([{"description": "Rule 701", "jurisdiction": "US"}])");
    member(1, "board_approval_date", quoted("2021-02-03"));
    member(1, "quantity", quoted(std::to_string(1 + random() % 1'000'000) + ".00"));
    member(1, stock ? "share_price" : "exercise_price",
           R"({"amount": ")" + std::to_string(random() % 40) + R"(.2500", "currency": "USD"})");
    member(1, stock ? "stock_class_id" : "stock_plan_id", quoted(id(random)));
    if (stock) member(1, "stock_legend_ids", "[" + quoted(id(random)) + "]");
    else {
        member(1, "compensation_type", quoted("OPTION_ISO"));
        member(1, "expiration_date", quoted("2031-02-03"));
        member(
            1, "termination_exercise_windows",
            R"([{"reason": "VOLUNTARY_OTHER", "period": 3, "period_type": "MONTHS"}, {"reason": "INVOLUNTARY_DEATH", "period": 18, "period_type": "MONTHS"}])");
    }
    member(1, "vesting_terms_id", quoted(id(random)));
    member(1, "comments", R"(["Imported", "Certificate sent by post"])", true);
    return text + '}';
}
simdjson::padded_string transactions(bool indented) {
    std::mt19937_64 random{11};
    std::string text = R"({"file_type": "OCF_TRANSACTIONS_FILE", "items": [)";
    for (std::size_t n = 0; text.size() < size; ++n) text += (n == 0 ? "" : ",") + transaction(random, n, indented);
    return simdjson::padded_string{text + "]}"};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: ocf OUT.csv\n", stderr);
        return 2;
    }
    auto const written = transactions(true), compact = transactions(false);
    std::string const manifest =
        R"({"file_type": "OCF_MANIFEST_FILE", "issuer": {"object_type": "ISSUER", "id": "1", "legal_name": "One"}})";
    auto const read = [&](simdjson::padded_string const& text) {
        ocf::package_reader reader;
        if (reader.add("Manifest", manifest) || reader.add("Transactions", simdjson::padded_string_view{text}))
            std::abort();
        return *std::move(reader).finish();
    };
    auto const company = read(written);
    if (company.objects != company.read() + company.skipped_objects()) return 1;
    std::printf("%zu objects in %.1f million bytes: %zu read, %zu skipped\n", company.objects,
                static_cast<double>(written.size()) / 1e6, company.read(), company.skipped_objects());

    using benchmarks::measure;
    simdjson::dom::parser parser;
    measure("simdjson: a tree of the same text", written.size(), [&] {
        simdjson::dom::element root;
        if (parser.parse(written).get(root)) std::abort();
    });
    measure("ocf: indented, with the building of the types", written.size(), [&] { (void)read(written); });
    measure("ocf: in one line", compact.size(), [&] { (void)read(compact); });
    measure("ocf: the holdings out of it", written.size(), [&] {
        auto const held = ocf::holdings_of(company);
        if (!held) std::abort();
    });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Reading Open Cap Format", "byte", "simdjson", argv[1]);
}
