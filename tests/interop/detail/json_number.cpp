// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/detail/json_number.hpp>
#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>

using namespace prospectus;
using detail::read_json_number;
using tests::rational;

BOOST_AUTO_TEST_SUITE(interop_detail_json_number)

BOOST_AUTO_TEST_CASE(synopsis) {
    static_assert(read_json_number("0.00000030").value == decimal{30, -8});
    static_assert(read_json_number("0.00000030").value->decimals() == 8);
    static_assert(read_json_number("1.5e3").value == decimal{15, 2});
    static_assert(read_json_number("-1E-7").value == decimal{-1, -7});
    static_assert(read_json_number("1.1e+23").value == decimal{11, 22});
    static_assert(read_json_number("9223372036854775807").value == decimal{INT64_MAX});
    static_assert(read_json_number("-9223372036854775808").value == decimal{INT64_MIN});
    static_assert(read_json_number("0e999999999999").value == decimal{});
    static_assert(read_json_number("-0").value == decimal{});
}

BOOST_AUTO_TEST_CASE(what_other_languages_write_is_no_number_in_json) {
    for (auto const* text : {"",    "-",         "+1",    "01",   "-01",          "00",  ".5",    "5.",    "1.e3",
                             "1e",  "1e+",       "1e-",   "0x10", "1,000",        "1 ",  " 1",    "1_000", "Infinity",
                             "NaN", "-Infinity", "1e1.5", "1e5x", "\xef\xbc\x91", "--1", "1.2.3", "#NAME?"}) {
        auto const read = read_json_number(text);
        BOOST_TEST(!read.value, text);
        BOOST_TEST(!read.is_json, text);
        BOOST_TEST(read.what == "expected a number as JSON writes it", text);
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_said_never_rounded) {
    for (auto const& text : {std::string{"9223372036854775808"}, std::string{"-9223372036854775809"},
                             std::string{"0.12345678901234567891"}, std::string(100'000, '7'),
                             "0." + std::string(100'000, '3'), "1" + std::string(100'000, '0')}) {
        auto const read = read_json_number(text);
        BOOST_TEST(!read.value);
        BOOST_TEST(read.is_json);
        BOOST_TEST(read.what == "expected a number of no more digits than 64 bits hold");
    }
    for (auto const* text : {"1e1001", "1e-1001", "1e99999999999999999999", "-1e-99999999999999999999"}) {
        auto const read = read_json_number(text);
        BOOST_TEST(!read.value, text);
        BOOST_TEST(read.is_json, text);
        BOOST_TEST(read.what == "expected a number with an exponent from -1000 to 1000", text);
    }
    BOOST_TEST((read_json_number("1e1000").value == decimal{1, 1000}));
    BOOST_TEST((read_json_number("1.000e-1000").value == decimal{1, -1000}));
}

// Against Boost's rational numbers, over numbers written by every rule of the grammar.
BOOST_AUTO_TEST_CASE(is_the_number_that_was_written) {
    std::mt19937_64 random{20261125};
    for (int round = 0; round < 2'000; ++round) {
        std::string text = random() % 2 == 0 ? "-" : "";
        std::string const whole = std::to_string(random() % 1'000'000'000);
        text += whole;
        std::string places;
        if (random() % 2 == 0) {
            for (auto n = random() % 9 + 1; n > 0; --n) places += static_cast<char>('0' + random() % 10);
            text += '.' + places;
        }
        int exponent = 0;
        if (random() % 2 == 0) {
            exponent = static_cast<int>(random() % 61) - 30;
            text += random() % 2 == 0 ? 'e' : 'E';
            if (exponent >= 0 && random() % 2 == 0) text += '+';
            text += std::to_string(exponent);
        }
        boost::multiprecision::cpp_int digits;
        for (char const c : whole + places) digits = 10 * digits + (c - '0');
        rational expected = digits * tests::power_of_ten(exponent - static_cast<int>(places.size()));
        if (text.front() == '-') expected = -expected;
        auto const read = read_json_number(text);
        BOOST_REQUIRE_MESSAGE(read.value, text);
        BOOST_TEST((read.value->coefficient() * tests::power_of_ten(read.value->exponent()) == expected), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
