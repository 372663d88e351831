// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/quarters.hpp>
#include <prospectus/text/derivation.hpp>

#include <tests/filings/made_reports.hpp>
#include <tests/text/described.hpp>

#include <boost/test/unit_test.hpp>

#include <utility>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

BOOST_AUTO_TEST_SUITE(text_derivation)

BOOST_AUTO_TEST_CASE(each_reason_has_words) {
    tests::check_words<unsolved_reason>(5);
    tests::check_words<trailing_year_reason>(4);
    tests::check_words<calendarised_reason>(2);
    tests::check_words<book_reason>(1);
    tests::check_words<derivation_kind>(4);
    tests::check_words<concept_measure>(7);
}

BOOST_AUTO_TEST_CASE(a_derivation_names_its_operands) {
    auto const text = [](std::vector<flow_report> reports, day_span days) {
        reported_flow const flow{std::move(reports)};
        return to_text(flow.over(days).value(), flow, calendar_year);
    };
    BOOST_TEST(text({report(0, 3, 1)}, months(0, 3)) == "reported");
    BOOST_TEST(text({report(0, 12, 1), report(0, 9, 1)}, months(9, 12)) == "FY2021 - 9M FY2021");
    BOOST_TEST(text({report(0, 3, 1), report(0, 6, 1)}, months(3, 6)) == "FY2021H1 - FY2021Q1");
    BOOST_TEST(text({report(0, 12, 1), report(3, 6, 1), report(6, 9, 1), report(0, 3, 1)}, months(9, 12)) ==
               "FY2021 - FY2021Q1 - FY2021Q2 - FY2021Q3");
    // Those added first, whatever the way.
    BOOST_TEST(text({report(3, 9, 1), report(3, 6, 1), report(9, 12, 1)}, months(6, 12)) ==
               "2021-04-01/2021-09-30 + FY2021Q4 - FY2021Q2");
}

BOOST_AUTO_TEST_CASE(days_that_the_calendar_does_not_have_stand_as_they_are) {
    auto odd = report(0, 9, 1);
    odd.days = day_span{date{2021, 1, 1}, date{2021, 9, 29}};
    reported_flow const flow{{odd, report(0, 12, 2)}};
    BOOST_TEST(to_text(*flow.over(day_span{date{2021, 9, 30}, date{2021, 12, 31}}), flow, calendar_year) ==
               "FY2021 - 2021-01-01/2021-09-29");
}

BOOST_AUTO_TEST_CASE(the_knowledge_is_said) {
    BOOST_TEST(to_text(latest) == "latest");
    BOOST_TEST(to_text(as_first_reported.periodic_reports_only()) == "as first reported, periodic reports only");
    BOOST_TEST(to_text(as_of(date{2020, 6, 30})) == "as of 2020-06-30");
}

BOOST_AUTO_TEST_SUITE_END()
