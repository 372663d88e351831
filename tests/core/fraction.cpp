// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/fraction.hpp>

#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <unordered_set>

using namespace prospectus;
using tests::exact;
using tests::rational;

static_assert(std::regular<fraction> && std::is_trivially_copyable_v<fraction>);
static_assert(fraction{6, 4} == fraction{3, 2} && fraction{1, 3} + fraction{1, 6} == fraction{1, 2});
static_assert(fraction{1, 10}.numerator() == 1 && fraction{1, 10}.denominator() == 10 &&
              fraction{1, 10}.exponent() == 0);
static_assert(fraction{-3, -4} == fraction{3, 4} && fraction{3, -4} == -fraction{3, 4});

namespace {

/// Whether the exact result is one that a fraction holds, found by trying every exponent.
bool representable(rational const& value) {
    if (value == 0) return true;
    boost::multiprecision::cpp_int const most = std::numeric_limits<std::int64_t>::max();
    for (int e = -80; e <= 80; ++e) {
        rational const scaled = value * tests::power_of_ten(-e);
        if (abs(numerator(scaled)) <= most && denominator(scaled) <= most) return true;
    }
    return false;
}

/// exact: the true result; plain: what the named function gave; below and above: its neighbours.
void check(rational const& truth, std::optional<fraction> plain, std::optional<fraction> below,
           std::optional<fraction> above) {
    if (plain) {
        BOOST_REQUIRE(exact(*plain) == truth);
        BOOST_REQUIRE((below == plain && above == plain));
        return;
    }
    BOOST_REQUIRE(!representable(truth));
    BOOST_REQUIRE((below && above));
    BOOST_REQUIRE(exact(*below) < truth);
    BOOST_REQUIRE(exact(*above) > truth);
    BOOST_REQUIRE((exact(*above) - exact(*below) <= abs(truth) * tests::power_of_ten(-16)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(core_fraction)

BOOST_AUTO_TEST_CASE(sums_products_and_quotients_are_exact_or_between_two_close_neighbours) {
    std::mt19937_64 random{20260108};
    for (int i = 0; i < 1'000; ++i) {
        auto const a = tests::any_fraction(random, 18);
        auto const b = tests::any_fraction(random, 18);
        check(exact(a) + exact(b), add(a, b), add(a, b, toward::below), add(a, b, toward::above));
        check(exact(a) - exact(b), subtract(a, b), subtract(a, b, toward::below), subtract(a, b, toward::above));
        check(exact(a) * exact(b), multiply(a, b), multiply(a, b, toward::below), multiply(a, b, toward::above));
        if (!b.is_zero())
            check(exact(a) / exact(b), divide(a, b), divide(a, b, toward::below), divide(a, b, toward::above));
        BOOST_REQUIRE(((a <=> b) == 0) == (exact(a) == exact(b)));
        BOOST_REQUIRE((a < b) == (exact(a) < exact(b)));
    }
}

BOOST_AUTO_TEST_CASE(sums_that_cancel_are_exact) {
    // b is made so that a + b is a given fraction, by way of denominators of twos and fives alone among them.
    std::mt19937_64 random{12};
    auto const smooth = [&] {
        auto const twos = detail::raised(1, 2, static_cast<int>(random() % 63));
        auto const fives = detail::raised(1, 5, static_cast<int>(random() % 28));
        return static_cast<std::int64_t>(random() % 2 == 0 ? twos : fives);
    };
    int exact_ones = 0;
    for (int i = 0; i < 500; ++i) {
        fraction const a{smooth(), smooth(), static_cast<int>(random() % 41) - 20};
        fraction const given{smooth(), smooth(), a.exponent()};
        auto const b = subtract(given, a);
        if (!b) continue;
        ++exact_ones;
        BOOST_REQUIRE((add(a, *b) == given && subtract(given, *b) == a));
        BOOST_REQUIRE((add(a, *b, toward::below) == given && add(a, *b, toward::above) == given));
    }
    BOOST_TEST(exact_ones > 50);
}

BOOST_AUTO_TEST_CASE(a_double_is_as_near_as_it_says) {
    std::mt19937_64 random{13};
    for (int i = 0; i < 2'000; ++i) {
        auto const f = tests::any_fraction(random, 250);
        double const found = f.to_double();
        double const last_place =
            std::nextafter(std::abs(found), std::numeric_limits<double>::infinity()) - std::abs(found);
        int const units = 3 + (std::abs(f.exponent()) + 21) / 22;
        BOOST_REQUIRE((abs(rational{found} - exact(f)) <= units * rational{last_place}));
    }
    BOOST_TEST((fraction{1, 1, 1000}.to_double() == std::numeric_limits<double>::infinity()));
    BOOST_TEST((fraction{-1, 1, -1000}.to_double() == 0));
}

BOOST_AUTO_TEST_CASE(sums_of_very_unlike_sizes_stay_on_their_side) {
    std::mt19937_64 random{8};
    for (int i = 0; i < 2'000; ++i) {
        auto const a = tests::any_fraction(random, 1000);
        auto const b = tests::any_fraction(random, 1000);
        rational const truth = exact(a) + exact(b);
        auto const below = add(a, b, toward::below);
        auto const above = add(a, b, toward::above);
        BOOST_REQUIRE((below && above));
        BOOST_REQUIRE(exact(*below) <= truth);
        BOOST_REQUIRE(exact(*above) >= truth);
        BOOST_REQUIRE((exact(*above) - exact(*below) <= abs(truth) * tests::power_of_ten(-15)));
        BOOST_REQUIRE((a < b) == (exact(a) < exact(b)));
    }
}

BOOST_AUTO_TEST_CASE(equal_values_are_the_same_members_and_hash_alike) {
    std::mt19937_64 random{1};
    for (int i = 0; i < 2'000; ++i) {
        auto const n = static_cast<std::int64_t>(random() % 1'000'000);
        auto const k = static_cast<std::int64_t>(random() % 1'000 + 1);
        fraction const a{n, 7, 3};
        fraction const b{n * k, 7 * k, 3};
        fraction const c{n * 1000, 7};
        BOOST_REQUIRE((a == b && b == c));
        BOOST_REQUIRE(std::hash<fraction>{}(a) == std::hash<fraction>{}(c));
    }
}

BOOST_AUTO_TEST_CASE(past_the_range_nothing_is_above_and_zero_is_below) {
    fraction const huge{1, 1, 1100};
    BOOST_TEST(!multiply(huge, huge));
    BOOST_TEST(!multiply(huge, huge, toward::above));
    BOOST_TEST((multiply(huge, huge, toward::below) >= huge));
    BOOST_TEST((!multiply(-huge, huge, toward::below) && multiply(-huge, huge, toward::above) <= -huge));
    fraction const tiny{1, 1, -1100};
    BOOST_TEST((multiply(tiny, tiny, toward::below) == fraction{}));
    BOOST_TEST((multiply(tiny, tiny, toward::above) > fraction{}));
    BOOST_TEST((multiply(-tiny, tiny, toward::above) == fraction{}));
    BOOST_TEST((multiply(-tiny, tiny, toward::below) < fraction{}));
}

BOOST_AUTO_TEST_CASE(the_least_integer_is_held) {
    fraction const least{std::numeric_limits<std::int64_t>::min()};
    BOOST_TEST((exact(least) == rational{std::numeric_limits<std::int64_t>::min()}));
    BOOST_TEST((least < fraction{std::numeric_limits<std::int64_t>::min() + 1}));
}

BOOST_AUTO_TEST_CASE(what_is_no_fraction_is_refused) {
    BOOST_CHECK_THROW((fraction{1, 0}), std::domain_error);
    BOOST_CHECK_THROW((void)(fraction{1} / fraction{0}), std::domain_error);
    BOOST_CHECK_THROW((fraction{1, 1, 2001}), std::overflow_error);
    BOOST_CHECK_THROW((void)(fraction{1, 1, 1100} * fraction{1, 1, 1100}), std::overflow_error);
    BOOST_TEST(!divide(fraction{1}, fraction{0}, toward::above));
}

BOOST_AUTO_TEST_SUITE_END()
