// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/model_release.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

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

BOOST_AUTO_TEST_CASE(versions_order_within_a_family_of_one_developer) {
    model_release const a{.name = "GLM-4.5", .developer = "Zhipu"};
    model_release const b{.name = "GLM-4.10", .developer = "Zhipu"};
    BOOST_TEST((version_before(a, b) == answer::yes));
    BOOST_TEST((version_before(b, a) == answer::no));
    BOOST_TEST((version_before(a, {.name = "GLM-4.10", .developer = "Other"}) == answer::cannot_be_known));
    // What is stated counts before what the name has.
    model_release const named{.name = "Ox", .family = "GLM", .version = "4.7"};
    BOOST_TEST((version_before(a, named) == answer::yes));
    BOOST_TEST((version_before(named, b) == answer::yes));
    BOOST_TEST((version_before(a, {.name = "GLM-9", .version = "next"}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(what_contradicts_itself_is_a_fault_and_what_is_only_odd_is_none) {
    unit const parameter = unit::count("parameter");
    model_release r{.name = "m", .released = partial_date{2023, 3}, .retired = partial_date{2022}};
    BOOST_TEST((checked(r).error() == release_reason::retired_before_release));
    r.retired = partial_date{2023};  // may be later in that year
    BOOST_TEST(checked(r).has_value());
    r.knowledge_cutoff = partial_date{2023, 4, 1};
    BOOST_TEST((checked(r).error() == release_reason::cutoff_after_release));
    r.knowledge_cutoff = partial_date{2023, 3};
    r.announced = partial_date{2024};
    BOOST_TEST((checked(r).error() == release_reason::announced_after_retirement));
    r.announced.reset();
    r.parameters = stated(355_billion, parameter);
    r.active_parameters = stated(32_billion, parameter);
    BOOST_TEST(faults(r).empty());
    std::swap(r.parameters, r.active_parameters);
    BOOST_TEST((faults(r) == std::vector{release_reason::active_parameters_exceed_all}));
    r.active_parameters = stated(30_billion, parameter, hedge::over);  // over 30 may be 32
    BOOST_TEST(faults(r).empty());
    r.active_parameters = stated(30_billion, unit::count("token"));
    BOOST_TEST((faults(r) == std::vector{release_reason::different_unit}));
    r.active_parameters.reset();
    r.context_window = exactly(-1_decimal, unit::count("token"));
    r.base_models = {"n", "m"};
    r.prices.push_back(
        {.per_million = any_money{1_decimal, usd::value}, .from = partial_date{2024}, .until = partial_date{2023}});
    BOOST_TEST((faults(r) == std::vector{release_reason::negative_figure, release_reason::based_on_itself,
                                         release_reason::price_ends_before_it_begins}));
}

BOOST_AUTO_TEST_SUITE_END()
