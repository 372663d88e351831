// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/currency.hpp>

#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(currency{"POINTS", 0, 0}.code() == "POINTS" && !currency{"XAU", 959, -1}.minor_digits());

// The caller's own: points, and coins of eight and eighteen digits.
struct points {
    static constexpr currency value{"POINTS", 0, 0};
};
struct btc {
    static constexpr currency value{"BTC", 0, 8};
};
struct eth {
    static constexpr currency value{"ETH", 0, 18};
};
static_assert(currency_type<points> && !currency_type<int>);
static_assert(money<points>{500_decimal}.count() == 500 && money<btc>{0.00000001_decimal}.count() == 1);
static_assert(money<eth>{9.2_decimal}.count() == 9'200'000'000'000'000'000);

BOOST_AUTO_TEST_SUITE(amount_currency)

BOOST_AUTO_TEST_CASE(eighteen_digits_leave_nine_whole_coins_and_a_coarser_unit_more) {
    BOOST_CHECK_THROW((money<eth>{9.3_decimal}), std::overflow_error);
    using gwei = money<eth, -9>;
    BOOST_TEST((gwei{1'000'000'000_decimal}.count() == 1'000'000'000'000'000'000));
    BOOST_TEST((gwei{1_decimal} + money<eth>::of_count(1) == money<eth>::of_count(1'000'000'000'000'000'001)));
}

BOOST_AUTO_TEST_CASE(codes_of_another_form_are_refused) {
    for (std::string_view const code : {"", "usd", "US D", "TOOLONGX"})
        BOOST_CHECK_THROW((currency{code, 0, 2}), std::invalid_argument);
    BOOST_CHECK_THROW((currency{"USD", 840, 19}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_currency_is_its_code) {
    BOOST_TEST(
        (currency{"USD", 840, 2} == currency{"USD", 0, 0} && currency{"USD", 840, 2} != currency{"USN", 997, 2}));
    BOOST_TEST(std::hash<currency>{}(currency{"USD", 840, 2}) == std::hash<currency>{}(currency{"USD", 0, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
