// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/funding_round.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_funding_round)

BOOST_AUTO_TEST_CASE(over_counts_as_its_bound_and_leaves_the_total_open) {
    std::vector<funding_round> const rounds{{.label = "angel", .raised = stated<cny>(41_million)},
                                            {.label = "A", .raised = stated<cny>(2.5_billion, hedge::over)}};
    auto const all = total_raised(rounds);
    BOOST_REQUIRE(all.has_value());
    BOOST_TEST((all->sure->range() == interval{2'540'500'000, 2'541'500'000}));
    BOOST_TEST(all->open);
    BOOST_TEST(all->unknown == 0U);
    auto const totals = cumulative_raised(rounds);
    BOOST_TEST((*totals)[0].open == false);
    BOOST_TEST(((*totals)[1] == *all));
}

BOOST_AUTO_TEST_CASE(a_round_whose_amount_is_not_known_is_counted_and_adds_nothing) {
    std::vector<funding_round> const rounds{{.label = "seed"}, {.label = "A", .raised = stated<usd>(3_million)}};
    auto const all = total_raised(rounds);
    BOOST_TEST((all->sure == estimate{stated<usd>(3_million)}));
    BOOST_TEST((all->open && all->unknown == 1 && all->rounds == 2));
    BOOST_TEST((!total_raised(std::vector<funding_round>{})->sure));
}

BOOST_AUTO_TEST_CASE(two_currencies_have_no_sum) {
    std::vector<funding_round> const rounds{{.label = "A", .raised = stated<usd>(1_million)},
                                            {.label = "B", .raised = stated<cny>(1_million)}};
    BOOST_TEST((total_raised(rounds).error() == amount_reason::different_unit));
    BOOST_TEST((cumulative_raised(rounds).error() == amount_reason::different_unit));
}

BOOST_AUTO_TEST_SUITE_END()
