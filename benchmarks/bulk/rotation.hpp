// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_ROTATION_HPP
#define PROSPECTUS_BENCHMARKS_BULK_ROTATION_HPP

// Ways to do one job on the same memory, timed in turn: their rounds come in random order.
//
//     rotation r{"cumulative sum", 100'000};
//     r.add(role::copy, "memcpy", [&] { std::memcpy(...); });
//     r.add(role::ours, "avx2", [&] { ... });
//     r.run(21);
//     r.timings()                                 // ns an element, by the median round
//
// Shape  Small jobs are repeated within a round. Each round begins with a run untimed: what fits a cache is in it then, and
//        lines that others wrote and did not yet bring to memory are not paid for by who comes after them.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace benchmarks {

enum class role : unsigned char { copy, streaming_copy, ours, peer };

struct timing {
    role what;
    std::string name;
    double nanoseconds = 0;
};

class rotation {
public:
    rotation(std::string job, std::size_t elements) : job_{std::move(job)}, elements_{elements} {}

    template <class Work>
    void add(role what, std::string name, Work work) {
        auto const repeats = std::max<std::size_t>(1, 250'000 / elements_);
        benchmark::RegisterBenchmark((job_ + ": " + name).c_str(),
                                     [=](benchmark::State& state) {
                                         work();
                                         benchmark::ClobberMemory();
                                         for (auto _ : state) {
                                             work();
                                             benchmark::ClobberMemory();
                                         }
                                     })
            ->Iterations(static_cast<benchmark::IterationCount>(repeats))
            ->UseRealTime();
        timings_.push_back({what, std::move(name)});
    }

    void run(int rounds) {
        samples taken{timings_.size()};
        for (int i = 0; i < rounds; ++i) benchmark::RunSpecifiedBenchmarks(&taken);
        benchmark::ClearRegisteredBenchmarks();
        for (std::size_t i = 0; i < timings_.size(); ++i)
            timings_[i].nanoseconds = 1e9 * taken.median(i) / static_cast<double>(elements_);
    }

    [[nodiscard]] std::vector<timing> const& timings() const { return timings_; }

private:
    class samples : public benchmark::BenchmarkReporter {
    public:
        explicit samples(std::size_t contestants) : seconds_(contestants) {}
        bool ReportContext(Context const&) override { return true; }
        void ReportRuns(std::vector<Run> const& runs) override {
            for (auto const& run : runs)
                if (run.run_type == Run::RT_Iteration)
                    seconds_.at(static_cast<std::size_t>(run.family_index))
                        .push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
        }
        [[nodiscard]] double median(std::size_t contestant) {
            auto& all = seconds_.at(contestant);
            auto const middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
            std::nth_element(all.begin(), middle, all.end());
            return *middle;
        }

    private:
        std::vector<std::vector<double>> seconds_;
    };

    std::string job_;
    std::size_t elements_;
    std::vector<timing> timings_;
};

}  // namespace benchmarks

#endif
