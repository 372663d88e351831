// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/equity_reason.hpp>

#include "tests/text/described.hpp"

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_equity_reason)

BOOST_AUTO_TEST_CASE(each_reason_has_words) {
    tests::check_words<cap_table_reason>(8);
    tests::check_words<conversion_reason>(8);
    tests::check_words<share_reason>(6);
    tests::check_words<offering_reason>(11);
}

BOOST_AUTO_TEST_SUITE_END()
