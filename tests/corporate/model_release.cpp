// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/model_release.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_model_release)

BOOST_AUTO_TEST_CASE(order_and_time_are_as_sure_as_the_dates) {
    model_release const chatgpt{.name = "ChatGPT", .released = partial_date{2022, 11, 30}};
    model_release const chatglm{.name = "ChatGLM", .released = partial_date{2023, 3}};
    model_release const six_b{.name = "ChatGLM-6B", .released = partial_date{2023, 3, 14}};
    BOOST_TEST((before(chatgpt, chatglm) == answer::yes));
    BOOST_TEST((before(chatglm, six_b) == answer::cannot_be_known));
    BOOST_TEST((same_day(chatglm, six_b) == answer::cannot_be_known));
    BOOST_TEST((time_between(chatgpt, chatglm)->range() == interval{91, 121}));
    BOOST_TEST((before(chatgpt, model_release{}) == answer::cannot_be_known));
    BOOST_TEST(!time_between(chatgpt, model_release{}));
}

BOOST_AUTO_TEST_CASE(undated_releases_come_last_and_keep_their_order) {
    auto const sorted = in_order({{.name = "x"},
                                  {.name = "b", .released = partial_date{2023}},
                                  {.name = "y"},
                                  {.name = "a", .released = partial_date{2023, 1}}});
    std::string names;
    for (auto const& release : sorted) names += release.name;
    BOOST_TEST(names == "abxy");
}

BOOST_AUTO_TEST_CASE(releases_of_one_date_keep_their_order_however_many) {
    std::vector<model_release> releases;
    for (char c = 'a'; c <= 'z'; ++c) {
        releases.push_back({.name = {c}, .released = partial_date{2023, 3}});
        releases.push_back({.name = {c}, .released = partial_date{2023}});
        releases.push_back({.name = {c}});
    }
    std::string names;
    for (auto const& release : in_order(releases)) names += release.name;
    std::string const once = "abcdefghijklmnopqrstuvwxyz";
    BOOST_TEST(names == once + once + once);
    BOOST_TEST(in_order({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
