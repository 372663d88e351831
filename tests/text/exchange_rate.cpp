// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/exchange_rate.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_exchange_rate)

BOOST_AUTO_TEST_CASE(a_rate_and_its_inverse_read_back_the_same) {
    std::mt19937_64 random{43};
    for (int i = 0; i < 1'000; ++i) {
        decimal const d{1 + static_cast<std::int64_t>(random() >> (1 + random() % 62)) / 2,
                        static_cast<int>(random() % 30) - 20};
        auto const kind = i % 2 == 0 ? rate_kind::closing : rate_kind::average;
        any_exchange_rate const rate{usd::value, cny::value, d, kind};
        for (auto const& each : {rate, rate.inverse()})
            BOOST_TEST((from_text<any_exchange_rate>(to_text(each)) == each));
    }
    closing_rate<usd, cny> const fixing{7.1217_decimal};
    BOOST_TEST(to_text(fixing) == "USD 1 = CNY 7.1217, closing");
    BOOST_TEST((from_text<closing_rate<usd, cny>>("USD 1 = CNY 7.1217, closing") == fixing));
    BOOST_TEST(to_text(fixing.inverse()) == "CNY 71217 = USD 10000, closing");
}

BOOST_AUTO_TEST_CASE(a_rate_of_a_hundred_is_exact) {
    auto const yen = from_text<any_exchange_rate>("JPY 100 = USD 0.6711, average");
    BOOST_TEST((yen->value() == fraction{6711, 1'000'000} && yen->kind() == rate_kind::average));
    BOOST_TEST((from_text<any_exchange_rate>("USD 3=EUR 1,closing")->value() == fraction{1, 3}));
}

BOOST_AUTO_TEST_CASE(which_way_and_which_kind_is_asked_for) {
    auto const fails = [](std::string_view text, std::size_t offset, std::string_view expected) {
        auto const read = from_text<any_exchange_rate>(text);
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(!read);
            BOOST_TEST(read.error().offset == offset);
            BOOST_TEST(read.error().expected.starts_with(expected));
        }
    };
    fails("USD/CNY 7.1217", 14, "both amounts");
    fails("USD 1 = CNY 7.1217", 18, "a comma and");
    fails("USD 1 = CNY 7.1217, spot", 20, "a comma and");
    fails("USD 1 = CNY 7.1217, closing rate", 20, "a comma and");
    fails("USD 1 = $7.1217, closing", 8, "a currency");
    fails("USD 1 = CNY -7, closing", 7, "an amount above zero");
    fails("USD 0 = CNY 7, closing", 0, "an amount above zero");
    fails("about USD 1 = CNY 7, closing", 0, "an exact amount");
    fails("USD 1 = 7, closing", 7, "an amount of money");
    BOOST_TEST((from_text<closing_rate<usd, cny>>("CNY 1 = USD 7, closing").error().offset == 0U));
    BOOST_TEST((from_text<closing_rate<usd, cny>>("USD 1 = CNY 7, average").error().offset == 14U));
}

BOOST_AUTO_TEST_SUITE_END()
