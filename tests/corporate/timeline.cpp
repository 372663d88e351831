// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/timeline.hpp>

#include <boost/test/unit_test.hpp>

#include <random>

using namespace prospectus;

namespace {

event at(std::optional<partial_date> when) { return {.what = "e", .when = when}; }
event lasting(std::optional<partial_date> when, std::optional<partial_date> until = {}) {
    return {.what = "e", .when = when, .lasting = true, .until = until};
}
using matches = std::vector<timeline::match>;

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_timeline)

BOOST_AUTO_TEST_CASE(what_is_said_of_an_event_without_a_date_places_it) {
    auto const line =
        timeline::from({at(partial_date{2019, 6}), at({}), at(partial_date{2023, 3}), at({})}, {{0, 1}, {1, 2}});
    BOOST_TEST_REQUIRE(line.has_value());
    BOOST_TEST((line->before(0, 1) == answer::yes));
    BOOST_TEST((line->before(2, 1) == answer::no));
    BOOST_TEST((line->before(1, 3) == answer::cannot_be_known));
    BOOST_TEST((line->within(day_span{date{2019, 1, 1}, date{2023, 12, 31}}) ==
                matches{{0, answer::yes}, {1, answer::yes}, {2, answer::yes}, {3, answer::cannot_be_known}}));
    BOOST_TEST((line->within(day_span{date{2023, 3, 31}, date{2023, 3, 31}}) ==
                matches{{2, answer::cannot_be_known}, {3, answer::cannot_be_known}}));
    BOOST_TEST((line->order() == known_order{{{0, 1, 2}}, {3}}));
}

// Days 1 to 6 of a month, known to the day or not at all, with any stated orders: every assignment of days is tried.
BOOST_AUTO_TEST_CASE(before_says_what_is_so_in_every_way_the_days_can_be) {
    std::mt19937 random{5};
    int refused = 0, known = 0;
    for (int round = 0; round < 120; ++round) {
        std::vector<event> events;
        std::vector<int> day;
        for (int i = 0; i < 4; ++i) {
            int const d = static_cast<int>(random() % 12);  // past 6: any day of the six
            day.push_back(d < 6 ? d : -1);
            events.push_back(d < 6 ? at(partial_date{2024, 2, 10 + d}) : at({}));
        }
        // What is not dated lies between two that are.
        events.push_back(at(partial_date{2024, 2, 9}));
        events.push_back(at(partial_date{2024, 2, 16}));
        std::vector<stated_order> orders;
        for (std::size_t i = 0; i < 4; ++i) {
            orders.push_back({4, i});
            orders.push_back({i, 5});
        }
        for (int k = 0; k < 3; ++k) orders.push_back({random() % 4, random() % 4});
        bool possible = false;
        bool some_before[4][4]{}, some_not[4][4]{};
        for (int all = 0; all < 1296; ++all) {
            int const days[4]{all % 6, all / 6 % 6, all / 36 % 6, all / 216};
            bool fits = true;
            for (std::size_t i = 0; i < 4; ++i) fits = fits && (day[i] < 0 || day[i] == days[i]);
            for (auto const& o : orders)
                fits = fits && (o.earlier > 3 || o.later > 3 || days[o.earlier] < days[o.later]);
            if (!fits) continue;
            possible = true;
            for (std::size_t i = 0; i < 4; ++i)
                for (std::size_t j = 0; j < 4; ++j) (days[i] < days[j] ? some_before : some_not)[i][j] = true;
        }
        auto const line = timeline::from(events, orders);
        BOOST_TEST_REQUIRE(line.has_value() == possible);
        refused += possible ? 0 : 1;
        if (!line) continue;
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t j = 0; j < 4; ++j) {
                auto const want =
                    some_before[i][j] && some_not[i][j] ? answer::cannot_be_known : answer_of(some_before[i][j]);
                BOOST_TEST((line->before(i, j) == want));
                known += want == answer::yes ? 1 : 0;
            }
        auto const order = line->order();
        std::size_t count = order.undated.size();
        for (std::size_t g = 0; g < order.groups.size(); ++g) {
            count += order.groups[g].size();
            for (std::size_t h = g + 1; h < order.groups.size(); ++h)
                for (auto const a : order.groups[g])
                    for (auto const b : order.groups[h]) BOOST_TEST((line->before(a, b) == answer::yes));
            for (std::size_t a = 0; a < order.groups[g].size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    BOOST_TEST((line->before(order.groups[g][a], order.groups[g][b]) != answer::yes));
        }
        BOOST_TEST(count == events.size());
    }
    BOOST_TEST((refused > 10 && known > 50));
}

BOOST_AUTO_TEST_CASE(what_is_undated_keeps_the_stated_order) {
    auto const line = timeline::from({at({}), at({}), at({})}, {{2, 1}, {1, 0}});
    BOOST_TEST((line->order() == known_order{{}, {2, 1, 0}}));
    BOOST_TEST((line->before(2, 0) == answer::yes));
    BOOST_TEST((line->before(0, 2) == answer::no));
    BOOST_TEST((line->before(1, 1) == answer::no));
    BOOST_CHECK_THROW((void)line->before(0, 3), std::out_of_range);
    BOOST_TEST((timeline::from({})->order() == known_order{}));
}

BOOST_AUTO_TEST_CASE(a_lasting_event_holds_from_its_first_day_to_its_last) {
    auto const line =
        timeline::from({lasting(partial_date{2020, 3, 5}, partial_date{2021, 6}), lasting(partial_date{2020}),
                        lasting({}), at(partial_date{2020, 3, 5}), lasting({}, partial_date{2019})});
    auto const on = [&](partial_date day) { return line->holding_on(day); };
    auto const doubt = answer::cannot_be_known;
    BOOST_TEST((on(partial_date{2020, 3, 4}) == matches{{1, doubt}, {2, doubt}}));
    BOOST_TEST((on(partial_date{2020, 3, 5}) == matches{{0, answer::yes}, {1, doubt}, {2, doubt}}));
    BOOST_TEST((on(partial_date{2021, 6, 1}) == matches{{0, answer::yes}, {1, answer::yes}, {2, doubt}}));
    BOOST_TEST((on(partial_date{2021, 6, 30}) == matches{{0, doubt}, {1, answer::yes}, {2, doubt}}));
    BOOST_TEST((on(partial_date{2021, 7, 1}) == matches{{1, answer::yes}, {2, doubt}}));
    BOOST_TEST((on(partial_date{2018}) == matches{{2, doubt}, {4, doubt}}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused_with_its_place) {
    auto const fault = [](std::vector<event> events, std::vector<stated_order> orders) {
        return timeline::from(std::move(events), orders).error();
    };
    BOOST_TEST((fault({at({})}, {{0, 1}}) == timeline_fault{1, timeline_reason::no_such_event}));
    BOOST_TEST((fault({at({})}, {{0, 0}}) == timeline_fault{0, timeline_reason::circle}));
    BOOST_TEST((fault({at({}), at({}), at({}), at({})}, {{1, 2}, {2, 3}, {3, 1}, {3, 0}}) ==
                timeline_fault{1, timeline_reason::circle}));
    // A long circle with a long tail is found in one walk.
    std::vector<stated_order> ring;
    for (std::size_t i = 20'000; i < 40'000; ++i) ring.push_back({i, i == 39'999 ? 20'000 : i + 1});
    for (std::size_t i = 20'000; i > 0; --i) ring.push_back({i, i - 1});
    BOOST_TEST((fault(std::vector<event>(40'000), ring) == timeline_fault{20'000, timeline_reason::circle}));
    BOOST_TEST((fault({at(partial_date{2021}), at({}), at(partial_date{2020})}, {{0, 1}, {1, 2}}).reason ==
                timeline_reason::dates_contradict_order));
    BOOST_TEST((fault({at({}), lasting(partial_date{2021}, partial_date{2020})}, {}) ==
                timeline_fault{1, timeline_reason::ends_before_it_begins}));
    // One day leaves no earlier day within it.
    BOOST_TEST((fault({at(partial_date{2021, 1, 1}), at(partial_date{2021, 1, 1})}, {{0, 1}}).reason ==
                timeline_reason::dates_contradict_order));
}

BOOST_AUTO_TEST_SUITE_END()
