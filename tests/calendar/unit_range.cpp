// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/unit_range.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <stdexcept>
#include <vector>

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple = closes_on_last(saturday, september).week_53_in_quarter(1);
using quarters = unit_range<period_kind::quarter>;

static_assert(std::ranges::random_access_range<quarters> && std::ranges::sized_range<quarters> &&
              std::ranges::common_range<quarters>);
static_assert(std::random_access_iterator<quarters::iterator> &&
              std::sized_sentinel_for<quarters::iterator, quarters::iterator>);
static_assert(std::ranges::viewable_range<quarters> && std::ranges::viewable_range<quarters const&>);
static_assert(weeks_of(fiscal_year{2023, apple}).size() == 53);
static_assert(quarters_of(fiscal_year{2025, apple})[3] == fiscal_quarter{2025, 4, apple});

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_unit_range)

BOOST_AUTO_TEST_CASE(iterators_move_by_any_number) {
    auto const weeks = weeks_of(fiscal_year{2023, apple});
    auto const begin = weeks.begin(), end = weeks.end();
    BOOST_TEST((end - begin) == 53);
    for (std::ptrdiff_t n = 0; n < end - begin; ++n) {
        auto i = begin + n;
        BOOST_REQUIRE((i == n + begin && i == end - (53 - n) && i - begin == n && begin - i == -n));
        BOOST_REQUIRE((*i == begin[n] && *i == end[n - 53] && *i == weeks[static_cast<std::size_t>(n)]));
        BOOST_REQUIRE(((*i).number() == n + 1));
        BOOST_REQUIRE(((begin <=> i) == (0 <=> n) && i < end));
        auto const before = i++;
        BOOST_REQUIRE((before == begin + n && i == begin + (n + 1)));
        auto const after = i--;
        BOOST_REQUIRE((after == begin + (n + 1) && i == before));
        BOOST_REQUIRE(((i += 3) - before == 3 && (i -= 4) - before == -1));
    }
}

BOOST_AUTO_TEST_CASE(ranges_go_with_the_standard_views) {
    fiscal_year const year{2025, apple};
    std::vector<int> numbers;
    for (int const number :
         quarters_of(year) | std::views::reverse | std::views::transform([](auto const& q) { return q.number(); }))
        numbers.push_back(number);
    BOOST_TEST((numbers == std::vector<int>{4, 3, 2, 1}));

    auto const months = months_of(year);
    auto const five_weeks = std::ranges::count_if(months, [](auto const& m) { return m.day_count() == 35; });
    BOOST_TEST(five_weeks == 4);
    auto const found = std::ranges::lower_bound(months, date{2025, 2, 1}, {}, &fiscal_month::last_day);
    BOOST_TEST((*found == fiscal_month::containing(date{2025, 2, 1}, apple)));
    BOOST_TEST((std::ranges::equal(months | std::views::drop(3) | std::views::take(3),
                                   units_covering<fiscal_month>(fiscal_quarter{2025, 2, apple}, apple))));
}

BOOST_AUTO_TEST_CASE(the_parts_of_a_year_tile_it) {
    auto const tiles = [](fiscal_year const& year, auto const& parts) {
        bool right = (*parts.begin()).first_day() == year.first_day();
        for (auto i = parts.begin(); i + 1 != parts.end(); ++i) right = right && (*i).past_last() == i[1].first_day();
        return right && (*(parts.end() - 1)).last_day() == year.last_day();
    };
    for (int number = 1990; number <= 2030; ++number) {
        fiscal_year const year{number, apple};
        BOOST_TEST(halves_of(year).size() == 2U);
        BOOST_TEST(quarters_of(year).size() == 4U);
        BOOST_TEST(months_of(year).size() == 12U);
        BOOST_TEST(weeks_of(year).size() * 7 == static_cast<std::size_t>(year.day_count()));
        BOOST_TEST(tiles(year, halves_of(year)));
        BOOST_TEST(tiles(year, quarters_of(year)));
        BOOST_TEST(tiles(year, months_of(year)));
        BOOST_TEST(tiles(year, weeks_of(year)));
    }
    BOOST_TEST(months_of(fiscal_year{2024, closes_nearest(sunday, january, 15).months_of_four_weeks()}).size() == 13U);
}

BOOST_AUTO_TEST_CASE(units_covering_days_hold_the_first_and_the_last) {
    auto const months = units_covering<fiscal_month>(day_span{date{2024, 2, 29}, date{2024, 4, 1}});
    BOOST_TEST(months.size() == 3U);
    BOOST_TEST((months[0] == fiscal_month{2024, 2}));
    BOOST_TEST((months[2] == fiscal_month{2024, 4}));
    BOOST_TEST(units_covering<fiscal_year>(day_span{date{2024, 7, 1}, date{2024, 7, 1}}).size() == 1U);
    // A quarter of one calendar touches two of another, but for the same days one.
    BOOST_TEST(units_covering<fiscal_quarter>(fiscal_quarter{2023, 1, apple}).size() == 2U);
    BOOST_TEST(units_covering<fiscal_quarter>(fiscal_quarter{2023, 1, apple}, apple).size() == 1U);
}

BOOST_AUTO_TEST_CASE(units_that_are_not_there_are_refused) {
    BOOST_CHECK_THROW((void)weeks_of(fiscal_year{2024}), std::out_of_range);
    BOOST_CHECK_THROW((void)months_of(fiscal_year{2024, closes_at_month_end(december).quarters_nearest(friday)}),
                      std::out_of_range);
    BOOST_CHECK_THROW((void)units_covering<fiscal_month>(day_span{date{9999, 11, 1}, latest_day}), std::out_of_range);
    BOOST_TEST((*(quarters_of(fiscal_year{9998}).end() - 1) == fiscal_quarter{9998, 4}));
}

BOOST_AUTO_TEST_SUITE_END()
