// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/position.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(core_position)

BOOST_AUTO_TEST_CASE(places_compare) {
    BOOST_TEST((overflow_at{1} == overflow_at{1}));
    BOOST_TEST((overflow_at{1} != overflow_at{2}));
}

BOOST_AUTO_TEST_SUITE_END()
