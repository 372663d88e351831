// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/level.hpp>

#include <prospectus/amount/decimal.hpp>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(level<double> && level<int> && !level<std::string> && level<decimal>);
static_assert(checked_summable<int> && checked_summable<decimal> && !checked_summable<double> && summable<double>);
static_assert(!summable<std::string>);

BOOST_AUTO_TEST_SUITE(series_level)

BOOST_AUTO_TEST_CASE(ratio_of_integers_does_not_cut) { BOOST_TEST(ratio(1, 4) == 0.25); }

BOOST_AUTO_TEST_SUITE_END()
