// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/accession_number.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(filings_accession_number)

constexpr auto apple = accession_number::from("0000320193-23-000106");
static_assert(apple && apple->number() == 32'019'323'000'106);
static_assert(apple->code() == "0000320193-23-000106");
static_assert(accession_number::from("000032019323000106") == apple);
static_assert(!accession_number{}.is_known() && apple->is_known());

BOOST_AUTO_TEST_CASE(every_code_is_read_back) {
    for (std::uint64_t n = 0, step = 1; n <= 999'999'999'999'999'999U - step; n += step, step = 3 * step + 7) {
        accession_number const one{n};
        std::string const text{static_cast<std::string_view>(one.code())};
        BOOST_TEST(text.size() == 20U);
        BOOST_TEST((accession_number::from(text) == one), text);
    }
}

BOOST_AUTO_TEST_CASE(a_later_filing_of_one_sender_has_the_higher_number) {
    BOOST_TEST((*accession_number::from("0001193125-09-214859") < *accession_number::from("0001193125-10-012091")));
    BOOST_TEST((*accession_number::from("0001193125-10-012085") < *accession_number::from("0001193125-10-012091")));
}

BOOST_AUTO_TEST_CASE(what_is_no_accession_number_is_none) {
    std::string const good{"0000320193-23-000106"};
    for (std::size_t n = 0; n < good.size(); ++n) {
        BOOST_TEST(!accession_number::from(good.substr(0, n)), n);
        for (char const c : {' ', '-', 'a', '/', ':', '\0'}) {
            auto text = good;
            text[n] = c;
            BOOST_TEST((accession_number::from(text).has_value() == (text == good)), text);
        }
    }
    BOOST_TEST(!accession_number::from(good + "0"));
    BOOST_TEST(!accession_number::from("0000320193023000106"));  // nineteen
    BOOST_CHECK_THROW(accession_number{1'000'000'000'000'000'000U}, std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
