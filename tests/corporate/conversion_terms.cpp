// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/conversion_terms.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

// YC's SAFE of 2013 leaves out SAFEs and notes and counts the pool that the round adds; that of 2018 the other way round.
static_assert(pre_money_safe.pool_increase && !pre_money_safe.converting && pre_money_safe.unissued_pool);
static_assert(!post_money_safe.pool_increase && post_money_safe.converting && post_money_safe.unissued_pool);

BOOST_AUTO_TEST_SUITE(corporate_conversion_terms)

BOOST_AUTO_TEST_CASE(what_is_counted_is_not_known_until_it_is_said) {
    conversion_terms const terms{.cap = exactly(8, unit::number())};
    BOOST_TEST((terms.counts == std::nullopt && terms != conversion_terms{}));
}

BOOST_AUTO_TEST_SUITE_END()
