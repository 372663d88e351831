// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// A series of money beside the same loop on integers. Its periods are the user's own: a number of a month.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/series.hpp>
#include <prospectus/series/sums_of_series.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks/bulk/jobs.hpp"

namespace benchmarks {

namespace {

struct month_number {
    std::int32_t value = 0;

    friend bool operator==(month_number, month_number) = default;
    friend bool before(month_number a, month_number b) { return a.value < b.value; }
    friend bool abuts(month_number a, month_number b) { return a.value + 1 == b.value; }
};

using prospectus::growth_reason;
using prospectus::lag;
using prospectus::money;
using prospectus::outcome;
using prospectus::rate;
using prospectus::usd;
using money_series = prospectus::series<money<usd>, prospectus::flow, month_number>;
using answer = outcome<rate, growth_reason>;

void sums_beside_a_loop(scoreboard& board, memory<money<usd>>& m, std::size_t n, int rounds) {
    std::vector<std::pair<month_number, money<usd>>> pairs(n);
    std::vector<month_number> months(n);
    for (std::size_t i = 0; i < n; ++i) {
        months[i] = {static_cast<std::int32_t>(i)};
        pairs[i] = {months[i], m.values(n)[i]};
    }
    auto const flows = money_series::from(pairs).value();
    std::vector<std::int64_t> const counts(m.numbers(), m.numbers() + n);
    std::vector<answer> rates(n, answer{rate{0}});
    std::vector<std::optional<double>> plain_rates(n);
    double kept = 0;
    contest::look const look = [&](std::size_t) { return kept; };
    auto const loops = o2::loops<std::int64_t>();
    auto const loop_name = std::string{"plain loop "} + loops.flags;
    offsets const one_series{0, n};
    auto const groups = groups_of("series", n);

    {  // periods and sums are new memory on both sides
        contest c{m, "series of money: cumulative_sum", groups, n, false};
        c.ours(
            "generic",
            [&] {
                auto const sums = cumulative_sum(flows);
                kept = static_cast<double>(sums->values().back().count());
            },
            look);
        c.peer(
            loop_name,
            [&] {
                std::vector<std::int64_t> sums(n);
                loops.cumulative_sum(counts.data(), sums.data(), one_series);
                auto const same_months = months;
                kept = static_cast<double>(sums[same_months.size() - 1]);
            },
            look);
        c.run(board, rounds);
    }
    {
        contest c{m, "series of money: sums of its values", groups, n, false};
        auto* const sums = m.results(n).data();
        auto* const plain_sums = m.number_results();
        c.ours(
            "generic",
            [&, sums] { benchmark::DoNotOptimize(prospectus::cumulative_sum(flows.values(), sums).has_value()); },
            look_at(sums));
        c.peer(
            loop_name,
            [&, plain_sums] { benchmark::DoNotOptimize(loops.cumulative_sum(counts.data(), plain_sums, one_series)); },
            look_at(plain_sums));
        c.run(board, rounds);
    }
    {
        contest c{m, "series of money: growth of its values", groups, n, true};
        c.ours(
            "generic", [&] { growth_rates(flows.values(), rates.begin(), lag{1}); },
            [&](std::size_t i) { return i + 1 < n ? rates[i]->fraction() : 0; });
        c.peer(
            loop_name, [&] { loops.growth_as_optional(counts.data(), plain_rates.data(), n, 1); },
            [&](std::size_t i) { return i + 1 < n ? *plain_rates[i] : 0; });
        c.run(board, rounds);
    }
}

}  // namespace

void measure_series(scoreboard& board) {
    memory<money<usd>> m{1'000'000};
    for (std::size_t const n : {1'000U, 100'000U, 1'000'000U}) sums_beside_a_loop(board, m, n, 21);
}

}  // namespace benchmarks
