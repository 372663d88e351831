// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/missing_policy.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(series_missing_policy)

BOOST_AUTO_TEST_CASE(a_policy_is_asked_for_by_name) {
    static_assert(prospectus::missing_policy<prospectus::skip_missing_t>);
    static_assert(!prospectus::missing_policy<bool>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
