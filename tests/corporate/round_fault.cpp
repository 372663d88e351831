// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/round_fault.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;

namespace {

unit const shares = unit::count("share");
figure usd_exactly(std::int64_t n) { return exactly<usd>(decimal{n}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_round_fault)

// Of all whole numbers: the check agrees with whether some values within the figures sum.
BOOST_AUTO_TEST_CASE(a_sum_is_contradicted_where_no_values_within_the_figures_agree) {
    auto const between = [](int from, int to) { return figure{from, to, unit::money(usd::value)}; };
    for (int pre = 0; pre < 6; ++pre)
        for (int raised = 1; raised < 6; ++raised)
            for (int post = 0; post < 14; ++post) {
                funding_round const round{.raised = between(raised, raised + 1),
                                          .pre_money = between(pre, pre + 2),
                                          .post_money = between(post, post + 1)};
                bool some = false;
                for (int a = pre; a <= pre + 2; ++a)
                    for (int b = raised; b <= raised + 1; ++b) some = some || a + b == post || a + b == post + 1;
                BOOST_TEST(((post_money_check(round).verdict == verdict::contradicted) == !some));
                BOOST_TEST(fault(round).has_value() == !some);
            }
}

BOOST_AUTO_TEST_CASE(investors_who_paid_more_than_was_raised_are_a_reason) {
    funding_round round{.raised = usd_exactly(10),
                        .investors = {{.name = "a", .lead = true, .amount = usd_exactly(6)},
                                      {.name = "b"},
                                      {.name = "c", .amount = usd_exactly(4)}}};
    BOOST_TEST((fault(round) == std::nullopt));
    round.investors[1].amount = usd_exactly(1);
    BOOST_TEST((fault(round) == funding_reason::investors_exceed_round));
    round.raised = stated<usd>(10_decimal);  // 5 to 15
    BOOST_TEST((fault(round) == std::nullopt));
    round.investors[1].amount = exactly<cny>(1);
    BOOST_TEST((fault(round) == funding_reason::different_unit));
}

BOOST_AUTO_TEST_CASE(more_secondary_shares_than_there_are_and_amounts_below_zero) {
    funding_round const secondary{.instrument = funding_instrument::secondary,
                                  .shares_sold = exactly(decimal{101}, shares),
                                  .shares_before = exactly(decimal{100}, shares)};
    BOOST_TEST((fault(secondary) == funding_reason::more_shares_sold_than_there_are));
    BOOST_TEST((fault({.raised = usd_exactly(-1)}) == funding_reason::below_zero));
    BOOST_TEST((fault({.raised = usd_exactly(1), .post_money = exactly<cny>(9)}) == funding_reason::different_unit));
}

BOOST_AUTO_TEST_SUITE_END()
