// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/unit.hpp>

#include <prospectus/amount/iso4217.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_unit)

BOOST_AUTO_TEST_CASE(every_kind_has_its_name_and_a_bare_number_none) {
    BOOST_TEST(to_text(unit::number()) == "");
    BOOST_TEST(to_text(unit::percent()) == "percent");
    BOOST_TEST(to_text(unit::points()) == "points");
    BOOST_TEST(to_text(unit::multiple()) == "multiple");
    BOOST_TEST(to_text(unit::count("share")) == "share");
    BOOST_TEST(to_text(unit::money(cny::value)) == "CNY");
    BOOST_TEST(to_text(unit::per(hkd::value, "share")) == "HKD/share");
}

BOOST_AUTO_TEST_CASE(names_read_back_and_others_are_errors_with_a_place) {
    for (unit const& in : {unit::number(), unit::percent(), unit::points(), unit::multiple(), unit::count("share"),
                           unit::count("token"), unit::money(cny::value), unit::per(hkd::value, "share")})
        BOOST_TEST((from_text<unit>(to_text(in)) == in));
    BOOST_TEST((from_text<unit>("ABC").error().offset == 0U));
    BOOST_TEST((from_text<unit>("HKD/").error().offset == 4U));
    BOOST_TEST((from_text<unit>("HKD/per share").error().offset == 7U));
    BOOST_TEST((from_text<unit>("sixteenletterssx").error().offset == 15U));
    BOOST_TEST((from_text<unit>("百分").error().offset == 0U));
}

BOOST_AUTO_TEST_SUITE_END()
