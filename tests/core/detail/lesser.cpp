// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/lesser.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(core_detail_lesser)

BOOST_AUTO_TEST_CASE(of_two_numbers) {
    using prospectus::detail::greater, prospectus::detail::lesser;
    BOOST_TEST((lesser(-1, 2) == -1 && lesser(2, -1) == -1));
    BOOST_TEST((greater(-1, 2) == 2 && greater(2, -1) == 2));
}

BOOST_AUTO_TEST_SUITE_END()
