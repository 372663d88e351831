// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/offering.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_offering)

BOOST_AUTO_TEST_CASE(shares_money_and_uses_follow_from_what_is_stated) {
    offering const ipo{
        .price = exactly(10_decimal, unit::per(hkd::value, "share")),
        .gross_proceeds = exactly<hkd>(1000_decimal),
        .cornerstone = exactly<hkd>(700_decimal),
        .uses = {{"research", exactly(70_decimal, unit::percent())}, {"rest", exactly(30_decimal, unit::percent())}}};
    BOOST_TEST((*shares_sold(ipo) == estimate{interval{100}, unit::count("share"), fraction{100}}));
    BOOST_TEST((cornerstone_share(ipo)->range() == interval{fraction{7, 10}}));
    BOOST_TEST((in_money(ipo, ipo.uses[0])->range() == interval{700}));
    BOOST_TEST((uses_in_all(ipo)->range() == interval{100}));
}

BOOST_AUTO_TEST_CASE(what_is_not_stated_is_a_reason) {
    BOOST_TEST((shares_sold(offering{}).error() == amount_reason::nothing_to_sum));
    BOOST_TEST((uses_in_all(offering{}).error() == amount_reason::nothing_to_sum));
}

BOOST_AUTO_TEST_SUITE_END()
