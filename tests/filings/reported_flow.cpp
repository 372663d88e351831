// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/reported_flow.hpp>

#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

namespace {

/// Whether the reports decide the sum over these days, by elimination over a column a month.
/// Rows of ones in a row stay of -1, 0 and 1 (they are totally unimodular), so whole numbers do.
struct system_of_reports {
    std::vector<std::vector<std::int64_t>> rows;  // months, then the value

    void add(int from, int past, std::int64_t value, std::size_t width) {
        std::vector<std::int64_t> row(width + 1, 0);
        for (int m = from; m < past; ++m) row[static_cast<std::size_t>(m)] = 1;
        row[width] = value;
        rows.push_back(row);
    }
    void eliminate() {
        std::size_t done = 0;
        auto const width = rows.empty() ? 0 : rows[0].size() - 1;
        for (std::size_t column = 0; column < width && done < rows.size(); ++column) {
            auto pivot = done;
            while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
            if (pivot == rows.size()) continue;
            std::swap(rows[pivot], rows[done]);
            for (std::size_t r = 0; r < rows.size(); ++r)
                if (r != done && rows[r][column] != 0) {
                    std::int64_t const factor = rows[r][column] / rows[done][column];
                    for (std::size_t c = column; c <= width; ++c) rows[r][c] -= factor * rows[done][c];
                }
            ++done;
        }
    }
    std::optional<std::int64_t> sum_over(int from, int past) const {
        auto const width = rows[0].size() - 1;
        std::vector<std::int64_t> wanted(width + 1, 0);
        for (int m = from; m < past; ++m) wanted[static_cast<std::size_t>(m)] = 1;
        for (auto const& row : rows) {
            std::size_t lead = 0;
            while (lead < width && row[lead] == 0) ++lead;
            if (lead == width || wanted[lead] == 0) continue;
            std::int64_t const factor = wanted[lead] / row[lead];
            for (std::size_t c = 0; c <= width; ++c) wanted[c] -= factor * row[c];
        }
        for (std::size_t c = 0; c < width; ++c)
            if (wanted[c] != 0) return std::nullopt;
        return -wanted[width];
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_reported_flow)

BOOST_AUTO_TEST_CASE(what_sums_and_differences_decide_is_found_and_nothing_else) {
    std::mt19937 random{1};
    int solved = 0, unsolved = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<int> month_values;
        for (int m = 0; m < 12; ++m) month_values.push_back(static_cast<int>(random() % 2001) - 1000);
        std::vector<flow_report> reports;
        system_of_reports oracle;
        std::set<std::pair<int, int>> known;
        for (auto more = 2 + random() % 10; more > 0; --more) {
            auto const a = static_cast<int>(random() % 12);
            auto const b = a + 1 + static_cast<int>(random() % 12) % (12 - a);
            if (!known.insert({a, b}).second) continue;
            int value = 0;
            for (int m = a; m < b; ++m) value += month_values[static_cast<std::size_t>(m)];
            reports.push_back(report(a, b, value));
            oracle.add(a, b, value, 12);
        }
        reported_flow const flow{reports};
        oracle.eliminate();
        for (int a = 0; a < 12; ++a)
            for (int b = a + 1; b <= 12; ++b) {
                auto const expected = oracle.sum_over(a, b);
                auto const found = flow.over(months(a, b));
                BOOST_REQUIRE(found.has_value() == expected.has_value());
                if (!found) {
                    ++unsolved;
                    continue;
                }
                ++solved;
                BOOST_TEST(found->value().coefficient() == *expected);
                auto const walked = tests::walk(*found, flow.reports());
                BOOST_TEST(walked.value == *expected);
                BOOST_TEST(walked.days == months(a, b).day_count());
                BOOST_TEST(flow.conflicts(months(a, b)).empty());
            }
    }
    BOOST_TEST(solved > 1000);
    BOOST_TEST(unsolved > 1000);
}

BOOST_AUTO_TEST_CASE(a_conflict_is_seen_exactly_where_a_short_way_gives_another_value) {
    std::mt19937 random{2};
    int seen = 0, clear = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<flow_report> reports;
        for (int a = 0; a < 24; a += 3)
            for (int b = a + 3; b <= 24 && b <= a + 12; b += 3)
                if (random() % 3 != 0) reports.push_back(report(a, b, 10 * (b - a) + (random() % 20 == 0 ? 1 : 0)));
        reported_flow const flow{reports};
        for (int a = 0; a < 24; a += 3) {
            auto const days = months(a, a + 3);
            auto const best = flow.over(days);
            if (!best) continue;
            std::set<std::int64_t> others;
            for (auto const& way : flow.ways(days)) {
                auto const walked = tests::walk(way, flow.reports());
                BOOST_TEST(walked.days == days.day_count());
                BOOST_TEST((walked.value == way.value().coefficient()));
                if (way.value() != best->value()) others.insert(way.value().coefficient());
            }
            std::set<std::int64_t> found;
            for (auto const& way : flow.conflicts(days)) BOOST_TEST(found.insert(way.value().coefficient()).second);
            BOOST_TEST((found == others));
            ++(others.empty() ? clear : seen);
        }
    }
    BOOST_TEST(seen > 100);
    BOOST_TEST(clear > 100);
}

BOOST_AUTO_TEST_CASE(ways_are_ranked) {
    std::vector<flow_report> reports{report(0, 3, 10), report(3, 6, 20),   report(6, 9, 30), report(0, 6, 30),
                                     report(0, 9, 60), report(0, 12, 100), report(9, 12, 41)};
    auto const last = months(9, 12);
    reported_flow const all{reports};
    BOOST_TEST((all.over(last)->how() == derivation_kind::reported));
    BOOST_TEST((all.over(last)->value() == decimal{41}));
    BOOST_REQUIRE(all.conflicts(last).size() == 1u);
    BOOST_TEST((all.conflicts(last)[0].value() == decimal{40}));
    BOOST_TEST((all.conflicts(last)[0].how() == derivation_kind::difference));
    BOOST_TEST(all.ways(last).size() == 4u);  // itself, FY - 9M, FY - H1 - Q3, FY - Q1 - Q2 - Q3
    reports.pop_back();
    BOOST_TEST((reported_flow{reports}.over(last)->how() == derivation_kind::difference));
    reports.erase(reports.begin() + 4);  // without nine months
    auto const rest = reported_flow{reports}.over(last).value();
    BOOST_TEST((rest.how() == derivation_kind::rest_of_year));
    BOOST_TEST(rest.terms().size() == 4u);
    BOOST_TEST(!rest.terms()[0].subtracted);
    reports.erase(reports.begin() + 1);  // without the second quarter: the year less a half and the third
    auto const other = reported_flow{reports}.over(last).value();
    BOOST_TEST((other.how() == derivation_kind::other));
    BOOST_TEST(other.terms().size() == 3u);
    BOOST_TEST((other.value() == decimal{40}));
}

BOOST_AUTO_TEST_CASE(the_rest_of_a_year_may_be_any_of_its_quarters) {
    for (int missing = 0; missing < 4; ++missing) {
        std::vector<flow_report> reports{report(0, 12, 100)};
        for (int q = 0; q < 4; ++q)
            if (q != missing) reports.push_back(report(3 * q, 3 * q + 3, 10 * (q + 1)));
        auto const found = reported_flow{reports}.over(months(3 * missing, 3 * missing + 3)).value();
        BOOST_TEST((found.how() == derivation_kind::rest_of_year));
        BOOST_TEST((found.value() == decimal{10 * (missing + 1)}));
    }
}

BOOST_AUTO_TEST_CASE(reports_since_inception_give_quarters_by_difference) {
    reported_flow const flow{{report(0, 45, 500), report(0, 48, 620)}};
    auto const found = flow.over(months(45, 48)).value();
    BOOST_TEST((found.how() == derivation_kind::difference));
    BOOST_TEST((found.value() == decimal{120}));
    reported_flow const restated{{report(0, 45, 500), report(0, 48, 620), report(45, 48, 121)}};
    BOOST_TEST((restated.over(months(45, 48))->value() == decimal{121}));
    BOOST_TEST(restated.conflicts(months(45, 48)).size() == 1u);
}

BOOST_AUTO_TEST_CASE(days_are_never_moved) {
    // Nine months that are said to begin a day late have nothing to do with the year.
    flow_report late = report(0, 9, 60);
    late.days = day_span{late.days.first_day() + boost::gregorian::days{1}, late.days.last_day()};
    reported_flow const flow{{report(0, 12, 100), late}};
    BOOST_TEST((flow.over(months(9, 12)) == unexpected{unsolved_reason::no_way}));
}

BOOST_AUTO_TEST_CASE(two_reports_of_the_same_days_are_two_ways) {
    reported_flow const flow{{report(0, 3, 7), report(0, 3, 8), report(0, 3, 7)}};
    BOOST_TEST((flow.over(months(0, 3))->value() == decimal{7}));
    BOOST_REQUIRE(flow.conflicts(months(0, 3)).size() == 1u);
    BOOST_TEST((flow.conflicts(months(0, 3))[0].value() == decimal{8}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_had_has_a_reason) {
    reported_flow const flow{{report(0, 3, 1), report(6, 12, 1)}};
    BOOST_TEST((flow.over(months(4, 5)) == unexpected{unsolved_reason::no_report}));
    BOOST_TEST((flow.over(months(3, 5)) == unexpected{unsolved_reason::no_last_day}));
    BOOST_TEST((flow.over(months(5, 6)) == unexpected{unsolved_reason::no_first_day}));
    BOOST_TEST((flow.over(months(3, 6)) == unexpected{unsolved_reason::no_way}));
    BOOST_TEST((reported_flow{}.over(months(3, 6)) == unexpected{unsolved_reason::no_report}));
}

BOOST_AUTO_TEST_CASE(a_sum_past_what_a_decimal_holds_is_no_value) {
    auto const most = std::numeric_limits<std::int64_t>::max();
    reported_flow const flow{{report(0, 3, decimal{most}), report(3, 6, decimal{most - 1})}};
    BOOST_TEST((flow.over(months(0, 6)) == unexpected{unsolved_reason::out_of_range}));
    BOOST_TEST((flow.over(months(0, 3))->value() == decimal{most}));
    // Sums from one end of the reports to the other need not fit for what lies between.
    reported_flow const long_one{{report(0, 3, decimal{most}), report(3, 6, decimal{most - 1}), report(6, 9, 5),
                                  report(6, 12, 11), report(9, 12, 7)}};
    BOOST_TEST((long_one.over(months(9, 12))->value() == decimal{7}));
    BOOST_TEST(long_one.conflicts(months(9, 12)).size() == 1u);
}

BOOST_AUTO_TEST_CASE(as_many_reports_as_anybody_writes_take_no_squared_time) {
    std::vector<flow_report> reports;
    for (int from = 0; from < 600; ++from)
        for (int past = from + 1; past <= from + 12; ++past) reports.push_back(report(from, past, past - from));
    reported_flow const flow{reports};
    BOOST_TEST((flow.over(months(300, 303))->value() == decimal{3}));
    BOOST_TEST(flow.conflicts(months(300, 303)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
