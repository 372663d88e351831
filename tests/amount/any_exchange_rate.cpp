// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/any_exchange_rate.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <random>

using namespace prospectus;

constexpr any_exchange_rate fixing{usd::value, cny::value, 7.1217_decimal, rate_kind::closing};
static_assert(fixing == closing_rate<usd, cny>{7.1217_decimal} && fixing != average_rate<usd, cny>{7.1217_decimal});
static_assert(fixing.inverse() == closing_rate<usd, cny>{7.1217_decimal}.inverse());

BOOST_AUTO_TEST_SUITE(amount_any_exchange_rate)

BOOST_AUTO_TEST_CASE(it_converts_as_the_typed_rate_does) {
    std::mt19937_64 random{51};
    for (int i = 0; i < 20'000; ++i) {
        auto const m = money<usd>::of_count(static_cast<std::int64_t>(random()) >> random() % 64);
        closing_rate<usd, jpy> const rate{decimal{static_cast<std::int64_t>(random() % 30'000 + 1), -2}};
        auto const typed = checked_convert<money<jpy>>(m, rate, rounding::half_even);
        auto const any = convert_to_minor(m, rate, rounding::half_even);
        BOOST_REQUIRE(any.has_value() == typed.has_value());
        if (typed) BOOST_REQUIRE((*any == any_money{*typed}));
        else BOOST_REQUIRE((any.error() == money_reason::out_of_range));
    }
}

BOOST_AUTO_TEST_CASE(the_wrong_rate_has_a_reason) {
    any_money const euros{100_decimal, eur::value};
    BOOST_TEST((convert(euros, fixing, 2, rounding::up).error() == money_reason::different_currency));
    BOOST_TEST((convert_to_minor(euros, fixing, rounding::up).error() == money_reason::different_currency));
    BOOST_TEST((convert_to_minor(euros, closing_rate<eur, iso4217::xau>{0.0004_decimal}, rounding::up).error() ==
                money_reason::no_minor_unit));
    BOOST_TEST((cross(fixing, fixing).error() == rate_reason::different_currency));
    BOOST_TEST((cross(fixing, average_rate<cny, hkd>{1.09_decimal}).error() == rate_reason::different_kind));
    BOOST_TEST((cross(any_exchange_rate{closing_rate<eur, usd>{1.08_decimal}}, fixing)->value() ==
                fraction{7'691'436, 1'000'000}));
    BOOST_TEST((cross(any_exchange_rate{closing_rate<eur, usd>{fraction{INT64_MAX, 1'000'000'007}}},
                      closing_rate<usd, cny>{fraction{INT64_MAX - 1, 998'244'353}})
                    .error() == rate_reason::out_of_range));
    BOOST_CHECK_THROW((any_exchange_rate{usd::value, cny::value, decimal{0}, rate_kind::closing}), std::domain_error);
}

BOOST_AUTO_TEST_SUITE_END()
