// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/fact.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(filings_fact)

constexpr fact_period quarter{day_span{date{2023, 4, 2}, date{2023, 7, 1}}};
constexpr auto close_of_it = fact_period::at(date{2023, 7, 1});
static_assert(!quarter.is_instant() && quarter.days()->day_count() == 91);
static_assert(close_of_it.is_instant() && !close_of_it.days() && close_of_it.last_day() == quarter.last_day());

BOOST_AUTO_TEST_CASE(an_instant_is_no_flow_of_one_day) {
    date const day{2023, 7, 1};
    BOOST_TEST((fact_period::at(day) != fact_period{day_span{day, day}}));
    BOOST_TEST((fact_period{} == fact_period::at(date{1970, 1, 1})));
    BOOST_CHECK_THROW(static_cast<void>(fact_period::at(date{9999, 12, 31})), std::out_of_range);
    BOOST_CHECK_THROW(static_cast<void>(fact_period::at(date{})), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(periods_are_ordered_by_their_end_then_the_longest_first) {
    date const end{2023, 9, 30};
    fact_period const year{day_span{date{2022, 9, 25}, end}}, last_quarter{day_span{date{2023, 7, 2}, end}};
    BOOST_TEST((quarter < fact_period::at(end)));
    BOOST_TEST((fact_period::at(end) < year));
    BOOST_TEST((year < last_quarter));
}

BOOST_AUTO_TEST_CASE(equal_periods_hash_alike_and_few_others_do) {
    std::hash<fact_period> const hash;
    BOOST_TEST(hash(quarter) == hash(fact_period{day_span{date{2023, 4, 2}, date{2023, 7, 1}}}));
    BOOST_TEST(hash(close_of_it) != hash(fact_period{day_span{date{2023, 7, 1}, date{2023, 7, 1}}}));
}

BOOST_AUTO_TEST_CASE(labels_of_the_filing_are_no_part_of_what_a_fact_is_of) {
    fact first{.name = {"us-gaap", "SalesRevenueNet"}, .unit = "USD", .period = quarter, .value = 81'797};
    fact again = first;
    again.value = 81'798;
    again.source = {.accession = accession_number{1}, .form = "10-K", .fy = 2024, .fp = "FY"};
    again.frame = "CY2023Q2";
    BOOST_TEST(same_item(first, again));
    BOOST_TEST((first != again));
    fact other = first;
    other.unit = "TWD";
    BOOST_TEST(!same_item(first, other));
    other = first;
    other.name.taxonomy = "ifrs-full";
    BOOST_TEST(!same_item(first, other));
    other = first;
    other.period = close_of_it;
    BOOST_TEST(!same_item(first, other));
}

BOOST_AUTO_TEST_CASE(of_one_day_the_higher_accession_number_is_the_later) {
    filing const a{.accession = accession_number{5}, .filed = date{2020, 1, 2}};
    filing const b{.accession = accession_number{6}, .filed = date{2020, 1, 2}};
    filing const c{.accession = accession_number{4}, .filed = date{2020, 1, 3}};
    BOOST_TEST((filed_before(a, b) && filed_before(b, c) && filed_before(a, c)));
    BOOST_TEST((!filed_before(b, a) && !filed_before(c, a) && !filed_before(a, a)));
}

BOOST_AUTO_TEST_SUITE_END()
