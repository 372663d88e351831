// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/fiscal_table.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <vector>

#include "tests/calendars.hpp"

using namespace prospectus;

namespace {

constexpr fiscal_calendar apple = closes_on_last(saturday, september).week_53_in_quarter(1);
constexpr day_span two_centuries{date{1950, 1, 1}, date{2150, 12, 31}};
constexpr auto units = {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month,
                        period_kind::week};

static_assert(std::regular<fiscal_table>);
static_assert(fiscal_table{period_kind::quarter, fiscal_year{2023, apple}, apple}.find(date{2023, 9, 30}) ==
              fiscal_quarter{2023, 4, apple});

std::vector<date> days_of(day_span span) {
    std::vector<date> days;
    for (date day = span.first_day(); day < span.past_last(); day += boost::gregorian::days{1}) days.push_back(day);
    return days;
}

std::vector<date> days_near_and_far(day_span span) {
    return {date{},
            date{boost::gregorian::neg_infin},
            date{boost::gregorian::pos_infin},
            span.first_day() - boost::gregorian::days{1},
            span.past_last(),
            earliest_day,
            latest_day,
            date{9999, 12, 31},
            date{date::date_rep_type{0x7fffffff}}};
}

/// What the table is to say: the unit, or else the transition.
template <class Calendar>
std::optional<fiscal_period> unit_or_transition(period_kind kind, date day, Calendar const& calendar) {
    auto const unit = find_period(kind, day, calendar);
    return unit ? unit : find_period(period_kind::transition, day, calendar);
}

bool same_label(std::optional<fiscal_period> const& a, std::optional<fiscal_period> const& b) {
    return a.has_value() == b.has_value() && (!a || (*a == *b && a->label() == b->label()));
}

template <class Calendar>
bool has_any(period_kind kind, std::vector<date> const& days, Calendar const& calendar) {
    for (auto const day : days)
        if (unit_or_transition(kind, day, calendar)) return true;
    return false;
}

template <class Calendar>
void agrees_on_every_day(day_span span, Calendar const& calendar) {
    auto const days = days_of(span);
    for (auto const kind : units) {
        if (!has_any(kind, days, calendar)) {
            BOOST_CHECK_THROW((fiscal_table{kind, span, calendar}), std::invalid_argument);
            continue;
        }
        fiscal_table const table{kind, span, calendar};
        std::vector<std::uint32_t> indices(days.size());
        BOOST_TEST((table.indices_of(days.data(), days.data() + days.size(), indices.data()) ==
                    indices.data() + indices.size()));
        bool found = true, held = true, one_by_one = true, in_order = true;
        for (std::size_t i = 0; i < days.size(); ++i) {
            found = found && same_label(table.find(days[i]), unit_or_transition(kind, days[i], calendar));
            held = held && contains(table[indices[i]], days[i]);
            one_by_one = one_by_one && indices[i] == table.index_of(days[i]);
            in_order = in_order && (i == 0 ? indices[i] == 0 : indices[i] - indices[i - 1] <= 1);
        }
        BOOST_TEST_CONTEXT("kind " << static_cast<int>(kind)) {
            BOOST_TEST(found);
            BOOST_TEST(held);
            BOOST_TEST(one_by_one);
            BOOST_TEST(in_order);
            BOOST_TEST(indices.back() + 1 == table.size());
        }
        for (auto const day : days_near_and_far(span)) {
            if (contains(span, day)) continue;
            BOOST_TEST(table.index_of(day) == table.size());
            BOOST_TEST(!table.find(day).has_value());
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_fiscal_table)

BOOST_AUTO_TEST_CASE(every_day_of_two_centuries_by_calendars_of_every_kind) {
    for (auto const& [name, calendar] : tests::calendars_of_every_kind())
        BOOST_TEST_CONTEXT(name) agrees_on_every_day(two_centuries, calendar);
}

BOOST_AUTO_TEST_CASE(every_day_of_two_centuries_by_histories) {
    for (auto const& [name, history] : tests::histories_of_every_kind())
        BOOST_TEST_CONTEXT(name) agrees_on_every_day(two_centuries, history);
}

// A block at either end may be cut anywhere.
BOOST_AUTO_TEST_CASE(spans_of_every_length_from_every_day) {
    auto const history = tests::histories_of_every_kind().front().second;
    for (int first = 0; first < 120; first += 7)
        for (int length = 1; length < 420; length += 13) {
            date const begin = date{2025, 10, 1} + boost::gregorian::days{first};
            agrees_on_every_day(day_span{begin, begin + boost::gregorian::days{length - 1}}, history);
        }
}

BOOST_AUTO_TEST_CASE(the_ends_of_the_usable_days) {
    agrees_on_every_day(day_span{earliest_day, date{1403, 1, 31}}, apple);
    agrees_on_every_day(day_span{date{9996, 10, 1}, latest_day}, apple);
    fiscal_table const all{period_kind::quarter, day_span{earliest_day, latest_day}, apple};
    BOOST_TEST((all.find(date{2023, 9, 30}) == fiscal_quarter{2023, 4, apple}));
    BOOST_TEST((all.periods().back().last_day() == latest_day));
    BOOST_TEST((all.periods().back().kind() == period_kind::other));  // the quarter would close after the last day
    BOOST_TEST(!all.find(latest_day).has_value());
}

BOOST_AUTO_TEST_CASE(a_transition_is_a_period_of_its_own) {
    auto const history = tests::histories_of_every_kind().front().second;
    fiscal_table const quarters{period_kind::quarter, two_centuries, history};
    auto const index = quarters.index_of(date{2026, 1, 1});
    BOOST_TEST((quarters[index].kind() == period_kind::transition));
    BOOST_TEST((quarters[index].days() == day_span{date{2026, 1, 1}, date{2026, 6, 30}}));
    BOOST_TEST(quarters.index_of(date{2026, 6, 30}) == index);
    BOOST_TEST((quarters[index - 1].label() == period_label{2025, 4}));
    BOOST_TEST((quarters[index + 1].label() == period_label{2027, 1}));
}

BOOST_AUTO_TEST_CASE(days_of_no_unit_are_one_period_of_another_kind) {
    auto const history = tests::histories_of_every_kind()[2].second;
    fiscal_table const months{period_kind::month, two_centuries, history};
    BOOST_TEST((months[0] == fiscal_period{day_span{date{1950, 1, 1}, date{1989, 12, 31}}, period_kind::other}));
    BOOST_TEST((months[1] == fiscal_month{1990, 1}));
    BOOST_TEST(months.size() == 1 + 21 * 12 + 1);
    BOOST_TEST(months.index_of(date{1970, 1, 1}) == 0U);
    BOOST_TEST(!months.find(date{1970, 1, 1}).has_value());
}

BOOST_AUTO_TEST_CASE(periods_at_the_ends_are_whole) {
    fiscal_table const years{period_kind::year, day_span{date{2024, 3, 1}, date{2024, 3, 1}}, apple};
    BOOST_TEST(years.size() == 1U);
    BOOST_TEST((years[0] == fiscal_year{2024, apple}));
    BOOST_TEST(years.index_of(date{2024, 3, 2}) == years.size());
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_refused) {
    for (auto const kind : {period_kind::nine_months, period_kind::transition, period_kind::other})
        BOOST_CHECK_THROW((fiscal_table{kind, two_centuries, apple}), std::invalid_argument);
    BOOST_CHECK_THROW((fiscal_table{period_kind::week, two_centuries}), std::invalid_argument);
    fiscal_table const quarters{period_kind::quarter, two_centuries, apple};
    BOOST_CHECK_THROW((void)quarters[quarters.size()], std::out_of_range);
}

BOOST_AUTO_TEST_CASE(no_days_are_no_indices) {
    std::uint32_t untouched = 7;
    BOOST_TEST(fiscal_table{}.indices_of(nullptr, nullptr, &untouched) == &untouched);
    BOOST_TEST(untouched == 7U);
}

BOOST_AUTO_TEST_CASE(tables_are_equal_by_what_they_say) {
    fiscal_table const one{period_kind::quarter, two_centuries, apple};
    BOOST_TEST((one == fiscal_table{period_kind::quarter, two_centuries, fiscal_history{apple}}));
    BOOST_TEST((one != fiscal_table{period_kind::half, two_centuries, apple}));
    BOOST_TEST((one != fiscal_table{period_kind::quarter, two_centuries}));
    BOOST_TEST((fiscal_table{}.days() == day_span{}));
}

BOOST_AUTO_TEST_SUITE_END()
