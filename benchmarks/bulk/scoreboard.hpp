// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_SCOREBOARD_HPP
#define PROSPECTUS_BENCHMARKS_BULK_SCOREBOARD_HPP

// What every rotation gave: a table for people, ratios.csv for programs, curves for gnuplot, and what was asked for beside
// what was reached.
//
// Unit  Nanoseconds an element. `memcpy` moves half of the bytes that the job reads and writes, which is the bytes of
//       the array where results are as large as values.

#include <cstddef>
#include <string>
#include <vector>

#include "benchmarks/bulk/rotation.hpp"

namespace benchmarks {

struct result {
    std::string job, type;
    std::size_t n;
    std::string group;
    std::vector<timing> timings;

    /// Null where there is none of the name.
    [[nodiscard]] timing const* find(role what, std::string const& name) const;
    [[nodiscard]] double memcpy_ns() const;
    /// By the faster of memcpy and the streaming loops.
    [[nodiscard]] double best_copy_ns() const;
};

/// A peer that ran in a process of its own, and a copy of as many bytes there.
struct process_timing {
    std::string peer, job, type;
    std::size_t n;
    std::string group;
    double nanoseconds, copy_nanoseconds;
};

class scoreboard {
public:
    /// `path` is the one that a program has without asking.
    explicit scoreboard(std::string path) : default_path_{std::move(path)} {}

    void add(result r) { results_.push_back(std::move(r)); }
    /// Rows of peer,job,type,n,group,ns,copy_ns; a line `# ...` is told below the table. False where it cannot be read.
    [[nodiscard]] bool add_processes(std::string const& path);

    void print_table() const;
    void print_peers() const;
    void print_targets() const;

    [[nodiscard]] bool write_ratios(std::string const& path) const;
    /// Of the doubles of one series: a block a contestant, named, of lines `n ns`.
    [[nodiscard]] bool write_curves(std::string const& job, std::string const& path) const;

private:
    [[nodiscard]] std::vector<process_timing> processes_of(result const& r) const;

    std::string default_path_;
    std::vector<result> results_;
    std::vector<process_timing> processes_;
    std::vector<std::string> remarks_;
};

}  // namespace benchmarks

#endif
