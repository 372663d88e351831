// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/concept_preference.hpp>
#include <prospectus/filings/growth_of_periods.hpp>
#include <prospectus/filings/trailing.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

namespace {

using lists = std::vector<std::vector<flow_report>>;

preferred_flow revenue_of(fact_book const& book, knowledge meant) {
    lists reports;
    for (auto const* name : {"RevenueFromContractWithCustomerExcludingAssessedTax", "Revenues", "SalesRevenueNet"})
        if (auto const item = book.find({"", name}, "USD")) reports.push_back(reports_of(book, *item, meant));
    return preferred_flow{reports};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_concept_preference)

BOOST_AUTO_TEST_CASE(concepts_that_agree_become_one_flow) {
    preferred_flow const sales{lists{{report(0, 12, 100), report(12, 15, 7)}, {report(0, 9, 60), report(0, 12, 100)}}};
    BOOST_REQUIRE(sales.flows().size() == 1u);
    BOOST_TEST(sales.disagreements().empty());
    BOOST_TEST(sales.agreements()[1] == 1u);
    auto const last = sales.flows()[0].over(months(9, 12)).value();  // across: the year less nine months
    BOOST_TEST((last.value() == decimal{40}));
    BOOST_TEST(sales.flows()[0].reports()[last.terms()[0].report].concept_index == 0);
    BOOST_TEST(sales.flows()[0].reports()[last.terms()[1].report].concept_index == 1);
}

BOOST_AUTO_TEST_CASE(concepts_that_never_meet_are_joined_on_the_lists_word) {
    preferred_flow const sales{lists{{report(12, 15, 7)}, {report(9, 12, 60)}}};
    BOOST_TEST(sales.flows().size() == 1u);
    BOOST_TEST(sales.agreements()[1] == 0u);
}

BOOST_AUTO_TEST_CASE(concepts_that_disagree_are_shown_and_nothing_is_derived_across) {
    preferred_flow const sales{
        lists{{report(0, 12, 100), report(12, 24, 130)}, {report(0, 9, 60), report(0, 12, 101), report(-12, 0, 90)}}};
    BOOST_REQUIRE(sales.flows().size() == 2u);
    BOOST_REQUIRE(sales.disagreements().size() == 1u);
    BOOST_TEST((sales.disagreements()[0].preferred.value == decimal{100}));
    BOOST_TEST((sales.disagreements()[0].other.value == decimal{101}));

    auto const years = solved_periods(sales, period_kind::year, calendar_year);
    BOOST_REQUIRE(years.size() == 3u);
    BOOST_TEST(years[0].flow == 1u);  // the old name alone has it
    BOOST_TEST((years[1].solved.value->value() == decimal{100}));
    BOOST_TEST(years[1].flow == 0u);
    BOOST_REQUIRE(years[1].others.size() == 1u);
    BOOST_TEST((years[1].others[0].second.value() == decimal{101}));
    auto const values = values_of(sales, years);
    BOOST_TEST((growth_on_year(values, 1).error() == growth_reason::different_basis));
    BOOST_TEST(growth_on_year(values, 2)->fraction() == 0.3);

    auto const quarters = solved_periods(sales, period_kind::quarter, calendar_year);
    for (auto const& q : quarters)
        if (q.solved.value) {
            BOOST_TEST((q.solved.period.label() == period_label{2021, 4}));
            BOOST_TEST((q.solved.value->value() == decimal{41}));  // of the old name alone: 101 - 60
        }
}

BOOST_AUTO_TEST_CASE(trailing_years_do_not_add_what_disagrees) {
    preferred_flow const sales{lists{{report(6, 9, 30), report(9, 12, 40), report(12, 15, 1)},
                                     {report(0, 3, 10), report(3, 6, 20), report(6, 9, 31), report(0, 12, 101)}}};
    auto const quarters = solved_periods(sales, period_kind::quarter, calendar_year);
    auto const values = values_of(sales, quarters);
    auto const years = trailing_years(sales.flows(), values, calendar_year);
    BOOST_REQUIRE(years.size() == 5u);
    BOOST_TEST((years[3].value == decimal{101}));  // reported
    BOOST_TEST(years[3].basis == 1u);
    BOOST_TEST((years[4].value == unexpected{trailing_year_reason::different_basis}));
}

BOOST_AUTO_TEST_CASE(apples_revenue_under_three_names) {
    auto const book = tests::excerpt("AAPL");
    auto const history = infer_company_calendar(book, latest)->history();
    for (auto const meant : {as_first_reported, latest}) {
        auto const sales = revenue_of(book, meant);
        BOOST_TEST(sales.flows().size() == 1u);
        BOOST_TEST(sales.agreements()[1] > 0u);
        BOOST_TEST(sales.agreements()[2] > 0u);
        auto const quarters = solved_periods(sales, period_kind::quarter, history);
        for (auto const& q : quarters) {
            auto const label = q.solved.period.label();
            if (label.year < 2009 || label.year > 2024) continue;
            BOOST_TEST(q.solved.value.has_value(), label.year << ' ' << label.number);
            // Across two names: fiscal 2018 came under the new one, its nine months under the old.
            if (label == period_label{2018, 4}) BOOST_TEST((q.solved.value->value() == decimal{62'900'000'000}));
            if (label == period_label{2023, 4}) BOOST_TEST((q.solved.value->value() == decimal{89'498'000'000}));
        }
    }
}

BOOST_AUTO_TEST_CASE(microsofts_revenue_was_restated_under_its_new_name) {
    auto const book = tests::excerpt("MSFT");
    auto const sales = revenue_of(book, latest);
    BOOST_REQUIRE(!sales.disagreements().empty());
    bool seen = false;  // 89,950 as it was, 96,571 as it was restated
    for (auto const& d : sales.disagreements())
        seen = seen || (d.preferred.days == day_span{date{2016, 7, 1}, date{2017, 6, 30}} &&
                        d.preferred.value == decimal{96'571'000'000} && d.other.value == decimal{89'950'000'000});
    BOOST_TEST(seen);
}

BOOST_AUTO_TEST_SUITE_END()
