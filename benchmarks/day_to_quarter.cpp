// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Ten million random days to their fiscal quarters, beside memcpy of the same bytes and what else does it.
//
//     day_to_quarter PEER.csv OUT.csv     rows name,items,rounds,nanoseconds of peers in processes of their own

#include <prospectus/calendar.hpp>
#include <prospectus/interop/chrono.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks/measure.hpp"
#include "tests/calendars.hpp"

using namespace prospectus;
using benchmarks::measure;

namespace {

constexpr day_span two_centuries{date{1950, 1, 1}, date{2150, 12, 31}};
constexpr std::size_t count = 10'000'000;
constexpr std::size_t fewer = count / 10;  // for what takes long

std::vector<date> random_days() {
    std::mt19937 random{20260108};
    std::uniform_int_distribution<long> day{0, two_centuries.day_count() - 1};
    std::vector<date> days;
    days.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        days.push_back(two_centuries.first_day() + boost::gregorian::days{day(random)});
    return days;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: day_to_quarter PEER.csv OUT.csv\n", stderr);
        return 2;
    }
    auto const days = random_days();
    std::vector<std::chrono::sys_days> chrono_days;
    for (auto const day : days) chrono_days.push_back(to_sys_days(day));
    std::vector<std::uint32_t> indices(count), other(count);
    auto const first = days.data(), last = days.data() + count;

    std::vector<std::pair<std::string, fiscal_table>> tables;
    for (auto const& [name, calendar] : tests::calendars_of_every_kind())
        tables.emplace_back("fiscal_table: " + name, fiscal_table{period_kind::quarter, two_centuries, calendar});
    tables.emplace_back(
        "fiscal_table: a history of three calendars with a transition and exceptions",
        fiscal_table{period_kind::quarter, two_centuries, tests::histories_of_every_kind().front().second});

    auto const by_boost = [&] {
        for (std::size_t i = 0; i < count; ++i) {
            auto const parts = days[i].year_month_day();
            indices[i] = 4U * parts.year + (parts.month.as_number() - 1U) / 3;
        }
    };
    by_boost();
    tables.front().second.indices_of(first, last, other.data());
    for (std::size_t i = 0; i < count; ++i)
        if (indices[i] - 4 * 1950 != other[i]) {
            std::fputs("day_to_quarter: the table and Boost disagree\n", stderr);
            return 1;
        }

    measure("memcpy of the days", count, [&] { std::memcpy(indices.data(), days.data(), count * sizeof(date)); });
    for (auto const& [name, table] : tables)
        measure(name, count, [&, t = &table] { t->indices_of(first, last, indices.data()); });

    constexpr auto apple = closes_on_last(saturday, september).week_53_in_quarter(1);
    fiscal_table const quarters{period_kind::quarter, two_centuries, apple};
    std::vector<date> closes;
    for (auto const& quarter : quarters.periods()) closes.push_back(quarter.last_day());
    measure("std::lower_bound among the closes: last saturday of september", fewer, [&] {
        for (std::size_t i = 0; i < fewer; ++i)
            indices[i] =
                static_cast<std::uint32_t>(std::lower_bound(closes.begin(), closes.end(), days[i]) - closes.begin());
    });
    measure("fiscal_quarter::containing: last saturday of september", fewer, [&] {
        for (std::size_t i = 0; i < fewer; ++i) {
            auto const quarter = fiscal_quarter::containing(days[i], apple);
            indices[i] = static_cast<std::uint32_t>(4 * quarter.year() + quarter.number());
        }
    });
    measure("Boost year_month_day: calendar quarters", count, by_boost);
    measure("std::chrono year_month_day: calendar quarters", count, [&] {
        for (std::size_t i = 0; i < count; ++i) {
            std::chrono::year_month_day const parts{chrono_days[i]};
            indices[i] = static_cast<std::uint32_t>(4 * static_cast<int>(parts.year())) +
                         (static_cast<unsigned>(parts.month()) - 1) / 3;
        }
    });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);

    if (!report.add_peers(argv[1])) {
        std::fprintf(stderr, "day_to_quarter: no peers in %s\n", argv[1]);
        return 1;
    }
    return benchmarks::publish(report, "Day to fiscal quarter, random days of two centuries", "day", "memcpy", argv[2]);
}
