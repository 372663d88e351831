// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_history.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <unordered_set>

using namespace prospectus;

static_assert(std::regular<fiscal_history> && calendrical<fiscal_history>);

namespace {

fiscal_history company() {
    return fiscal_history::from(closes_nearest_month_end(saturday, december),
                                {year_closes{2013, date{2014, 1, 4}}, calendar_from{date{2023, 1, 1}, calendar_year},
                                 transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}, {}},
                                 calendar_from{date{2026, 7, 1}, closes_at_month_end(june)}})
        .value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_fiscal_history)

BOOST_AUTO_TEST_CASE(a_calendar_that_never_changed_answers_as_itself) {
    auto const apple = closes_on_last(saturday, september).week_53_in_quarter(1);
    fiscal_history const history = apple;
    for (auto const kind :
         {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month, period_kind::week})
        for (date day{2010, 1, 1}; day < date{2024, 1, 1}; day = day + boost::gregorian::days{11})
            BOOST_REQUIRE((find_period(kind, day, history) == find_period(kind, day, apple)));
    BOOST_TEST(!find_period(period_kind::year, date{}, history));
}

BOOST_AUTO_TEST_CASE(the_calendar_in_force_the_transition_and_the_names) {
    auto const history = company();
    BOOST_TEST((find_period(period_kind::year, date{2014, 1, 1}, history)->last_day() == date{2014, 1, 4}));
    BOOST_TEST((history.calendar_on(date{2024, 5, 1}) == calendar_year));
    BOOST_TEST(!history.calendar_on(date{2026, 3, 1}));
    BOOST_TEST(!find_period(period_kind::year, date{2026, 3, 1}, history));
    BOOST_TEST((find_period(period_kind::transition, date{2026, 3, 1}, history)->last_day() == date{2026, 6, 30}));
    BOOST_TEST((history.periods_named(period_kind::year, {2027, 0}).front().last_day() == date{2027, 6, 30}));
    BOOST_TEST(history.periods_named(period_kind::year, {2026, 0}).empty());
}

BOOST_AUTO_TEST_CASE(equal_histories_hash_alike) {
    std::unordered_set<fiscal_history> seen{company(), company(), fiscal_history{}, fiscal_history{calendar_year}};
    BOOST_TEST(seen.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
