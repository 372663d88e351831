// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/addition_order.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// Halves of a power of two, down to one.
double by_halves(std::vector<double> const& totals, std::size_t first, std::size_t count) {
    return count == 1 ? totals[first]
                      : by_halves(totals, first, count / 2) + by_halves(totals, first + count / 2, count / 2);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_addition_order)

BOOST_AUTO_TEST_CASE(a_place_behind_the_end_that_holds_negative_zero_changes_no_sum) {
    detail::block_sums<double> const whole{0.1, 0.2, 0.3, -0.0, -0.0, -0.0, -0.0, -0.0};
    BOOST_TEST(whole.l2 == (0.1 + 0.2) + 0.3);
    BOOST_TEST(whole.l7 == whole.l2);
    detail::block_sums<double> const none{-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0};
    BOOST_TEST(std::signbit(none.l7));
}

BOOST_AUTO_TEST_CASE(totals_add_up_by_pairs_from_the_largest_on) {
    std::mt19937_64 random{4096};
    detail::chunk_totals<double> chunks;
    BOOST_TEST(std::signbit(chunks.sum()));
    std::vector<double> totals;
    for (int i = 0; i < 200; ++i) {
        totals.push_back(std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 60)));
        chunks.add(totals.back());
        double expected = -0.0;
        std::size_t first = 0;
        for (std::size_t size = 128; size != 0; size /= 2)
            if ((totals.size() & size) != 0) {
                expected += by_halves(totals, first, size);
                first += size;
            }
        BOOST_REQUIRE(chunks.sum() == expected);
    }
}

BOOST_AUTO_TEST_CASE(every_nan_is_the_quiet_one) {
    constexpr double quiet = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(!std::signbit(detail::quiet(-quiet)));
    BOOST_TEST(detail::quiet(2.0) == 2.0);
}

BOOST_AUTO_TEST_SUITE_END()
