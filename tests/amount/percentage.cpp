// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/percentage.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(percentage{27.2_decimal} - percentage{24_decimal} == percentage_points{3.2_decimal});
static_assert(percentage{24_decimal} + percentage_points{3.2_decimal} == percentage{27.2_decimal});
static_assert(percentage{25_decimal}.as_fraction() == fraction{1, 4});

template <class A, class B>
concept can_be_added = requires(A a, B b) { a + b; };
template <class A, class B>
concept can_be_subtracted = requires(A a, B b) { a - b; };
static_assert(!can_be_added<percentage, percentage> && !can_be_added<decimal, percentage>);
static_assert(!can_be_added<money<usd>, percentage> && !can_be_subtracted<money<usd>, percentage>);
static_assert(!can_be_added<money<usd>, percentage_points> && !can_be_added<int, percentage>);

BOOST_AUTO_TEST_SUITE(amount_percentage)

BOOST_AUTO_TEST_CASE(a_percentage_is_of_something_and_exact) {
    money<usd> const base{200_decimal};
    BOOST_TEST((of(percentage{15_decimal}, base) == money<usd>{30_decimal}));
    BOOST_TEST((increased_by(base, percentage{15_decimal}) == money<usd>{230_decimal}));
    BOOST_TEST((decreased_by(base, percentage{15_decimal}) == money<usd>{170_decimal}));
    BOOST_TEST((of(percentage{0.01_decimal}, money<usd>{0.01_decimal}).amount() == fraction{1, 1'000'000}));
    BOOST_TEST((of(percentage{50_decimal}, 3_decimal) == fraction{3, 2}));
    BOOST_TEST((increased_by(fraction{1, 3}, percentage{100_decimal}) == fraction{2, 3}));
}

BOOST_AUTO_TEST_CASE(up_and_down_by_the_same_is_not_back) {
    money<usd> const base{100_decimal};
    auto const down =
        decreased_by(increased_by(rational_money<usd>{base}, percentage{10_decimal}), percentage{10_decimal});
    BOOST_TEST((down == money<usd>{99_decimal}));
}

BOOST_AUTO_TEST_CASE(points_add_among_themselves) {
    BOOST_TEST((percentage_points{3_decimal} + percentage_points{0.2_decimal} == percentage_points{3.20_decimal}));
    BOOST_TEST((percentage_points{3_decimal} - percentage_points{4_decimal} == -percentage_points{1_decimal}));
    BOOST_TEST((percentage{3_decimal} - percentage_points{4_decimal} == percentage{decimal{-1}}));
    BOOST_TEST((std::hash<percentage>{}(percentage{2.5_decimal}) == std::hash<percentage>{}(percentage{2.50_decimal})));
}

BOOST_AUTO_TEST_SUITE_END()
