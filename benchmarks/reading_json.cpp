// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Models as OpenRouter lists them and records of Open Cap Format, made into types, beside simdjson's own tree of the same
// bytes: two nanoseconds a byte are 500 MB a second.
//
//     reading_json TRANSACTIONS.json OUT.csv

#include <prospectus/interop/ocf/read.hpp>
#include <prospectus/interop/openrouter.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "benchmarks/measure.hpp"

using namespace prospectus;

namespace {

constexpr std::size_t model_count = 3'000;

/// As many members as OpenRouter writes, and as long.
std::string models_text() {
    std::mt19937_64 random{20260108};
    std::string text = R"({"data":[)";
    for (std::size_t i = 0; i < model_count; ++i) {
        auto const n = std::to_string(i), developer = "developer-" + std::to_string(random() % 50);
        auto const price = [&] { return "\"0.000000" + std::to_string(1 + random() % 99) + '"'; };
        if (i > 0) text += ',';
        text += R"({"id":")" + developer + "/model-" + n + R"(:free","canonical_slug":")" + developer + "/model-" + n +
                R"(","hugging_face_id":"Developer/Model-)" + n + R"(","name":"Developer: Model )" + n +
                " (free)\",\"created\":" + std::to_string(1'700'000'000 + 3'600 * i) + R"(,"description":")";
        for (std::size_t word = 0; word < 70; ++word) text += word % 20 == 19 ? "end.\\n\\n" : "wording ";
        text +=
            R"(","context_length":131072,"architecture":{"modality":"text+image->text","input_modalities":["text",)"
            R"("image"],"output_modalities":["text"],"tokenizer":"Other","instruct_type":null},"pricing":{"prompt":)" +
            price() + R"(,"completion":)" + price() +
            R"(,"request":"0","image":"0","web_search":"0","internal_reasoning":"0"},"top_provider":{)"
            R"("context_length":131072,"max_completion_tokens":8192,"is_moderated":false},"per_request_limits":null,)"
            R"("supported_parameters":["include_reasoning","max_tokens","reasoning","seed","stop","temperature",)"
            R"("tool_choice","tools","top_k","top_p"],"default_parameters":{"temperature":null,"top_p":null,)"
            R"("frequency_penalty":null}})";
    }
    return text + "]}";
}

/// The items of a file of transactions again and again.
std::string transactions_text(std::string const& one) {
    auto const open = one.find('[', one.find("\"items\"")), close = one.rfind(']');
    if (open == one.npos || close == one.npos) return {};
    std::string text = one.substr(0, open + 1);
    auto const items = one.substr(open + 1, close - open - 1);
    for (bool first = true; text.size() < 5'000'000; first = false) text.append(first ? "" : ",").append(items);
    return text + one.substr(close);
}

void measure_tree(std::string const& name, simdjson::padded_string const& text) {
    benchmarks::measure(name, text.size(), [&] {
        simdjson::dom::parser parser;
        simdjson::dom::element all;
        if (parser.parse(text).get(all) != simdjson::SUCCESS) std::abort();
        benchmark::DoNotOptimize(all);
    });
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: reading_json TRANSACTIONS.json OUT.csv\n", stderr);
        return 2;
    }
    std::ifstream file{argv[1], std::ios::binary};
    std::string const one{std::istreambuf_iterator<char>{file}, {}};
    auto const models = models_text(), transactions = transactions_text(one);
    simdjson::padded_string const padded_models{models}, padded_transactions{transactions};
    simdjson::padded_string_view const models_view{padded_models}, transactions_view{padded_transactions};

    auto const read = read_openrouter(models_view);
    ocf::package_reader whole;
    auto const why = whole.add(argv[1], transactions_view);
    if (!read || read->models.size() != model_count || why) {
        std::fprintf(stderr, "reading_json: %s\n", why ? describe(*why).c_str() : "not every model was read");
        return 1;
    }

    measure_tree("simdjson: a tree of models", padded_models);
    benchmarks::measure("read_openrouter", models.size(), [&] {
        auto const all = read_openrouter(models_view);
        benchmark::DoNotOptimize(all->models.data());
    });
    benchmarks::measure("read_openrouter: of a text without padding", models.size(), [&] {
        auto const all = read_openrouter(std::string_view{models});
        benchmark::DoNotOptimize(all->models.data());
    });
    measure_tree("simdjson: a tree of transactions", padded_transactions);
    benchmarks::measure("ocf::package_reader", transactions.size(), [&] {
        ocf::package_reader reader;
        benchmark::DoNotOptimize(reader.add("Transactions.ocf.json", transactions_view));
    });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Reading JSON", "byte", "the first", argv[2]);
}
