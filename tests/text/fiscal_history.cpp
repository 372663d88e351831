// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/fiscal_history.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_fiscal_history)

BOOST_AUTO_TEST_CASE(a_history_reads_as_its_statements_and_back) {
    std::string const text =
        "saturday nearest end of december\n"
        "FY2013 closes 2014-01-04\n"
        "FY2016Q3 closes 2016-09-24\n"
        "week 53 in quarter 1 of FY2013\n"
        "from 2023-01-01: month end of december\n"
        "transition 2026-01-01 to 2026-06-30\n"
        "from 2026-07-01: month end of june";
    auto const read = from_text<fiscal_history>(text);
    BOOST_REQUIRE(read);
    BOOST_TEST(
        (*read == fiscal_history::from(closes_nearest_month_end(saturday, december),
                                       {year_closes{2013, date{2014, 1, 4}}, quarter_closes{2016, 3, date{2016, 9, 24}},
                                        week_53_in_quarter{2013, 1}, calendar_from{date{2023, 1, 1}, calendar_year},
                                        transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}, {}},
                                        calendar_from{date{2026, 7, 1}, closes_at_month_end(june)}})
                      .value()));
    BOOST_TEST(to_text(*read) == text);

    std::string in_a_line = "# a remark\r\n";
    for (char const c : text) in_a_line += c == '\n' ? " | " : std::string{c};
    BOOST_TEST((from_text<fiscal_history>(in_a_line) == *read));
}

BOOST_AUTO_TEST_CASE(a_rule_alone_is_a_history) {
    BOOST_TEST((from_text<fiscal_history>("month end of march") == fiscal_history{closes_at_month_end(march)}));
    std::string const stated =
        "month end of may\ntransition 2020-06-01 to 2020-12-31 in FY2021\nfrom 2021-01-01: month end of december";
    BOOST_TEST(to_text(from_text<fiscal_history>(stated).value()) == stated);
    std::string const in_a_month = "saturday nearest end of january; months 4-5-4\nweek 53 in month 3 of FY";
    BOOST_TEST(!from_text<fiscal_history>(in_a_month + "2017"));
    BOOST_TEST(to_text(from_text<fiscal_history>(in_a_month + "2018").value()) ==
               in_a_month + "2018");  // 2017-01-29/2018-02-03
}

BOOST_AUTO_TEST_CASE(a_remark_goes_on_to_the_end_of_its_line) {
    std::string const rule = "last friday of may";
    BOOST_TEST(to_text(from_text<fiscal_history>(rule + "\n# or: 5 april | from 2020-04-06: 5 april\n").value()) ==
               rule);
    BOOST_TEST(to_text(from_text<fiscal_history>("# 5 april | \n" + rule).value()) == rule);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_says_where_and_names_both) {
    auto const fails = [](std::string_view text, std::size_t offset, std::string_view sentence) {
        auto const read = from_text<fiscal_history>(text);
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(!read);
            BOOST_TEST(read.error().offset == offset);
            BOOST_TEST(read.error().sentence == sentence);
        }
    };
    fails("", 0, "expected a rule, such as month end of december");
    fails("# nothing", 9, "expected a rule, such as month end of december");
    fails("month end of may | foo", 19,
          "expected 'from', 'transition', 'week 53 in', or a year or quarter that 'closes'");
    fails("month end of may | from 2020-06-01: month end of foo", 49, "expected a month, january to december");
    fails("month end of may | FY2020 closes 2020-05-32", 41, "expected a day of that month");
    fails("month end of may | FY2020Q4 closes 2020-05-31", 26,
          "expected a quarter from 1 to 3: the fourth closes with its year");
    fails("saturday nearest end of december | week 53 in quarter 1 of FY2012", 35,
          "\"week 53 in quarter 1 of FY2012\" contradicts \"saturday nearest end of december\": FY2012 is "
          "2012-01-01/2012-12-29, 364 days "
          "and not 53 weeks");
    fails("month end of may | from 2020-01-01: month end of december", 19,
          "\"from 2020-01-01: month end of december\" contradicts \"month end of may\": 2019-06-01/2019-12-31 would "
          "belong to neither; a "
          "year must close on the day before, or a transition fill them");
    fails("month end of may | FY2020 closes 2020-05-29 | FY2020 closes 2020-05-30", 46,
          "\"FY2020 closes 2020-05-30\" contradicts \"FY2020 closes 2020-05-29\": both say it of the same");
}

BOOST_AUTO_TEST_CASE(a_history_cut_anywhere_is_read_or_refused_within_itself) {
    std::string const whole =
        "last friday of may | week 53 in month 2 of FY2019 | transition 2025-05-31 to 2025-12-31 in FY2026 | from "
        "2026-01-01: 5 april";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        auto const read = from_text<fiscal_history>(whole.substr(0, length));
        if (!read) BOOST_TEST(read.error().offset <= length);
    }
}

BOOST_AUTO_TEST_SUITE_END()
