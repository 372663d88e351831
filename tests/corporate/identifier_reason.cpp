// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/identifier_reason.hpp>

#include <prospectus/corporate/cik.hpp>
#include <prospectus/corporate/isin.hpp>
#include <prospectus/corporate/lei.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_identifier_reason)

BOOST_AUTO_TEST_CASE(of_several_reasons_the_first_is_given) {
    BOOST_TEST((lei::from("529900t8BM49AURSDO5").error() == identifier_reason::wrong_length));
    BOOST_TEST((lei::from("529900t8BM49AURSDO54").error() == identifier_reason::wrong_character));
    BOOST_TEST((isin::from("us037833100").error() == identifier_reason::wrong_length));
    BOOST_TEST((isin::from("us0378331006").error() == identifier_reason::wrong_character));
    BOOST_TEST((cik::from("0000000000O").error() == identifier_reason::wrong_length));
    BOOST_TEST((cik::from("000000000O").error() == identifier_reason::wrong_character));
}

BOOST_AUTO_TEST_SUITE_END()
