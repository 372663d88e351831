// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/cik.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(cik{320193} == *cik::from("0000320193") && cik{320193}.code() == "0000320193");

BOOST_AUTO_TEST_SUITE(corporate_cik)

BOOST_AUTO_TEST_CASE(written_and_read_it_is_the_same) {
    for (std::int64_t number = 1; number < 10'000'000'000; number = 7 * number + 3)
        BOOST_TEST((cik::from(cik{number}.code()) == cik{number}));
    BOOST_TEST((cik{9'999'999'999}.code() == "9999999999"));
}

BOOST_AUTO_TEST_CASE(another_form_is_refused) {
    BOOST_TEST((cik::from("").error() == identifier_reason::wrong_length));
    BOOST_TEST((cik::from("00000320193").error() == identifier_reason::wrong_length));
    for (auto const* text : {"32O193", "-320193", " 320193", "CIK320193"})
        BOOST_TEST((cik::from(text).error() == identifier_reason::wrong_character));
    for (auto const* text : {"0", "0000000000"}) BOOST_TEST((cik::from(text).error() == identifier_reason::reserved));
    for (std::int64_t const number : {std::int64_t{0}, std::int64_t{-1}, 10'000'000'000})
        BOOST_CHECK_THROW(cik{number}, std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
