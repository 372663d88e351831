// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/token_price.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_token_price)

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_the_same) {
    std::mt19937_64 random{47};
    std::string const tiers[]{"", "batch", "priority, from 2024", " tier ", "低"};
    for (int i = 0; i < 1'000; ++i) {
        decimal const d{static_cast<std::int64_t>(random()) >> (random() % 63), static_cast<int>(random() % 12) - 10};
        token_price price{
            static_cast<token_kind>(i % 4), {d, i % 3 == 0 ? cny::value : usd::value}, tiers[random() % 5]};
        if (i % 2 == 0) price.above = static_cast<std::int64_t>(random()) >> (random() % 63);
        if (i % 5 < 3) price.from = i % 5 == 0 ? partial_date{2024, 8} : partial_date{2024};
        if (i % 7 < 3) price.until = partial_date{2025, 1, 1 + i % 28};
        auto const text = to_text(price);
        auto const back = from_text<token_price>(text);
        BOOST_REQUIRE_MESSAGE((back && *back == price), text);
    }
    BOOST_TEST(to_text(token_price{token_kind::output, {0.60_decimal, usd::value}}) ==
               "output: USD 0.60 per million tokens");
}

BOOST_AUTO_TEST_CASE(a_price_is_stated_for_many_tokens_or_few) {
    token_price const price{token_kind::input, {0.15_decimal, usd::value}};
    for (auto const* same :
         {"input: USD 0.15 per million tokens", "input: USD 0.15 / 1M tokens", "Input: US$0.15/million tokens",
          "input: USD 0.00015 per 1,000 tokens", "input: USD 0.00000015 per token", "input: $1.5e-7 per token"})
        BOOST_TEST_CONTEXT(same) {
            BOOST_TEST((from_text<token_price>(same, reading_options{.dollar = usd::value}) == price));
        }
}

BOOST_AUTO_TEST_CASE(the_error_stands_where_it_is_wrong) {
    auto const fails = [](std::string_view text, std::size_t offset, std::string_view expected) {
        auto const read = from_text<token_price>(text);
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(!read);
            BOOST_TEST(read.error().offset == offset);
            BOOST_TEST(read.error().expected.starts_with(expected));
        }
    };
    fails("", 0, "input, cached input");
    fails("prompt: USD 1 per million tokens", 0, "input, cached input");
    fails("input USD 1 per million tokens", 0, "input, cached input");
    fails("input: $1 per million tokens", 7, "a currency");
    fails("input: USD 1", 7, "a price of tokens");
    fails("input: USD 1 per million words", 7, "a price of tokens");
    fails("input: USD 1+ per million tokens", 7, "a price of tokens");
    fails("input: USD 1 per million tokens, above 1.5", 39, "a whole number of tokens");
    fails("input: USD 1 per million tokens, from 2024-13", 43, "a month");
    fails("input: USD 1 per million tokens, until 2024, from 2023", 43, "the end, or a comma");
    fails("input: USD 1 per million tokens, tier ", 38, "the name of a tier");
}

BOOST_AUTO_TEST_CASE(versions_read_back_and_others_say_where) {
    for (std::string const text : {"0", "4", "4.5", "4.10", "1.0.2", "1.2.3.4", "0.0.0.1", "4294967295"})
        BOOST_TEST(to_text(from_text<version_number>(text).value()) == text);
    BOOST_TEST(to_text(version_number{"4.0"}) == "4");
    auto const offset = [](std::string_view text) { return from_text<version_number>(text).error().offset; };
    BOOST_TEST((offset("") == 0U && offset("4.x") == 2U && offset("v4") == 0U && offset("4.") == 2U));
    BOOST_TEST((offset("1.2.3.4.5") == 7U && offset("4..5") == 2U && offset("1.4294967296") == 11U));
}

BOOST_AUTO_TEST_SUITE_END()
