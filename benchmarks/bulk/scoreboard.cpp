// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include "benchmarks/bulk/scoreboard.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace benchmarks {

namespace {

/// The issue that asked for the speed of memory has these.
struct target {
    char const *job, *type;
    std::size_t n;
    char const* group;
    double times_memcpy;
};
constexpr std::array targets{
    target{"growth lag 1", "double", 100'000, "series", 1.5},
    target{"growth lag 4", "double", 100'000, "series", 1.5},
    target{"growth lag 1", "double", 10'000'000, "series", 0.85},
    target{"growth lag 4", "double", 10'000'000, "series", 0.85},
    target{"cumulative sum", "double", 100'000, "series", 1.5},
    target{"cumulative sum", "double", 10'000'000, "series", 0.85},
    target{"cumulative sum checked", "int64", 100'000, "series", 1.4},
    target{"cumulative sum checked", "int64", 10'000'000, "series", 0.85},
    target{"cumulative sum compensated", "double", 10'000'000, "series", 1.6},
    target{"cumulative sum", "double", 10'000'000, "100 rows", 1.0},
    target{"growth lag 1", "double", 10'000'000, "100 rows", 1.0},
    target{"cumulative sum", "double", 10'000'000, "8 to 12 rows", 1.1},
    target{"growth lag 1", "double", 10'000'000, "8 to 12 rows", 1.1},
};
constexpr double of_best_copy = 1.1;  // asked at 10^7 and above
constexpr double of_the_divider = 1.1;

std::string n_text(std::size_t n) {
    std::size_t power = 0, rest = n;
    for (; rest % 10 == 0 && rest > 1; rest /= 10) ++power;
    return rest == 1 ? "10^" + std::to_string(power) : std::to_string(n);
}

/// The fastest that is no loop of divisions only, if any.
timing const* fastest_peer(result const& r) {
    timing const* fastest = nullptr;
    for (auto const& t : r.timings)
        if (t.what == role::peer && !t.name.starts_with("only divides") &&
            (!fastest || t.nanoseconds < fastest->nanoseconds))
            fastest = &t;
    return fastest;
}

/// By the vectors of the path, or by shorter ones where those are faster.
std::optional<double> divider_ns(result const& r, std::string const& path) {
    std::optional<double> least;
    for (std::string const name : {"sse2", "avx2", "avx512"}) {
        if (auto const* t = r.find(role::peer, "only divides: " + name))
            least = std::min(least.value_or(t->nanoseconds), t->nanoseconds);
        if (name == path) break;
    }
    return least;
}

}  // namespace

timing const* result::find(role what, std::string const& name) const {
    for (auto const& t : timings)
        if (t.what == what && t.name == name) return &t;
    return nullptr;
}
double result::memcpy_ns() const {
    auto const* t = find(role::copy, "memcpy");
    return t ? t->nanoseconds : std::numeric_limits<double>::quiet_NaN();
}
double result::best_copy_ns() const {
    double best = memcpy_ns();
    for (auto const& t : timings)
        if (t.what == role::streaming_copy) best = std::min(best, t.nanoseconds);
    return best;
}

bool scoreboard::add_processes(std::string const& path) {
    std::ifstream in{path};
    if (!in) return false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#")) {
            remarks_.push_back(line.substr(line.find_first_not_of("# ")));
            continue;
        }
        std::array<std::string, 7> cells;
        std::istringstream cut{line};
        for (auto& cell : cells)
            if (!std::getline(cut, cell, ',')) return false;
        auto& [peer, job, type, n, group, ns, copy_ns] = cells;
        processes_.push_back({peer, job, type, std::stoull(n), group, std::stod(ns), std::stod(copy_ns)});
    }
    return true;
}

std::vector<process_timing> scoreboard::processes_of(result const& r) const {
    std::vector<process_timing> found;
    for (auto const& p : processes_)
        if (p.job == r.job && p.type == r.type && p.n == r.n && p.group == r.group) found.push_back(p);
    return found;
}

void scoreboard::print_table() const {
    constexpr std::array paths{"portable", "sse2", "avx2", "avx512"};
    std::printf("ns an element, then as multiples of memcpy; in a program without flags the path is %s\n\n",
                default_path_.c_str());
    std::printf("%-34s %-11s %-12s %6s %8s %8s | %8s %8s %8s %8s | %9s | %s\n", "job", "type", "group", "n", "memcpy",
                "best", "portable", "sse2", "avx2", "avx512", "/best", "fastest peer in this process, times ours");
    for (auto const& r : results_) {
        std::printf("%-34s %-11s %-12s %6s %8.3f %8.3f |", r.job.c_str(), r.type.c_str(), r.group.c_str(),
                    n_text(r.n).c_str(), r.memcpy_ns(), r.best_copy_ns());
        for (auto const* path : paths) {
            if (auto const* t = r.find(role::ours, path)) std::printf(" %8.2f", t->nanoseconds / r.memcpy_ns());
            else std::printf(" %8s", "");
        }
        auto const* ours = r.find(role::ours, default_path_);
        if (!ours) ours = r.find(role::ours, "generic");
        if (!ours) {
            std::printf("\n");
            continue;
        }
        std::printf(" | %9.2f |", ours->nanoseconds / r.best_copy_ns());
        if (auto const* peer = fastest_peer(r))
            std::printf(" %.2f %s", peer->nanoseconds / ours->nanoseconds, peer->name.c_str());
        std::printf("\n");
    }
}

void scoreboard::print_peers() const {
    std::printf(
        "\nEvery contestant at the doubles of one series and of panels, as multiples of memcpy in its own process\n\n");
    std::map<std::pair<std::string, std::string>, std::map<std::string, std::map<std::size_t, double>>> blocks;
    std::vector<std::pair<std::string, std::string>> order;
    for (auto const& r : results_) {
        if (r.type != "double") continue;
        auto const key = std::pair{r.job, r.group};
        if (!blocks.contains(key)) order.push_back(key);
        auto& block = blocks[key];
        for (auto const& t : r.timings)
            block[t.what == role::ours ? " ours: " + t.name : t.name][r.n] = t.nanoseconds / r.memcpy_ns();
        for (auto const& p : processes_of(r)) block[p.peer][r.n] = p.nanoseconds / p.copy_nanoseconds;
    }
    for (auto const& key : order) {
        std::map<std::size_t, bool> sizes;
        for (auto const& [name, by_n] : blocks[key])
            for (auto const& [n, ratio] : by_n) sizes[n] = true;
        std::printf("%-60s", (key.first + ", " + key.second).c_str());
        for (auto const& [n, _] : sizes) std::printf(" %8s", n_text(n).c_str());
        std::printf("\n");
        for (auto const& [name, by_n] : blocks[key]) {
            std::printf("  %-58s", name.c_str() + (name.starts_with(' ') ? 1 : 0));
            for (auto const& [n, _] : sizes) {
                if (auto const at = by_n.find(n); at != by_n.end()) std::printf(" %8.2f", at->second);
                else std::printf(" %8s", "");
            }
            std::printf("\n");
        }
        std::printf("\n");
    }
    for (auto const& remark : remarks_) std::printf("%s\n", remark.c_str());
}

void scoreboard::print_targets() const {
    std::printf("\nAsked and reached, on the path %s: times memcpy, and times the best copy (asked at 10^7: %.1f)\n\n",
                default_path_.c_str(), of_best_copy);
    std::printf("%-28s %-8s %-12s %6s %7s %8s %-5s %12s %-5s\n", "job", "type", "group", "n", "asked", "reached", "",
                "/ best copy", "");
    for (auto const& t : targets) {
        auto const found = std::find_if(results_.begin(), results_.end(), [&](result const& r) {
            return r.job == t.job && r.type == t.type && r.n == t.n && r.group == t.group;
        });
        std::printf("%-28s %-8s %-12s %6s %7.2f", t.job, t.type, t.group, n_text(t.n).c_str(), t.times_memcpy);
        auto const* ours = found == results_.end() ? nullptr : found->find(role::ours, default_path_);
        if (!ours) {
            std::printf(" %8s no\n", "not run");
            continue;
        }
        double const reached = ours->nanoseconds / found->memcpy_ns();
        double const beside_best = ours->nanoseconds / found->best_copy_ns();
        std::printf(" %8.2f %-5s", reached, reached <= t.times_memcpy ? "yes" : "no");
        if (t.n >= 10'000'000) std::printf(" %12.2f %-5s", beside_best, beside_best <= of_best_copy ? "yes" : "no");
        else std::printf(" %12.2f %-5s", beside_best, "");
        if (auto const divider = divider_ns(*found, default_path_); divider && t.n < 10'000'000) {
            double const beside = ours->nanoseconds / *divider;
            std::printf(" %.2f times a loop that only divides (asked: %.1f): %s", beside, of_the_divider,
                        beside <= of_the_divider ? "yes" : "no");
        }
        std::printf("\n");
    }

    std::printf(
        "\nWhy more than 1.1 times the best copy at 10^7: groups of 8 to 12 rows take as long in the caches as a copy "
        "does "
        "in\n"
        "memory, as their ends are guessed wrong; a compensated sum waits for one addition a value, by its order.\n");
    std::printf("\nFlat: ns an element, double, one series\n\n");
    for (std::string const job : {"growth lag 1", "cumulative sum"}) {
        std::printf("%-28s", job.c_str());
        for (auto const& r : results_)
            if (auto const* ours = r.find(role::ours, default_path_);
                ours && r.job == job && r.type == "double" && r.group == "series")
                std::printf("  %s: %.3f", n_text(r.n).c_str(), ours->nanoseconds);
        std::printf("\n");
    }

    std::printf("\nThe generic forms beside the plain loop that a user would write, both at -O2\n\n");
    for (auto const& r : results_) {
        auto const* ours = r.find(role::ours, "generic");
        auto const* loop = r.find(role::peer, "plain loop -O2");
        if (!ours || !loop) continue;
        double const beside = ours->nanoseconds / loop->nanoseconds;
        std::printf("%-36s %-10s %6s  %8.3f ns, %5.2f times the loop", r.job.c_str(), r.type.c_str(),
                    n_text(r.n).c_str(), ours->nanoseconds, beside);
        bool const series = r.job.starts_with("series of money");
        if (series || r.type == "double") {
            double const asked = series ? 1.2 : 1.0;
            std::printf(" (asked: %.1f) %s", asked,
                        beside <= asked          ? "yes"
                        : beside <= asked + 0.05 ? "yes, within noise"
                                                 : "no");
        }
        std::printf("\n");
    }
}

bool scoreboard::write_ratios(std::string const& path) const {
    std::ofstream out{path};
    out << "job,type,n,group,path,ours_ns,memcpy_ns,best_copy_ns,ours_over_memcpy,peer,peer_ns,peer_over_ours\n";
    for (auto const& r : results_)
        for (auto const& ours : r.timings) {
            if (ours.what != role::ours) continue;
            std::ostringstream left;
            left << r.job << ',' << r.type << ',' << r.n << ',' << r.group << ',' << ours.name << ','
                 << ours.nanoseconds << ',' << r.memcpy_ns() << ',' << r.best_copy_ns() << ','
                 << ours.nanoseconds / r.memcpy_ns() << ',';
            bool alone = true;
            auto const write = [&](std::string const& peer, double ns) {
                out << left.str() << peer << ',' << ns << ',' << ns / ours.nanoseconds << '\n';
                alone = false;
            };
            for (auto const& t : r.timings)
                if (t.what == role::peer) write(t.name, t.nanoseconds);
            for (auto const& p : processes_of(r)) write(p.peer, p.nanoseconds);
            if (alone) out << left.str() << ",,\n";
        }
    return out.flush().good();
}

bool scoreboard::write_curves(std::string const& job, std::string const& path) const {
    std::vector<std::string> order;
    std::map<std::string, std::map<std::size_t, double>> curves;
    auto const point = [&](std::string const& name, std::size_t n, double ns) {
        if (!curves.contains(name)) order.push_back(name);
        curves[name][n] = ns;
    };
    for (auto const& r : results_) {
        if (r.job != job || r.type != "double" || r.group != "series") continue;
        for (auto const& t : r.timings)
            if (t.what == role::ours) point("prospectus: " + t.name, r.n, t.nanoseconds);
        point("memcpy", r.n, r.memcpy_ns());
        point("fastest copy", r.n, r.best_copy_ns());
        for (auto const& t : r.timings)
            if (t.what == role::peer) point(t.name, r.n, t.nanoseconds);
        for (auto const& p : processes_of(r)) point(p.peer, r.n, p.nanoseconds);
    }
    std::ofstream out{path};
    for (auto const& name : order) {
        out << (name == order.front() ? "" : "\n\n") << '"' << name << "\"\n";
        for (auto const& [n, ns] : curves[name]) out << n << ' ' << ns << '\n';
    }
    return out.flush().good();
}

}  // namespace benchmarks
