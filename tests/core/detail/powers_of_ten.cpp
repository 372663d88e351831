// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/powers_of_ten.hpp>

#include <limits>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

using detail::power_of_ten;
static_assert(power_of_ten(0) == 1 && power_of_ten(18) == 1'000'000'000'000'000'000);

BOOST_AUTO_TEST_SUITE(core_detail_powers_of_ten)

BOOST_AUTO_TEST_CASE(no_greater_power_fits) {
    BOOST_TEST(power_of_ten(detail::greatest_power_of_ten) > std::numeric_limits<std::int64_t>::max() / 10);
}

BOOST_AUTO_TEST_SUITE_END()
