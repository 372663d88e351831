// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/interval_arithmetic.hpp>

#include <tests/soundness/expressions.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <vector>

using namespace prospectus;
using tests::exact;
using tests::rational;

static_assert(interval{1, 2} + interval{10, 20} == interval{11, 22} &&
              interval{-1, 2} * interval{3, 5} == interval{-5, 10});
static_assert(divide(interval{1}, interval{2, 4}) == interval{fraction{1, 4}, fraction{1, 2}});
static_assert(interval::at_least(0) * interval::at_least(0) == interval::at_least(0));
static_assert(interval{0} * interval::everything() == interval{0});
static_assert(power(interval{-2, 3}, 2) == interval{0, 9} && power(interval{-2, 3}, 3) == interval{-8, 27});

namespace {

bool holds(interval const& i, rational const& v) { return tests::holds(i, v, true); }

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_interval_arithmetic)

BOOST_AUTO_TEST_CASE(nothing_computed_is_narrower_than_the_truth) {
    std::mt19937_64 random{5};  // many more: the test `soundness`, and the preset `nightly`
    for (int tried = 0; tried < 4'000;)
        if (auto const found = tests::random_expression(random, 5)) {
            BOOST_REQUIRE(tests::holds(*found));
            ++tried;
        }
}

BOOST_AUTO_TEST_CASE(roots_of_random_intervals_hold_the_truth) {
    std::mt19937_64 random{6};
    for (int i = 0; i < 2'000; ++i)
        BOOST_REQUIRE(tests::root_holds(tests::any_interval(random), 1 + static_cast<int>(random() % 7)));
}

BOOST_AUTO_TEST_CASE(each_end_of_one_operation_holds_what_the_ends_give) {
    // The truth lies at the corners: an end rounded inward by one digit misses one of them.
    std::mt19937_64 random{14};
    auto const any_closed = [&] {
        auto a = tests::any_fraction(random, 18);
        auto b = random() % 4 == 0 ? a : tests::any_fraction(random, 18);
        if (b < a) std::swap(a, b);
        return interval{a, b};
    };
    auto const corners = [](interval const& i) { return std::array{exact(i.lower()->value), exact(i.upper()->value)}; };
    for (int i = 0; i < 1'000; ++i) {
        auto const a = any_closed();
        auto const b = any_closed();
        auto const quotient = divide(a, b);
        for (auto const& x : corners(a)) {
            for (auto const& y : corners(b)) {
                BOOST_REQUIRE(holds(a + b, x + y));
                BOOST_REQUIRE(holds(a - b, x - y));
                BOOST_REQUIRE(holds(a * b, x * y));
                if (y != 0) BOOST_REQUIRE(holds(*quotient, x / y));
            }
            BOOST_REQUIRE((holds(power(a, 2), x * x) && holds(power(a, 3), x * x * x)));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_ends_of_one_operation_are_reached) {
    // Wider than the truth would be as easy as it is useless: on small whole numbers every result is exact.
    std::vector<interval> all;
    for (int a = -3; a <= 3; ++a)
        for (int b = a; b <= 3; ++b) all.emplace_back(fraction{a}, fraction{b});
    for (auto const& x : all)
        for (auto const& y : all) {
            auto const low = [](interval const& i) { return i.lower()->value; };
            auto const high = [](interval const& i) { return i.upper()->value; };
            auto least = low(x) * low(y), most = least;
            for (auto const& end : {low(x) * high(y), high(x) * low(y), high(x) * high(y)}) {
                least = end < least ? end : least;
                most = end > most ? end : most;
            }
            BOOST_REQUIRE((x * y == interval{least, most}));
            BOOST_REQUIRE((x + y == interval{low(x) + low(y), high(x) + high(y)}));
            BOOST_REQUIRE((x - y == interval{low(x) - high(y), high(x) - low(y)}));
        }
}

BOOST_AUTO_TEST_CASE(ends_are_in_or_out_as_the_values_are) {
    // Every interval between -2 and 2 with ends open, closed and absent, against the values of points in and near it.
    std::vector<std::optional<bound>> ends{std::nullopt};
    for (int v = -2; v <= 2; ++v)
        for (bool const closed : {true, false}) ends.push_back(bound{v, closed});
    struct sampled {
        interval range;
        std::vector<double> points;
    };
    std::vector<sampled> all;
    for (auto const& low : ends)
        for (auto const& high : ends) {
            if (low && high &&
                (high->value < low->value || (high->value == low->value && !(low->closed && high->closed))))
                continue;
            sampled next{{low, high}, {}};
            for (int k : {-2, -1, 0, 1, 2})
                for (int near : {-1, 0, 1})
                    if (next.range.contains(fraction{1024 * k + near, 1024})) next.points.push_back(k + near / 1024.);
            for (int far : {-1'048'576, 1'048'576})
                if (next.range.contains(fraction{far})) next.points.push_back(far);
            all.push_back(next);
        }
    BOOST_TEST(all.size() == 66U);

    auto const check = [](interval const& found, std::vector<double> const& values) {
        auto const [least, most] = std::minmax_element(values.begin(), values.end());
        auto const fits = [](std::optional<bound> const& end, double extreme, double inward) {
            if (!end) return extreme * inward < -100;
            double const gap = (extreme - end->value.to_double()) * inward;
            return end->closed ? gap == 0 : gap > 0 && gap < 1. / 64;
        };
        BOOST_REQUIRE((fits(found.lower(), *least, 1) && fits(found.upper(), *most, -1)));
    };
    for (auto const& a : all) {
        for (auto const& b : all) {
            std::vector<double> sums, products, quotients;
            for (double const x : a.points)
                for (double const y : b.points) {
                    sums.push_back(x + y);
                    products.push_back(x * y);
                    if (y != 0) quotients.push_back(x / y);
                }
            check(a.range + b.range, sums);
            check(a.range * b.range, products);
            if (auto const found = divide(a.range, b.range)) check(*found, quotients);
            else BOOST_REQUIRE((b.range == interval{0}));
        }
        std::vector<double> squares, cubes;
        for (double const x : a.points) {
            squares.push_back(x * x);
            cubes.push_back(x * x * x);
        }
        check(power(a.range, 2), squares);
        check(power(a.range, 3), cubes);
        BOOST_REQUIRE((root(power(a.range, 3), 3) == a.range));
    }
}

BOOST_AUTO_TEST_CASE(a_divisor_that_touches_zero_leaves_one_end_open_to_infinity) {
    BOOST_TEST((*divide(interval{1, 2}, interval{0, 4}) == interval::at_least(fraction{1, 4})));
    BOOST_TEST((*divide(interval{1, 2}, interval{-4, 0}) == interval::at_most(fraction{-1, 4})));
    BOOST_TEST((*divide(interval{1, 2}, interval{-1, 1}) == interval::everything()));
    BOOST_TEST((*divide(interval{1}, interval::at_least(2)) == interval{bound{0, false}, bound{fraction{1, 2}}}));
    BOOST_TEST((divide(interval{1}, interval{0}).error() == interval_reason::divisor_is_zero));
}

BOOST_AUTO_TEST_CASE(open_ends_stay_open) {
    interval const open{bound{1, false}, bound{2, false}};
    BOOST_TEST((open + interval{1, 1} == interval{bound{2, false}, bound{3, false}}));
    BOOST_TEST((open * interval{2} == interval{bound{2, false}, bound{4, false}}));
    BOOST_TEST((interval::above(0) * interval{0, 5} == interval::at_least(0)));  // zero times anything is reached
    BOOST_TEST((interval::above(0) * interval{1, 5} == interval::above(0)));
}

BOOST_AUTO_TEST_CASE(roots) {
    BOOST_TEST((*root(interval{4, 9}, 2) == interval{2, 3}));
    BOOST_TEST((*root(interval{-8, 27}, 3) == interval{-2, 3}));
    BOOST_TEST((root(interval{-1, 4}, 2).error() == interval_reason::even_root_of_negative));
    auto const of_two = *root(interval{2}, 2);
    BOOST_TEST((power(of_two, 2).contains(fraction{2})));
    BOOST_TEST(!of_two.is_point());
}

BOOST_AUTO_TEST_SUITE_END()
