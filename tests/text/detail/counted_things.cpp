// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/counted_things.hpp>

#include "tests/text/detail/taken_whole.hpp"

#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::cursor;

BOOST_AUTO_TEST_SUITE(text_detail_counted_things)

BOOST_AUTO_TEST_CASE(chinese_counters_are_found_under_their_own_name) {
    tests::each_is_taken_whole(detail::counted_words);
}

BOOST_AUTO_TEST_CASE(a_thing_is_named_without_its_plural) {
    struct {
        std::string_view plural, name;
    } const things[]{{"companies", "company"}, {"people", "person"}, {"months", "month"}, {"taxes", "tax"},
                     {"series", "series"},     {"status", "status"}, {"losses", "loss"}};
    for (auto const& [plural, name] : things) BOOST_TEST(detail::thing_name{plural}.name() == name);
    BOOST_TEST(detail::thing_name{"abcdefghijklmnop"}.name().empty());  // sixteen letters
}

BOOST_AUTO_TEST_SUITE_END()
