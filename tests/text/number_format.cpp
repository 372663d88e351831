// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/number_format.hpp>

#include <prospectus/amount/literals.hpp>
#include <prospectus/text/money.hpp>

#include <cstdint>
#include <iterator>
#include <limits>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

constexpr rounding rules[]{rounding::half_even, rounding::half_up, rounding::half_down, rounding::up,
                           rounding::down,      rounding::floor,   rounding::ceiling};
constexpr number_style styles[]{{}, decimal_comma, decimal_comma_blank, apostrophes};

decimal any_decimal(std::mt19937_64& random) {
    return {static_cast<std::int64_t>(random()) >> (random() % 64), static_cast<int>(random() % 40) - 20};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_number_format)

BOOST_AUTO_TEST_CASE(numbers_are_grouped_by_the_style_told) {
    decimal const d{-123456750, -2};
    BOOST_TEST(to_text(d, grouped) == "-1,234,567.50");
    BOOST_TEST(to_text(d, accounting) == "(1,234,567.50)");
    BOOST_TEST(to_text(d, number_format{decimal_comma, digit_groups::thousands}) == "-1.234.567,50");
    BOOST_TEST(to_text(d, number_format{decimal_comma_blank, digit_groups::thousands}) == "-1\u00a0234\u00a0567,50");
    BOOST_TEST(to_text(d, number_format{{}, digit_groups::indian}) == "-12,34,567.50");
    BOOST_TEST(to_text(d, number_format{decimal_comma}) == "-1234567,50");
    BOOST_TEST(to_text(decimal{0}, accounting) == "0");
}

BOOST_AUTO_TEST_CASE(short_forms_never_have_a_thousand_of_a_place) {
    compact const one{1, rounding::half_even}, none{0, rounding::half_even},
        chinese{1, rounding::half_up, place_words::chinese};
    BOOST_TEST(to_text(1234567_decimal, one) == "1.2M");
    BOOST_TEST(to_text(decimal{999'950}, one) == "1.0M");
    BOOST_TEST(to_text(decimal{999'949}, one) == "999.9K");
    BOOST_TEST(to_text(decimal{-999'950}, one) == "-1.0M");
    BOOST_TEST(to_text(999.96_decimal, one) == "1.0K");
    BOOST_TEST(to_text(decimal{999'500'000}, none) == "1B");
    BOOST_TEST(to_text(decimal{950}, one) == "950");
    BOOST_TEST(to_text(decimal{12, 15}, one, grouped) == "12,000.0T");
    BOOST_TEST(to_text(decimal{57'400'000}, compact{place_words::chinese}) == "5740万");
    BOOST_TEST(to_text(decimal{99'999'999}, chinese) == "1.0亿");
    BOOST_TEST(to_text(decimal{124'500'000}, compact{place_words::chinese}) == "1.245亿");
    BOOST_TEST(to_text(decimal{3, 12}, compact{place_words::chinese}) == "3万亿");
    BOOST_TEST(to_text(decimal{0}, one) == "0");
    BOOST_TEST(to_text(decimal{-1'200'000}, one, accounting) == "(1.2M)");
}

BOOST_AUTO_TEST_CASE(every_format_reads_back_in_its_style_as_the_same_value) {
    std::mt19937_64 random{51};
    for (int i = 0; i < 20'000; ++i) {
        auto const d = any_decimal(random);
        for (auto const& style : styles)
            for (auto const groups : {digit_groups::none, digit_groups::thousands, digit_groups::indian})
                for (bool const parentheses : {false, true}) {
                    auto const text = to_text(d, number_format{style, groups, parentheses});
                    auto const back = from_text<decimal>(text, style);
                    BOOST_REQUIRE_MESSAGE((back && *back == d && back->decimals() == d.decimals()), text);
                }
    }
}

BOOST_AUTO_TEST_CASE(every_short_form_reads_back_as_the_value_or_as_what_it_was_rounded_to) {
    std::mt19937_64 random{52};
    for (int i = 0; i < 20'000; ++i) {
        auto const d = any_decimal(random);
        auto const style = styles[random() % std::size(styles)];
        number_format const format{style, static_cast<digit_groups>(random() % 3), random() % 2 == 0};
        reading_options const told{.style = style};
        for (auto const words : {place_words::letters, place_words::chinese}) {
            auto const all = to_text(d, compact{words}, format);
            auto const back = from_text<figure>(all, told);
            BOOST_REQUIRE_MESSAGE((back && back->value() == d), all << " for " << to_text(d));

            int const decimals = static_cast<int>(random() % 4);
            auto const rule = rules[random() % std::size(rules)];
            auto const cut = to_text(d, compact{decimals, rule, words}, format);
            auto const rounded = from_text<figure>(cut, told);
            BOOST_REQUIRE_MESSAGE(rounded.has_value(), cut << " for " << to_text(d));
            // It is the value itself, or that value rounded by the rule in some place it names.
            bool found = rounded->value() == d;
            for (int const place : {0, 3, 4, 6, 8, 9, 12})
                if (auto const r = round(d, decimals - place, rule)) found = found || *r == rounded->value();
            BOOST_REQUIRE_MESSAGE(found, cut << " for " << to_text(d));
            auto const point = cut.find(style.point) == cut.npos ? cut.size() : cut.find(style.point);
            if (format.groups == digit_groups::none && decimals > 0 && cut.find_first_of("KMB") != cut.npos)
                BOOST_REQUIRE_MESSAGE(point <= 4U, cut << " for " << to_text(d));
        }
    }
}

BOOST_AUTO_TEST_CASE(money_takes_every_format_and_reads_back) {
    std::mt19937_64 random{53};
    for (int i = 0; i < 5'000; ++i) {
        auto const m = money<usd>::of_count(static_cast<std::int64_t>(random()) >> (random() % 64));
        for (auto const& text : {to_text(m), to_text(m, grouped), to_text(m, accounting), to_text(m, compact{}),
                                 to_text(m, compact{place_words::chinese}, accounting),
                                 to_text(m, number_format{{}, digit_groups::indian, true})})
            BOOST_REQUIRE_MESSAGE(from_text<money<usd>>(text) == m, text);
    }
    BOOST_TEST(to_text(money<usd>{-1'234.5_decimal}, accounting) == "USD (1,234.50)");
}

BOOST_AUTO_TEST_SUITE_END()
