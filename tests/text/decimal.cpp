// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/decimal.hpp>

#include <limits>
#include <prospectus/amount/literals.hpp>
#include <random>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<decimal>("1,234.50") == decimal{123450, -2} && from_text<decimal>("\u22123") == decimal{-3});
static_assert(from_text<decimal>("12x").error() == text_error{2, "the end, or a digit"});

BOOST_AUTO_TEST_SUITE(text_decimal)

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_the_same) {
    std::mt19937_64 random{31};
    for (int i = 0; i < 20'000; ++i) {
        decimal const d{static_cast<std::int64_t>(random()) >> (random() % 63), -static_cast<int>(random() % 30)};
        if (d.coefficient() == std::numeric_limits<std::int64_t>::min())
            continue;  // its magnitude takes one more digit
        for (auto const& text : {to_text(d), to_text(d, grouped)}) {
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

BOOST_AUTO_TEST_SUITE_END()
