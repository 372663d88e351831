// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/read_figure.hpp>

#include <prospectus/amount/literals.hpp>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

unit const yuan = unit::money(cny::value);

figure read(std::string_view text) { return from_text<figure>(text).value(); }

void check(std::string_view text, interval const& core, interval const& reach, unit const& in) {
    BOOST_TEST_CONTEXT(text) {
        auto const found = from_text<figure>(text);
        BOOST_REQUIRE(found.has_value());
        BOOST_TEST((found->core() == core && found->reach() == reach && found->in() == in));
    }
}

void refused(std::string_view text, std::size_t offset, std::string_view expected) {
    BOOST_TEST_CONTEXT(text) {
        auto const found = from_text<figure>(text);
        BOOST_REQUIRE(!found.has_value());
        BOOST_TEST(found.error().offset == offset);
        BOOST_TEST(found.error().expected.starts_with(expected));
    }
}

interval const anything = interval::everything();

}  // namespace

BOOST_AUTO_TEST_SUITE(text_read_figure)

BOOST_AUTO_TEST_CASE(english_and_chinese_amounts_keep_hedge_and_digits) {
    unit const hk = unit::money(hkd::value), percent = unit::percent(), multiple = unit::multiple();
    check("about CNY 4.4 billion", {4'350'000'000, 4'450'000'000}, anything, yuan);
    check("约44亿元", {4'350'000'000, 4'450'000'000}, anything, yuan);
    check("over HKD 51.1 billion", interval::above(51'100'000'000), interval::above(51'100'000'000), hk);
    check("超511亿港元", interval::above(51'100'000'000), interval::above(51'100'000'000), hk);
    check("exactly HKD 116.2", interval{fraction{1162, 10}}, interval{fraction{1162, 10}}, hk);
    check("nearly 70%", {bound{65}, bound{70, false}}, interval::below(70), percent);
    check("近七成", {bound{65}, bound{70, false}}, interval::below(70), percent);
    check("七成", {65, 75}, {65, 75}, percent);
    check("at least 8x", interval::at_least(8), interval::at_least(8), multiple);
    check("8倍以上", interval::at_least(8), interval::at_least(8), multiple);
    check("5740万元", {57'395'000, 57'405'000}, {57'350'000, 57'450'000}, yuan);
    check("4000万元", {39'995'000, 40'005'000}, {35'000'000, 45'000'000}, yuan);
    check("43亿港元", {4'250'000'000, 4'350'000'000}, {4'250'000'000, 4'350'000'000}, hk);
    check("640万美元", {6'395'000, 6'405'000}, {6'350'000, 6'450'000}, unit::money(usd::value));
    check("1.245亿元", {124'450'000, 124'550'000}, {124'450'000, 124'550'000}, yuan);
    check("三亿五千万元", {345'000'000, 355'000'000}, {345'000'000, 355'000'000}, yuan);
    check("200K", {199'500, 200'500}, {150'000, 250'000}, unit::number());
    check("3 months", {fraction{5, 2}, fraction{7, 2}}, {fraction{5, 2}, fraction{7, 2}}, unit::count("month"));
    check("2500多万", interval::above(25'000'000), interval::above(25'000'000), unit::number());
    check("1.5-2.0 billion", {1'500'000'000, 2'000'000'000}, {1'500'000'000, 2'000'000'000}, unit::number());
    check("HKD 116.2/share", {fraction{11615, 100}, fraction{11625, 100}}, {fraction{11615, 100}, fraction{11625, 100}},
          unit::per(hkd::value, "share"));
    check("-3.2 percentage points", {fraction{-325, 100}, fraction{-315, 100}},
          {fraction{-325, 100}, fraction{-315, 100}}, unit::points());
}

BOOST_AUTO_TEST_CASE(a_zero_after_the_point_counts_and_one_before_it_may_not) {
    BOOST_TEST((read("57.40 million").reach() != read("57.4 million").reach()));
    BOOST_TEST((read("5740万元").reach() == read("57.4 million yuan").reach()));
}

BOOST_AUTO_TEST_CASE(what_may_mean_two_things_is_an_error_that_names_them) {
    refused("$5", 0, "a currency: $ may be USD");
    refused("about $5bn", 6, "a currency: $ may be USD");
    refused("¥5", 0, "a currency: ¥ may be JPY or CNY");
    BOOST_TEST((from_text<figure>("$5", reading_options{.dollar = usd::value})->in() == unit::money(usd::value)));
    BOOST_TEST((from_text<figure>("57.4", reading_options{.bare = yuan})->in() == yuan));
}

BOOST_AUTO_TEST_CASE(errors_tell_the_place) {
    refused("", 0, "a digit");
    refused("5740万圆", 7, "a place or a unit");
    refused("12,34元", 3, "three digits between commas");
    refused("CNY", 3, "a digit");
    refused("5% of it", 3, "the end of the figure");
    refused(std::string(1'000'000, '7'), 19, "no more digits");
    refused("三万五", 0, "a digit");  // 35,000 or 30,005
}

BOOST_AUTO_TEST_CASE(bytes_at_random_never_do_harm) {
    std::mt19937_64 random{22};
    std::string_view const parts[]{"万",   "亿",   "七", "成", "$",  "1",     "0",        ".",
                                   ",",    "-",    "%",  " ",  "多", "over ", "CNY ",     "\xe4",
                                   "\xb8", "\xff", "K",  "x",  "/",  "to",    "\xc2\xa5", "share"};
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (auto n = random() % 8; n > 0; --n) text += parts[random() % std::size(parts)];
        auto const found = from_text<figure>(text);
        if (!found) BOOST_REQUIRE(found.error().offset <= text.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
