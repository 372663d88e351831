// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(57.4_million == numeral{decimal{574, 5}} && 57.40_million == numeral{decimal{5740, 4}, 4});
static_assert(0.1_decimal + 0.2_decimal == 0.3_decimal && 1'000_decimal == decimal{1000});
static_assert((1.5_thousand).value() == decimal{1500} && (2_billion).value() == decimal{2'000'000'000} &&
              (3_trillion).value() == decimal{3, 12});

BOOST_AUTO_TEST_SUITE(amount_literals)

BOOST_AUTO_TEST_CASE(nineteen_digits_fit) {
    BOOST_TEST((9223372036854775807_decimal == decimal{INT64_MAX}));
    BOOST_TEST((9223372036854775807000_decimal == decimal{INT64_MAX, 3}));
}

BOOST_AUTO_TEST_SUITE_END()
