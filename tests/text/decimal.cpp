// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/decimal.hpp>

#include <limits>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<decimal>("1,234.50") == decimal{123450, -2} && from_text<decimal>("\u22123") == decimal{-3});
static_assert(from_text<decimal>("12x").error() == text_error{2, "the end, or a digit"});

BOOST_AUTO_TEST_SUITE(text_decimal)

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_the_same) {
    std::mt19937_64 random{31};
    for (int i = 0; i < 20'000; ++i) {
        decimal const d{static_cast<std::int64_t>(random()) >> (random() % 63), -static_cast<int>(random() % 30)};
        for (auto const& text : {to_text(d), to_text(d, grouped), to_text(d, accounting)}) {
            auto const back = from_text<decimal>(text);
            BOOST_REQUIRE((back && *back == d && back->decimals() == d.decimals()));
        }
    }
}

BOOST_AUTO_TEST_CASE(digits_stay_as_they_were_given) {
    BOOST_TEST(to_text(decimal{250, -2}) == "2.50");
    BOOST_TEST(to_text(decimal{-5, -3}) == "-0.005");
    BOOST_TEST(to_text(decimal{12345, 3}, grouped) == "12,345,000");
    BOOST_TEST(to_text(decimal{0}) == "0");
    BOOST_TEST(to_text(decimal{std::numeric_limits<std::int64_t>::min()}) == "-9223372036854775808");
}

BOOST_AUTO_TEST_CASE(accountants_write_a_minus_as_parentheses) {
    BOOST_TEST(
        (from_text<decimal>("(1,234.50)") == decimal{-123450, -2} && from_text<decimal>("（5）") == decimal{-5}));
    BOOST_TEST((from_text<decimal>("(5").error() == text_error{2, "a closing parenthesis, or a digit"}));
    BOOST_TEST((from_text<decimal>("5)").error().offset == 1 && from_text<decimal>("(-5)").error().offset == 1));
}

BOOST_AUTO_TEST_CASE(other_marks_are_read_only_when_told) {
    BOOST_TEST((from_text<decimal>("3,5").error() == text_error{2, "three digits between commas"}));
    BOOST_TEST((from_text<decimal>("3,5", decimal_comma) == decimal{35, -1}));
    BOOST_TEST((from_text<decimal>("3.5", decimal_comma).error() == text_error{2, "three digits in a group"}));
    BOOST_TEST((from_text<decimal>("1 234,50", decimal_comma_blank) == decimal{123450, -2}));
    BOOST_TEST((from_text<decimal>("1'234.50", apostrophes) == decimal{123450, -2}));
}

BOOST_AUTO_TEST_CASE(the_limits_of_exponents_are_read_and_what_is_beyond_is_an_error) {
    for (int const exponent : {-1000, -999, 999, 1000}) {
        decimal const d{7, exponent};
        BOOST_TEST((from_text<decimal>(to_text(d)) == d));
    }
    BOOST_TEST((from_text<decimal>("0." + std::string(1000, '0') + "7").error().offset == 1002U));
    BOOST_TEST((from_text<decimal>("7" + std::string(1001, '0')).error().offset == 1001U));
    BOOST_TEST((from_text<decimal>(std::string(1'000'000, '7')).error().offset == 19U));
    BOOST_TEST((from_text<decimal>("1" + std::string(1'000'000, '0')).error().offset == 1001U));
    BOOST_TEST((from_text<decimal>("0." + std::string(1'000'000, '9')).error().offset == 20U));
}

BOOST_AUTO_TEST_SUITE_END()
