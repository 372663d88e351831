// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/read_figure.hpp>

#include <prospectus/amount/literals.hpp>
#include <prospectus/text/unit.hpp>
#include <prospectus/text/write_figure.hpp>

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

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

/// What is written reads back: a range as the same interval, of which the digits may differ.
void check_again(figure const& f, std::string_view text) {
    auto const again = from_text<figure>(to_text(f));
    bool const same = again && (f.to() ? again->core() == f.core() && again->in() == f.in() : *again == f);
    BOOST_REQUIRE_MESSAGE(same, text << " is written " << to_text(f));
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

BOOST_AUTO_TEST_CASE(forms_of_one_figure) {
    struct {
        std::string_view text, same;
    } const forms[]{
        {"US$1.2bn", "USD 1.2 billion"},
        {"1.2 billion US dollars", "USD 1.2 billion"},
        {"US $1.2B", "USD 1.2 billion"},
        {"usd 1.2 billion", "USD 1.2 billion"},
        {"HK$116.20", "HKD 116.20"},
        {"RMB\u00a057.4m", "CNY 57.4 million"},
        {"57.4 million yuan", "CNY 57.4 million"},
        {"人民币5740万元", "5740万元"},
        {"RMB5740万", "5740万元"},
        {"5740萬元人民幣", "5740万元"},
        {"港币43亿元", "43亿港元"},
        {"港幣43億元", "43亿港元"},
        {"一亿两千万", "1亿2千万"},
        {"三点五亿元", "3.5亿元"},
        {"１，２３４．５０", "1,234.50"},
        {"1,00,00,000", "10,000,000"},
        {"12 crore", "0.12 billion"},
        {"$1.2MM", "$1.2 million"},
        {"(1,234)", "-1,234"},
        {"（1,234）", "-1,234"},
        {"\u2212 5%", "-5%"},
        {"minus 5%", "-5%"},
        {"负5%", "-5%"},
        {"+5%", "5%"},
        {"(US$1.2 million)", "USD -1.2 million"},
        {"US$(1.2) million", "USD -1.2 million"},
        {"US$(1.2 million)", "USD -1.2 million"},
        {"(5.2)%", "-5.2%"},
        {"(5.2%)", "-5.2%"},
        {"56 per cent", "56%"},
        {"百分之五十六", "56%"},
        {"七成五", "75%"},
        {"2.5‰", "0.25%"},
        {"3.2个百分点", "3.2 percentage points"},
        {"3.2pp", "3.2 percentage points"},
        {"25 bps", "0.25 percentage points"},
        {"3-fold", "3x"},
        {"3倍", "3 times"},
        {"130B parameters", "130 billion parameters"},
        {"500家公司", "500 companies"},
        {"5人", "5 people"},
        {"HK$116.20 per share", "HKD 116.20/share"},
        {"每股116.20港元", "HKD 116.20/share"},
        {"116.20港元/股", "HKD 116.20 a share"},
        {"US$3 per million tokens", "USD 0.000003/token"},
        {"US$3/1M tokens", "USD 3 per 1,000,000 tokens"},
        {"3元/百万tokens", "CNY 0.000003/token"},
        {"approximately 5%", "about 5%"},
        {"roughly 5%", "about 5%"},
        {"5%左右", "about 5%"},
        {"大约5%", "约5%"},
        {"in excess of 5%", "over 5%"},
        {"more\u00a0 than 5%", "over 5%"},
        {"逾5%", "超过5%"},
        {"2500余万元", "over 2500万元"},
        {"超500余万", "over 500万"},
        {"三成多", "over 3成"},
        {"30多倍", "over 30x"},
        {"no less than 5%", "at least 5%"},
        {"至少5%", "5%以上"},
        {"500+", "at least 500"},
        {"fewer than 500", "under 500"},
        {"不到500", "不足500"},
        {"up to 5%", "at most 5%"},
        {"最多5%", "5%以下"},
        {"将近70%", "nearly 70%"},
        {"close to 70%", "近70%"},
        {"100亿元整", "exactly 100亿元"},
        {"between US$1.5 billion and US$2.0 billion", "USD 1.5 to 2.0 billion"},
        {"US$1.5bn\u2013US$2.0bn", "USD 1.5-2.0 billion"},
        {"US$900 million to US$1.1 billion", "USD 900 million to 1.1 billion"},
        {"from 5% to 7%", "5-7%"},
        {"介于5%和7%之间", "5% 至 7%"},
        {"百分之五至七", "5-7%"},
        {"10~15亿元", "10亿元至15亿元"},
        {"25-50 bps", "25 bps to 50 bps"},
        {"US$3-5 per million tokens", "US$3 per million tokens to US$5 per million tokens"},
        {"5 ± 0.2 million", "4.8 to 5.2 million"},
        {"5 million +/- 0.2 million", "4.8 to 5.2 million"},
        {"1.5 ± 0.5 million", "1.0 to 2.0 million"},
        {"±5%", "-5 to 5%"},
        {"-5% to -3%", "-5 to -3%"},
    };
    reading_options const dollars{.dollar = usd::value};
    for (auto const& [text, same] : forms) {
        auto const found = from_text<figure>(text, dollars), wanted = from_text<figure>(same, dollars);
        BOOST_REQUIRE_MESSAGE((found && wanted), text);
        BOOST_TEST((*found == *wanted), text);
        BOOST_TEST((from_text<figure>(to_text(*found)) == *found), to_text(*found));
    }
}

BOOST_AUTO_TEST_CASE(a_style_and_a_scale_are_said_and_not_guessed) {
    refused("€3,5 Mio", 5, "three digits between commas");
    reading_options const german{.style = decimal_comma};
    BOOST_TEST((from_text<figure>("€3,5 Mio", german) == read("EUR 3.5 million")));
    BOOST_TEST((from_text<figure>("1.234,5 Mio. €", german) == read("EUR 1,234.5 million")));

    reading_options const table{.bare = unit::money(usd::value), .places = in_millions};
    struct {
        std::string_view text, same;
    } const cells[]{{"1,234", "USD 1,234 million"},
                    {"(57.4)", "USD -57.4 million"},
                    {"5-7", "USD 5-7 million"},
                    {"1.2bn", "USD 1.2 billion"},
                    {"5%", "5%"},
                    {"US$3/share", "USD 3/share"}};
    for (auto const& [text, same] : cells) BOOST_TEST((from_text<figure>(text, table) == read(same)), text);
}

BOOST_AUTO_TEST_CASE(what_is_said_half_is_asked_for) {
    refused("5%-7", 4, "the unit of the first number");
    refused("5 million to 7", 14, "a place word, as the first number has");
    refused("5 to 3%", 5, "a range from low to high");
    refused("-5-3", 3, "'to' between numbers with a sign");
    refused("about 5-7%", 7, "a range without a hedge");
    refused("5-7 or more", 2, "a range without a hedge");
    refused("from 5", 6, "a second number");
    refused("5 ± -2", 5, "a margin without a sign");
    refused("(5", 2, "a closing parenthesis");
    refused("-(5)", 1, "a digit");
    refused("约5以上", 4, "a place or a unit");
    refused("3亿5", 4, "a place or a unit");  // 350 million or 300,000,005
    refused("1.2亿300万", 6, "a place or a unit");
    refused("US$5 to HK$7", 12, "the unit of the first number");
    refused("5 dollars", 2, "a currency: $ may be USD");
    refused("US$3 per 3 tokens", 9, "1, 10, 100 ... of a thing");
    refused("HKD 3 per ", 10, "what it is the price of");
    refused("每股5%", 7, "a currency");
}

BOOST_AUTO_TEST_CASE(digits_behind_a_chinese_place_go_on_with_a_lower_one) {
    BOOST_TEST((read("1亿2000万元") == figure{numeral{decimal{12000, 4}}, yuan}));
    BOOST_TEST((read("3亿5千万").value() == decimal{350'000'000} && read("2万5千").value() == decimal{25'000}));
    BOOST_TEST((read("1万2345").value() == decimal{12345} && read("1亿两千万").value() == decimal{120'000'000}));
    BOOST_TEST((read("-1亿2000万").value() == decimal{-120'000'000}));
}

BOOST_AUTO_TEST_CASE(numbers_at_the_limits_are_read_or_refused_with_a_place) {
    for (std::string_view const behind : {"", "万亿", " trillion", "成", "bps", "‰", "%", "元", "元/百万token"})
        for (std::string_view const before : {"", "-", "(", "nearly ", "约", "百分之", "±"})
            for (std::string const& digits : {std::string(1'000'000, '7'), "1" + std::string(1000, '0'),
                                              "1" + std::string(995, '0'), "0." + std::string(999, '0') + "1",
                                              "0." + std::string(990, '0') + "1", std::string{"9223372036854775807"},
                                              std::string{"9223372036854775808"}, std::string(1'000'000, '0')}) {
                auto const text = std::string{before} + digits + std::string{behind} + (before == "(" ? ")" : "");
                auto const found = from_text<figure>(text);
                if (!found) {
                    BOOST_TEST(found.error().offset <= text.size());
                } else {
                    (void)found->core();
                    (void)found->reach();
                    (void)to_text(*found);
                }
            }
}

BOOST_AUTO_TEST_CASE(a_text_cut_anywhere_is_read_or_refused_within_itself) {
    for (std::string_view const whole :
         {"between US$1.5 billion and US$2.0 billion", "约人民币1亿2000万元左右", "每股１１６．２０港元",
          "（百分之三点五）", "approximately 3.2 percentage points", "US$(1,00,00,000) per million tokens",
          "5 ± 0.2 million", "七成五多"})
        for (std::size_t length = 0; length <= whole.size(); ++length)
            for (std::size_t from = 0; from <= length; ++from) {
                std::string const cut{whole.substr(from, length - from)};
                if (auto const found = from_text<figure>(cut); !found)
                    BOOST_REQUIRE(found.error().offset <= cut.size());
            }
}

BOOST_AUTO_TEST_CASE(any_bytes_at_all_are_an_error_with_a_place) {
    std::mt19937_64 random{24};
    for (int i = 0; i < 100'000; ++i) {
        std::string text(random() % 24, '\0');
        for (char& c : text) c = static_cast<char>(random());
        if (auto const found = from_text<figure>(text); !found) BOOST_REQUIRE(found.error().offset <= text.size());
        if (auto const found = from_text<decimal>(text); !found) BOOST_REQUIRE(found.error().offset <= text.size());
        if (auto const found = from_text<unit>(text); !found) BOOST_REQUIRE(found.error().offset <= text.size());
    }
}

BOOST_AUTO_TEST_CASE(long_texts_take_a_time_that_grows_with_them) {
    for (std::string_view const part : {" ", "1", "1,", "万", "1万", "a", "-", "(", "多", "\u00a0", "三亿", "约"}) {
        std::string text;
        while (text.size() < 1'000'000) text += part;
        auto const found = from_text<figure>(text);
        BOOST_TEST((!found && found.error().offset <= text.size()));
    }
}

BOOST_AUTO_TEST_CASE(bytes_at_random_never_do_harm) {
    std::mt19937_64 random{22};
    std::string_view const parts[]{"万",   "亿",   "七", "成", "$",    "1",        "0",        ".",
                                   ",",    "-",    "%",  " ",  "多",   "over ",    "CNY ",     "\xe4",
                                   "\xb8", "\xff", "K",  "x",  "/",    "to",       "\xc2\xa5", "share",
                                   "±",    "(",    ")",  "约", "0000", "99999999", "点",       "千",
                                   " to ", "per ", "bn", "元", "$",    "百分之",   "2",        "between "};
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        for (auto n = random() % 10; n > 0; --n) text += parts[random() % std::size(parts)];
        auto const found = from_text<figure>(text);
        if (!found) BOOST_REQUIRE(found.error().offset <= text.size());
        else if (found->written().last_place() <= 12) check_again(*found, text);
    }
}

BOOST_AUTO_TEST_CASE(an_exponent_is_part_of_the_number_and_a_lone_e_is_a_unit_as_before) {
    auto const bare = unit::number();
    BOOST_TEST((read("1.1e+23") == figure{numeral{decimal{11, 22}}, bare}));
    BOOST_TEST((read("about 2.1e25 flops") == figure{numeral{decimal{21, 24}}, unit::count("flop"), hedge::about}));
    BOOST_TEST((read("USD 1.50e9") == figure{numeral{decimal{150, 7}, 7}, unit::money(usd::value)}));
    BOOST_TEST((read("5E-7%") == figure{numeral{decimal{5, -7}}, unit::percent()}));
    BOOST_TEST((read("(1.5e3)") == figure{numeral{decimal{-15, 2}}, bare}));
    BOOST_TEST((read("3e") == figure{3, unit::count("e")} && read("1E") == figure{1, unit::count("E")}));
    BOOST_TEST(
        (read("3 e") == figure{3, unit::count("e")} && read("3e+") == figure{3, unit::count("e"), hedge::at_least}));
    BOOST_TEST((read("3e-5e") == figure{3, 5, unit::count("e")}));
    BOOST_TEST((read("5 EUR") == figure{5, unit::money(eur::value)} &&
                read("5e3EUR") == figure{numeral{decimal{5, 3}}, unit::money(eur::value)}));
    BOOST_TEST((from_text<figure>("1e-1001").error().offset == 3U && from_text<figure>("1e5000").error().offset == 2U));
}

BOOST_AUTO_TEST_CASE(an_exponent_of_one_number_of_a_range_is_not_lent_to_the_other) {
    auto const bare = unit::number();
    BOOST_TEST((read("1e9-2e9") == figure{numeral{decimal{1, 9}}, numeral{decimal{2, 9}}, bare}));
    BOOST_TEST((read("1e-3 to 0.5") == figure{numeral{decimal{1, -3}}, numeral{decimal{5, -1}}, bare}));
    BOOST_TEST((read("0 to 2e9") == figure{0, numeral{decimal{2, 9}}, bare}));
    for (auto const* two_meanings : {"1-2e9", "1 to 2e9", "5 ± 2e9"})
        BOOST_TEST((from_text<figure>(two_meanings).error().expected ==
                    "an exponent behind both numbers: it may be that of one or of both"));
    BOOST_TEST((read("1.1e9 ± 1e8") == figure{numeral{decimal{10, 8}, 8}, numeral{decimal{12, 8}}, bare}));
}

BOOST_AUTO_TEST_CASE(rupees_and_kroner_are_several_currencies_until_the_caller_says_which) {
    reading_options const told{.rupee = inr::value, .krone = iso4217::sek::value};
    for (auto const* text : {"Rs 5", "Rs.5", "5 Rs", "5 rupees", "\u20a85", "Rs 5 crore"}) {
        BOOST_TEST(from_text<figure>(text).error().expected ==
                   "a currency: Rs may be INR, PKR, LKR, NPR, MUR or SCR; say which");
        BOOST_TEST((from_text<figure>(text, told)->in() == unit::money(inr::value)));
    }
    for (auto const* text : {"kr 5", "5 kr", "5 kr.", "5 kroner", "2 million kr"}) {
        BOOST_TEST(from_text<figure>(text).error().expected == "a currency: kr may be SEK, NOK, DKK or ISK; say which");
        BOOST_TEST((from_text<figure>(text, told)->in() == unit::money(iso4217::sek::value)));
    }
    BOOST_TEST((from_text<figure>("5 kr").error().offset == 2U && from_text<figure>("Rs 5").error().offset == 0U));
    BOOST_TEST((read("5 kronor").in() == unit::money(iso4217::sek::value)));
    BOOST_TEST((read("5 norwegian kroner").in() == unit::money(iso4217::nok::value)));
    BOOST_TEST((read("RSD 5").in() == unit::money(iso4217::rsd::value)));
    BOOST_TEST((read("5 KRW").in() == unit::money(krw::value)));
    BOOST_TEST((from_text<figure>("Rs 5 crore", told) == figure{numeral{decimal{5, 7}}, unit::money(inr::value)}));
}

BOOST_AUTO_TEST_CASE(numbers_are_spelt_as_prose_spells_them) {
    BOOST_TEST((read("twelve months") == figure{12, unit::count("month")}));
    BOOST_TEST((read("two million users") == read("2 million users")));
    BOOST_TEST((read("between five and seven percent") == read("between 5 and 7 percent")));
    BOOST_TEST((read("at least three times") == read("at least 3x") && read("five-fold") == read("5x")));
    BOOST_TEST((read("Ten employees").reach() == read("10 employees").reach()));
    BOOST_TEST((read("minus one percent") == read("-1%")));
    for (auto const* text : {"thirteen", "oneness", "twoe5"}) BOOST_TEST(!from_text<figure>(text));
}

BOOST_AUTO_TEST_SUITE_END()
