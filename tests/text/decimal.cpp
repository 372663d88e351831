// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/decimal.hpp>

#include <cstdint>
#include <limits>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <string>
#include <string_view>

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

BOOST_AUTO_TEST_CASE(exponents_are_read_exactly_beside_the_same_number_in_full) {
    std::mt19937_64 random{32};
    for (int i = 0; i < 3'000; ++i) {
        auto const mantissa = static_cast<std::int64_t>(random()) >> (random() % 63);
        auto const decimals = static_cast<int>(random() % 19), exponent = static_cast<int>(random() % 61) - 30;
        decimal const d{mantissa, -decimals};
        auto const in_full = to_text(decimal{mantissa, exponent - decimals});
        for (std::string const mark : {"e", "E", exponent < 0 ? "e-" : "e+", exponent < 0 ? "E-0" : "E+00"}) {
            if (exponent < 0 && mark.size() == 1) continue;
            auto const text = to_text(d) + mark + std::to_string(exponent < 0 ? -exponent : exponent);
            BOOST_REQUIRE_MESSAGE((from_text<decimal>(text) == from_text<decimal>(in_full)), text + " for " + in_full);
        }
    }
    BOOST_TEST((from_text<decimal>("1.1e+23") == decimal{11, 22} && from_text<decimal>("5E-7") == decimal{5, -7}));
    BOOST_TEST((from_text<decimal>("(1,234.5e2)") == decimal{-123450}));
    BOOST_TEST((from_text<decimal>("3,5e2", decimal_comma) == decimal{350}));
    BOOST_TEST((from_text<decimal>("1e\u22122") == decimal{1, -2}));
    BOOST_TEST((from_text<decimal>("-9223372036854775808e3") == decimal{INT64_MIN, 3}));
}

BOOST_AUTO_TEST_CASE(the_digits_before_an_exponent_keep_what_they_count_for) {
    BOOST_TEST((from_text<numeral>("1.10e3") == numeral{decimal{110, 1}, 1}));  // three that count
    BOOST_TEST((from_text<numeral>("130e3") == numeral{decimal{130}}.scaled(3)));
    BOOST_TEST((from_text<numeral>("5E-7") == numeral{decimal{5, -7}}));
    BOOST_TEST(!(from_text<numeral>("1.10e3") == from_text<numeral>("1.1e3")));
}

BOOST_AUTO_TEST_CASE(an_exponent_has_digits_and_bounds) {
    std::string_view const digits = "the digits of an exponent";
    BOOST_TEST((from_text<decimal>("1e").error() == text_error{2, digits}));
    BOOST_TEST((from_text<decimal>("1e+").error() == text_error{3, digits}));
    BOOST_TEST((from_text<decimal>("1.5E-").error() == text_error{5, digits}));
    BOOST_TEST((from_text<decimal>("1e+-5").error() == text_error{3, digits}));
    BOOST_TEST((from_text<decimal>("1e 5").error() == text_error{2, digits}));
    BOOST_TEST((from_text<decimal>("1e5.5").error().offset == 3U && from_text<decimal>("1e5e5").error().offset == 3U));
    BOOST_TEST((from_text<decimal>("e5").error().offset == 0U && from_text<decimal>("1.e5").error().offset == 1U));
    // Whatever is a decimal is read, in digits more or less than were written.
    BOOST_TEST(
        (from_text<decimal>("7e1000") == decimal{7, 1000} && from_text<decimal>("0.07e1002") == decimal{7, 1000}));
    BOOST_TEST((from_text<decimal>("1e1001") == decimal{10, 1000} &&
                from_text<decimal>("1e1018") == decimal{1'000'000'000'000'000'000, 1000}));
    BOOST_TEST((from_text<decimal>("70e-1001") == decimal{7, -1000}));
    BOOST_TEST((from_text<decimal>("0e99999999999999999999") == decimal{0}));
    for (auto const* past : {"1e1019", "1e-1001", "1.5e-1000", "1e99999999999999999999", "1e-99999999999999999999"})
        BOOST_TEST((from_text<decimal>(past).error().expected ==
                    "an exponent that leaves the last digit between 1e-1000 and 1e1000"),
                   past);
    BOOST_TEST((from_text<decimal>("1e-1001").error().offset == 3U));
}

BOOST_AUTO_TEST_SUITE_END()
