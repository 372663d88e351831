// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/fraction_parts.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

// core_fraction tries it over the whole range; here are the corners of its form.
using namespace prospectus::detail;

BOOST_AUTO_TEST_SUITE(core_detail_fraction_parts)

BOOST_AUTO_TEST_CASE(the_exponent_is_the_one_nearest_zero) {
    auto const parts = exactly({wide{5}, 1, 1, 20});
    BOOST_REQUIRE(parts.has_value());
    BOOST_TEST((parts->over == 5'000'000'000'000'000'000 && parts->under == 1 && parts->exponent == 2));
    auto const small = exactly({wide{1}, 1, 1, -30});
    BOOST_TEST((small && small->over == 1 && small->under == 1'000'000'000'000'000'000 && small->exponent == -12));
}

BOOST_AUTO_TEST_CASE(common_factors_and_powers_of_ten_are_taken_out) {
    auto const parts = exactly({wide{60}, 9, 10, 1});
    BOOST_TEST((parts && parts->over == 20 && parts->under == 3 && parts->exponent == 0));
    BOOST_TEST(greatest_common_divisor(84, 36) == 12U);
    BOOST_TEST(raised(1, 2, 62) == 1ULL << 62);
    BOOST_TEST(raised(1, 2, 63) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
