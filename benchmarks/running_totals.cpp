// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Running totals of ten million amounts, beside memcpy of the same bytes.
//
//     running_totals OUT.csv

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/series/cumulative_sum.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <random>
#include <vector>

#include "benchmarks/measure.hpp"

using namespace prospectus;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: running_totals OUT.csv\n", stderr);
        return 2;
    }
    constexpr std::size_t count = 10'000'000;
    std::mt19937_64 random{20260108};
    std::vector<money<usd>> amounts(count), totals(count);
    std::vector<std::int64_t> counts(count), sums(count);
    for (std::size_t i = 0; i < count; ++i) {
        counts[i] = static_cast<std::int64_t>(random() >> 24) - (std::int64_t{1} << 39);
        amounts[i] = money<usd>::of_count(counts[i]);
    }
    std::partial_sum(counts.begin(), counts.end(), sums.begin());
    if (!cumulative_sum(amounts, totals.data())) return 1;
    for (std::size_t i = 0; i < count; ++i)
        if (totals[i].count() != sums[i]) {
            std::fputs("running_totals: cumulative_sum and std::partial_sum disagree\n", stderr);
            return 1;
        }

    using benchmarks::measure;
    measure("memcpy of the amounts", count,
            [&] { std::memcpy(static_cast<void*>(totals.data()), amounts.data(), count * sizeof(money<usd>)); });
    measure("cumulative_sum of money<usd>", count, [&] {
        auto done = cumulative_sum(amounts, totals.data());
        benchmark::DoNotOptimize(done);
    });
    measure("cumulative_sum of int64", count, [&] {
        auto done = cumulative_sum(counts, sums.data());
        benchmark::DoNotOptimize(done);
    });
    measure("std::partial_sum of int64: unchecked", count,
            [&] { std::partial_sum(counts.begin(), counts.end(), sums.begin()); });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Running totals", "amount", "memcpy", argv[1]);
}
