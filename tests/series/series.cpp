// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/series.hpp>

#include <deque>
#include <iterator>
#include <list>
#include <memory>
#include <ranges>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

using pairs = std::vector<std::pair<fiscal_period, int>>;
fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

// A period of the caller's own: sprints of two weeks, by their number.
namespace own {
struct sprint {
    int number = 0;
    friend bool operator==(sprint, sprint) = default;
    friend bool before(sprint a, sprint b) { return a.number < b.number; }
    friend bool abuts(sprint a, sprint b) { return a.number + 1 == b.number; }
};
}  // namespace own

/// Read once, by iterators that cannot be copied: the squares from 1.
struct squares_once {
    struct iterator {
        using value_type = std::pair<own::sprint, int>;
        using difference_type = std::ptrdiff_t;
        int n = 1;
        iterator() = default;
        explicit iterator(int first) : n{first} {}
        iterator(iterator&&) = default;
        iterator& operator=(iterator&&) = default;
        value_type operator*() const { return {own::sprint{n}, n * n}; }
        iterator& operator++() { return ++n, *this; }
        void operator++(int) { ++n; }
        friend bool operator==(iterator const& i, int past) { return i.n == past; }
    };
    iterator begin() { return iterator{1}; }
    int end() { return 4; }
};
static_assert(std::input_iterator<squares_once::iterator> && !std::copyable<squares_once::iterator>);
static_assert(std::ranges::random_access_range<flow_series<int>> && std::ranges::sized_range<flow_series<int>>);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_series)

BOOST_AUTO_TEST_CASE(disorder_has_its_place_and_its_name) {
    using fault = series_error::fault;
    auto const refused = [](pairs const& p) {
        std::vector<fiscal_period> periods;
        std::vector<int> values;
        for (auto const& [period, value] : p) periods.push_back(period), values.push_back(value);
        auto const error = flow_series<int>::from(p).error();
        BOOST_TEST((flow_series<int>::from(periods, values).error() == error));
        return error;
    };
    BOOST_TEST((refused({{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 1), 3}}) == series_error{2, fault::duplicate}));
    BOOST_TEST((refused({{q(2024, 2), 1}, {q(2024, 1), 2}}) == series_error{1, fault::out_of_order}));
    BOOST_TEST((refused({{q(2024, 1), 1}, {fiscal_year{2024}, 2}}) == series_error{1, fault::overlapping}));
    BOOST_CHECK_THROW((flow_series<int>{{q(2024, 2), 1}, {q(2024, 1), 2}}), std::invalid_argument);
    BOOST_CHECK_THROW((void)flow_series<int>::from({q(2024, 1)}, {1, 2}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(made_from_any_range_of_pairs) {
    pairs const source{{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 4}};
    auto const s = flow_series<int>::from(source).value();
    BOOST_TEST((flow_series<int>::from(std::list(source.begin(), source.end())).value() == s));
    BOOST_TEST((flow_series<int>::from(source | std::views::take(2)).value() == s.slice(0, 2)));
    auto even = source | std::views::filter([](auto const& p) { return p.second % 2 == 0; });  // no const begin
    BOOST_TEST((flow_series<int>::from(even).value() == s.slice(1, 2)));
    BOOST_TEST((flow_series<int>::from(s).value() == s));  // a series is such a range
    auto const squares = series<int, flow, own::sprint>::from(squares_once{}).value();
    BOOST_TEST(
        (squares == series<int, flow, own::sprint>{{own::sprint{1}, 1}, {own::sprint{2}, 4}, {own::sprint{3}, 9}}));
    BOOST_TEST((flow_series<int>::from(pairs{}).value().empty()));
}

BOOST_AUTO_TEST_CASE(what_a_range_gives_away_is_moved_and_what_it_keeps_is_not) {
    using owned = std::vector<int>;
    std::vector<std::pair<own::sprint, owned>> source{{own::sprint{1}, {1}}, {own::sprint{2}, {2, 2}}};
    using series_of_owned = series<owned, stock, own::sprint>;
    auto const copied = series_of_owned::from(source).value();
    BOOST_TEST((source[1].second == owned{2, 2}));
    auto const moved = series_of_owned::from(
                           std::ranges::subrange{std::move_iterator{source.begin()}, std::move_iterator{source.end()}})
                           .value();
    BOOST_TEST((source[1].second.empty() && moved == copied));
    // Through a view that is given away itself, too: its elements stay the owner's.
    BOOST_TEST((series_of_owned::from(std::views::all(source)).value().size() == 2U));
}

BOOST_AUTO_TEST_CASE(periods_are_found_and_gaps_are_known) {
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 4}, {fiscal_half{2025, 1}, 5}};
    BOOST_TEST(
        (*s.find(q(2024, 4)) == 4 && !s.find(q(2024, 3)) && !s.find(q(2025, 1)) && *s.find(fiscal_half{2025, 1}) == 5));
    BOOST_TEST((s.position(q(2024, 4)) == 2U && !s.position(q(2024, 3))));
    BOOST_TEST((s.gaps() == std::vector<std::size_t>{2}));
    BOOST_TEST((!flow_series<int>{}.size()));
}

BOOST_AUTO_TEST_CASE(walked_through_by_period_and_value) {
    flow_series<int> const s{{q(2024, 1), 1}, {q(2024, 2), 2}};
    int sum = 0;
    for (auto const& [period, value] : s) sum += value * period.label().number;
    BOOST_TEST(sum == 5);
    BOOST_TEST(((s.end() - s.begin()) == 2 && s.begin()[1].value == 2 && &(*s.begin()).value == s.values().data()));
    flow_series<int> const none;
    BOOST_TEST((none.begin() == none.end()));
}

BOOST_AUTO_TEST_CASE(sliced_by_position_by_period_and_by_days) {
    flow_series<int> const s{
        {q(2023, 4), 0}, {q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 4}, {fiscal_half{2025, 1}, 5}};
    BOOST_TEST((s.slice(1, 2) == flow_series<int>{{q(2024, 1), 1}, {q(2024, 2), 2}}));
    BOOST_TEST((s.slice(9, 1).empty() && s.slice(4, 9).size() == 1U));
    BOOST_TEST((s.slice(q(2024, 2), q(2024, 3)) == s.slice(2, 1)));  // neither need be there
    BOOST_TEST((s.slice(q(2024, 3), q(2024, 3)).empty() && s.slice(q(2024, 4), q(2024, 1)).empty()));
    BOOST_TEST((s.slice(fiscal_year{2024}) == s.slice(1, 3)));
    // A half that reaches over the edge is not within: its part up to March is not known.
    BOOST_TEST((s.slice(day_span{date{2024, 10, 1}, date{2025, 3, 31}}) == s.slice(3, 1)));
    BOOST_TEST((s.slice(q(2024, 4), q(2025, 1)) == s.slice(3, 1)));
    series<int, flow, own::sprint> const mine{{own::sprint{1}, 1}, {own::sprint{3}, 3}, {own::sprint{4}, 4}};
    BOOST_TEST((mine.slice(own::sprint{2}, own::sprint{3}) == mine.slice(1, 1)));
    BOOST_TEST((mine.gaps() == std::vector<std::size_t>{1}));
}

BOOST_AUTO_TEST_CASE(other_values_of_the_same_periods) {
    flow_series<int> s{{q(2024, 1), 1}, {q(2024, 3), 3}};
    auto const halves = s.transform([](int n) { return n / 2.0; });
    static_assert(std::same_as<decltype(halves), flow_series<double> const>);
    BOOST_TEST((halves.values()[1] == 1.5 && halves.periods().data() == s.periods().data()));
    auto const sums = s.transform<proportion>([](fiscal_period const& p, int n) { return p.label().number + n; });
    static_assert(std::same_as<decltype(sums), proportion_series<int> const>);
    BOOST_TEST((sums.values()[1] == 6));
    BOOST_CHECK_THROW((void)s.with_values(std::vector{1}), std::invalid_argument);
    // They live on without the series that they came from, and equal what was made apart.
    s = flow_series<int>{};
    BOOST_TEST((s.empty() && halves == flow_series<double>{{q(2024, 1), 0.5}, {q(2024, 3), 1.5}}));
    auto moved = halves;
    auto const taken = std::move(moved);
    BOOST_TEST((taken == halves));
}

BOOST_AUTO_TEST_SUITE_END()
