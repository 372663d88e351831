// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/dated_rates.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_dated_rates)

BOOST_AUTO_TEST_CASE(a_month_has_the_rates_of_all_its_days_or_none) {
    dated_rates rates;
    rates.add(day_span{date{2024, 5, 21}, date{2024, 6, 4}}, {usd::value, cny::value, 7.2_decimal, rate_kind::closing});
    rates.add(day_span{date{2024, 5, 1}, date{2024, 5, 10}}, {usd::value, cny::value, 7.1_decimal, rate_kind::closing});
    auto const between = [&](partial_date day) { return rates.between(usd::value, cny::value, day); };
    BOOST_TEST((between(partial_date{2024, 5, 10}) == interval{fraction{71, 10}}));
    BOOST_TEST((between(partial_date{2024, 5, 21}) == interval{fraction{72, 10}}));
    BOOST_TEST((between(partial_date{2024, 5, 11}).error() == funding_reason::no_exchange_rate));
    BOOST_TEST((between(partial_date{2024, 5}).error() == funding_reason::no_exchange_rate));
    rates.add(day_span{date{2024, 5, 8}, date{2024, 5, 25}},
              {cny::value, usd::value, 0.125_decimal, rate_kind::closing});
    BOOST_TEST((between(partial_date{2024, 5}) == interval{fraction{71, 10}, 8}));
    BOOST_TEST((between(partial_date{2024, 5, 9}) == interval{fraction{71, 10}, 8}));  // both hold
    BOOST_TEST((between(partial_date{2024}).error() == funding_reason::no_exchange_rate));
}

BOOST_AUTO_TEST_CASE(a_currency_in_itself_needs_no_rate_and_no_rate_is_chained) {
    dated_rates rates;
    partial_date const day{2024, 5, 10};
    BOOST_TEST((rates.between(usd::value, usd::value, day) == interval{1}));
    rates.add(day.days(), {usd::value, cny::value, 7_decimal, rate_kind::closing});
    rates.add(day.days(), {cny::value, jpy::value, 20_decimal, rate_kind::closing});
    BOOST_TEST((rates.between(usd::value, jpy::value, day).error() == funding_reason::no_exchange_rate));
    BOOST_TEST((rates.between(jpy::value, cny::value, day) == interval{fraction{1, 20}}));
}

BOOST_AUTO_TEST_SUITE_END()
