// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/write_figure.hpp>

#include <iterator>
#include <prospectus/amount/literals.hpp>
#include <prospectus/text/read_figure.hpp>
#include <random>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

unit const yuan = unit::money(cny::value);

}  // namespace

BOOST_AUTO_TEST_SUITE(text_write_figure)

BOOST_AUTO_TEST_CASE(figures_are_written_with_hedge_currency_place_and_unit) {
    BOOST_TEST(to_text(stated<cny>(4.4_billion, hedge::about)) == "about CNY 4.4 billion");
    BOOST_TEST(to_text(stated<cny>(57.40_million)) == "CNY 57.40 million");
    BOOST_TEST(to_text(stated<cny>(-57.4_million)) == "CNY -57.4 million");
    BOOST_TEST(to_text(exactly<hkd>(116.2_decimal)) == "exactly HKD 116.2");
    BOOST_TEST(to_text(stated(70, unit::percent(), hedge::nearly)) == "nearly 70%");
    BOOST_TEST(to_text(stated(8, unit::multiple(), hedge::at_least)) == "at least 8x");
    BOOST_TEST(to_text(stated(-3.2_decimal, unit::points())) == "-3.2 percentage points");
    BOOST_TEST(to_text(stated(1, unit::count("month"))) == "1 month");
    BOOST_TEST(to_text(stated(3, unit::count("month"))) == "3 months");
    BOOST_TEST(to_text(stated(116.2_decimal, unit::per(hkd::value, "share"))) == "HKD 116.2/share");
    BOOST_TEST(to_text(figure{1.5_billion, numeral{2.0_billion}, unit::number()}) == "1.5 to 2.0 billion");
}

BOOST_AUTO_TEST_CASE(a_range_is_written_with_both_its_numbers) {
    auto const again = [](std::string_view text) { return to_text(from_text<figure>(text).value()); };
    BOOST_TEST(again("6-7成") == "6 to 7成");
    BOOST_TEST(again("5-10亿元") == "5 to 10亿元");  // 1.0 billion would state one digit more
    BOOST_TEST(again("1-2 shares") == "1 to 2 shares");
    BOOST_TEST(again("0.5-10%") == "0.5 to 10%");
}

BOOST_AUTO_TEST_CASE(percent_keep_what_their_zeros_state) {
    auto const again = [](std::string_view text) { return to_text(from_text<figure>(text).value()); };
    BOOST_TEST(again("10成") == "10成");    // 95 to 105 %, or 50 to 150; 100% is 99.5 to 100.5 at best
    BOOST_TEST(again("1.0成") == "1.0成");  // 9.5 to 10.5 % and no less
    BOOST_TEST(again("-7成") == "-7成");
    BOOST_TEST(again("1.5成") == "15%");
}

BOOST_AUTO_TEST_CASE(zeros_that_do_not_count_take_the_place_of_the_last_digit) {
    BOOST_TEST(to_text(stated<cny>(5740_thousand)) == "CNY 5740 thousand");
    BOOST_TEST(to_text(stated<cny>(numeral{5740}.scaled(4))) == "5740万元");
    BOOST_TEST(to_text(stated<hkd>(numeral{640}.scaled(8))) == "640亿港元");
    BOOST_TEST(to_text(stated<sek>(numeral{640}.scaled(4))) == "640万 SEK");
    BOOST_TEST(to_text(stated(numeral{7}.scaled(1), unit::percent())) == "7成");
}

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_as_the_same_figure) {
    std::mt19937_64 random{21};
    unit const units[]{unit::number(),          yuan,
                       unit::money(hkd::value), unit::percent(),
                       unit::points(),          unit::multiple(),
                       unit::count("share"),    unit::per(usd::value, "token")};
    hedge const hedges[]{hedge::none,     hedge::exactly, hedge::about,   hedge::over,
                         hedge::at_least, hedge::under,   hedge::at_most, hedge::nearly};
    for (int i = 0; i < 20'000; ++i) {
        auto coefficient = static_cast<std::int64_t>(random() >> (random() % 40 + 24));
        auto const exponent = static_cast<int>(random() % 15) - 6;
        if (exponent > 0 && coefficient % 10 == 0) ++coefficient;  // zeros before a place word take 万 or 亿: below
        numeral const n =
            exponent <= 0 ? numeral{decimal{coefficient, exponent}} : numeral{decimal{coefficient, exponent}, exponent};
        figure const f{random() % 2 == 0 ? n : -n, units[random() % 8], hedges[random() % 8]};
        auto const back = from_text<figure>(to_text(f));
        BOOST_REQUIRE_MESSAGE(back == f, to_text(f));
    }
    for (int places : {3, 4, 6, 8, 9, 12})
        for (int n : {10, 640, 5740, 100}) {
            figure const f{numeral{n}.scaled(places), yuan};
            BOOST_TEST((from_text<figure>(to_text(f)) == f));
        }
}

BOOST_AUTO_TEST_CASE(what_is_read_and_written_reads_back_as_the_same_figure) {
    std::mt19937_64 random{23};
    auto const one_of = [&](auto const& words) { return std::string_view{words[random() % std::size(words)]}; };
    std::string_view const before[]{"", "about ", "over ", "exactly ", "近", "at most "}, signs[]{"", "", "-"};
    std::string_view const digits[]{"0", "1", "7", "10", "640", "5740", "1.5", "2.50", "0.05", "12,000", "三亿五千万"};
    std::string_view const units[]{"",     "%",    "成", "x",       " shares",  "元",       "港元",
                                   " KWD", "美元", "股", "元/股份", "个百分点", "元/share", "元 per token"};
    int read = 0;
    for (int i = 0; i < 50'000; ++i) {
        bool const is_range = random() % 3 == 0;
        std::string text{is_range ? "" : one_of(before)};
        if (!is_range) text += one_of(signs);
        auto const first = one_of(digits);
        text += first;
        if (is_range) text.append("-").append(digits[random() % (std::size(digits) - 1)]);
        auto const in = one_of(units);
        if (in != "成" && first != "三亿五千万")
            text += detail::places_in_full[random() % std::size(detail::places_in_full)].word;
        text += in;
        auto const found = from_text<figure>(text);
        if (!found) continue;
        ++read;
        BOOST_REQUIRE_MESSAGE(from_text<figure>(to_text(*found)) == *found, text << " is written " << to_text(*found));
    }
    BOOST_TEST(read > 20'000);
}

BOOST_AUTO_TEST_SUITE_END()
