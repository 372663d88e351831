// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Models as OpenRouter lists them, made into types, beside simdjson's own tree of the same bytes: two nanoseconds a byte are
// 500 MB a second.
//
//     openrouter OUT.csv

#include <prospectus/interop/openrouter.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
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

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: openrouter OUT.csv\n", stderr);
        return 2;
    }
    auto const models = models_text();
    simdjson::padded_string const padded{models};
    simdjson::padded_string_view const view{padded};
    auto const read = read_openrouter(view);
    if (!read || read->models.size() != model_count) {
        std::fputs("openrouter: not every model was read\n", stderr);
        return 1;
    }

    benchmarks::measure("simdjson: a tree", models.size(), [&] {
        simdjson::dom::parser parser;
        simdjson::dom::element all;
        if (parser.parse(padded).get(all) != simdjson::SUCCESS) std::abort();
        benchmark::DoNotOptimize(all);
    });
    benchmarks::measure("read_openrouter", models.size(), [&] {
        auto const all = read_openrouter(view);
        benchmark::DoNotOptimize(all->models.data());
    });
    benchmarks::measure("read_openrouter: of a text without padding", models.size(), [&] {
        auto const all = read_openrouter(std::string_view{models});
        benchmark::DoNotOptimize(all->models.data());
    });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Reading OpenRouter's list of models", "byte", "the tree", argv[1]);
}
