// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/detail/year_layout.hpp>
#include <prospectus/calendar/year_division.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <climits>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <type_traits>
#include <vector>

using namespace prospectus;

static_assert(std::regular<year_division> && std::is_trivially_copyable_v<year_division>);
static_assert(year_division::weeks().months_of_weeks(4, 5, 4).week_53_in_month(12).long_quarter() == 4);
static_assert(year_division::thirteen_months().months_in_year() == 13);
static_assert(year_division{} == year_division::months() && year_division::months().months_in_year() == 12);
static_assert(year_division::nearest_month_end(friday).months_in_year() == 0);

namespace {

using quarter_weeks = std::array<int, 4>;

/// A year by rule that closes on a Saturday.
detail::year_layout layout_of_weeks(year_division const& division, int weeks) {
    auto const close = detail::day_number(date{2023, 9, 30});
    return {division, close - 7 * weeks + 1, close, detail::months_from_zero(2023, 9), 0, saturday};
}

/// Weeks counted one after the other: those of each part, and one more in the long part of a longer year.
bool closes_after(detail::year_layout const& layout, std::vector<int> const& parts, int weeks, int long_part,
                  std::int32_t (detail::year_layout::*close_of)(int) const noexcept) {
    auto day = layout.close() - 7 * weeks;
    for (int part = 1; part <= static_cast<int>(parts.size()); ++part) {
        day += 7 * (parts[static_cast<std::size_t>(part - 1)] + (weeks == 53 && part == long_part ? 1 : 0));
        if ((layout.*close_of)(part) != day) return false;
    }
    return day == layout.close();
}

bool quarters_close_after(year_division const& division, quarter_weeks const& counts) {
    std::vector<int> const parts(counts.begin(), counts.end());
    bool right = true;
    for (int const weeks : {52, 53})
        right = right && closes_after(layout_of_weeks(division, weeks), parts, weeks, division.long_quarter(),
                                      &detail::year_layout::close_of_quarter);
    return right;
}

void months_close_after(year_division const& division, std::vector<int> const& months) {
    BOOST_TEST(division.months_in_year() == static_cast<int>(months.size()));
    for (int long_month = 1; long_month <= division.months_in_year(); ++long_month) {
        auto const d = division.week_53_in_month(long_month);
        for (int const weeks : {52, 53}) {
            auto const layout = layout_of_weeks(d, weeks);
            BOOST_TEST(closes_after(layout, months, weeks, long_month, &detail::year_layout::close_of_month));
            for (int quarter = 1; quarter <= 4; ++quarter)
                BOOST_TEST(layout.close_of_quarter(quarter) == layout.close_of_month(d.last_month_of(quarter)));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_year_division)

BOOST_AUTO_TEST_CASE(any_four_counts_that_sum_to_52_and_no_others) {
    bool right = true;
    for (int a = -1; a <= 50; ++a)
        for (int b = -1; b <= 50; b += 3)
            for (int c = -1; c <= 50; c += 4)
                for (int const d : {52 - a - b - c, 53 - a - b - c}) {
                    bool const sums = a > 0 && b > 0 && c > 0 && d > 0 && a + b + c + d == 52;
                    bool taken = true;
                    try {
                        auto const division = year_division::weeks(a, b, c, d);
                        for (int quarter = 1; quarter <= 4; ++quarter)
                            right = right && quarters_close_after(division.week_53_in_quarter(quarter), {a, b, c, d});
                    } catch (std::invalid_argument const&) {
                        taken = false;
                    }
                    right = right && taken == sums;
                }
    BOOST_TEST(right);
    BOOST_CHECK_THROW((void)year_division::weeks(INT_MAX, INT_MAX, 2, 52), std::invalid_argument);  // wraps to 52
}

BOOST_AUTO_TEST_CASE(months_of_weeks_fill_their_quarters_wherever_week_53_goes) {
    months_close_after(year_division::weeks(), {4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5});
    months_close_after(year_division::weeks().months_of_weeks(4, 5, 4), {4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4});
    months_close_after(year_division::weeks().months_of_weeks(5, 4, 4), {5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4});
    months_close_after(year_division::thirteen_months(), std::vector<int>(13, 4));
    months_close_after(year_division::weeks(16, 12, 12, 12).months_of_four_weeks(), std::vector<int>(13, 4));
}

BOOST_AUTO_TEST_CASE(week_53_is_in_the_last_part_until_told_otherwise) {
    BOOST_TEST(year_division::weeks().long_quarter() == 4);
    BOOST_TEST(year_division::weeks().long_month() == 12);
    BOOST_TEST(year_division::thirteen_months().long_month() == 13);
    BOOST_TEST(year_division::weeks().week_53_in_quarter(1).long_month() == 3);
    BOOST_TEST(year_division::weeks().week_53_in_month(4).long_quarter() == 2);
    BOOST_TEST(year_division::thirteen_months().week_53_in_month(6).long_quarter() == 2);
    BOOST_TEST(year_division::weeks(12, 12, 12, 16).long_month() == 0);
    BOOST_TEST(year_division::months().long_quarter() == 0);
    BOOST_TEST((year_division::weeks().week_53_in_quarter(2).months_of_weeks(5, 4, 4).long_month() == 6));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    auto const refused = [](auto make) { BOOST_CHECK_THROW((void)make(), std::invalid_argument); };
    refused([] { return year_division::weeks().months_of_weeks(5, 5, 3); });
    refused([] { return year_division::weeks().months_of_weeks(13, 0, 0); });
    refused([] { return year_division::weeks(12, 12, 12, 16).months_of_weeks(4, 4, 5); });
    refused([] { return year_division::months().months_of_weeks(4, 4, 5); });
    refused([] { return year_division::weeks().months_of_four_weeks(); });
    refused([] { return year_division::months().months_of_four_weeks(); });
    for (int const quarter : {-1, 0, 5}) {
        refused([=] { return year_division::weeks().week_53_in_quarter(quarter); });
        refused([=] { return year_division::months().week_53_in_quarter(quarter); });
    }
    refused([] { return year_division::months().week_53_in_quarter(4); });
    refused([] { return year_division::nearest_month_end(friday).week_53_in_quarter(4); });
    refused([] { return year_division::weeks().week_53_in_month(13); });
    refused([] { return year_division::weeks().week_53_in_month(0); });
    refused([] { return year_division::thirteen_months().week_53_in_month(14); });
    refused([] { return year_division::weeks(12, 12, 12, 16).week_53_in_month(12); });  // it has no months
    refused([] { return year_division::months().week_53_in_month(12); });
    refused([] { return year_division::nearest_month_end(static_cast<weekday>(7)); });
    refused([] { return year_division::on_or_before_month_end(static_cast<weekday>(-1)); });
}

BOOST_AUTO_TEST_CASE(quarters_that_close_on_a_weekday_close_nearest_or_last_before_the_months_end) {
    for (int year = 1950; year <= 2150; ++year)
        for (int w = 0; w < 7; ++w) {
            auto const wanted = static_cast<weekday>(w);
            auto const y = static_cast<unsigned short>(year);
            auto const first = detail::day_number(date{y, 1, 1}), close = detail::day_number(date{y, 12, 31});
            auto const layout = [&](year_division const& division) {
                return detail::year_layout{division, first, close, detail::months_from_zero(year, 12), 0, monday};
            };
            auto const near = layout(year_division::nearest_month_end(wanted));
            auto const before = layout(year_division::on_or_before_month_end(wanted));
            for (int quarter = 1; quarter <= 3; ++quarter) {
                date const end = date{y, static_cast<unsigned short>(3 * quarter), 1}.end_of_month();
                auto const nearest = detail::date_of(near.close_of_quarter(quarter));
                auto const last = detail::date_of(before.close_of_quarter(quarter));
                BOOST_REQUIRE((weekday_of(nearest) == wanted && weekday_of(last) == wanted));
                BOOST_REQUIRE(((nearest - end).days() >= -3 && (nearest - end).days() <= 3));
                BOOST_REQUIRE((last.month() == end.month() && (end - last).days() < 7));
            }
            BOOST_REQUIRE((near.close_of_quarter(4) == close && before.close_of_quarter(4) == close));
        }
}

// Two days late, and closing by its rule: weeks are counted back from the close, and the first quarter is short.
BOOST_AUTO_TEST_CASE(a_year_that_begins_off_the_rule_keeps_the_weeks_of_its_end) {
    auto const close = detail::day_number(date{2023, 9, 30});
    detail::year_layout const layout{
        year_division::weeks(), close - 362 + 1, close, detail::months_from_zero(2023, 9), 0, saturday};
    BOOST_TEST(layout.close_of_quarter(3) == close - 91);
    BOOST_TEST(layout.close_of_quarter(1) == close - 3 * 91);
    BOOST_TEST(layout.close_of_month(11) == close - 35);
}

// What is missing, or too much, was in the last quarter, or in that of week 53, also where the first day is off the rule.
BOOST_AUTO_TEST_CASE(weeks_too_few_or_too_many_are_those_of_the_quarter_at_the_end_that_is_off_the_rule) {
    auto const close = detail::day_number(date{2023, 9, 30});
    for (int const long_quarter : {1, 4})
        for (int const days : {340, 362, 366, 369, 373, 384}) {
            auto const division = year_division::weeks().week_53_in_quarter(long_quarter);
            int const extra = days > 367 ? 7 : 0;  // nearer 53 weeks than 52
            auto const months = detail::months_from_zero(2023, 9);
            detail::year_layout const back{division, close - days + 1, close, months, 0, saturday};
            BOOST_TEST(back.close_of_quarter(3) == close - 91 - (long_quarter == 4 ? extra : 0));
            BOOST_TEST(back.close_of_quarter(1) == close - 3 * 91 - (long_quarter == 4 ? extra : 0));
            detail::year_layout const on{division, close + 1, close + days, months, 0, saturday};
            BOOST_TEST(on.close_of_quarter(1) == close + 91 + (long_quarter == 1 ? extra : 0));
            BOOST_TEST(on.close_of_quarter(3) == close + 3 * 91 + (long_quarter == 1 ? extra : 0));
        }
}

// Two days late in closing: weeks are counted from the first day, and the last quarter is long.
BOOST_AUTO_TEST_CASE(a_year_that_closes_off_the_rule_keeps_the_weeks_of_its_beginning) {
    auto const first = detail::day_number(date{2022, 10, 2});
    detail::year_layout const layout{
        year_division::weeks(), first, first + 366 - 1, detail::months_from_zero(2023, 9), 0, saturday};
    BOOST_TEST(layout.close_of_quarter(1) == first + 91 - 1);
    BOOST_TEST(layout.close_of_quarter(3) == first + 3 * 91 - 1);
    BOOST_TEST(layout.close_of_quarter(4) == first + 366 - 1);
}

BOOST_AUTO_TEST_SUITE_END()
