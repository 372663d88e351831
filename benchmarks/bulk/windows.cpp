// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Trailing sums and running maxima.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/bulk.hpp>
#include <prospectus/series/running_maximum.hpp>
#include <prospectus/series/trailing_sum.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <numeric>
#include <string>
#include <type_traits>
#include <vector>

#include "benchmarks/bulk/jobs.hpp"
#include "benchmarks/bulk/peers.hpp"

namespace benchmarks {

using namespace prospectus;

namespace {

template <class T>
void trailing_sums(scoreboard& board, memory<T>& m, extent const& e, std::size_t window) {
    auto const groups = groups_of(e.group, e.n);
    contest c{m, "trailing sum of " + std::to_string(window), groups, e.n, false};
    auto const values = m.values(e.n);
    auto const sums = m.results(e.n);
    auto const* const numbers = m.numbers();
    auto* const number_sums = m.number_results();
    // The first of each group have no sum: they are not compared.
    std::vector<bool> complete(e.n, true);
    for (auto const border : groups.borders)
        for (std::size_t i = border; i < std::min(e.n, border + window - 1); ++i) complete[i] = false;
    auto const made = [&](std::size_t i) { return complete[i] ? static_cast<double>(to_number(sums[i])) : 0; };
    auto const made_by_peers = [&](std::size_t i) { return complete[i] ? static_cast<double>(number_sums[i]) : 0; };

    for (auto const& loops : both_loops<number_of<T>>()) {
        c.peer(
            std::string{"plain loop "} + loops.flags,
            [=, &groups] { loops.trailing_sum_anew(numbers, number_sums, groups.borders, window); }, made_by_peers);
        c.peer(
            std::string{"plain loop: adds and subtracts "} + loops.flags,
            [=, &groups] { loops.trailing_sum(numbers, number_sums, groups.borders, window); }, made_by_peers);
    }
    if (groups.one_series()) {
        if constexpr (std::is_floating_point_v<T>) {
            for (auto const how : executions(e))
                c.ours(
                    name_of(how.path), [=] { benchmark::DoNotOptimize(trailing_sum(values, sums, window, how)); },
                    made);
        } else {  // by integers, which have one path
            auto const whole = sums.subspan(window - 1);
            c.ours(
                name_of(instruction_path::portable),
                [=] { benchmark::DoNotOptimize(trailing_sum(values, whole, window)); }, made);
        }
        c.ours(
            "generic", [=] { benchmark::DoNotOptimize(trailing_sum(values, sums.data() + window - 1, window)); }, made);
    }
    c.run(board, e.rounds);
}

template <class T>
void maxima(scoreboard& board, memory<T>& m, extent const& e) {
    auto const groups = groups_of(e.group, e.n);
    bool const one_series = groups.one_series();
    contest c{m, "running maximum", groups, e.n, false};
    auto const values = m.values(e.n);
    auto const results = m.results(e.n);
    auto const* const numbers = m.numbers();
    auto* const number_results = m.number_results();
    auto const made = look_at(results.data());
    auto const made_by_peers = look_at(number_results);

    for (auto const& loops : both_loops<number_of<T>>())
        c.peer(
            std::string{"plain loop "} + loops.flags,
            [=, &groups] { loops.running_maximum(numbers, number_results, groups.borders); }, made_by_peers);
    std::unique_ptr<quantlib_series> dated;
    if (one_series) {
        for (auto const how : executions(e))
            c.ours(
                name_of(how.path), [=] { running_maximum(values, results, how); }, made);
        c.ours(
            "generic", [=] { benchmark::DoNotOptimize(running_maximum(values, results.data())); }, made);
        c.peer(
            "std::inclusive_scan",
            [=, n = e.n] {
                std::inclusive_scan(numbers, numbers + n, number_results, [](auto a, auto b) { return a < b ? b : a; });
            },
            made_by_peers);
        if constexpr (std::is_same_v<T, double>)
            if (e.n <= quantlib_series::most_days) {
                dated = std::make_unique<quantlib_series>(numbers, e.n);
                c.peer(
                    "QuantLib TimeSeries", [=, d = dated.get()] { d->running_maximum(number_results); }, made_by_peers);
            }
    }
    c.run(board, e.rounds);
}

}  // namespace

template <class T>
void measure_windows(scoreboard& board, memory<T>& m, extent const& e) {
    if (e.group != "series") return;  // bulk/ has none of them by group
    for (std::size_t const window : {4U, 12U}) trailing_sums(board, m, e, window);
    maxima(board, m, e);
}
PROSPECTUS_BENCHMARKS_FOR_ALL_TYPES(measure_windows)

}  // namespace benchmarks
