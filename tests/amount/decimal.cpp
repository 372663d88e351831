// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/decimal.hpp>

#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>
#include <unordered_set>

using namespace prospectus;
using tests::rational;

static_assert(std::regular<decimal> && std::is_trivially_copyable_v<decimal> && sizeof(decimal) == 16);
static_assert(decimal{250, -2} == decimal{25, -1} && decimal{250, -2}.decimals() == 2);
static_assert((decimal{250, -2} + decimal{1}).decimals() == 2 && decimal{250, -2} + decimal{1} == decimal{35, -1});
static_assert(quotient(decimal{1}, decimal{3}, 4, rounding::down) == decimal{3333, -4});

namespace {

rational exact(decimal d) { return rational{d.coefficient()} * tests::power_of_ten(d.exponent()); }

decimal any_decimal(std::mt19937_64& random) {
    auto const bits = random() % 63 + 1;
    auto const n = static_cast<std::int64_t>(random() >> (64 - bits));
    return {random() % 2 == 0 ? n : -n, static_cast<int>(random() % 37) - 18};
}

/// By the definition of each rule, in whole numbers.
boost::multiprecision::cpp_int rounded(rational const& value, rounding rule) {
    using boost::multiprecision::cpp_int;
    cpp_int const over = numerator(value), under = denominator(value);
    cpp_int floor = over / under;  // toward zero
    if (over < 0 && floor * under != over) --floor;
    rational const cut = value - rational{floor};
    if (cut == 0) return floor;
    bool const negative = value < 0;
    bool const half = cut == rational{1, 2}, more = cut > rational{1, 2};
    switch (rule) {
        case rounding::floor: return floor;
        case rounding::ceiling: return floor + 1;
        case rounding::up: return negative ? floor : cpp_int{floor + 1};
        case rounding::down: return negative ? cpp_int{floor + 1} : floor;
        case rounding::half_up: return more || (half && !negative) ? cpp_int{floor + 1} : floor;
        case rounding::half_down: return more || (half && negative) ? cpp_int{floor + 1} : floor;
        case rounding::half_even: return more || (half && floor % 2 != 0) ? cpp_int{floor + 1} : floor;
    }
    return floor;
}

constexpr rounding all_rules[]{rounding::half_even, rounding::half_up, rounding::half_down, rounding::up,
                               rounding::down,      rounding::floor,   rounding::ceiling};

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_decimal)

BOOST_AUTO_TEST_CASE(sums_and_products_are_exact_or_nothing) {
    std::mt19937_64 random{11};
    for (int i = 0; i < 20'000; ++i) {
        auto const a = any_decimal(random);
        auto const b = any_decimal(random);
        auto const sum = checked_add(a, b);
        if (sum) BOOST_REQUIRE(exact(*sum) == exact(a) + exact(b));
        if (a.exponent() == b.exponent() && abs(exact(a) + exact(b)) < exact(decimal{1, 18 + a.exponent()}))
            BOOST_REQUIRE(sum.has_value());
        if (auto const product = checked_multiply(a, b)) BOOST_REQUIRE(exact(*product) == exact(a) * exact(b));
        if (auto const difference = checked_subtract(a, b)) BOOST_REQUIRE(exact(*difference) == exact(a) - exact(b));
        BOOST_REQUIRE((a < b) == (exact(a) < exact(b)));
        BOOST_REQUIRE((a == b) == (exact(a) == exact(b)));
        BOOST_REQUIRE(tests::exact(to_fraction(a)) == exact(a));
    }
}

BOOST_AUTO_TEST_CASE(every_rule_rounds_as_it_is_defined) {
    std::mt19937_64 random{12};
    boost::multiprecision::cpp_int const most = std::numeric_limits<std::int64_t>::max();
    for (int i = 0; i < 4'000; ++i) {
        auto a = any_decimal(random);
        if (i % 3 == 0)
            a = decimal{static_cast<std::int64_t>(random() % 2001) - 1000, -static_cast<int>(random() % 3)};  // ties
        auto const b = any_decimal(random);
        int const places = static_cast<int>(random() % 9) - 4;
        for (auto const rule : all_rules) {
            auto const wanted = rounded(exact(a) * tests::power_of_ten(places), rule);
            auto const found = round(a, places, rule);
            BOOST_REQUIRE(found.has_value() == (abs(wanted) <= most));
            if (found) BOOST_REQUIRE((found->coefficient() == wanted && found->exponent() == -places));
            if (b.sign() == 0) continue;
            auto const wanted_quotient = rounded(exact(a) / exact(b) * tests::power_of_ten(places), rule);
            auto const found_quotient = quotient(a, b, places, rule);
            BOOST_REQUIRE(found_quotient.has_value() == (abs(wanted_quotient) <= most));
            if (found_quotient) BOOST_REQUIRE(found_quotient->coefficient() == wanted_quotient);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_limits_do_not_wrap) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(!checked_add(decimal{most}, decimal{1}));
    BOOST_CHECK_THROW((void)(decimal{most} + decimal{1}), std::overflow_error);
    BOOST_CHECK_THROW((void)(decimal{most} * decimal{2}), std::overflow_error);
    BOOST_TEST(!checked_negate(decimal{least}));
    BOOST_TEST((decimal{least} < decimal{least + 1}));
    BOOST_TEST((decimal{1, 1000} > decimal{most, 981}));
    BOOST_TEST((decimal{least, 1000} < decimal{1, -1000}));
    BOOST_TEST((to_fraction(decimal{least, 1000}).sign() < 0));
    BOOST_TEST((round(decimal{1, -900}, 0, rounding::up) == decimal{1}));
    BOOST_TEST(!round(decimal{1, 900}, 0, rounding::up));
    BOOST_TEST(!quotient(decimal{1}, decimal{0}, 0, rounding::up));
    BOOST_CHECK_THROW((decimal{1, 1001}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_sum_gives_up_decimals_that_are_zero_before_it_gives_up) {
    decimal const long_zero{1'000'000'000'000'000'000, -18};
    BOOST_TEST((checked_add(decimal{9'000'000'000}, long_zero) == decimal{9'000'000'001}));
}

BOOST_AUTO_TEST_CASE(zero_takes_no_room_beside_a_long_coefficient) {
    decimal const wide{9'000'000'000'000'000'001, 7};
    BOOST_TEST((checked_add(decimal{}, wide) == wide && checked_subtract(wide, decimal{}) == wide));
    BOOST_TEST((-wide).exponent() == 7);
    BOOST_TEST((-decimal{250, -2}).decimals() == 2);
}

BOOST_AUTO_TEST_CASE(equal_values_hash_alike) {
    std::unordered_set<decimal> seen{decimal{250, -2}, decimal{25, -1}, decimal{2500, -3}, decimal{0, 5}, decimal{0}};
    BOOST_TEST(seen.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
