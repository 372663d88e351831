// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <examples/model_releases/listed.hpp>

#include <prospectus/interop/openrouter.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>
#include <vector>

using namespace prospectus;
using namespace model_releases;

namespace {

std::vector<model_release> releases_in(std::string_view text) { return releases_of(read_openrouter(text).value()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_model_releases_listed)

BOOST_AUTO_TEST_CASE(a_developer_is_the_one_that_others_of_the_author_tell_if_that_is_one) {
    auto const one =
        releases_in(R"([{"id":"q/a","name":"Quartz: A"},{"id":"q/b","name":"B"},{"id":"r/c","name":"C"}])");
    BOOST_TEST((one[1].developer == "Quartz" && one[2].developer == "r"));
    auto const two =
        releases_in(R"([{"id":"q/a","name":"Quartz: A"},{"id":"q/b","name":"Flint: B"},{"id":"q/c","name":"C"}])");
    BOOST_TEST(two[2].developer == "q");
}

BOOST_AUTO_TEST_CASE(lows_of_prices_are_of_the_standard_tier_and_above_zero) {
    auto const releases = releases_in(R"({"data":[
        {"id":"q/a","created":0,"pricing":{"prompt":"0.000003"}},
        {"id":"q/b:free","created":86400,"pricing":{"prompt":"0.000001"}},
        {"id":"q/c","created":172800,"pricing":{"prompt":"0"}},
        {"id":"q/d","created":259200,"pricing":{"prompt":"0.0000029999"}},
        {"id":"q/e","created":345600,"pricing":{"prompt":"0.0000029999"}},
        {"id":"q/f","pricing":{"prompt":"0.0000000001"}}]})");
    auto const trends = trends_of(releases, std::nullopt);
    BOOST_TEST_REQUIRE(trends.size() == 1U);
    BOOST_TEST(trends[0].name == "input price");
    BOOST_TEST((trends[0].records.found == std::vector<dated_record>{{0, answer::yes}, {3, answer::yes}}));
    BOOST_TEST((trends[0].records.undated == 1 && trends[0].records.without_value == 2));
    BOOST_TEST((trends_of(releases, partial_date{1970, 1, 2})[0].records.found ==
                std::vector<dated_record>{{3, answer::yes}}));
}

BOOST_AUTO_TEST_SUITE_END()
