// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/currency.hpp>

#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(currency{"POINTS", 0, 0}.code() == "POINTS" && !currency{"XAU", 959, -1}.minor_digits());

BOOST_AUTO_TEST_SUITE(amount_currency)

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
