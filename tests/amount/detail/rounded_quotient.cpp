// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/detail/rounded_quotient.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using prospectus::detail::rounded_quotient;
using prospectus::detail::wide;

namespace {

std::int64_t in_steps(std::uint64_t dividend, std::uint64_t first, std::uint64_t second, rounding rule) {
    rounded_quotient q{wide{dividend}};
    q.by(first);
    q.by(second);
    return q.whole(false, rule).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_detail_rounded_quotient)

BOOST_AUTO_TEST_CASE(two_divisions_round_as_one) {
    for (std::uint64_t dividend = 0; dividend < 300; ++dividend)
        for (std::uint64_t first = 1; first < 12; ++first)
            for (std::uint64_t second = 1; second < 12; ++second)
                for (auto const rule : {rounding::half_even, rounding::half_up, rounding::half_down, rounding::up,
                                        rounding::down, rounding::floor, rounding::ceiling})
                    BOOST_REQUIRE(
                        in_steps(dividend, first, second, rule) ==
                        divide(static_cast<std::int64_t>(dividend), static_cast<std::int64_t>(first * second), rule));
}

BOOST_AUTO_TEST_CASE(a_small_rest_stays_a_rest_through_sixty_places) {
    BOOST_TEST((detail::rounded({wide{1}, 1, 1, -900}, false, rounding::up) == 1));
    BOOST_TEST((detail::rounded({wide{~0ULL}, 1, 1, -900}, false, rounding::half_up) == 0));
    BOOST_TEST(!detail::rounded({wide{1}, ~0ULL, ~0ULL, 900}, false, rounding::up));
    BOOST_TEST(!detail::rounded({wide{~0ULL}, 1, 1, 0}, false, rounding::up));
    BOOST_TEST((detail::rounded({wide{1ULL << 63}, 1, 1, 0}, true, rounding::up) == INT64_MIN));
}

BOOST_AUTO_TEST_SUITE_END()
