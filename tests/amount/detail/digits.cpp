// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/detail/digits.hpp>

#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

using namespace prospectus::detail;

static_assert(read_digits("1,234.50 x", ',').value.value() == decimal{123450, -2} &&
              read_digits("1,234.50 x", ',').end == 8);
static_assert(read_digits("1,2345", ',').error == digits_error::bad_group &&
              read_digits("x").error == digits_error::no_digit);

BOOST_AUTO_TEST_SUITE(amount_detail_digits)

BOOST_AUTO_TEST_CASE(a_million_digits_are_an_error_with_a_place) {
    auto const found = read_digits(std::string(1'000'000, '7'));
    BOOST_TEST((found.error == digits_error::too_long && found.end == 19));
    BOOST_TEST((read_digits(std::string(1'000'000, '0')).value.value() == decimal{0}));
    BOOST_TEST((read_digits("1" + std::string(1'000'000, '0')).error == digits_error::too_long));
    BOOST_TEST((read_digits("0." + std::string(1'000'000, '0')).error == digits_error::too_long));
}

BOOST_AUTO_TEST_CASE(a_point_or_comma_without_a_digit_behind_it_is_no_part) {
    BOOST_TEST(read_digits("12.").end == 2U);
    BOOST_TEST(read_digits("12,", ',').end == 2U);
    BOOST_TEST(read_digits("1.2.3").end == 3U);
    BOOST_TEST((read_digits("1234,567", ',').error == digits_error::bad_group));
}

BOOST_AUTO_TEST_SUITE_END()
