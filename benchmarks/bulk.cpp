// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Growth, cumulative sums and their kin over arrays, beside memcpy and what else does them.
//
//     bulk FOLDER PEERS.csv...     writes FOLDER/ratios.csv and FOLDER/*.curves; peers in processes of their own come as
//                                  rows peer,job,type,n,group,ns,copy_ns

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/bulk/execution.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

#include "benchmarks/bulk/copies.hpp"
#include "benchmarks/bulk/jobs.hpp"
#include "benchmarks/bulk/scoreboard.hpp"

#if defined(__AVX__)
#error "the benchmark stands for a program without -march: no instructions beyond the base may be asked for"
#endif

using namespace benchmarks;

namespace {

constexpr int many_rounds = 21, some_rounds = 9, few_rounds = 5;

template <class T>
void measure_all(scoreboard& board, memory<T>& m, extent const& e) {
    std::fprintf(stderr, "\r%-12s %-12s %9zu ", naming<T>::name, e.group.c_str(), e.n);
    if (e.group != "4 rows") measure_growth(board, m, e);
    measure_sums(board, m, e);
    if (!e.few) measure_windows(board, m, e);
}

template <class T>
void measure_type(scoreboard& board) {
    memory<T> m{10'000'000};
    for (std::string const group : {"series", "100 rows", "8 to 12 rows", "4 rows"}) {
        measure_all(board, m, {100'000, group, some_rounds});
        measure_all(board, m, {10'000'000, group, few_rounds});
    }
}

/// The type that targets are for.
void measure_doubles(scoreboard& board) {
    {
        memory<double> m{10'000'000};
        for (std::size_t const n : {1'000U, 10'000U, 100'000U, 1'000'000U, 10'000'000U})
            measure_all(board, m, {n, "series", n == 1'000'000 ? some_rounds : many_rounds});
        for (std::string const group : {"100 rows", "8 to 12 rows", "8 to 12 rows by id", "4 rows"})
            for (std::size_t const n : {100'000U, 10'000'000U}) measure_all(board, m, {n, group, some_rounds});
    }
    memory<double> m{100'000'000};
    measure_all(board, m, {100'000'000, "series", few_rounds, true});
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: bulk FOLDER PEERS.csv...\n", stderr);
        return 2;
    }
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    char* flags[] = {argv[0], interleaved.data(), nullptr};
    int flag_count = 2;
    benchmark::Initialize(&flag_count, flags);

    scoreboard board{name_of(prospectus::fastest_path())};
    measure_doubles(board);
    measure_type<float>(board);
    measure_type<std::int32_t>(board);
    measure_type<std::int64_t>(board);
    measure_type<prospectus::money<prospectus::usd>>(board);
    measure_series(board);
    std::fputs("\r", stderr);
    for (int i = 2; i < argc; ++i)
        if (!board.add_processes(argv[i])) {
            std::fprintf(stderr, "bulk: cannot read %s\n", argv[i]);
            return 1;
        }

    std::printf("Growth and cumulative sums over arrays, by %s\n%s\n", PROSPECTUS_COMPILED_BY, machine().c_str());
    board.print_table();
    board.print_peers();
    board.print_targets();
    std::string const folder = argv[1];
    for (auto const& [job, file] :
         {std::pair{"growth lag 1", "/growth.curves"}, {"cumulative sum", "/cumulative_sum.curves"}})
        if (!board.write_curves(job, folder + file)) {
            std::fprintf(stderr, "bulk: cannot write %s%s\n", folder.c_str(), file);
            return 1;
        }
    if (board.write_ratios(folder + "/ratios.csv")) return 0;
    std::fprintf(stderr, "bulk: cannot write %s/ratios.csv\n", folder.c_str());
    return 1;
}
