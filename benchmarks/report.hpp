// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_REPORT_HPP
#define PROSPECTUS_BENCHMARKS_REPORT_HPP

// Medians of interleaved rounds, beside the first benchmark of the run: a table for people, a CSV for programs.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <istream>
#include <string>
#include <vector>

namespace benchmarks {

struct row {
    std::string name;  // without commas
    double items = 0;  // in a round
    std::size_t rounds = 0;
    double nanoseconds = 0;  // an item, by the median round
};

/// A benchmark sets the counter `items`. Peers that run in processes of their own are added.
class reporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(Context const&) override { return true; }
    void ReportRuns(std::vector<Run> const& runs) override {
        std::vector<double> rounds;
        row next;
        for (auto const& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            next.name = run.run_name.function_name;
            next.items = run.counters.at("items");
            rounds.push_back(1e9 * run.real_accumulated_time / static_cast<double>(run.iterations) / next.items);
        }
        if (rounds.empty()) return;
        auto const middle = rounds.begin() + static_cast<std::ptrdiff_t>(rounds.size() / 2);
        std::nth_element(rounds.begin(), middle, rounds.end());
        next.nanoseconds = *middle;
        next.rounds = rounds.size();
        auto const place = static_cast<std::size_t>(runs.front().family_index);  // rounds end in any order
        if (rows_.size() <= place) rows_.resize(place + 1);
        rows_[place] = next;
    }

    /// Rows of name,items,rounds,nanoseconds.
    [[nodiscard]] bool add_peers(std::string const& path) {
        std::ifstream in{path};
        auto const before = rows_.size();
        for (row next; std::getline(in, next.name, ',');) {
            char comma{};
            in >> next.items >> comma >> next.rounds >> comma >> next.nanoseconds >> std::ws;
            if (!in && !in.eof()) return false;
            rows_.push_back(next);
        }
        return rows_.size() > before;
    }

    void print_table(std::string const& item, std::string const& first) const {
        std::size_t width = 0;
        for (auto const& r : rows_) width = std::max(width, r.name.size());
        auto const w = static_cast<int>(width);
        std::printf("%-*s  %10s  %6s  %12s  %14s\n", w, "", (item + "s").c_str(), "rounds", ("ns a " + item).c_str(),
                    ("times " + first).c_str());
        for (auto const& r : rows_)
            std::printf("%-*s  %10.0f  %6zu  %12.2f  %14.2f\n", w, r.name.c_str(), r.items, r.rounds, r.nanoseconds,
                        ratio(r));
    }
    [[nodiscard]] bool write_csv(std::string const& path) const {
        std::ofstream out{path};
        out << "name,items,rounds,nanoseconds_per_item,ratio_to_first\n";
        for (auto const& r : rows_)
            out << r.name << ',' << static_cast<long long>(r.items) << ',' << r.rounds << ',' << r.nanoseconds << ','
                << ratio(r) << '\n';
        return out.flush().good();
    }

private:
    [[nodiscard]] double ratio(row const& r) const { return r.nanoseconds / rows_.front().nanoseconds; }

    std::vector<row> rows_;
};

}  // namespace benchmarks

#endif
