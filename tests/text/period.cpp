// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/unit_range.hpp>
#include <prospectus/text/fiscal_calendar.hpp>
#include <prospectus/text/period.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

using namespace prospectus;

static_assert(from_text<fiscal_period>("2025H1") == fiscal_period{fiscal_half{2025, 1}});

BOOST_AUTO_TEST_SUITE(text_period)

BOOST_AUTO_TEST_CASE(labels_read_back_in_every_calendar) {
    for (int closing = 1; closing <= 12; ++closing) {
        auto const calendar = closes_at_month_end(static_cast<month>(closing));
        for (int year = 1950; year <= 2150; ++year) {
            fiscal_year const y{year, calendar};
            BOOST_REQUIRE((from_text<fiscal_period>(to_text(y), calendar) == fiscal_period{y}));
            for (auto const& unit : halves_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
            for (auto const& unit : quarters_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
            for (auto const& unit : months_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_unit_of_every_sort_of_calendar_reads_back) {
    for (std::string_view const rule :
         {"5 april; named opening year", "last saturday of september; week 53 in quarter 1",
          "saturday nearest end of january; months 4-5-4; named closing year - 1",
          "sunday nearest 15 january; months 13x4"}) {
        auto const calendar = from_text<fiscal_calendar>(rule).value();
        for (auto const kind :
             {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month, period_kind::week}) {
            if (!calendar.has(kind)) continue;
            for (auto p = find_period(kind, date{2010, 6, 1}, calendar); p->first_day() < date{2026, 1, 1};
                 p = period_after(*p, calendar)) {
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(*p), calendar) == *p));
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(p->days()), calendar).value().days() == p->days()));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_forms_that_people_write) {
    auto const calendar = closes_at_month_end(march);
    auto const reads = [&](std::string_view text, std::string_view label) {
        auto const found = from_text<fiscal_period>(text, calendar);
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(found);
            BOOST_TEST(to_text(*found) == label);
        }
    };
    for (auto const text : {"FY2025", "fy2025", "FY25", "FY 2025", "2025", "fiscal 2025", "fiscal year 2025",
                            "full year 2025", "FY2024/25", "FY24/25", "2024/25", "2024-25", "2024-2025", "2025年",
                            "2025年度", "2025财年", "12M 2025", "2024-04-01/2025-03-31"})
        reads(text, "FY2025");
    for (auto const text : {"FY2025Q1", "Q1 FY2025", "1Q25", "1Q2025", "1QFY25", "2025Q1", "2025-Q1", "Q1'25", "'25Q1",
                            "25Q1", "Q1 2025", "FY2024/25 Q1", "first quarter of fiscal 2025", "2025财年第一季度",
                            "2025年一季度", "2025年第1季度", "3M 2025"})
        reads(text, "FY2025Q1");
    for (auto const text : {"FY2025H2", "2H25", "2025H2", "H2 2025", "second half 2025", "2025年下半年"})
        reads(text, "FY2025H2");
    for (auto const text : {"FY2025H1", "2025年上半年", "2025年半年度", "6M 2025"}) reads(text, "FY2025H1");
    for (auto const text : {"FY2025M03", "2025财年3月", "2025年第三个月", "2024-06"}) reads(text, "FY2025M03");
    for (auto const text : {"9M FY2025", "9M25", "nine months 2025", "first nine months of fiscal 2025",
                            "2025年前三季度", "2024-04-01/2024-12-31"})
        reads(text, "9M FY2025");
    reads("2025财年十二月", "FY2025M12");
    reads("FY99", "FY1999");
    reads("FY68", "FY2068");
}

BOOST_AUTO_TEST_CASE(a_label_of_several_periods_gives_them_all_and_chooses_none) {
    auto const calendar = closes_at_month_end(march);
    auto const meant = periods_meant("2009-10", calendar).value();
    BOOST_REQUIRE(meant.size() == 2U);
    BOOST_TEST((meant[0] == fiscal_year{2010, calendar}));
    BOOST_TEST((meant[1] == fiscal_month{2010, 7, calendar}));
    BOOST_TEST((from_text<fiscal_period>("2009-10", calendar).error() ==
                text_error{0, "a label of one period; this one means several"}));
    BOOST_TEST((from_text<fiscal_period>("FY2009-10", calendar) == fiscal_year{2010, calendar}));
    BOOST_TEST((from_text<fiscal_period>("2009-10") ==
                fiscal_month{2009, 10}));  // no calendar year opens in 2009 and closes in 2010

    auto const changed = fiscal_history::from(closes_at_month_end(may),
                                              {transition{day_span{date{2020, 6, 1}, date{2020, 12, 31}}, 2021},
                                               calendar_from{date{2021, 1, 1}, calendar_year}})
                             .value();
    BOOST_TEST(periods_meant("FY2021", changed).value().size() == 2U);
    BOOST_TEST((from_text<fiscal_period>("TP2020-06-01", changed).value().days() ==
                day_span{date{2020, 6, 1}, date{2020, 12, 31}}));
    BOOST_TEST(to_text(from_text<fiscal_period>("2020-06-01/2020-12-31", changed).value()) == "TP2020-06-01");
    BOOST_TEST(periods_meant("FY2030Q2", changed).value().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_month_by_its_name_may_be_that_of_the_calendar_year) {
    auto const calendar = closes_at_month_end(march);
    auto const meant = periods_meant("2025年3月", calendar).value();
    BOOST_REQUIRE(meant.size() == 2U);
    BOOST_TEST((meant[0].days() == day_span{date{2025, 3, 1}, date{2025, 3, 31}}));
    BOOST_TEST((meant[1] == fiscal_month{2025, 3, calendar}));  // June 2024
    BOOST_TEST(!from_text<fiscal_period>("2025年三月份", calendar));
    BOOST_TEST((from_text<fiscal_period>("2025年12月") == fiscal_month{2025, 12}));  // one and the same
    BOOST_TEST((label_of("2025年3月") == period_label{}));
    BOOST_TEST((label_of("2025财年3月") == period_label{2025, 3}));
}

BOOST_AUTO_TEST_CASE(a_label_that_means_none_is_an_error_of_periods_meant_too) {
    for (std::string_view const text : {"2025Q5", "FY2025W07", "2024-25", "TP2026-01-01"}) {
        auto const meant = periods_meant(text, fiscal_calendar{});
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(!meant);
            BOOST_TEST((meant.error() == from_text<fiscal_period>(text).error()));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_label_says_where_and_what) {
    auto const fails = [](std::string_view text, std::size_t offset, std::string_view expected) {
        BOOST_TEST_CONTEXT(text) BOOST_TEST((from_text<fiscal_period>(text).error() == text_error{offset, expected}));
    };
    std::string_view const part = "a part of the year: H1, Q3 or M07";
    std::string_view const year = "a year of four digits, or two behind FY or a part";
    fails("", 0, "a year");
    fails("Q1", 2, "a year");
    fails("FY", 2, "a year");
    fails("24", 0, year);
    fails("20x5", 0, year);
    fails("5Q24", 0, year);
    fails("FY1399", 2, "a year from 1400 to 9999");
    fails("2025Q5", 4, "a period that the calendar has");
    fails("2025H12", 4, "a period that the calendar has");
    fails("FY2025W07", 6, "a period that the calendar has");
    fails("FY9999", 2, "a period that the calendar has");
    fails("2025Q1x", 6, part);
    fails("FY2025Q1 Q2", 9, "one part of the year");
    fails("FY2025 2026", 7, "one year");
    fails("2024-13", 5, "the year after, or a month from 01 to 12");
    fails("2025-04-02/2025-01-31", 11, "a day that is not before the first");
    fails("2025-04-02/2025-05", 18, "a whole date: year-month-day");
    BOOST_TEST(to_text(fiscal_period{day_span{date{2025, 1, 1}, date{2025, 2, 14}}, period_kind::other}) ==
               "2025-01-01/2025-02-14");
}

BOOST_AUTO_TEST_CASE(a_label_names_a_year_before_any_calendar_is_asked) {
    BOOST_TEST((label_of("Q1 FY2023") == period_label{2023, 1}));
    BOOST_TEST((label_of("FY23") == period_label{2023, 0}));
    BOOST_TEST((label_of("FY2022/23") == period_label{}));
    BOOST_TEST((label_of("2022-05") == period_label{}));
    BOOST_TEST((label_of("2022-01-01/2022-12-31") == period_label{}));
    BOOST_TEST(!label_of("twenty-three"));
}

BOOST_AUTO_TEST_SUITE_END()
