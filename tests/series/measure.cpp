// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/measure.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(additive<flow> && !additive<stock> && !additive<per_share> && !additive<proportion>);

BOOST_AUTO_TEST_SUITE(series_measure)

BOOST_AUTO_TEST_CASE(measures_are_empty_tags) { BOOST_TEST((std::is_empty_v<flow> && std::is_empty_v<stock>)); }

BOOST_AUTO_TEST_SUITE_END()
