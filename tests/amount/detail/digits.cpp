// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/detail/digits.hpp>

#include <charconv>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

using namespace prospectus::detail;

static_assert(read_digits("1,234.50 x", {'.', ','}).value.value() == decimal{123450, -2} &&
              read_digits("1,234.50 x", {'.', ','}).end == 8);
static_assert(read_digits("1,2345", {'.', ','}).error == digits_error::bad_group &&
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
    BOOST_TEST(read_digits("12,", {'.', ','}).end == 2U);
    BOOST_TEST(read_digits("1.2.3").end == 3U);
    BOOST_TEST((read_digits("1234,567", {'.', ','}).error == digits_error::bad_group));
}

BOOST_AUTO_TEST_CASE(the_quick_way_and_the_other_agree) {
    std::mt19937_64 random{41};
    std::string_view const parts[]{"0", "1",      "9",      "00",     "123", "4567", ",",
                                   ".", "\uff15", "\uff0e", "\uff0c", " ",   "\xef"};
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (auto n = random() % 9; n > 0; --n) text += parts[random() % std::size(parts)];
        for (bool const negative : {false, true})
            for (digit_marks const marks : {digit_marks{'.', ','}, digit_marks{',', '.'}, digit_marks{'.', 0}}) {
                auto const quick = read_digits(text, marks, negative), slow = read_digits_slowly(text, marks, negative);
                BOOST_REQUIRE_MESSAGE((quick.error == slow.error && quick.end == slow.end && quick.value == slow.value),
                                      text);
            }
    }
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_those_of_from_chars_to_the_last) {
    std::mt19937_64 random{42};
    for (int i = 0; i < 100'000; ++i) {
        auto const whole = static_cast<std::int64_t>(random() >> (random() % 63 + 1));
        auto const text = std::to_string(whole);
        BOOST_REQUIRE((read_digits(text).value.value() == decimal{whole} && read_digits(text).end == text.size()));
    }
    auto const most = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST((read_digits("9223372036854775807").value.value() == decimal{most}));
    BOOST_TEST((read_digits("9223372036854775808").error == digits_error::too_long));
    BOOST_TEST((read_digits("9223372036854775808", {}, true).value.value() == decimal{-most - 1}));
    BOOST_TEST((read_digits("9223372036854775809", {}, true).error == digits_error::too_long));
}

BOOST_AUTO_TEST_CASE(groups_are_of_three_or_indian) {
    for (std::string_view const text : {"1,00,00,000", "12,34,567", "1,23,456", "1,234,567", "123,456"})
        BOOST_TEST(read_digits(text, {'.', ','}).end == text.size(), text);
    for (std::string_view const text :
         {"123,45,678", "1,234,56,789", "1,23,456,789", "12,34", "1,2345,6789", "1,00,00"})
        BOOST_TEST((read_digits(text, {'.', ','}).error == digits_error::bad_group), text);
    BOOST_TEST((read_digits("1.234.567,50", {',', '.'}).value == numeral{decimal{123456750, -2}}));
    BOOST_TEST((read_digits("1\u00a0234\u202f567", {',', ' '}).value == numeral{1234567}));
    BOOST_TEST((read_digits("1'234\u2019567.5", {'.', '\''}).value == numeral{decimal{12345675, -1}}));
    BOOST_TEST((read_digits("１，２３４．５０", {'.', ','}).value == numeral{decimal{123450, -2}}));
}

BOOST_AUTO_TEST_SUITE_END()
