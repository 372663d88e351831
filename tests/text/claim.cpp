// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/claim.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_claim)

BOOST_AUTO_TEST_CASE(a_claim_says_what_was_stated_computed_and_why) {
    estimate const computed{interval{fraction{13317, 10000}, fraction{13341, 10000}}, unit::number()};
    BOOST_TEST(to_text(claim{"compound growth", stated(130_decimal, unit::percent()), computed}) ==
               "compound growth: 130% stated, [133.17%, 133.41%] computed: possible, only if the last zero stated does "
               "not count");
    claim const missing{"losses", stated<cny>(6.2_billion, hedge::over),
                        evidence::partial(stated<cny>(3.89_billion), interval::everything(), "the last half")};
    BOOST_TEST(explain(missing, decimals{4}) == "the last half must be CNY (2.305, +inf) billion");
    BOOST_TEST(to_text(claim{"same day", answer::yes}) ==
               "same day: yes computed: holds, whatever the figures stand for, it is so");
}

BOOST_AUTO_TEST_SUITE_END()
