// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/release_history.hpp>

#include <boost/test/unit_test.hpp>

#include <random>

using namespace prospectus;

namespace {

model_release of(std::optional<partial_date> released) { return {.name = "m", .released = released}; }

std::vector<partial_date> const some_dates{{2024, 1, 31}, {2024, 2}, {2024, 2, 1},  {2024, 2, 29},
                                           {2024, 3, 1},  {2024, 3}, {2024, 2, 10}, {2024, 1, 2}};

std::vector<std::int64_t> days_of(partial_date d) {
    std::vector<std::int64_t> days;
    for (auto n = detail::day_number(d.first_day()); n <= detail::day_number(d.last_day()); ++n) days.push_back(n);
    return days;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_release_history)

BOOST_AUTO_TEST_CASE(groups_are_in_order_and_cannot_be_split) {
    std::vector<model_release> const releases{of(partial_date{2024, 3}), of({}), of(partial_date{2024, 1, 5}),
                                              of(partial_date{2024, 2, 28}), of(partial_date{2024, 2})};
    BOOST_TEST((order_of(releases) == known_order{{{2}, {4, 3}, {0}}, {1}}));
    std::mt19937 random{7};
    for (int round = 0; round < 100; ++round) {
        std::vector<model_release> some;
        for (int i = 0; i < 6; ++i) some.push_back(of(some_dates[random() % some_dates.size()]));
        auto const order = order_of(some);
        std::size_t count = 0;
        for (std::size_t g = 0; g < order.groups.size(); ++g) {
            count += order.groups[g].size();
            for (std::size_t h = g + 1; h < order.groups.size(); ++h)
                for (auto const a : order.groups[g])
                    for (auto const b : order.groups[h]) BOOST_TEST((before(some[a], some[b]) == answer::yes));
            for (std::size_t cut = 1; cut < order.groups[g].size(); ++cut) {
                bool sure = true;
                for (std::size_t a = 0; a < cut; ++a)
                    for (std::size_t b = cut; b < order.groups[g].size(); ++b)
                        sure = sure && before(some[order.groups[g][a]], some[order.groups[g][b]]) == answer::yes;
                BOOST_TEST(!sure);
            }
        }
        BOOST_TEST(count == some.size());
    }
}

BOOST_AUTO_TEST_CASE(gaps_are_between_neighbours_and_leave_out_what_has_no_date) {
    auto const gaps = release_gaps({of(partial_date{2023, 3}), of({}), of(partial_date{2022, 11, 30})});
    BOOST_TEST_REQUIRE(gaps.size() == 1U);
    BOOST_TEST((gaps[0] == release_gap{2, 0, {interval{91, 121}, unit::count("day")}, answer::yes}));
    BOOST_TEST(release_gaps({}).empty());
    BOOST_TEST(
        (release_gaps({of(partial_date{2023}), of(partial_date{2023, 5})})[0].in_order == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(cadence_is_what_the_days_allow_and_no_more) {
    auto const found =
        cadence({of(partial_date{2023, 1, 1}), of(partial_date{2023, 1, 31}), of(partial_date{2023, 1, 11})});
    BOOST_TEST((found->range() == interval{15}));
    // Every choice of days within the dates: the ends are reached.
    for (auto const a : {partial_date{2024, 2}, partial_date{2024, 2, 10}})
        for (auto const b : {partial_date{2024, 3}, partial_date{2024, 2}})
            for (auto const c : {partial_date{2024, 1, 31}, partial_date{2024, 3, 5}}) {
                std::int64_t least = 1000, greatest = -1;
                for (auto const x : days_of(a))
                    for (auto const y : days_of(b)) {
                        auto const z = days_of(c)[0];
                        auto const span = std::max({x, y, z}) - std::min({x, y, z});
                        least = std::min(least, span);
                        greatest = std::max(greatest, span);
                    }
                auto const range = cadence({of(a), of(b), of(c)})->range();
                BOOST_TEST((range.upper()->value == fraction{greatest, 2}));
                BOOST_TEST((range.lower()->value <= fraction{least, 2}));
                if (a != b) BOOST_TEST((range.lower()->value == fraction{least, 2}));
            }
    BOOST_TEST((cadence({of(partial_date{2023})}).error() == history_reason::too_few));
    BOOST_TEST((cadence({of(partial_date{2023}), of({})}).error() == history_reason::not_dated));
}

BOOST_AUTO_TEST_CASE(a_period_has_those_that_are_in_it_and_those_that_may_be) {
    std::vector<model_release> const releases{of(partial_date{2024, 2}), of(partial_date{2024}), of({}),
                                              of(partial_date{2024, 4, 1}), of(partial_date{2024, 3, 31})};
    BOOST_TEST((releases_in(releases, day_span{date{2024, 1, 1}, date{2024, 3, 31}}) == release_count{2, 4}));
}

BOOST_AUTO_TEST_CASE(the_time_to_a_rival_is_what_the_days_allow_and_no_more) {
    for (auto const a : some_dates)
        for (auto const b : some_dates)
            for (auto const c : {partial_date{2024, 2}, partial_date{2024, 2, 12}, partial_date{2024, 1, 1}}) {
                std::optional<std::int64_t> least, most = 0;
                for (auto const x : days_of(a))
                    for (auto const y : days_of(b))
                        for (auto const z : days_of(c)) {
                            std::optional<std::int64_t> wait;
                            if (y > x) wait = y - x;
                            if (z > x && (!wait || z - x < *wait)) wait = z - x;
                            if (wait && (!least || *wait < *least)) least = wait;
                            most = most && wait ? std::optional{std::max(*most, *wait)} : std::nullopt;
                        }
                auto const found = time_to_rival(of(a), {of(b), of(c)});
                BOOST_TEST_REQUIRE(found.has_value() == least.has_value());
                if (!found) continue;
                BOOST_TEST((found->range().lower()->value == fraction{*least}));
                BOOST_TEST_REQUIRE(found->range().upper().has_value() == most.has_value());
                if (most) BOOST_TEST((found->range().upper()->value == fraction{*most}));
            }
}

BOOST_AUTO_TEST_CASE(a_rival_of_the_same_day_is_no_later_one_and_one_without_a_date_may_be_the_next) {
    auto const day = partial_date{2024, 1, 1};
    BOOST_TEST((time_to_rival(of(day), {of(day)}).error() == history_reason::no_rival_later));
    BOOST_TEST((time_to_rival(of({}), {of(day)}).error() == history_reason::not_dated));
    BOOST_TEST((time_to_rival(of(day), {of(partial_date{2024, 1, 11}), of({})})->range() == interval{1, 10}));
    BOOST_TEST((time_to_rival(of(day), {of({})})->range() == interval::at_least(1)));
}

BOOST_AUTO_TEST_SUITE_END()
