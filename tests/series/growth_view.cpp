// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_view.hpp>

#include <algorithm>
#include <compare>
#include <forward_list>
#include <list>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <ranges>
#include <span>
#include <sstream>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

struct kilowatt_hours {
    double value = 0;
    friend auto operator<=>(kilowatt_hours, kilowatt_hours) = default;
    friend kilowatt_hours operator-(kilowatt_hours a, kilowatt_hours b) { return {a.value - b.value}; }
    friend double ratio(kilowatt_hours part, kilowatt_hours whole) { return part.value / whole.value; }
};

using answer = outcome<rate, growth_reason>;

template <class R>
std::vector<answer> all_of(R&& rates) {
    std::vector<answer> found;
    for (auto&& r : rates) found.push_back(r);
    return found;
}

template <class R>
using growth_of = decltype(std::declval<R>() | views::growth);

// As much as the range can, and no more.
using of_vector = growth_of<std::vector<double>&>;
static_assert(std::ranges::view<of_vector> && std::ranges::random_access_range<of_vector> &&
              std::ranges::sized_range<of_vector> && std::ranges::common_range<of_vector> &&
              std::ranges::borrowed_range<of_vector> && std::ranges::random_access_range<of_vector const>);
static_assert(std::same_as<std::ranges::range_reference_t<of_vector>, answer>);
using of_list = growth_of<std::list<int>&>;
static_assert(std::ranges::bidirectional_range<of_list> && !std::ranges::random_access_range<of_list> &&
              std::ranges::sized_range<of_list> && std::ranges::common_range<of_list>);
using of_forward = growth_of<std::forward_list<int>&>;
static_assert(std::ranges::forward_range<of_forward> && !std::ranges::bidirectional_range<of_forward> &&
              !std::ranges::sized_range<of_forward>);
using of_owned = growth_of<std::vector<int>>;
static_assert(std::ranges::random_access_range<of_owned> && !std::ranges::borrowed_range<of_owned>);
using of_counted = decltype(std::views::iota(1L) | views::growth);
static_assert(!std::ranges::common_range<of_counted> && !std::ranges::sized_range<of_counted> &&
              std::ranges::borrowed_range<of_counted>);
using of_filtered =
    decltype(std::declval<std::vector<int>&>() | std::views::filter([](int n) { return n > 0; }) | views::growth);
static_assert(std::ranges::bidirectional_range<of_filtered> && !std::ranges::range<of_filtered const>);
template <class R>
concept has_growth = requires(R&& levels) { std::forward<R>(levels) | views::growth; };
static_assert(has_growth<std::span<int const>> && has_growth<std::vector<int> const&>);
static_assert(!has_growth<std::vector<std::string>&> && !has_growth<std::ranges::istream_view<int>>);  // read once

constexpr int levels_at_compile_time[] = {2, 3, 6};
static_assert((levels_at_compile_time | views::growth(2)).front()->fraction() == 2.0);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth_view)

BOOST_AUTO_TEST_CASE(gives_what_growth_rates_gives_over_any_lag) {
    std::vector<double> const levels{1, 2, -3, 5, 0, 13};
    std::list<double> const linked(levels.begin(), levels.end());
    std::forward_list<double> const chained(levels.begin(), levels.end());
    for (std::size_t by = 1; by <= 8; ++by) {
        std::vector<answer> wanted(levels.size(), answer{rate{0}});
        wanted.erase(growth_rates(levels, wanted.begin(), lag{by}), wanted.end());
        BOOST_TEST((all_of(levels | views::growth(by)) == wanted));
        BOOST_TEST((all_of(linked | views::growth(by)) == wanted));
        BOOST_TEST((all_of(chained | views::growth(by)) == wanted));
        auto const view = views::growth(levels, by, absolute_base);
        BOOST_TEST((view.size() == wanted.size() && view.empty() == wanted.empty() &&
                    (linked | views::growth(by)).size() == wanted.size()));
        std::ranges::reverse(wanted);
        BOOST_TEST((all_of(linked | views::growth(by) | std::views::reverse) == wanted));
        BOOST_TEST((all_of(levels | views::growth(by) | std::views::reverse) == wanted));
    }
    BOOST_TEST((all_of(levels | views::growth) == all_of(views::growth(levels))));
    BOOST_TEST((std::vector<double>{} | views::growth).empty());
}

BOOST_AUTO_TEST_CASE(composes_on_either_side) {
    std::vector<kilowatt_hours> used;
    for (int i = 1; i <= 20; ++i) used.push_back({static_cast<double>(i)});
    std::vector<double> found;
    for (auto const rate : used | views::growth(12) | std::views::take(3)) found.push_back(rate->fraction());
    BOOST_TEST((found == std::vector{12.0, 6.0, 4.0}));
    auto const even = std::views::filter([](int n) { return n % 2 == 0; });
    auto const grown = even | views::growth(absolute_base);
    auto const first = grown | std::views::take(1);
    std::vector<int> const numbers{1, -2, 3, 4, 6};
    BOOST_TEST((all_of(numbers | grown) == std::vector{answer{rate{3.0}}, answer{rate{0.5}}}));
    BOOST_TEST((all_of(numbers | first) == std::vector{answer{rate{3.0}}}));
    auto const percent = views::growth | std::views::transform([](answer const& r) { return r ? r->percent() : 0.0; });
    BOOST_TEST(((numbers | std::views::drop(3) | percent).front() == 50.0));
    BOOST_TEST((all_of(std::views::iota(1) | views::growth | std::views::take(2)) ==
                std::vector{answer{rate{1.0}}, answer{rate{0.5}}}));
}

BOOST_AUTO_TEST_CASE(jumps_and_steps_back) {
    std::vector<int> const levels{1, 2, 4, 8, 24};
    auto const rates = levels | views::growth(2);
    auto const first = rates.begin(), past = rates.end();
    BOOST_TEST((past - first == 3 && first[2]->fraction() == 5.0 && (*(past - 1))->fraction() == 5.0));
    BOOST_TEST((first < past && past > first && first <= first && past >= first && 1 + first == past - 2));
    BOOST_TEST((rates.front()->fraction() == 3.0 && rates.back()->fraction() == 5.0 && rates[1]->fraction() == 3.0));
    auto const found = std::ranges::find_if(levels | views::growth, [](answer const& r) { return r->fraction() > 1; });
    BOOST_TEST((found.here() - levels.begin() == 4));  // borrowed: it points into the levels
}

BOOST_AUTO_TEST_CASE(grows_all_that_grows) {
    std::vector<std::optional<int>> const gappy{1, std::nullopt, 3};
    BOOST_TEST((all_of(gappy | views::growth(1)) == std::vector{answer{unexpected{growth_reason::missing_value}},
                                                                answer{unexpected{growth_reason::missing_base}}}));
    std::vector<money<usd>> const money_of_days{money<usd>{80_decimal}, money<usd>{100_decimal}};
    BOOST_TEST(((money_of_days | views::growth).front()->percent() == 25.0));
    std::vector<figure> const figures{exactly<usd>(100_decimal), stated<usd>(125_decimal)};
    BOOST_TEST(((figures | views::growth).front()->range() == interval{fraction{245, 1000}, fraction{255, 1000}}));
    std::vector<interval> const intervals{interval{1, 2}, interval{2, 3}};
    BOOST_TEST((*(intervals | views::growth).front() == interval{0, 2}));
    auto const made = std::views::iota(1, 4) | std::views::transform([](int n) { return n * 0.5; });  // of no objects
    BOOST_TEST(((made | views::growth).back()->fraction() == 0.5));
}

BOOST_AUTO_TEST_CASE(against_a_fixed_base) {
    std::vector<double> const levels{50, 100, -100};
    auto const rates = levels | views::growth_from(50.0);
    BOOST_TEST((rates.size() == 3U && rates[0]->fraction() == 0.0 && rates[1]->fraction() == 1.0 &&
                rates[2].error() == growth_reason::turned_negative));
    BOOST_TEST(((levels | views::growth_from(-50.0, absolute_base) | std::views::drop(1)).front()->fraction() == 3.0));
}

BOOST_AUTO_TEST_CASE(no_lag_is_refused) {
    BOOST_CHECK_THROW((void)views::growth(0), std::invalid_argument);
    BOOST_CHECK_THROW((void)views::growth(-1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
