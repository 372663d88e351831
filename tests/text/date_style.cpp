// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/date_style.hpp>

#include <prospectus/text/read_date.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_date_style)

BOOST_AUTO_TEST_CASE(each_says_one_thing_and_nothing_else) {
    date_style const ordered{.order = date_order::day_first};
    BOOST_TEST((from_text<partial_date>("1/5/2007", ordered) == partial_date{2007, 5, 1}));
    BOOST_TEST(!from_text<partial_date>("1/5/07", ordered));
    BOOST_TEST((from_text<partial_date>("2007/5/1", ordered) == partial_date{2007, 5, 1}));
    date_style const dated{.first_year = 1969};
    BOOST_TEST(!from_text<partial_date>("1/5/2007", dated));
    BOOST_TEST((from_text<partial_date>("1 May 07", dated) == partial_date{2007, 5, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
