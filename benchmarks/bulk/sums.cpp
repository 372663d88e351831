// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Cumulative sums.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/bulk/compensated_sum.hpp>
#include <prospectus/bulk/cumulative_sum.hpp>
#include <prospectus/bulk/cumulative_sum_by_group.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/series/cumulative_sum.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <type_traits>

#include "benchmarks/bulk/jobs.hpp"
#include "benchmarks/bulk/peers.hpp"

namespace benchmarks {

using namespace prospectus;

namespace {

template <class T>
void plain_sums(scoreboard& board, memory<T>& m, extent const& e) {
    constexpr bool exact = !std::is_floating_point_v<T>;
    auto const groups = groups_of(e.group, e.n);
    bool const one_series = groups.one_series();
    // Four rows are the quarters of a year.
    auto const job = e.group == "4 rows" ? "year to date" : exact ? "cumulative sum checked" : "cumulative sum";
    contest c{m, job, groups, e.n, false};

    auto const values = m.values(e.n);
    auto const sums = m.results(e.n);
    auto const* const numbers = m.numbers();
    auto* const number_sums = m.number_results();
    auto const made = look_at(sums.data());
    auto const made_by_peers = look_at(number_sums);

    for (auto const how : executions(e)) {
        auto const enter = [&](auto sum) {
            c.ours(
                name_of(how.path), [=] { benchmark::DoNotOptimize(sum(how)); }, made);
        };
        if (one_series) enter([=](bulk_execution h) { return cumulative_sum(values, sums, h); });
        else if (groups.by_id())
            enter([=, &groups](bulk_execution h) { return cumulative_sum(values, sums, group_ids{groups.ids}, h); });
        else
            enter([=, &groups](bulk_execution h) {
                return cumulative_sum(values, sums, group_offsets{groups.arrow_offsets}, h);
            });
    }
    if (one_series && !e.few)
        c.ours(
            "generic", [=] { benchmark::DoNotOptimize(cumulative_sum(values, sums.data()).has_value()); }, made);
    for (auto const& loops : both_loops<number_of<T>>())
        c.peer(
            std::string{"plain loop "} + loops.flags,
            [=, &groups] { benchmark::DoNotOptimize(loops.cumulative_sum(numbers, number_sums, groups.borders)); },
            made_by_peers);
    auto const each_group = [numbers, number_sums, &groups](auto sum) {
        for (std::size_t g = 0; g + 1 < groups.borders.size(); ++g)
            sum(numbers + groups.borders[g], numbers + groups.borders[g + 1], number_sums + groups.borders[g]);
    };
    if (!e.few) {
        c.peer(
            exact ? "std::partial_sum: unchecked" : "std::partial_sum",
            [=] { each_group([](auto first, auto last, auto out) { std::partial_sum(first, last, out); }); },
            made_by_peers);
        c.peer(
            exact ? "std::inclusive_scan: unchecked" : "std::inclusive_scan",
            [=] { each_group([](auto first, auto last, auto out) { std::inclusive_scan(first, last, out); }); },
            made_by_peers);
    }
    std::unique_ptr<quantlib_series> dated;
    if constexpr (std::is_same_v<T, double>) {
        if (one_series && !e.few) {
            c.peer(
                "xtensor", [=, n = e.n] { xtensor_cumulative_sum(numbers, number_sums, n); }, made_by_peers);
            c.peer(
                "Eigen Tensor", [=, n = e.n] { eigen_cumulative_sum(numbers, number_sums, n); }, made_by_peers);
            if (e.n <= quantlib_series::most_days) {
                dated = std::make_unique<quantlib_series>(numbers, e.n);
                c.peer(
                    "QuantLib TimeSeries", [=, d = dated.get()] { d->cumulative_sum(number_sums); }, made_by_peers);
            }
        }
    }
    c.run(board, e.rounds);
}

template <class T>
void compensated_sums(scoreboard& board, memory<T>& m, extent const& e) {
    auto const groups = groups_of(e.group, e.n);
    contest c{m, "cumulative sum compensated", groups, e.n, false};
    auto const values = m.values(e.n);
    auto const sums = m.results(e.n);
    auto const made = look_at(sums.data());
    for (auto const how : executions(e)) {
        auto const enter = [&](auto const&... panel) {
            c.ours(
                name_of(how.path),
                [=] { benchmark::DoNotOptimize(cumulative_sum(values, sums, compensated, panel..., how)); }, made);
        };
        if (groups.one_series()) enter();
        else if (groups.by_id()) enter(group_ids{groups.ids});
        else enter(group_offsets{groups.arrow_offsets});
    }
    for (auto const& loops : both_loops<T>())
        c.peer(
            std::string{"plain loop of Neumaier's "} + loops.flags,
            [=, &groups] { loops.compensated(values.data(), sums.data(), groups.borders); }, made);
    c.run(board, e.rounds);
}

}  // namespace

template <class T>
void measure_sums(scoreboard& board, memory<T>& m, extent const& e) {
    plain_sums(board, m, e);
    if constexpr (std::is_floating_point_v<T>)
        if (!e.few && e.group != "4 rows") compensated_sums(board, m, e);
}
PROSPECTUS_BENCHMARKS_FOR_ALL_TYPES(measure_sums)

}  // namespace benchmarks
