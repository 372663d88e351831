// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/company.hpp>

#include "tests/text/described.hpp"

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<ticker>("02513.HK") == ticker{"02513", mic{"XHKG"}} &&
              from_text<ticker>("AAPL@XNAS") == ticker{"AAPL", mic{"XNAS"}});

BOOST_AUTO_TEST_SUITE(text_company)

BOOST_AUTO_TEST_CASE(each_reason_has_words) { tests::check_words<company_reason>(4); }

BOOST_AUTO_TEST_CASE(tickers_read_back_and_others_are_refused) {
    for (std::string_view const text : {"02513.HK", "600000.SS", "AAPL@XNAS", "BRK.B@XNYS"})
        BOOST_TEST(to_text(*from_text<ticker>(text)) == text);
    for (std::string_view const text : {"", "02513", ".HK", "02513.XX", "A B.HK", "A@xnas", "1234567890123456.HK"})
        BOOST_TEST(!from_text<ticker>(text));
}

BOOST_AUTO_TEST_SUITE_END()
