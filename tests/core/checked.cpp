// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/checked.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(core_checked)

BOOST_AUTO_TEST_CASE(all_pairs_of_bytes_fit_or_are_refused) {
    using byte = signed char;
    auto const fits = [](int n) { return n >= -128 && n <= 127; };
    for (int a = -128; a <= 127; ++a) {
        BOOST_REQUIRE(checked_negate(static_cast<byte>(a)).has_value() == fits(-a));
        for (int b = -128; b <= 127; ++b) {
            auto const x = static_cast<byte>(a), y = static_cast<byte>(b);
            BOOST_REQUIRE(checked_add(x, y).has_value() == fits(a + b));
            BOOST_REQUIRE(checked_subtract(x, y).has_value() == fits(a - b));
            BOOST_REQUIRE(checked_multiply(x, y).has_value() == fits(a * b));
            if (fits(a * b)) BOOST_REQUIRE(*checked_multiply(x, y) == a * b);
            if (fits(a + b)) BOOST_REQUIRE(*checked_add(x, y) == a + b);
            if (fits(a - b)) BOOST_REQUIRE(*checked_subtract(x, y) == a - b);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
