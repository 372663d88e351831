// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/identifier.hpp>

#include "tests/text/described.hpp"

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<lei>("7LTWFZYICNSX8D621K86") == lei{"7LTWFZYICNSX8D621K86"} &&
              from_text<isin>("US0378331005") == isin{"US0378331005"} && from_text<cik>("320193") == cik{320193});

BOOST_AUTO_TEST_SUITE(text_identifier)

BOOST_AUTO_TEST_CASE(each_reason_has_words) { tests::check_words<identifier_reason>(4); }

BOOST_AUTO_TEST_CASE(codes_read_back) {
    for (std::string const code : {"7LTWFZYICNSX8D621K86", "HWUPKR0MPOU8FGXBT394", "529900T8BM49AURSDO55"})
        BOOST_TEST(to_text(from_text<lei>(code).value()) == code);
    for (std::string const code : {"US0378331005", "XS1234567894", "HK0000069689"})
        if (auto const found = from_text<isin>(code)) BOOST_TEST(to_text(*found) == code);
    for (long long number = 1; number < 10'000'000'000; number = 7 * number + 3)
        BOOST_TEST((from_text<cik>(to_text(cik{number})) == cik{number} &&
                    from_text<cik>(std::to_string(number)) == cik{number}));
    BOOST_TEST(to_text(cik{320193}) == "0000320193");
}

// Whatever stands at a place of a good code, the error is at that place or, for a character that may stand there, at the
// check digits.
BOOST_AUTO_TEST_CASE(the_error_stands_where_the_character_does) {
    std::string const good = "7LTWFZYICNSX8D621K86";
    for (std::size_t i = 0; i < good.size(); ++i)
        for (char const c : {'a', ' ', '-', '\0', '\xc3'}) {
            auto code = good;
            code[i] = c;
            BOOST_TEST(from_text<lei>(code).error().offset == i);
        }
    for (std::size_t i = 0; i < good.size(); ++i) {
        BOOST_TEST(from_text<lei>(good.substr(0, i)).error().offset == i);
        auto code = good;
        code[i] = good[i] == '7' ? '8' : '7';
        BOOST_TEST(from_text<lei>(code).error().offset == 18U);
    }
    BOOST_TEST(from_text<lei>(good + "6").error().offset == 20U);
    BOOST_TEST(from_text<lei>("7LTWFZYICNSX8D621KA6").error().offset == 18U);
}

BOOST_AUTO_TEST_CASE(an_o_for_a_zero_and_a_check_digit_of_letters) {
    BOOST_TEST(from_text<isin>("US0378331O05").error().offset == 11U);
    BOOST_TEST(from_text<isin>("US03783310O5").error().expected.starts_with("another check digit"));
    BOOST_TEST(from_text<isin>("US037833100O").error().offset == 11U);
    BOOST_TEST(from_text<isin>("1S0378331005").error().offset == 0U);
    BOOST_TEST(from_text<isin>("US037833100").error().offset == 11U);
}

BOOST_AUTO_TEST_CASE(a_cik_has_one_to_ten_digits_and_is_not_zero) {
    BOOST_TEST(from_text<cik>("").error().offset == 0U);
    BOOST_TEST(from_text<cik>("32x193").error().offset == 2U);
    BOOST_TEST(from_text<cik>("00003201930").error().offset == 10U);
    BOOST_TEST(from_text<cik>("0000000000").error().offset == 0U);
    BOOST_TEST(from_text<cik>("CIK320193").error().offset == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
