// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/flow_of.hpp>

#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;
using tests::made;
using tests::year_of;

BOOST_AUTO_TEST_SUITE(filings_flow_of)

BOOST_AUTO_TEST_CASE(a_knowledge_takes_one_report_of_each_period) {
    fact_book book;
    day_span const nine{date{2020, 1, 1}, date{2020, 9, 30}};
    day_span const last{date{2020, 10, 1}, date{2020, 12, 31}};
    book.append(made(nine, 70, date{2020, 11, 1}, 1, "10-Q"));
    book.append(made(year_of(2020), 100, date{2021, 2, 1}, 2));
    book.append(made(year_of(2020), 90, date{2022, 2, 1}, 3));
    book.append(made(fact_period::at(date{2020, 12, 31}), 7, date{2022, 2, 1}, 3));  // an instant of a flow: left out

    auto const first = flow_of(book, 0, as_first_reported).value();
    BOOST_TEST(first.reports().size() == 2u);
    BOOST_TEST((first.over(last)->value() == decimal{30}));
    auto const now = flow_of(book, 0, latest).value();
    auto const found = now.over(last).value();
    BOOST_TEST((found.value() == decimal{20}));
    // Down to the accession numbers.
    auto const& year = now.reports()[found.terms()[0].report];
    BOOST_TEST((year.source == accession_number{3}));
    BOOST_TEST(year.restated);
    BOOST_TEST((book[year.index].source.filed == date{2022, 2, 1}));
    BOOST_TEST(!now.reports()[found.terms()[1].report].restated);
    BOOST_TEST((flow_of(book, 0, as_of(date{2021, 1, 1}))->over(last) == unexpected{unsolved_reason::no_last_day}));
}

BOOST_AUTO_TEST_CASE(what_does_not_add_up_is_refused_with_what_it_is) {
    fact_book book;
    auto one = made(year_of(2020), 3, date{2021, 2, 1}, 1);
    one.name = tests::eps;
    one.unit = "USD/shares";
    book.append(one);
    BOOST_TEST((flow_of(book, 0, latest) == unexpected{concept_measure::per_share}));
    BOOST_TEST(reports_of(book, 0, latest).size() == 1u);  // for who knows better
}

BOOST_AUTO_TEST_SUITE_END()
