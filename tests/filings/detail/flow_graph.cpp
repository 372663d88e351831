// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/detail/flow_graph.hpp>

#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace prospectus;
using detail::flow_graph;
using tests::report;

namespace {

/// As reported_flow sorts them.
std::vector<flow_report> in_order(std::vector<flow_report> reports) {
    std::stable_sort(reports.begin(), reports.end(), [](auto const& a, auto const& b) {
        return std::pair{a.days.last_day(), a.days.first_day()} < std::pair{b.days.last_day(), b.days.first_day()};
    });
    return reports;
}

std::vector<flow_report> random_reports(std::mt19937& random, bool consistent) {
    std::vector<flow_report> reports;
    for (auto more = random() % 12; more > 0; --more) {
        int const a = static_cast<int>(random() % 10), b = a + 1 + static_cast<int>(random() % 4);
        reports.push_back(report(a, b, consistent ? a * a - b * b : static_cast<int>(random() % 3)));
    }
    return in_order(reports);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_detail_flow_graph)

BOOST_AUTO_TEST_CASE(borders_and_reports_at_them) {
    std::mt19937 random{1};
    for (int round = 0; round < 200; ++round) {
        auto const reports = random_reports(random, false);
        flow_graph const graph{reports};
        std::set<std::int32_t> days;
        for (auto const& r : reports) {
            days.insert(detail::day_number(r.days.first_day()));
            days.insert(detail::day_number(r.days.last_day()) + 1);
        }
        BOOST_TEST(
            (std::vector(graph.borders().begin(), graph.borders().end()) == std::vector(days.begin(), days.end())));
        for (flow_graph::index node = 0; node < graph.borders().size(); ++node) {
            std::set<flow_graph::index> begin, end;
            for (flow_graph::index i = 0; i < reports.size(); ++i) {
                if (detail::day_number(reports[i].days.first_day()) == graph.borders()[node]) begin.insert(i);
                if (detail::day_number(reports[i].days.last_day()) + 1 == graph.borders()[node]) end.insert(i);
            }
            auto const out = graph.beginning_at(node);
            BOOST_TEST((std::set<flow_graph::index>(out.begin(), out.end()) == begin));
            std::set<flow_graph::index> in;
            for (auto [i, past] = graph.ending_at(node); i < past; ++i) in.insert(i);
            BOOST_TEST((in == end));
            for (flow_graph::index other = 0; other < graph.borders().size(); ++other) {
                auto first = flow_graph::none;
                for (auto const i : begin)
                    if (graph.at(i).to == other && i < first) first = i;
                BOOST_TEST(graph.between(node, other) == first);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(connected_is_as_reports_connect) {
    std::mt19937 random{2};
    for (int round = 0; round < 200; ++round) {
        auto const reports = random_reports(random, true);
        flow_graph const graph{reports};
        auto const n = graph.borders().size();
        std::vector<std::vector<bool>> joined(n, std::vector<bool>(n));
        for (std::size_t i = 0; i < n; ++i) joined[i][i] = true;
        for (flow_graph::index i = 0; i < reports.size(); ++i)
            joined[graph.at(i).from][graph.at(i).to] = joined[graph.at(i).to][graph.at(i).from] = true;
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    if (joined[i][k] && joined[k][j]) joined[i][j] = true;
        for (flow_graph::index i = 0; i < n; ++i)
            for (flow_graph::index j = 0; j < n; ++j) BOOST_TEST(graph.connected(i, j) == joined[i][j]);
        // Circles that sum to zero leave no doubt.
        if (n > 0) BOOST_TEST(!graph.in_doubt(graph.borders().front(), graph.borders().back()));
    }
}

BOOST_AUTO_TEST_CASE(a_circle_that_is_not_zero_leaves_doubt_where_it_lies) {
    auto const reports = in_order({report(0, 3, 1), report(3, 6, 1), report(0, 6, 3), report(24, 27, 1),
                                   report(27, 30, 1), report(24, 30, 2), report(6, 24, 0)});
    flow_graph const graph{reports};
    auto const day = [](int month) { return detail::day_number(tests::month_start(month)); };
    BOOST_TEST(graph.in_doubt(day(0), day(6)));
    BOOST_TEST(!graph.in_doubt(day(24), day(30)));
    auto const most = decimal{std::numeric_limits<std::int64_t>::max()};
    auto const large = in_order({report(0, 3, most), report(3, 6, decimal{most.coefficient() - 1}), report(0, 6, 1)});
    BOOST_TEST(flow_graph{large}.in_doubt(day(0), day(6)));  // what does not fit is no agreement
}

BOOST_AUTO_TEST_SUITE_END()
