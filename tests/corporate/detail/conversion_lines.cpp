// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/conversion_lines.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <random>
#include <vector>

using namespace prospectus;
using detail::share_line;

BOOST_AUTO_TEST_SUITE(corporate_detail_conversion_lines)

BOOST_AUTO_TEST_CASE(no_smaller_sum_agrees_and_the_one_found_does) {
    std::mt19937 random{23};
    int settled = 0;
    for (int n = 0; n < 200; ++n) {
        std::vector<std::vector<share_line>> ways(1 + random() % 4);
        for (auto& lines : ways)
            for (std::size_t i = 1 + random() % 3; i > 0; --i)
                lines.push_back({interval{static_cast<std::int64_t>(random() % 50)},
                                 interval{fraction{static_cast<std::int64_t>(random() % 12), 20}}});
        // All that the greatest lines come to, at a sum.
        auto const wanted = [&](fraction all) {
            fraction sum = 0;
            for (auto const& lines : ways) {
                fraction most = 0;
                for (auto const& line : lines) {
                    auto const value = line.start.lower()->value + line.slope.lower()->value * all;
                    if (value > most) most = value;
                }
                sum = sum + most;
            }
            return sum;
        };
        auto const found = detail::settle(ways);
        if (!found) {  // more is wanted, and ever more
            for (std::int64_t all = 1; all < 1'000'000'000; all *= 7) BOOST_TEST((wanted(all) > fraction{all}));
            continue;
        }
        ++settled;
        BOOST_REQUIRE(found->all.is_point());
        auto const all = found->all.lower()->value;
        BOOST_TEST((wanted(all) == all));
        for (int part = 0; part < 10; ++part)
            if (!all.is_zero()) BOOST_TEST((wanted(all * fraction{part, 10}) > all * fraction{part, 10}));
    }
    BOOST_TEST((settled > 20 && settled < 180));
}

BOOST_AUTO_TEST_CASE(nothing_becomes_nothing) { BOOST_TEST((detail::settle({})->all == interval{0})); }

BOOST_AUTO_TEST_SUITE_END()
