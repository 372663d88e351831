// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/error.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_error)

BOOST_AUTO_TEST_CASE(errors_compare_by_place_and_words) {
    BOOST_TEST((prospectus::text_error{2, "a digit"} == prospectus::text_error{2, "a digit"} &&
                prospectus::text_error{2, "a digit"} != prospectus::text_error{3, "a digit"}));
}

BOOST_AUTO_TEST_SUITE_END()
