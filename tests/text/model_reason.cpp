// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/model_reason.hpp>

#include "tests/text/described.hpp"

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_model_reason)

BOOST_AUTO_TEST_CASE(each_reason_has_words) {
    tests::check_words<release_reason>(8);
    tests::check_words<price_reason>(7);
    tests::check_words<token_kind>(4);
    tests::check_words<history_reason>(3);
    tests::check_words<lineage_reason>(2);
}

BOOST_AUTO_TEST_CASE(faults_name_their_tokens_and_releases) {
    BOOST_TEST(to_text(cost_of_use({}, {.cached_input = 5}, partial_date{2024, 8, 1}).error()) ==
               "cached input: no price is stated for that day and tier");
    std::vector<model_release> const circle{
        {.name = "a", .base_models = {"c"}}, {.name = "b"}, {.name = "c", .base_models = {"a"}}};
    auto const fault = to_text(lineage::from(circle).error());
    BOOST_TEST((fault.starts_with("releases 1, 3: each is made") || fault.starts_with("releases 3, 1: each is made")));
    BOOST_TEST(to_text(lineage_fault{lineage_reason::circle, {0}}).starts_with("release 1: "));
}

BOOST_AUTO_TEST_SUITE_END()
