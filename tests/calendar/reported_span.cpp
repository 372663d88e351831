// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/reported_span.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

constexpr auto apple = closes_on_last(saturday, september).week_53_in_quarter(1);
static_assert(explain(day_span{date{2023, 10, 1}, date{2023, 12, 30}}, apple) ==
              span_explanation{span_fit::unit, fiscal_quarter{2024, 1, apple}});

constexpr span_fit fit(day_span days, fiscal_calendar const& calendar) { return explain(days, calendar).how; }

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_reported_span)

BOOST_AUTO_TEST_CASE(units_to_date_and_four_quarters_in_a_row_are_explained) {
    fiscal_quarter const q{2024, 1, apple};
    auto const run = [&](int from, int to) { return day_span{(q + from).first_day(), (q + to).last_day()}; };
    BOOST_TEST((fit(run(0, 0), apple) == span_fit::unit));
    BOOST_TEST((fit(run(0, 1), apple) == span_fit::unit));
    BOOST_TEST((fit(run(0, 2), apple) == span_fit::year_to_date));
    BOOST_TEST((fit(run(0, 3), apple) == span_fit::unit));
    BOOST_TEST((fit(run(1, 4), apple) == span_fit::trailing_year));
    BOOST_TEST((fit(run(1, 2), apple) == span_fit::none));
    BOOST_TEST((fit(run(0, 4), apple) == span_fit::none));
    BOOST_TEST((fit(day_span{fiscal_month{2024, 5, apple}}, apple) == span_fit::unit));
    BOOST_TEST(
        (fit(day_span{q.first_day(), fiscal_month{2024, 5, apple}.last_day()}, apple) == span_fit::year_to_date));
    BOOST_TEST((fit(day_span{q.first_day(), date{2024, 2, 14}}, apple) == span_fit::none));
    BOOST_TEST((fit(day_span{date{2023, 9, 30}, q.last_day()}, apple) == span_fit::none));
}

BOOST_AUTO_TEST_SUITE_END()
