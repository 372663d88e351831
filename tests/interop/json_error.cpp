// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/json_error.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(interop_json_error)

BOOST_AUTO_TEST_CASE(names_the_place_as_far_as_it_is_known) {
    json_error const e{"$.data[3].pricing.prompt", 1234, "expected a number"};
    BOOST_TEST(describe(e) == "$.data[3].pricing.prompt, at byte 1234: expected a number");
    BOOST_TEST(describe(json_error{"$", std::nullopt, "no JSON: not UTF-8"}) == "$: no JSON: not UTF-8");
    BOOST_TEST((e == json_error{"$.data[3].pricing.prompt", 1234, "expected a number"}));
    BOOST_TEST((e != json_error{"$.data[3].pricing.prompt", std::nullopt, "expected a number"}));
}

BOOST_AUTO_TEST_SUITE_END()
