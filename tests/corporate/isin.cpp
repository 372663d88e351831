// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/isin.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

using namespace prospectus;

static_assert(isin{"US0378331005"}.country() == "US" && isin{"US0378331005"}.national_code() == "037833100");
static_assert(std::is_trivially_copyable_v<isin>);

BOOST_AUTO_TEST_SUITE(corporate_isin)

BOOST_AUTO_TEST_CASE(codes_of_many_agencies_are_right) {
    // Apple, Treasury Corporation of Victoria (ISO 6166's own example of letters), BAE Systems, Tencent, AIA.
    for (auto const* code : {"US0378331005", "AU0000XVGZA3", "GB0002634946", "KYG875721634", "HK0000069689"})
        BOOST_TEST(isin::from(code).has_value(), code);
}

BOOST_AUTO_TEST_CASE(a_wrong_digit_is_a_reason) {
    for (auto const* code : {"US0378331006", "US0378331050", "US0373831005"})
        BOOST_TEST((isin::from(code).error() == identifier_reason::wrong_check_digit), code);
    BOOST_CHECK_THROW(isin{"US0378331006"}, std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(letters_that_changed_places_may_pass) {
    // The flaw for which the formula is known: both are right, and only one was ever given out.
    BOOST_TEST((isin::from("AU0000VXGZA3").has_value() && isin::from("AU0000XVGZA3").has_value()));
}

BOOST_AUTO_TEST_CASE(another_form_is_refused) {
    for (auto const* code : {"", "US037833100", "US03783310055"})
        BOOST_TEST((isin::from(code).error() == identifier_reason::wrong_length));
    for (auto const* code : {"us0378331005", "U10378331005", "US037833100A", "US 378331005"})
        BOOST_TEST((isin::from(code).error() == identifier_reason::wrong_character));
}

BOOST_AUTO_TEST_SUITE_END()
