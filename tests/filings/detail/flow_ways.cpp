// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/detail/flow_ways.hpp>
#include <prospectus/filings/reported_flow.hpp>

#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

namespace {

using signed_reports = std::set<std::pair<std::uint32_t, bool>>;

/// Every simple way, with no thought of cost.
void collect(reported_flow const& flow, std::uint32_t at, std::uint32_t to, std::set<std::uint32_t> seen,
             signed_reports const& way, std::set<signed_reports>& all) {
    auto const& graph = flow.graph();
    if (at == to) {
        all.insert(way);
        return;
    }
    if (way.size() == 4) return;
    seen.insert(at);
    for (std::uint32_t i = 0; i < flow.reports().size(); ++i)
        for (bool const back : {false, true}) {
            auto const [from, past] = graph.at(i);
            if ((back ? past : from) != at || seen.contains(back ? from : past)) continue;
            auto more = way;
            more.insert({i, back});
            collect(flow, back ? from : past, to, seen, more, all);
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_detail_flow_ways)

BOOST_AUTO_TEST_CASE(all_ways_of_four_reports_are_found_once) {
    std::mt19937 random{1};
    std::size_t many = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<flow_report> reports;
        for (int a = 0; a < 12; a += 3)
            for (int b = a + 3; b <= 12; b += 3)
                if (random() % 3 != 0) reports.push_back(report(a, b, static_cast<int>(random() % 5)));
        reported_flow const flow{reports};
        auto const n = static_cast<std::uint32_t>(flow.graph().borders().size());
        for (std::uint32_t from = 0; from < n; ++from)
            for (std::uint32_t to = from + 1; to < n; ++to) {
                std::set<signed_reports> expected, found;
                collect(flow, from, to, {}, {}, expected);
                auto const ways = detail::flow_ways{flow.graph(), flow.reports()}.all(from, to);
                for (auto const& way : ways) {
                    signed_reports terms;
                    for (auto const t : way.terms()) terms.insert({t.report, t.subtracted});
                    BOOST_TEST(found.insert(terms).second);
                }
                BOOST_TEST((found == expected));
                many = std::max(many, found.size());
                // The shortest is one of the fewest reports.
                auto const least = detail::flow_ways{flow.graph(), flow.reports()}.shortest(from, to);
                BOOST_REQUIRE(least.has_value() == !ways.empty());
                if (least) BOOST_TEST(least->terms().size() == ways[0].terms().size());
            }
    }
    BOOST_TEST(many >= 5u);
}

BOOST_AUTO_TEST_CASE(ways_have_their_rank) {
    reported_flow const flow{
        {report(0, 3, 1), report(3, 6, 2), report(6, 9, 3), report(9, 12, 4), report(0, 9, 6), report(0, 12, 10)}};
    std::vector<derivation_kind> kinds;
    for (auto const& way : flow.ways(months(9, 12))) kinds.push_back(way.how());
    BOOST_TEST(
        (kinds == std::vector{derivation_kind::reported, derivation_kind::difference, derivation_kind::rest_of_year}));
    auto const rest = flow.ways(months(3, 6)).back();
    BOOST_TEST((rest.how() == derivation_kind::rest_of_year));
    BOOST_TEST(flow.reports()[rest.terms()[0].report].days.day_count() == 365);
    BOOST_TEST((flow.reports()[rest.terms()[1].report].days == months(0, 3)));  // in order of time
    BOOST_TEST((flow.reports()[rest.terms()[3].report].days == months(9, 12)));
}

BOOST_AUTO_TEST_CASE(of_two_differences_the_later_first_day) {
    reported_flow const flow{{report(0, 18, 100), report(0, 21, 130), report(12, 18, 40), report(12, 21, 71)}};
    BOOST_TEST((flow.over(months(18, 21))->value() == decimal{31}));
    BOOST_TEST(flow.conflicts(months(18, 21)).size() == 1u);
}

BOOST_AUTO_TEST_CASE(other_ways_prefer_fewer_reports_then_fewer_days) {
    // The second quarter: by the half year less the first quarter's months, or by trailing years.
    reported_flow const flow{{report(0, 6, 30), report(0, 1, 3), report(1, 2, 3), report(2, 3, 4), report(3, 15, 100),
                              report(6, 18, 120), report(15, 18, 41)}};
    auto const found = flow.over(months(3, 6)).value();
    BOOST_TEST((found.how() == derivation_kind::other));
    BOOST_TEST(found.terms().size() == 3u);  // 3..15 + 15..18 - 6..18
    BOOST_TEST((found.value() == decimal{21}));
}

BOOST_AUTO_TEST_CASE(a_file_that_reports_every_days_in_every_way_ends) {
    std::mt19937 random{3};
    std::vector<flow_report> reports;
    for (int a = 0; a < 130; a += 2)
        for (int b = a + 1; b <= 130; ++b)
            reports.push_back({.days = day_span{date{2021, 1, 1} + boost::gregorian::days{a},
                                                date{2021, 1, 1} + boost::gregorian::days{b - 1}},
                               .value = static_cast<int>(random() % 1000)});
    reported_flow const flow{reports};
    BOOST_TEST(flow.ways(flow.reports().back().days).size() <= 128u);
    BOOST_TEST(flow.conflicts(flow.reports().back().days).size() > 50u);
}

BOOST_AUTO_TEST_SUITE_END()
