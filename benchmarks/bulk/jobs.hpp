// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_JOBS_HPP
#define PROSPECTUS_BENCHMARKS_BULK_JOBS_HPP

// The jobs: each by every instruction path that this processor has, by the generic form where series/ has one, by peers.

#include <prospectus/bulk/execution.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks/bulk/contest.hpp"
#include "benchmarks/bulk/scoreboard.hpp"

namespace benchmarks {

struct extent {
    std::size_t n;
    std::string group;
    int rounds;
    bool few = false;  // only what is needed to see that the cost is flat
};

template <class T>
void measure_growth(scoreboard& board, memory<T>& m, extent const& e);
template <class T>
void measure_sums(scoreboard& board, memory<T>& m, extent const& e);
template <class T>
void measure_windows(scoreboard& board, memory<T>& m, extent const& e);

/// Series of money by month, beside the same on integers.
void measure_series(scoreboard& board);

[[nodiscard]] inline std::string name_of(prospectus::instruction_path path) {
    using prospectus::instruction_path;
    switch (path) {
        case instruction_path::sse2: return "sse2";
        case instruction_path::avx2: return "avx2";
        case instruction_path::avx512: return "avx512";
        default: return "portable";
    }
}

/// Those that this processor has, or only the fastest.
[[nodiscard]] inline std::vector<prospectus::bulk_execution> executions(extent const& e) {
    using prospectus::instruction_path;
    if (e.few) return {prospectus::bulk_execution{}};
    std::vector<prospectus::bulk_execution> all;
    for (auto const path :
         {instruction_path::portable, instruction_path::sse2, instruction_path::avx2, instruction_path::avx512})
        if (prospectus::runs_here(path)) all.push_back({.path = path});
    return all;
}

/// The two translation units of loops.cpp.
template <class T>
[[nodiscard]] std::vector<plain_loops<T>> both_loops() {
    return {o2::loops<T>(), o3_native::loops<T>()};
}

#define PROSPECTUS_BENCHMARKS_FOR_ALL_TYPES(job)                          \
    template void job(scoreboard&, memory<double>&, extent const&);       \
    template void job(scoreboard&, memory<float>&, extent const&);        \
    template void job(scoreboard&, memory<std::int32_t>&, extent const&); \
    template void job(scoreboard&, memory<std::int64_t>&, extent const&); \
    template void job(scoreboard&, memory<prospectus::money<prospectus::usd>>&, extent const&);

}  // namespace benchmarks

#endif
