// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/read.hpp>

#include <prospectus/text/decimal.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_read)

BOOST_AUTO_TEST_CASE(the_whole_text_is_read_or_none) {
    BOOST_TEST((!from_text<decimal>("1 ") && !from_text<decimal>(" 1") && from_text<decimal>("1")));
}

BOOST_AUTO_TEST_SUITE_END()
