// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/fiscal_calendar.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace prospectus;

namespace {

// A company's whole calendar, checked as it is compiled.
static_assert(from_text<fiscal_calendar>("last saturday of september; quarters 13-13-13-13; week 53 in quarter 1")
                  .value() == closes_on_last(saturday, september).week_53_in_quarter(1));
static_assert(from_text<fiscal_calendar>("5 april").value().last_day_of_quarter(2024, 3) == date{2024, 1, 5});

fiscal_calendar rule(std::string_view text) { return from_text<fiscal_calendar>(text).value(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(text_fiscal_calendar)

BOOST_AUTO_TEST_CASE(each_form_is_the_calendar_it_says) {
    BOOST_TEST((rule("month end of march; named opening year") == closes_at_month_end(march).named(-1)));
    BOOST_TEST((rule("5 april; named closing year") == closes_on(april, 5)));
    BOOST_TEST((rule("april 5") == closes_on(april, 5)));
    BOOST_TEST((rule("sunday nearest end of august; quarters 12-12-12-16; week 53 in quarter 4") ==
                closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16)));
    BOOST_TEST((rule("month end of december; quarters friday nearest month end") ==
                closes_at_month_end(december).quarters_nearest(friday)));
    BOOST_TEST((rule("month end of december; quarters sunday on or before month end") ==
                closes_at_month_end(december).quarters_on_or_before(sunday)));
    BOOST_TEST((rule("saturday nearest end of january; months 4-5-4; named closing year - 1") ==
                closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4).named(-1)));
    BOOST_TEST((rule("sunday nearest 15 january; months 13x4; week 53 in month 13") ==
                closes_nearest(sunday, january, 15).months_of_four_weeks()));
    BOOST_TEST(
        (rule("last friday of may; quarters 16-12-12-12; months 13x4; week 53 in quarter 1").division().long_month() ==
         4));
}

BOOST_AUTO_TEST_CASE(clauses_stand_in_any_order_and_any_case) {
    auto const wanted = rule("saturday nearest end of january; months 4-5-4; week 53 in month 11; named opening year");
    BOOST_TEST(
        (rule("Saturday nearest end of January;NAMED OPENING YEAR;\tweek 53 in month 11 ;months 4-5-4") == wanted));
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_what_would_be_written_in_full) {
    BOOST_TEST(
        (rule("last friday of may") ==
         rule("last friday of may; quarters 13-13-13-13; months 4-4-5; week 53 in month 12; named closing year")));
    BOOST_TEST((rule("last friday of may; months 13x4") ==
                rule("last friday of may; quarters 12-12-12-16; months 13x4; week 53 in month 13")));
    BOOST_TEST(rule("last friday of may; quarters 12-12-12-16").per_year(period_kind::month) == 0);
    BOOST_TEST(rule("month end of may").per_year(period_kind::month) == 12);
    BOOST_TEST(rule("month end of may; quarters friday nearest month end").per_year(period_kind::month) == 0);
}

BOOST_AUTO_TEST_CASE(rules_are_written_with_what_differs_and_read_back) {
    for (std::string const text :
         {"month end of march; named opening year", "5 april", "28 february",
          "last saturday of september; week 53 in quarter 1", "sunday nearest end of august; quarters 12-12-12-16",
          "month end of december; quarters friday nearest month end",
          "month end of december; quarters sunday on or before month end",
          "saturday nearest end of january; months 4-5-4; named opening year", "sunday nearest 15 january; months 13x4",
          "last friday of may; months 5-4-4; week 53 in month 1", "month end of december; named closing year + 1",
          "month end of december; named closing year - 1",
          "last friday of may; quarters 16-12-12-12; months 13x4; week 53 in quarter 2"})
        BOOST_TEST(to_text(rule(text)) == text);
}

BOOST_AUTO_TEST_CASE(every_rule_reads_back) {
    for (int m = 1; m <= 12; ++m) {
        for (int d = 0; d < 7; ++d) {
            auto const in = static_cast<month>(m);
            auto const on = static_cast<weekday>(d);
            for (auto const& closing :
                 {closing_rule::month_end(in), closing_rule::fixed_day(in, 1 + d), closing_rule::last(on, in),
                  closing_rule::nearest_month_end(on, in), closing_rule::nearest_day(on, in, 4 * d + 1)}) {
                for (int offset = -2; offset <= 2; ++offset) {
                    auto const plain = fiscal_calendar{closing}.named(offset);
                    BOOST_TEST((rule(to_text(plain)) == plain));
                    if (closing.day() == 0) {
                        BOOST_TEST((rule(to_text(plain.quarters_nearest(on))) == plain.quarters_nearest(on)));
                        BOOST_TEST((rule(to_text(plain.quarters_on_or_before(on))) == plain.quarters_on_or_before(on)));
                    }
                    if (!closing.is_weekly()) continue;
                    for (auto const& weekly : {plain, plain.months_of_weeks(4, 5, 4), plain.months_of_weeks(5, 4, 4),
                                               plain.months_of_four_weeks(), plain.quarters_of_weeks(16, 12, 12, 12),
                                               plain.quarters_of_weeks(12, 16, 12, 12).months_of_four_weeks()}) {
                        for (int quarter = 1; quarter <= 4; ++quarter)
                            BOOST_TEST((rule(to_text(weekly.week_53_in_quarter(quarter))) ==
                                        weekly.week_53_in_quarter(quarter)));
                        for (int part = 1; part <= weekly.per_year(period_kind::month); ++part)
                            BOOST_TEST((rule(to_text(weekly.week_53_in_month(part))) == weekly.week_53_in_month(part)));
                    }
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_bad_rule_says_where_and_what) {
    auto const fails = [](std::string_view text, std::size_t offset, std::string_view part_of_what) {
        auto const read = from_text<fiscal_calendar>(text);
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(!read);
            BOOST_TEST(read.error().offset == offset);
            BOOST_TEST(read.error().expected.find(part_of_what) != std::string_view::npos);
        }
    };
    fails("", 0, "a day and a month");
    fails("satturday nearest end of may", 0, "a weekday and 'nearest'");
    fails("month end of marhc", 13, "a month");
    fails("last saturday september", 14, "'of' and a month");
    fails("31 april", 0, "a day of that month");
    fails("last friday of may, months 4-4-5", 18, "';'");
    fails("last friday of may;", 19, "'quarters'");
    fails("last friday of may; months 4-4-5; months 4-5-4", 34, "each clause once");
    fails("last friday of may; quarters 13-13-13-14", 29, "sum to 52");
    fails("last friday of may; quarters 0-26-13-13", 29, "at least one week");
    fails("last friday of may; quarters 13-13-13-13; months 13x4", 42, "quarters of 4, 8, 12");
    fails("last friday of may; quarters 12-12-12-16; months 4-4-5", 42, "or quarters of 13 weeks each");
    fails("last friday of may; quarters 16-12-12-12; week 53 in month 1", 42, "no months");
    fails("last friday of may; week 53 in quarter 5", 39, "from 1 to 4");
    fails("last friday of may; week 53 in month 13", 37, "from 1 to 12");
    fails("sunday nearest 15 january; months 13x4; week 53 in month 14", 57, "from 1 to 13");
    fails("month end of may; quarters 13-13-13-13", 18, "a year that closes on a weekday");
    fails("month end of may; week 53 in quarter 4", 18, "quarters of weeks, for only");
    fails("5 april; quarters friday nearest month end", 9, "a year that closes at a month's end");
    fails("5 april; named closing year - 3", 30, "1 or 2");
    fails("5 april; named", 14, "'opening year'");
    fails("99999999999999999999 april", 0, "a day");
}

BOOST_AUTO_TEST_SUITE_END()
