// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/month.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(number_of(january) == 1 && number_of(december) == 12);
static_assert(month_of(date{2024, 9, 30}) == september);
static_assert(sizeof(month) == 1);

BOOST_AUTO_TEST_SUITE(calendar_month)

BOOST_AUTO_TEST_CASE(a_special_date_has_no_month) {
    BOOST_CHECK_THROW((void)month_of(date{}), std::out_of_range);
    BOOST_CHECK_THROW((void)month_of(date{boost::gregorian::pos_infin}), std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
