// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/series/growth_of_series.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth_of_series)

BOOST_AUTO_TEST_CASE(like_is_compared_with_like_right_before) {
    flow_series<int> const s{{fiscal_year{2023}, 100}, {fiscal_year{2024}, 150}, {fiscal_half{2025, 1}, 90}};
    auto const rates = growth(s);
    BOOST_TEST((rates.values()[0].error() == growth_reason::missing_base));
    BOOST_TEST((rates.values()[1]->percent() == 50.0));
    BOOST_TEST((rates.values()[2].error() == growth_reason::different_length));
}

BOOST_AUTO_TEST_CASE(a_year_before_is_by_the_calendar_not_four_rows_up) {
    flow_series<int> const s{{q(2023, 4), 4},  {q(2024, 1), 10}, {q(2024, 2), 20},
                             {q(2024, 4), 40}, {q(2025, 1), 15}, {q(2025, 3), 60}};
    auto const rates = growth_on_year(s, calendar_year);
    BOOST_TEST((rates.values()[3]->fraction() == 9.0));
    BOOST_TEST((rates.values()[4]->percent() == 50.0));
    BOOST_TEST((rates.values()[5].error() == growth_reason::missing_base));  // four rows up is the second quarter
    auto const by_row = growth(s);
    BOOST_TEST((by_row.values()[3].error() == growth_reason::missing_base));  // the third quarter is missing
}

BOOST_AUTO_TEST_CASE(weeks_that_differ_are_noted_with_the_rate) {
    auto const costco = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<int> const years{
        {fiscal_year{2022, costco}, 100}, {fiscal_year{2023, costco}, 106}, {fiscal_year{2024, costco}, 106}};
    auto const yearly = growth_on_year(years, costco);
    BOOST_TEST(yearly.values()[1]->notes().has(note::weeks_differ));  // 53 weeks against 52
    BOOST_TEST(yearly.values()[2]->notes().has(note::weeks_differ));
    flow_series<figure> const quarters{{fiscal_quarter{2024, 2, costco}, stated<usd>(58_million)},
                                       {fiscal_quarter{2024, 3, costco}, stated<usd>(59_million)},
                                       {fiscal_quarter{2024, 4, costco}, stated<usd>(80_million)}};
    auto const quarterly = growth(quarters);
    BOOST_TEST(!quarterly.values()[1]->notes().has(note::weeks_differ));
    BOOST_TEST(quarterly.values()[2]->notes().has(note::weeks_differ));                         // 16 against 12
    flow_series<int> const by_months{{q(2024, 1), 100}, {q(2024, 2), 106}, {q(2024, 3), 106}};  // 91, 91 and 92 days
    auto const monthly = growth(by_months);
    for (auto const& rate : monthly.values().subspan(1)) BOOST_TEST(rate->notes().empty());
}

BOOST_AUTO_TEST_CASE(a_year_before_a_changed_year_end_is_by_its_days) {
    auto const changed =
        fiscal_history::from(calendar_year, {transition{day_span{date{2025, 1, 1}, date{2025, 6, 30}}, {}},
                                             calendar_from{date{2025, 7, 1}, closes_at_month_end(june)}})
            .value();
    auto const unit = [&](period_kind kind, int year, int number) {
        return find_period(kind, period_label{year, number}, changed).value();
    };
    flow_series<int> const s{{unit(period_kind::year, 2023, 0), 1},
                             {unit(period_kind::quarter, 2024, 3), 10},
                             {unit(period_kind::quarter, 2024, 4), 20},
                             {unit(period_kind::quarter, 2026, 1), 15},
                             {unit(period_kind::quarter, 2026, 3), 30}};
    auto const rates = growth_on_year(s, changed);
    BOOST_TEST(
        (rates.values()[3]->percent() == 50.0));  // July to September is the third quarter of 2024, the first of 2026
    BOOST_TEST((rates.values()[4].error() == growth_reason::missing_base));  // the transition has no quarters
    flow_series<int> const years{{unit(period_kind::year, 2024, 0), 1}, {unit(period_kind::year, 2026, 0), 2}};
    auto const yearly = growth_on_year(years, changed);
    BOOST_TEST((yearly.values()[1].error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_SUITE_END()
