// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/funding_reason.hpp>

#include "tests/text/described.hpp"

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_funding_reason)

BOOST_AUTO_TEST_CASE(each_reason_has_words) { tests::check_words<funding_reason>(16); }

BOOST_AUTO_TEST_CASE(an_error_of_a_ledger_names_its_round_as_people_count) {
    BOOST_TEST(to_text(ledger_error{funding_reason::no_such_round, 2}) ==
               "round 3: it is a part of a round that is not there: add that, or correct its label");
}

BOOST_AUTO_TEST_SUITE_END()
