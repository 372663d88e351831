// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/listing.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_listing)

BOOST_AUTO_TEST_CASE(returns_and_capitalisation_are_by_the_issue_price) {
    unit const price = unit::per(hkd::value, "share");
    listing const l{.issue_price = exactly(100_decimal, price)};
    trading_day const day{.last = exactly(125_decimal, price), .capitalisation = exactly<hkd>(5000_decimal)};
    BOOST_TEST((return_on_issue(l, day.last)->range() == interval{fraction{1, 4}}));
    BOOST_TEST((shares_outstanding(day)->range() == interval{40}));
    BOOST_TEST((capitalisation_at_issue(l, day)->range() == interval{4000}));
    BOOST_TEST((capitalisation_at_issue(l, day)->in() == unit::money(hkd::value)));
    BOOST_TEST((return_on_issue(l, day.open).error() == growth_reason::missing_value));
    BOOST_TEST((return_on_issue(listing{}, day.last).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_SUITE_END()
