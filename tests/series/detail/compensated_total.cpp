// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/compensated_total.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(series_detail_compensated_total)

BOOST_AUTO_TEST_CASE(keeps_what_rounding_takes) {
    prospectus::detail::compensated_total<double> sum;
    for (double x : {1.0, 1e100, 1.0, -1e100}) sum += x;
    BOOST_TEST(sum.value() == 2.0);  // a plain sum, and Kahan's, have 0
    for (int i = 0; i < 1000; ++i) sum += 1e-17;
    BOOST_TEST(sum.value() == 2.0 + 1e-14);
}

BOOST_AUTO_TEST_SUITE_END()
