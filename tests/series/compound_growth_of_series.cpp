// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/compound_growth_of_series.hpp>

#include <cmath>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }
fiscal_period m(int year, int number) { return fiscal_month{year, number}; }
fiscal_period y(int year) { return fiscal_year{year}; }

bool near(outcome<rate, growth_reason> const& found, double wanted) {
    return found && std::abs(found->fraction() - wanted) < 1e-12;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_compound_growth_of_series)

BOOST_AUTO_TEST_CASE(from_the_first_to_the_last_of_its_kind) {
    flow_series<figure> const revenue{{y(2022), stated<cny>(57.4_million)},
                                      {y(2023), stated<cny>(124.5_million)},
                                      {y(2024), stated<cny>(312.4_million)}};
    auto const wanted = compound_growth(revenue.values()[0], revenue.values()[2], years_between{2});
    BOOST_TEST((compound_growth(revenue) == wanted && compound_growth(revenue, calendar_year) == wanted));
    flow_series<int> const and_a_half{{y(2022), 100}, {y(2023), 7}, {y(2024), 121}, {fiscal_half{2025, 1}, 90}};
    BOOST_TEST((near(compound_growth(and_a_half), 0.1)));
    BOOST_TEST((compound_growth(and_a_half.slice(2, 2)).error() == growth_reason::missing_base));
    BOOST_TEST((compound_growth(flow_series<int>{}).error() == growth_reason::missing_base));
    flow_series<std::optional<int>> const gappy{{y(2022), std::nullopt}, {y(2023), 1}};
    BOOST_TEST((compound_growth(gappy).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_CASE(a_gap_is_counted_by_days_or_by_the_calendar) {
    flow_series<double> const years{{y(2020), 100}, {y(2023), 133.1}};
    BOOST_TEST((near(compound_growth(years), 0.1) && near(compound_growth(years, calendar_year), 0.1)));
    double const half = std::sqrt(1.1);
    flow_series<double> const quarters{{q(2022, 1), 100}, {q(2022, 2), 3}, {q(2023, 3), 110 * half}};
    BOOST_TEST((compound_growth(quarters).error() == growth_reason::unknown_time));
    BOOST_TEST((near(compound_growth(quarters, calendar_year), 0.1)));  // six quarters
    flow_series<double> const like{{q(2022, 1), 100}, {q(2024, 1), 121}};
    BOOST_TEST((near(compound_growth(like), 0.1)));
}

BOOST_AUTO_TEST_CASE(under_a_year_only_annualised) {
    flow_series<double> const two{{q(2024, 1), 100}, {q(2024, 2), 110}};
    BOOST_TEST((compound_growth(two).error() == growth_reason::under_a_year));
    BOOST_TEST((near(compound_growth(two, annualised), 0.4641) &&
                near(compound_growth(two, calendar_year, annualised), 0.4641)));
}

BOOST_AUTO_TEST_CASE(months_are_as_many_as_the_calendar_has) {
    flow_series<double> const months{{m(2024, 1), 100}, {m(2024, 2), 1}, {m(2025, 7), 100 * std::pow(1.1, 1.5)}};
    BOOST_TEST((compound_growth(months).error() == growth_reason::unknown_time));
    BOOST_TEST((near(compound_growth(months, calendar_year), 0.1)));
    auto const weekly = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<double> const costco{{fiscal_quarter{2020, 1, weekly}, 100}, {fiscal_quarter{2024, 1, weekly}, 146.41}};
    BOOST_TEST((near(compound_growth(costco), 0.1) && near(compound_growth(costco, weekly), 0.1)));
}

BOOST_AUTO_TEST_CASE(across_a_changed_year_end_no_number_is_made_up) {
    auto const changed =
        fiscal_history::from(calendar_year, {transition{day_span{date{2025, 1, 1}, date{2025, 6, 30}}, {}},
                                             calendar_from{date{2025, 7, 1}, closes_at_month_end(june)}})
            .value();
    auto const year = [&](int n) { return find_period(period_kind::year, period_label{n, 0}, changed).value(); };
    flow_series<double> const s{{year(2023), 100}, {year(2024), 110}, {year(2026), 121}};
    BOOST_TEST((compound_growth(s).error() == growth_reason::unknown_time &&
                compound_growth(s, changed).error() == growth_reason::unknown_time));
}

BOOST_AUTO_TEST_CASE(over_so_many_years_it_compounds_to_the_growth_in_all) {
    flow_series<double> const s{{y(2019), 80}, {y(2020), 100}, {y(2021), 150}, {y(2023), 200}};
    auto const yearly = compound_growth_over_years(s, calendar_year, 3),
               in_all = growth_over_years(s, calendar_year, 3);
    BOOST_TEST((yearly.values()[2].error() == growth_reason::missing_base));
    BOOST_TEST((near(in_all.values()[3], std::pow(1 + yearly.values()[3]->fraction(), 3) - 1)));
    BOOST_CHECK_THROW((void)compound_growth_over_years(s, calendar_year, 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
