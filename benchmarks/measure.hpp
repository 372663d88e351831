// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_MEASURE_HPP
#define PROSPECTUS_BENCHMARKS_MEASURE_HPP

// Work that is done once a round, the rounds of all in random order.
//
//     measure("memcpy", count, [&] { std::memcpy(...); });
//     run(report, argv[0]);
//     return publish(report, "Running totals", "amount", "memcpy", "totals.csv");      // an exit status

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <string>

#include "benchmarks/report.hpp"

namespace benchmarks {

constexpr int rounds_each = 21;

/// Over `items` items.
template <class Work>
void measure(std::string const& name, std::size_t items, Work work) {
    benchmark::RegisterBenchmark(name.c_str(),
                                 [=](benchmark::State& state) {
                                     for (auto _ : state) {
                                         work();
                                         benchmark::ClobberMemory();
                                     }
                                     state.counters["items"] = static_cast<double>(items);
                                 })
        ->Iterations(1)
        ->Repetitions(rounds_each)
        ->UseRealTime();
}

inline void run(benchmark::BenchmarkReporter& report, std::string program) {
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    char* flags[] = {program.data(), interleaved.data(), nullptr};
    int flag_count = 2;
    benchmark::Initialize(&flag_count, flags);
    benchmark::RunSpecifiedBenchmarks(&report);
}

inline int publish(reporter const& report, char const* title, std::string const& item, std::string const& first,
                   std::string const& path) {
    std::printf("%s, by %s.\nMedians of interleaved rounds, beside %s in the same run.\n\n", title,
                PROSPECTUS_COMPILED_BY, first.c_str());
    report.print_table(item, first);
    if (report.write_csv(path)) return 0;
    std::fprintf(stderr, "cannot write %s\n", path.c_str());
    return 1;
}

}  // namespace benchmarks

#endif
