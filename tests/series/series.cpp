// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/series.hpp>

#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

using pairs = std::vector<std::pair<fiscal_period, int>>;
fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_series)

BOOST_AUTO_TEST_CASE(disorder_has_its_place_and_its_name) {
    using fault = series_error::fault;
    auto const refused = [](pairs const& p) { return flow_series<int>::from(p).error(); };
    BOOST_TEST((refused({{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 1), 3}}) == series_error{2, fault::duplicate}));
    BOOST_TEST((refused({{q(2024, 2), 1}, {q(2024, 1), 2}}) == series_error{1, fault::out_of_order}));
    BOOST_TEST((refused({{q(2024, 1), 1}, {fiscal_year{2024}, 2}}) == series_error{1, fault::overlapping}));
    BOOST_CHECK_THROW((flow_series<int>{{q(2024, 2), 1}, {q(2024, 1), 2}}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(periods_are_found_and_gaps_are_known) {
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 4}, {fiscal_half{2025, 1}, 5}};
    BOOST_TEST(
        (*s.find(q(2024, 4)) == 4 && !s.find(q(2024, 3)) && !s.find(q(2025, 1)) && *s.find(fiscal_half{2025, 1}) == 5));
    BOOST_TEST((s.gaps() == std::vector<std::size_t>{2}));
    BOOST_TEST((s.slice(1, 2) == flow_series<int>{{q(2024, 2), 2}, {q(2024, 4), 4}}));
    BOOST_TEST((s.slice(9, 1).empty() && s.size() == 4));
    BOOST_TEST((!flow_series<int>{}.size()));
}

BOOST_AUTO_TEST_CASE(joined_by_period) {
    flow_series<int> const a{{q(2024, 1), 1}, {q(2024, 2), 2}}, b{{q(2024, 2), 20}, {q(2024, 3), 30}};
    auto const both = join(a, b);
    BOOST_REQUIRE(both.size() == 1U);
    BOOST_TEST((both.values()[0] == std::pair{2, 20} && both.periods()[0] == q(2024, 2)));
}

BOOST_AUTO_TEST_SUITE_END()
