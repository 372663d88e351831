// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/unit.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(unit::percent().scale() == fraction{1, 100} && unit::multiple().is_bare());

BOOST_AUTO_TEST_SUITE(amount_unit)

BOOST_AUTO_TEST_CASE(units_are_equal_by_kind_currency_and_thing) {
    currency const hkd{"HKD", 344, 2}, usd{"USD", 840, 2};
    BOOST_TEST((unit::money(hkd) == unit::money(hkd) && unit::money(hkd) != unit::money(usd)));
    BOOST_TEST((unit::per(hkd, "share") != unit::per(hkd, "token") && unit::per(hkd, "share") != unit::money(hkd)));
    BOOST_TEST((unit::percent() != unit::points() && unit::count("share") != unit::number()));
    BOOST_TEST(std::hash<unit>{}(unit::per(hkd, "share")) == std::hash<unit>{}(unit::per(hkd, "share")));
}

BOOST_AUTO_TEST_CASE(a_thing_has_a_name_of_one_to_fifteen_bytes) {
    BOOST_CHECK_THROW((void)unit::count(""), std::invalid_argument);
    BOOST_CHECK_THROW((void)unit::count("sixteen_bytes_ok"), std::invalid_argument);
    BOOST_TEST((unit::count("fifteen_bytes_k").counted() == "fifteen_bytes_k"));
}

BOOST_AUTO_TEST_SUITE_END()
