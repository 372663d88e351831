// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/detail/json_place.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

using namespace prospectus;
using detail::json_place;

BOOST_AUTO_TEST_SUITE(interop_detail_json_place)

BOOST_AUTO_TEST_CASE(is_written_from_the_root) {
    constexpr json_place root;
    auto const data = root.member("data");
    auto const fourth = data.element(3);
    auto const pricing = fourth.member("pricing");
    BOOST_TEST(root.path() == "$");
    BOOST_TEST(pricing.member("prompt").path() == "$.data[3].pricing.prompt");
    BOOST_TEST(root.element(0).path() == "$[0]");
    BOOST_TEST(root.member("_a9").path() == "$._a9");
    BOOST_TEST(root.member("智谱").path() == "$.智谱");
}

// RFC 9535: only letters, digits and '_' without quotes, and no digit first; the empty name is a name too.
BOOST_AUTO_TEST_CASE(quotes_names_that_would_read_as_something_else) {
    constexpr json_place root;
    BOOST_TEST(root.member("a-b").path() == "$['a-b']");
    BOOST_TEST(root.member("a.b").path() == "$['a.b']");
    BOOST_TEST(root.member("9a").path() == "$['9a']");
    BOOST_TEST(root.member("").path() == "$['']");
    BOOST_TEST(root.member("it's").path() == "$['it\\'s']");
    BOOST_TEST(root.member("a\\b").path() == "$['a\\\\b']");
    BOOST_TEST(root.member(std::string_view{"\0\n\x1f", 3}).path() == "$['\\u0000\\u000a\\u001f']");
}

BOOST_AUTO_TEST_SUITE_END()
