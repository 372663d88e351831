// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/decimal.hpp>

#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <climits>
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

/// Whether some coefficient and exponent hold it.
bool is_decimal(rational const& value) {
    using boost::multiprecision::cpp_int;
    cpp_int over = numerator(value), under = denominator(value);
    int exponent = 0;
    for (; under % 10 == 0; --exponent) under /= 10;
    for (; under % 2 == 0; --exponent, over *= 5) under /= 2;
    for (; under % 5 == 0; --exponent, over *= 2) under /= 5;
    if (under != 1) return false;
    for (; over != 0 && over % 10 == 0; ++exponent) over /= 10;
    return over >= std::numeric_limits<std::int64_t>::min() && over <= std::numeric_limits<std::int64_t>::max() &&
           exponent >= -1000 && exponent <= 1000;
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

BOOST_AUTO_TEST_CASE(sums_and_products_are_exact_and_nothing_only_where_no_decimal_is) {
    std::mt19937_64 random{11};
    int found = 0, none = 0;
    auto const check = [&](std::optional<decimal> result, rational const& wanted) {
        ++(result ? found : none);
        BOOST_REQUIRE(result.has_value() == is_decimal(wanted));
        if (result) BOOST_REQUIRE(exact(*result) == wanted);
    };
    for (int i = 0; i < 20'000; ++i) {
        auto const a = any_decimal(random);
        auto const b = any_decimal(random);
        check(checked_add(a, b), exact(a) + exact(b));
        check(checked_subtract(a, b), exact(a) - exact(b));
        check(checked_multiply(a, b), exact(a) * exact(b));
        check(checked_negate(a), -exact(a));
        BOOST_REQUIRE((a < b) == (exact(a) < exact(b)));
        BOOST_REQUIRE((a == b) == (exact(a) == exact(b)));
        BOOST_REQUIRE(tests::exact(to_fraction(a)) == exact(a));
        if (auto const ratio = exact_ratio(a, b)) BOOST_REQUIRE(tests::exact(*ratio) * exact(b) == exact(a));
    }
    BOOST_TEST((found > 20'000 && none > 10'000));
}

BOOST_AUTO_TEST_CASE(what_is_taken_away_comes_back) {
    std::mt19937_64 random{13};
    for (int i = 0; i < 20'000; ++i) {
        auto const a = any_decimal(random);
        auto const b = any_decimal(random);
        auto const sum = checked_add(a, b);
        if (!sum) continue;
        BOOST_REQUIRE((checked_subtract(*sum, b) == a && checked_subtract(*sum, a) == b));
        BOOST_REQUIRE((checked_add(b, a) == *sum));
        BOOST_REQUIRE(std::hash<decimal>{}(*checked_subtract(*sum, b)) == std::hash<decimal>{}(a));
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
    BOOST_TEST((!round(decimal{1}, 1001, rounding::up) && !round(decimal{1}, INT_MIN, rounding::up) &&
                !round(fraction{1, 3}, INT_MAX, rounding::up) &&
                !quotient(decimal{1}, decimal{3}, INT_MAX, rounding::up)));
    BOOST_TEST((checked_subtract(decimal{-1}, decimal{least}) == decimal{most}));
    BOOST_TEST((checked_add(decimal{most, 1}, decimal{least, 1}) == decimal{-1, 1}));
    BOOST_TEST((checked_multiply(decimal{1, 600}, decimal{1, 401}) == decimal{10, 1000}));
    BOOST_TEST(!checked_multiply(decimal{1, 600}, decimal{1, 600}));
    BOOST_TEST((checked_multiply(decimal{5, -600}, decimal{0, -600}) == decimal{}));
}

BOOST_AUTO_TEST_CASE(a_sum_fits_where_its_parts_have_no_room_beside_each_other) {
    BOOST_TEST((checked_add(decimal{1, 19}, decimal{-9'000'000'000'000'000'000}) == decimal{1, 18}));
    BOOST_TEST((checked_multiply(decimal{1LL << 62}, decimal{1'490'116'119'384'765'625}) ==
                decimal{687'194'767'360'000'000, 19}));  // 2^62 * 5^26
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
