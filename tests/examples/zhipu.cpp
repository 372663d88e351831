// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Each figure of zhipu.csv changed in turn: intervals and verdicts against a script in exact fractions that shares
// nothing with the library (tools/zhipu_expected.py, its output in tests/data/zhipu_claims.csv).

#include <examples/zhipu/claims.hpp>
#include <examples/zhipu/records.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace prospectus;
using rational = boost::multiprecision::cpp_rational;

namespace {

rational exact(fraction f) {
    rational value = rational{f.numerator()} / f.denominator();
    for (int e = f.exponent(); e > 0; --e) value *= 10;
    for (int e = f.exponent(); e < 0; ++e) value /= 10;
    return value;
}

std::vector<std::string> cells(std::string const& line) {
    std::vector<std::string> found(1);
    for (char const c : line) {
        if (c == ',') found.emplace_back();
        else found.back() += c;
    }
    return found;
}

struct expectation {
    std::string claim, low, low_closed, high, high_closed, verdict;
};

/// What the script says of one changed row: its line, and what is in it now.
struct variation {
    std::size_t line;
    std::string hedge, figure;
    auto operator<=>(variation const&) const = default;
};

std::map<variation, std::vector<expectation>> expectations() {
    std::map<variation, std::vector<expectation>> all;
    std::ifstream file{PROSPECTUS_TEST_DATA "/zhipu_claims.csv"};
    std::string line;
    while (std::getline(file, line)) {
        if (line.front() == '#' || line.starts_with("line,")) continue;
        auto const c = cells(line);
        all[{std::stoul(c.at(0)), c.at(1), c.at(2)}].push_back({c.at(3), c.at(4), c.at(5), c.at(6), c.at(7), c.at(8)});
    }
    return all;
}

void check_bound(std::optional<bound> const& ours, std::string const& value, std::string const& closed, bool lower) {
    BOOST_REQUIRE(ours.has_value() == (value != "-"));
    if (!ours) return;
    bool const is_root = value.front() == '~';
    rational const wanted{is_root ? value.substr(1) : value};
    auto const found = exact(ours->value);
    if (!is_root) {
        BOOST_TEST((found == wanted));
        BOOST_TEST(ours->closed == (closed == "1"));
        return;
    }
    rational const off = lower ? wanted - found : found - wanted;  // outward, by less than one part in 10^15
    BOOST_TEST((off > rational{-1} / 1000000000000000000 && off < rational{1} / 1000000000000));
}

std::vector<claim> claims_with(std::vector<zhipu::row> rows, variation const& changed) {
    for (auto& row : rows)
        if (row.line == changed.line) {
            row.hedge = changed.hedge;
            row.figure = changed.figure;
        }
    auto const document = zhipu::understand(rows);
    return zhipu::claim_checker{document}.all();
}

std::vector<zhipu::row> rows_of_the_file() {
    std::ifstream file{PROSPECTUS_EXAMPLES "/data/zhipu.csv"};
    return zhipu::read_rows(file);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_zhipu)

BOOST_AUTO_TEST_CASE(every_claim_of_the_file_and_of_each_change_comes_out_as_in_exact_fractions) {
    auto const rows = rows_of_the_file();
    auto const expected = expectations();
    BOOST_REQUIRE(expected.size() > 100U);
    std::size_t compared = 0;
    for (auto const& [changed, wanted] : expected) {
        std::map<std::string, claim> found;
        for (auto const& c : claims_with(rows, changed)) found.emplace(c.what(), c);
        for (auto const& w : wanted) {
            BOOST_TEST_CONTEXT("line " << changed.line << " as \"" << changed.hedge << ' ' << changed.figure << "\", "
                                       << w.claim) {
                auto const& c = found.at(w.claim);
                BOOST_TEST(describe(c.verdict()) == w.verdict);
                ++compared;
                if (w.low.empty() && w.high.empty()) continue;
                BOOST_REQUIRE(c.judged().computed.has_value());
                check_bound(c.judged().computed->lower(), w.low, w.low_closed, true);
                check_bound(c.judged().computed->upper(), w.high, w.high_closed, false);
            }
        }
    }
    BOOST_TEST(compared > 150U);
}

BOOST_AUTO_TEST_CASE(the_file_makes_every_claim) { BOOST_TEST(claims_with(rows_of_the_file(), {}).size() == 17U); }

BOOST_AUTO_TEST_CASE(the_missing_part_is_told) {
    for (auto const& c : claims_with(rows_of_the_file(), {})) {
        if (c.what() == "losses in all")
            BOOST_TEST((c.judged().missing_must_be == interval::above(fraction{2'308'500'000})));
        if (c.what() == "funding in all")
            BOOST_TEST((c.judged().missing_must_be == interval::above(fraction{5'755'000'000})));
    }
}

BOOST_AUTO_TEST_CASE(the_records_of_the_file_stand_in_one_timeline_and_contradict_nothing) {
    auto const document = zhipu::understand(rows_of_the_file());
    BOOST_TEST(zhipu::contradiction(document) == "");
    BOOST_TEST(faults(document.ipo).empty());
    auto const line = zhipu::timeline_of(document);
    std::size_t placed = 0;
    for (auto const& group : line.order().groups) placed += group.size();
    BOOST_TEST(placed == line.events().size());
    BOOST_TEST(placed == document.events.size() + document.rounds.size() + document.releases.size() +
                             document.rivals.size() + 2);  // founded, listed
    BOOST_TEST(zhipu::orders_of_versions(document.releases).agree == 7U);
}

BOOST_AUTO_TEST_SUITE_END()
