// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/count_of.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>

using namespace prospectus;
using tokens = count_of<counted::token>;

struct wafer {
    static constexpr std::string_view name = "wafer";
};

static_assert(std::regular<tokens> && std::totally_ordered<tokens> && sizeof(tokens) == 8);
static_assert(tokens{1'200} + tokens{350} == tokens{1'550} && tokens{3} - tokens{5} == tokens{-2});
static_assert(unit_of<counted::token>() == unit::count("token") && unit_of<wafer>() == unit::count("wafer"));
static_assert(!std::is_convertible_v<int, tokens> && !std::is_constructible_v<tokens, count_of<counted::share>>);

template <class A, class B>
concept can_be_added = requires(A a, B b) { a + b; };
static_assert(can_be_added<tokens, tokens> && !can_be_added<tokens, count_of<wafer>> && !can_be_added<tokens, int>);

BOOST_AUTO_TEST_SUITE(amount_count_of)

BOOST_AUTO_TEST_CASE(nothing_wraps) {
    tokens const most{INT64_MAX};
    BOOST_TEST((!checked_add(most, tokens{1}) && checked_subtract(most, tokens{1}) == tokens{INT64_MAX - 1}));
    BOOST_CHECK_THROW((void)(most + tokens{1}), std::overflow_error);
    BOOST_CHECK_THROW((void)(most * 2), std::overflow_error);
}

BOOST_AUTO_TEST_CASE(ratios_are_exact) {
    BOOST_TEST((exact_ratio(tokens{2}, tokens{6}) == fraction{1, 3}));
    BOOST_TEST(ratio(tokens{1}, tokens{4}) == 0.25);
    BOOST_TEST(std::hash<tokens>{}(tokens{7}) == std::hash<tokens>{}(tokens{7}));
}

BOOST_AUTO_TEST_SUITE_END()
