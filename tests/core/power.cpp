// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/power.hpp>

#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using tests::exact;
using tests::rational;

static_assert(power(fraction{2, 3}, 3) == fraction{8, 27});
static_assert(root(fraction{9, 4}, 2, toward::below) == fraction{3, 2} &&
              root(fraction{9, 4}, 2, toward::above) == fraction{3, 2});

BOOST_AUTO_TEST_SUITE(core_power)

BOOST_AUTO_TEST_CASE(roots_lie_on_their_side_and_close_by) {
    std::mt19937_64 random{3};
    auto const raised = [](fraction f, int n) {
        rational power = 1;
        for (int i = 0; i < n; ++i) power *= exact(f);
        return power;
    };
    for (int i = 0; i < 300; ++i) {
        auto a = tests::any_fraction(random, 40);
        if (a.sign() < 0) a = -a;
        int const degree = static_cast<int>(random() % 6 + 1);
        auto const below = root(a, degree, toward::below);
        auto const above = root(a, degree, toward::above);
        BOOST_REQUIRE((below && above));
        BOOST_REQUIRE(raised(*below, degree) <= exact(a));
        BOOST_REQUIRE(raised(*above, degree) >= exact(a));
        BOOST_REQUIRE((exact(*above) - exact(*below) <= exact(*above) * tests::power_of_ten(-15)));
    }
}

BOOST_AUTO_TEST_CASE(roots_of_powers_are_exact) {
    for (int degree = 1; degree <= 9; ++degree)
        for (int n = 0; n <= 100; ++n) {
            fraction const base{n, 3};
            if (auto const raised = power(base, degree)) BOOST_REQUIRE((root(*raised, degree, toward::above) == base));
        }
}

BOOST_AUTO_TEST_CASE(roots_of_powers_are_exact_with_any_denominator_and_power_of_ten) {
    std::mt19937_64 random{6};
    int exact_ones = 0;
    for (int i = 0; i < 2'000; ++i) {
        fraction const base{static_cast<std::int64_t>(random() % 1000 + 1),
                            static_cast<std::int64_t>(random() % 64 + 1), static_cast<int>(random() % 60) - 30};
        int const degree = static_cast<int>(random() % 8 + 2);
        auto const raised = power(base, degree);
        if (!raised) continue;
        ++exact_ones;
        BOOST_REQUIRE((root(*raised, degree, toward::below) == base));
        BOOST_REQUIRE((root(*raised, degree, toward::above) == base));
    }
    BOOST_TEST(exact_ones > 500);
}

BOOST_AUTO_TEST_SUITE_END()
