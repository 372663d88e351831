// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/date.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<partial_date>("2022-08") == partial_date{2022, 8} &&
              from_text<date>("2024-02-29") == date{2024, 2, 29});
static_assert(from_text<date>("2023-02-29").error() == text_error{8, "a day of that month"});

BOOST_AUTO_TEST_SUITE(text_date)

BOOST_AUTO_TEST_CASE(every_day_of_four_centuries_reads_back) {
    for (date day{1800, 1, 1}; day < date{2200, 1, 1}; day += boost::gregorian::days{1})
        BOOST_REQUIRE((from_text<date>(to_text(day)) == day));
    for (int month = 1; month <= 12; ++month)
        BOOST_TEST((from_text<partial_date>(to_text(partial_date{2022, month})) == partial_date{2022, month}));
    BOOST_TEST((from_text<partial_date>(to_text(partial_date{1999})) == partial_date{1999}));
}

BOOST_AUTO_TEST_CASE(the_last_usable_days_read_back) {
    for (date const day : {date{9998, 12, 31}, date{9999, 1, 1}, date{9999, 12, 30}})
        BOOST_TEST((from_text<date>(to_text(day)) == day));
    BOOST_TEST((from_text<partial_date>("9999-11") == partial_date{9999, 11}));
    for (auto const text : {"9999", "9999-12", "9999-12-31"})
        BOOST_TEST((from_text<partial_date>(text).error() == text_error{0, "what ends by 9999-12-30"}));
}

BOOST_AUTO_TEST_CASE(errors_tell_the_place) {
    BOOST_TEST((from_text<partial_date>("").error().offset == 0));
    BOOST_TEST((from_text<partial_date>("2022-13").error() == text_error{5, "a month from 01 to 12"}));
    BOOST_TEST((from_text<partial_date>("2022-1").error().offset == 5));
    BOOST_TEST((from_text<partial_date>("2022-01-01x").error().offset == 10));
    BOOST_TEST((from_text<partial_date>("1399").error().offset == 0));
    BOOST_TEST((from_text<date>("2022-08").error().offset == 7));
}

BOOST_AUTO_TEST_SUITE_END()
