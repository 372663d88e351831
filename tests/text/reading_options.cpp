// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/reading_options.hpp>

#include <prospectus/text/read_figure.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_reading_options)

BOOST_AUTO_TEST_CASE(each_says_one_thing_and_nothing_else) {
    BOOST_TEST((from_text<figure>("$5", reading_options{.dollar = hkd::value})->in() == unit::money(hkd::value)));
    BOOST_TEST(!from_text<figure>("$5", reading_options{.yen = jpy::value}));
    BOOST_TEST((from_text<figure>("¥5", reading_options{.yen = jpy::value})->in() == unit::money(jpy::value)));
    BOOST_TEST(!from_text<figure>("¥5", reading_options{.dollar = usd::value}));
    BOOST_TEST((from_text<figure>("5", reading_options{.bare = unit::percent()})->in() == unit::percent()));
    BOOST_TEST((from_text<figure>("5元", reading_options{.bare = unit::percent()})->in() == unit::money(cny::value)));
    BOOST_TEST((from_text<figure>("5", reading_options{.places = in_billions})->value() == decimal{5, 9}));
    BOOST_TEST((from_text<figure>("5", reading_options{.places = in_thousands})->written().last_place() == 3));
    BOOST_TEST(!from_text<figure>("5", reading_options{.places = 2000}));
}

BOOST_AUTO_TEST_SUITE_END()
