// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/quarters.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

namespace {

/// Nothing where there is no such quarter, or it has no value.
std::optional<std::int64_t> value_of(std::vector<solved_period> const& periods, period_label label) {
    for (auto const& p : periods)
        if (p.period.label() == label && p.value) return p.value->value().coefficient();
    return std::nullopt;
}

struct company {
    fact_book book;
    fiscal_history history;

    explicit company(std::string const& ticker)
        : book{tests::excerpt(ticker)}, history{infer_company_calendar(book, latest)->history()} {}
    std::vector<solved_period> solved(std::string_view name, std::string_view unit, knowledge meant,
                                      period_kind kind = period_kind::quarter) const {
        return solved_periods(tests::flow_in(book, name, unit, meant), kind, history);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_quarters)

BOOST_AUTO_TEST_CASE(cumulative_reports_give_every_quarter) {
    reported_flow const flow{{report(0, 3, 10), report(0, 6, 30), report(0, 9, 60), report(0, 12, 100)}};
    auto const quarters = solved_periods(flow, period_kind::quarter, calendar_year);
    BOOST_REQUIRE(quarters.size() == 4u);
    for (int q = 1; q <= 4; ++q) {
        auto const& solved = quarters[static_cast<std::size_t>(q) - 1];
        BOOST_TEST((solved.period.label() == period_label{2021, q}));
        BOOST_TEST((solved.value->value() == decimal{10 * q}));
        BOOST_TEST((solved.value->how() == (q == 1 ? derivation_kind::reported : derivation_kind::difference)));
        BOOST_TEST(solved.conflicts.empty());
    }
    auto const halves = solved_periods(flow, period_kind::half, calendar_year);
    BOOST_REQUIRE(halves.size() == 2u);
    BOOST_TEST((halves[1].value->value() == decimal{70}));
    BOOST_TEST(
        (solved_periods(flow, period_kind::quarter).size() == 4u));  // without a calendar: the same, without labels
}

BOOST_AUTO_TEST_CASE(a_year_may_be_the_sum_of_its_four_quarters) {
    reported_flow const flow{
        {report(0, 3, 10), report(3, 6, 20), report(6, 9, 30), report(9, 12, 40), report(12, 15, 1)}};
    auto const years = solved_periods(flow, period_kind::year, calendar_year);
    BOOST_REQUIRE(years.size() == 1u);  // the year that is not over is not asked for, nor are twelve months to March
    BOOST_TEST((years[0].value->value() == decimal{100}));
    BOOST_TEST((years[0].value->how() == derivation_kind::other));
    BOOST_TEST(years[0].value->terms().size() == 4u);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_had_stands_between_with_its_reason) {
    reported_flow const flow{{report(0, 3, 10), report(0, 12, 100), report(12, 24, 80)}};
    auto const quarters = solved_periods(flow, period_kind::quarter, calendar_year);
    BOOST_REQUIRE(quarters.size() == 8u);
    BOOST_TEST((quarters[1].value == unexpected{unsolved_reason::no_last_day}));
    BOOST_TEST((quarters[2].value == unexpected{unsolved_reason::no_report}));
    BOOST_TEST((quarters[3].value == unexpected{unsolved_reason::no_first_day}));
    BOOST_TEST((quarters[3].period.label() == period_label{2021, 4}));
    for (std::size_t i = 1; i < 8; ++i) BOOST_TEST(before(quarters[i - 1].period, quarters[i].period));
}

BOOST_AUTO_TEST_CASE(days_that_the_history_does_not_have_keep_their_own_and_no_label) {
    auto odd = report(0, 3, 11);
    odd.days = day_span{date{2021, 1, 1}, date{2021, 3, 30}};
    reported_flow const flow{{odd, report(0, 6, 30)}};
    auto const quarters = solved_periods(flow, period_kind::quarter, calendar_year);
    BOOST_REQUIRE(quarters.size() == 4u);
    BOOST_TEST((quarters[0].period.days() == odd.days));
    BOOST_TEST(!quarters[0].is_named());
    BOOST_TEST((quarters[1].period.label() == period_label{2021, 1}));
    BOOST_TEST(!quarters[1].value);
    BOOST_TEST((quarters[2].value->value() == decimal{19}));  // from 31 March: as it was reported
    BOOST_TEST(!quarters[2].is_named());
    BOOST_TEST((quarters[3].period.label() == period_label{2021, 2}));
    BOOST_TEST(!quarters[3].value);
}

BOOST_AUTO_TEST_CASE(the_limits_of_days) {
    auto const count = [](int days, period_kind kind) {
        flow_report one{.days = day_span{date{2021, 1, 1}, date{2021, 1, 1} + boost::gregorian::days{days - 1}},
                        .value = 1};
        return solved_periods(reported_flow{{one}}, kind).size();
    };
    for (auto const& [kind, least, most] :
         {std::tuple{period_kind::quarter, 77, 125}, {period_kind::half, 160, 200}, {period_kind::year, 340, 385}}) {
        BOOST_TEST(count(least - 1, kind) == 0u);
        BOOST_TEST(count(least, kind) == 1u);
        BOOST_TEST(count(most, kind) == 1u);
        BOOST_TEST(count(most + 1, kind) == 0u);
    }
    BOOST_TEST(count(30, period_kind::month) == 0u);
}

BOOST_AUTO_TEST_CASE(without_a_history_other_ways_overlap_nothing_better) {
    reported_flow const flow{{report(0, 6, 30), report(3, 6, 20)}};
    auto const quarters = solved_periods(flow, period_kind::quarter);
    BOOST_REQUIRE(quarters.size() == 2u);
    BOOST_TEST((quarters[0].period.days() == months(0, 3)));
    BOOST_TEST((quarters[0].value->how() == derivation_kind::other));
    BOOST_TEST((quarters[0].value->value() == decimal{10}));
    // A half that begins a day late would give a first quarter that does: beside one that is reported it is none.
    auto late = report(0, 6, 29);
    late.days = day_span{date{2021, 1, 2}, late.days.last_day()};
    reported_flow const with_late{{report(0, 3, 10), late, report(3, 6, 20)}};
    BOOST_TEST((with_late.over(day_span{date{2021, 1, 2}, date{2021, 3, 31}})->value() == decimal{9}));
    BOOST_TEST(solved_periods(with_late, period_kind::quarter).size() == 2u);
}

BOOST_AUTO_TEST_CASE(apples_quarters_of_fourteen_weeks) {
    company const apple{"AAPL"};
    auto const income = apple.solved("NetIncomeLoss", "USD", latest);
    std::size_t long_ones = 0;
    for (auto const& q : income) {
        BOOST_TEST(q.is_named());
        if (!q.value) continue;
        auto const weeks = whole_weeks(q.period).value();
        BOOST_TEST((weeks == 13 || weeks == 14));
        if (weeks == 14) {
            ++long_ones;
            BOOST_TEST(q.period.label().number == 1);
        }
    }
    BOOST_TEST(long_ones == 3u);  // 2012, 2017, 2023
    // The year of 53 weeks less nine months of 40.
    BOOST_TEST((value_of(income, {2023, 4}) == 22'956'000'000));
    BOOST_TEST((value_of(income, {2023, 1}) == 29'998'000'000));
    for (auto const& q : income)
        if (q.period.label() == period_label{2023, 4}) {
            BOOST_TEST((q.value->how() == derivation_kind::difference));
            auto const flow = tests::flow_in(apple.book, "NetIncomeLoss", "USD", latest);
            BOOST_TEST(apple.book[flow.reports()[q.value->terms()[0].report].index].source.form == "10-K");
            BOOST_TEST(apple.book[flow.reports()[q.value->terms()[1].report].index].source.form == "10-Q");
        }
}

BOOST_AUTO_TEST_CASE(costcos_quarters_of_12_12_12_and_16_weeks) {
    company const costco{"COST"};
    auto const sales = costco.solved("Revenues", "USD", latest);
    // The fourth by the year less 36 weeks; the quarter that was mistyped by days stands beside, without a label.
    BOOST_TEST((value_of(sales, {2022, 4}) == 72'091'000'000));
    std::set<std::int64_t> weeks;
    std::size_t unnamed = 0;
    for (auto const& q : sales) {
        if (!q.is_named()) ++unnamed;
        else if (auto const n = whole_weeks(q.period)) weeks.insert(*n);
    }
    BOOST_TEST((weeks == std::set<std::int64_t>{12, 16, 17}));
    BOOST_TEST(unnamed > 0u);
}

BOOST_AUTO_TEST_CASE(procter_and_gambles_restated_years) {
    company const pg{"PG"};
    auto const first = pg.solved("SalesRevenueNet", "USD", as_first_reported, period_kind::year);
    auto const now = pg.solved("SalesRevenueNet", "USD", latest, period_kind::year);
    BOOST_REQUIRE(value_of(first, {2013, 0}).has_value());
    BOOST_TEST((*value_of(first, {2013, 0}) != *value_of(now, {2013, 0})));
    // Restated in between: as first reported the parts of one year are not of one mind, and that is shown.
    std::size_t disagreeing = 0;
    for (auto const& q : pg.solved("SalesRevenueNet", "USD", as_first_reported))
        disagreeing += q.conflicts.empty() ? 0u : 1u;
    BOOST_TEST(disagreeing > 0u);
    // A late restatement of an old period moves no other: what was filed by then is the same.
    auto const by_2014 = pg.solved("SalesRevenueNet", "USD", as_of(date{2013, 12, 31}), period_kind::year);
    BOOST_TEST((value_of(by_2014, {2013, 0}) == value_of(first, {2013, 0})));
}

BOOST_AUTO_TEST_CASE(tsmc_reports_in_two_currencies) {
    company const tsmc{"TSM"};
    auto const twd = tsmc.solved("Revenue", "TWD", latest, period_kind::year);
    auto const usd = tsmc.solved("Revenue", "USD", latest, period_kind::year);
    BOOST_TEST(twd.size() > usd.size());  // dollars are for convenience, of the newest year of each filing
    BOOST_TEST((value_of(twd, {2017, 0}) == 977'447'200'000));
    for (auto const& year : usd) {
        auto const in_twd = value_of(twd, year.period.label());
        BOOST_REQUIRE((in_twd && year.value));
        auto const rate = static_cast<double>(*in_twd) / static_cast<double>(year.value->value().coefficient());
        BOOST_TEST((27 < rate && rate < 34));
    }
}

BOOST_AUTO_TEST_CASE(every_value_is_the_sum_of_its_terms_over_its_days) {
    for (std::string const ticker : {"AAPL", "COST", "NVDA", "PG", "SNOW", "TSM", "WMT"}) {
        company const c{ticker};
        for (std::size_t item = 0; item < c.book.item_count(); ++item)
            for (auto const meant : {as_first_reported, latest}) {
                auto const flow = flow_of(c.book, item, meant);
                if (!flow) continue;
                for (auto const kind : {period_kind::quarter, period_kind::half, period_kind::year})
                    for (auto const& p : solved_periods(*flow, kind, c.history)) {
                        if (!p.value) continue;
                        auto const sum = tests::walk(*p.value, flow->reports());
                        BOOST_TEST(sum.value == p.value->value().coefficient());
                        BOOST_TEST(sum.days == p.period.days().day_count());
                        for (auto const& way : p.conflicts) {
                            BOOST_TEST(tests::walk(way, flow->reports()).days == sum.days);
                            BOOST_TEST((way.value() != p.value->value()));
                        }
                    }
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
