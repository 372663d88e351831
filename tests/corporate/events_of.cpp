// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/events_of.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_events_of)

BOOST_AUTO_TEST_CASE(records_of_every_kind_meet_in_one_timeline) {
    std::vector<event> all;
    auto const take = [&](std::vector<event> const& more) { all.insert(all.end(), more.begin(), more.end()); };
    take(events_of(company{.name = "Zhipu", .founded = partial_date{2019, 6}}));
    take(events_of(funding_round{.label = "angel", .announced = partial_date{2019, 8}}, "Zhipu"));
    take(
        events_of(model_release{.name = "GLM-4", .released = partial_date{2024, 1}, .retired = partial_date{2025, 6}}));
    take(events_of(listing{.first_day = partial_date{2026, 1, 8}}, "Zhipu"));
    BOOST_TEST_REQUIRE(all.size() == 5U);
    BOOST_TEST((all[1] == event{.what = "angel announced", .who = "Zhipu", .when = partial_date{2019, 8}}));
    auto const line = timeline::from(all);
    BOOST_TEST((line->order().groups == std::vector<std::vector<std::size_t>>{{0}, {1}, {2}, {3}, {4}}));
    using matches = std::vector<timeline::match>;
    BOOST_TEST((line->holding_on(partial_date{2024, 5}) == matches{{0, answer::yes}, {2, answer::yes}}));
    BOOST_TEST((line->holding_on(partial_date{2026, 1, 8}) == matches{{0, answer::yes}, {4, answer::yes}}));
}

BOOST_AUTO_TEST_CASE(what_is_not_dated_brings_no_event) {
    BOOST_TEST(events_of(company{}).empty());
    BOOST_TEST(events_of(funding_round{.label = "seed"}, "x").empty());
    BOOST_TEST(events_of(model_release{.name = "m"}).empty());
    BOOST_TEST(events_of(listing{}, "x").empty());
}

BOOST_AUTO_TEST_CASE(a_model_retired_before_its_release_is_refused_by_the_timeline_too) {
    model_release const odd{.name = "m", .released = partial_date{2023}, .retired = partial_date{2022}};
    BOOST_TEST((timeline::from(events_of(odd)).error().reason == timeline_reason::ends_before_it_begins));
}

BOOST_AUTO_TEST_SUITE_END()
