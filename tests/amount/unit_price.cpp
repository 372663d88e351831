// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/unit_price.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using tokens = count_of<counted::token>;
using shares = count_of<counted::share>;

static_assert(unit_price<hkd, counted::share>{116.20_decimal} * shares{100} == money<hkd>{11620_decimal});
static_assert(unit_of(per_million<usd, counted::token>(0.15_decimal)) == unit::per(usd::value, "token"));

BOOST_AUTO_TEST_SUITE(amount_unit_price)

BOOST_AUTO_TEST_CASE(a_price_below_a_cent_stays_exact) {
    auto const in = per_million<usd, counted::token>(0.15_decimal);
    BOOST_TEST((in == per_thousand<usd, counted::token>(0.00015_decimal)));
    BOOST_TEST((std::hash<unit_price<usd, counted::token>>{}(in) ==
                std::hash<unit_price<usd, counted::token>>{}(per_thousand<usd, counted::token>(0.00015_decimal))));
    BOOST_TEST((in.each().amount() == fraction{15, 100'000'000} && in.amount() == 0.15_decimal));
    BOOST_TEST((in < per_million<usd, counted::token>(0.150001_decimal)));
}

// A thousand calls of a hundredth of a cent each: rounded one by one they cost nothing, or ten dollars.
BOOST_AUTO_TEST_CASE(a_cost_is_rounded_once_at_the_end) {
    auto const price = per_million<usd, counted::token>(0.10_decimal);
    rational_money<usd> bill;
    for (int i = 0; i < 1'000; ++i) bill = bill + price * tokens{1'000};
    BOOST_TEST((round_to<money<usd>>(bill, rounding::half_even) == money<usd>{0.10_decimal}));
    BOOST_TEST((round_to<money<usd>>(price * tokens{1'000}, rounding::half_even) == money<usd>{}));
    BOOST_TEST((round_to<money<usd>>(price * tokens{1'000}, rounding::up) == money<usd>{0.01_decimal}));
}

BOOST_AUTO_TEST_CASE(two_prices_one_bill) {
    auto const bill = per_million<usd, counted::token>(0.15_decimal) * tokens{1'234} +
                      tokens{567} * per_million<usd, counted::token>(0.60_decimal);
    BOOST_TEST((bill.amount() == fraction{5'253, 10'000'000}));  // 0.0001851 + 0.0003402
    BOOST_TEST((round_to<money<usd>>(bill, rounding::up) == money<usd>{0.01_decimal}));
}

BOOST_AUTO_TEST_CASE(an_average_price_gives_back_the_total) {
    money<usd> const revenue{1'000'000.01_decimal};
    unit_price<usd, counted::user> const each{revenue.to_decimal(), count_of<counted::user>{7}};
    BOOST_TEST((each * count_of<counted::user>{7} == revenue));
    BOOST_CHECK_THROW((unit_price<usd, counted::user>{1_decimal, count_of<counted::user>{0}}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
