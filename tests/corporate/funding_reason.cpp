// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/funding_reason.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/corporate/funding_ledger.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_funding_reason)

BOOST_AUTO_TEST_CASE(a_round_wrong_in_two_ways_is_told_the_one_that_says_more) {
    auto const usd_exactly = [](std::int64_t n) { return exactly<usd>(decimal{n}); };
    funding_round round{.raised = usd_exactly(30), .pre_money = usd_exactly(15), .post_money = usd_exactly(20)};
    BOOST_TEST((fault(round) == funding_reason::post_below_raised));  // and is not the sum
    round.raised = usd_exactly(-30);
    BOOST_TEST((fault(round) == funding_reason::below_zero));
}

BOOST_AUTO_TEST_CASE(a_ledger_names_the_first_wrong_round_before_any_wrong_part) {
    funding_round const part{.label = "x", .parts_of = {tranche_of("nowhere")}};
    funding_round const wrong{.label = "y", .raised = exactly<usd>(-1)};
    BOOST_TEST((funding_ledger::from({part, wrong}).error() == ledger_error{funding_reason::below_zero, 1}));
    BOOST_TEST((funding_ledger::from({part}).error() == ledger_error{funding_reason::no_such_round, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
