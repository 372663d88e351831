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

// A period of the caller's own, in a calendar of its own: seasons of four to the year.
namespace own {
struct season {
    int number = 0;
    bool playoffs = false;
    friend bool operator==(season, season) = default;
    friend bool before(season a, season b) { return a.number < b.number; }
    friend bool abuts(season a, season b) { return a.number + 1 == b.number; }
    friend bool same_kind(season a, season b) { return a.playoffs == b.playoffs; }
};
struct league {};
std::optional<season> period_before(season s, league) {
    return s.number > 0 ? std::optional{season{s.number - 1, s.playoffs}} : std::nullopt;
}
std::optional<season> a_year_before(season s, league) {
    return s.number > 3 ? std::optional{season{s.number - 4, s.playoffs}} : std::nullopt;
}
}  // namespace own

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

BOOST_AUTO_TEST_CASE(a_lag_is_counted_in_periods_never_in_rows) {
    flow_series<int> const s{{q(2024, 1), 10}, {q(2024, 2), 20}, {q(2024, 4), 40}, {q(2025, 1), 50}, {q(2025, 2), 60}};
    auto const by_calendar = growth(s, calendar_year, lag{2});
    BOOST_TEST((by_calendar.values()[2]->fraction() == 1.0));  // the third quarter need not be there
    BOOST_TEST((by_calendar.values()[3].error() == growth_reason::missing_base));
    auto const by_chain = growth(s, lag{2});  // without the calendar nobody knows what lies in the gap
    BOOST_TEST((by_chain.values()[2].error() == growth_reason::missing_base &&
                by_chain.values()[3].error() == growth_reason::missing_base &&
                by_chain.values()[4]->fraction() == 0.5));
    auto const by_year = growth(s, calendar_year, lag{4}), on_year = growth_on_year(s, calendar_year);
    BOOST_TEST((by_year == on_year));
    BOOST_TEST((growth(s, calendar_year, lag{1}) == growth(s)));
    flow_series<int> const mixed{
        {q(2024, 3), 1}, {q(2024, 4), 2}, {fiscal_half{2025, 1}, 3}, {fiscal_half{2025, 2}, 4}};
    auto const over_two = growth(mixed, lag{2});
    BOOST_TEST((over_two.values()[3].error() == growth_reason::different_length));
}

BOOST_AUTO_TEST_CASE(over_years_and_from_a_fixed_base) {
    flow_series<int> const s{
        {fiscal_year{2020}, 10}, {fiscal_year{2022}, 30}, {fiscal_year{2023}, 40}, {q(2024, 1), 15}};
    auto const in_three = growth_over_years(s, calendar_year, 3);
    BOOST_TEST(
        (in_three.values()[2]->fraction() == 3.0 && in_three.values()[1].error() == growth_reason::missing_base));
    BOOST_CHECK_THROW((void)growth_over_years(s, calendar_year, 0), std::invalid_argument);
    auto const from = growth_from(s, fiscal_year{2022});
    BOOST_TEST((from.values()[1]->fraction() == 0.0 && from.values()[0]->fraction() == -2.0 / 3));
    BOOST_TEST((from.values()[3].error() == growth_reason::different_length));
    auto const none = growth_from(s, fiscal_year{2021}), of_ten = growth_from(s, 10);
    BOOST_TEST((none.values()[2].error() == growth_reason::missing_base && of_ten.values()[3]->fraction() == 0.5));
}

BOOST_AUTO_TEST_CASE(weeks_that_differ_are_rescaled_or_refused_by_name) {
    auto const costco = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<int> const years{
        {fiscal_year{2022, costco}, 5200}, {fiscal_year{2023, costco}, 5830}, {fiscal_year{2024, costco}, -52}};
    auto const weekly = growth_on_year(years, costco, per_week);
    BOOST_TEST((weekly.values()[1]->fraction() == 0.1 && weekly.values()[1]->notes().has(note::weeks_differ)));
    BOOST_TEST((weekly.values()[2].error() == growth_reason::turned_negative));
    auto const forced = growth_on_year(years, costco, signed_base, per_week);
    BOOST_TEST((forced.values()[2]->fraction() == -111.0 / 110));
    auto const refused = growth_on_year(years, costco, same_weeks_only, absolute_base);
    BOOST_TEST((refused.values()[0].error() == growth_reason::missing_base &&
                refused.values()[1].error() == growth_reason::different_length));
    flow_series<figure> const quarters{{fiscal_quarter{2024, 2, costco}, exactly<usd>(120_decimal)},
                                       {fiscal_quarter{2024, 3, costco}, exactly<usd>(120_decimal)},
                                       {fiscal_quarter{2024, 4, costco}, exactly<usd>(160_decimal)}};
    auto const quarterly = growth(quarters, per_week), alike = growth(quarters, same_weeks_only);
    BOOST_TEST((quarterly.values()[2]->range() == interval{0} && alike.values()[1]->range() == interval{0} &&
                alike.values()[2].error() == growth_reason::different_length));
    auto const from = growth_from(quarters, fiscal_quarter{2024, 2, costco}, per_week);
    BOOST_TEST((from.values()[2]->range() == interval{0} && from.values()[2]->notes().has(note::weeks_differ)));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_before_weeks_that_differ) {
    auto const costco = closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16);
    flow_series<std::optional<int>> const s{
        {fiscal_year{2022, costco}, std::nullopt}, {fiscal_year{2023, costco}, 5}, {fiscal_year{2024, costco}, 6}};
    auto const rates = growth(s, same_weeks_only);
    BOOST_TEST((rates.values()[1].error() == growth_reason::missing_base &&
                rates.values()[2].error() == growth_reason::different_length));
    auto const weekly = growth(s, per_week);
    BOOST_TEST((weekly.values()[1].error() == growth_reason::missing_base && weekly.values()[2].has_value()));
}

BOOST_AUTO_TEST_CASE(periods_of_the_callers_own_grow) {
    using own::season;
    series<double, flow, season> const s{
        {season{0}, 1}, {season{1}, 2}, {season{3}, 4}, {season{4}, 8}, {season{5, true}, 9}};
    auto const rates = growth(s);
    BOOST_TEST((rates.values()[1]->fraction() == 1.0 && rates.values()[2].error() == growth_reason::missing_base &&
                rates.values()[4].error() == growth_reason::different_length));
    auto const two = growth(s, own::league{}, lag{2});
    BOOST_TEST((two.values()[2]->fraction() == 1.0 && two.values()[0].error() == growth_reason::missing_base));
    auto const yearly = growth_on_year(s, own::league{});
    BOOST_TEST((yearly.values()[3]->fraction() == 7.0 && yearly.values()[4].error() == growth_reason::missing_base));
    auto const from = growth_from(s, season{1});
    BOOST_TEST((from.values()[3]->fraction() == 3.0 && from.values()[4].error() == growth_reason::different_length));
}

BOOST_AUTO_TEST_SUITE_END()
