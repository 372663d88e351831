// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// The years and quarters that fourteen companies reported to the SEC, against the calendar that each says it keeps.
// tests/data/reported_spans/SOURCES.md: where the spans are from, and who filed those that look mistyped.

#include "../rows.hpp"

#include <prospectus/calendar/fiscal_history.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

using namespace prospectus;

namespace {

struct reported {
    day_span days;
    std::string label;
};
struct unexplained {
    day_span days;
    std::string reason;
};
struct counts {
    int by_rule = 0;       // a unit of the calendar in force
    int by_exception = 0;  // a unit of the history only: a year that closed off its rule
    int trailing = 0;      // four quarters in a row that are no year

    friend bool operator==(counts const&, counts const&) = default;
    friend std::ostream& operator<<(std::ostream& out, counts const& c) {
        return out << c.by_rule << " by rule, " << c.by_exception << " by exception, " << c.trailing << " trailing";
    }
};
struct company {
    std::string ticker;
    fiscal_history history;
    counts expected;
    std::vector<unexplained> mistyped{};
    /// Closes of years that the filing's label gives to the year before.
    std::vector<date> named_a_year_before{};
};

day_span days_of(std::string const& first, std::string const& last) {
    return {tests::day_of(first), tests::day_of(last)};
}

std::vector<company> companies() {
    std::string const from_last_day = "begins on the last day of the period before";
    auto const goldman =
        fiscal_history::from(closes_on_last(friday, november),
                             {transition{day_span{date{2008, 11, 29}, date{2008, 12, 26}}, std::nullopt},
                              calendar_from{date{2008, 12, 27}, closes_on_last(friday, december)},
                              year_closes{2009, date{2009, 12, 31}}, calendar_from{date{2010, 1, 1}, calendar_year}});
    return {
        // "the last Saturday of September", a fourteenth week in the first quarter
        {"AAPL", closes_on_last(saturday, september).week_53_in_quarter(1), {84, 0, 0}},
        // "the Friday closest to November 30"
        {"ADBE",
         closes_nearest_month_end(friday, november).week_53_in_quarter(1),
         {85, 0, 0},
         {{days_of("2008-02-29", "2008-05-30"), from_last_day},
          {days_of("2009-02-27", "2009-05-29"), from_last_day},
          {days_of("2009-12-05", "2010-03-05"), "thirteen weeks back from the close of a quarter of fourteen"}}},
        {"AMZN", calendar_year, {85, 0, 54}},
        // "the Sunday closest to August 31"; quarters of twelve weeks, the last of sixteen or seventeen
        {"COST",
         closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16),
         {84, 0, 0},
         {{days_of("2009-02-08", "2009-05-10"), "begins eight days early"},
          {days_of("2010-02-08", "2010-05-09"), "begins a week early"}}},
        // Until 2008 "the last Friday of November"; in December 2008 "the last Friday of December", in 2009 December 31
        {"GS",
         goldman.value(),
         {69, 1, 0},
         {{days_of("2007-12-01", "2008-11-30"), "to the month's end"},
          {days_of("2008-12-31", "2009-12-31"), "begins on the last day of the calendar year before"},
          {days_of("2010-03-31", "2010-06-30"), from_last_day},
          {days_of("2009-12-31", "2010-12-31"), from_last_day},
          {days_of("2011-03-31", "2011-06-30"), from_last_day},
          {days_of("2010-12-31", "2011-12-31"), from_last_day},
          {days_of("2011-12-31", "2012-03-31"), from_last_day},
          {days_of("2012-03-31", "2012-06-30"), from_last_day},
          {days_of("2012-12-30", "2013-03-31"), "begins two days early"},
          {days_of("2013-03-31", "2013-06-30"), from_last_day},
          {days_of("2016-01-02", "2016-03-31"), "begins a day late"}}},
        // "the Sunday nearest to January 31st", named by the year it opens in
        {"HD",
         closes_nearest_month_end(sunday, january).named(-1),
         {84, 0, 0},
         {{days_of("2012-05-01", "2012-07-29"), "from the first of the month"}}},
        // "the last Saturday in December", a fourteenth week in the first quarter
        {"INTC",
         closes_on_last(saturday, december).week_53_in_quarter(1),
         {72, 0, 0},
         {{days_of("2008-03-29", "2008-06-28"), from_last_day}, {days_of("2009-03-28", "2009-06-27"), from_last_day}}},
        // "the Sunday nearest to the end of December"
        {"JNJ", closes_nearest_month_end(sunday, december), {87, 0, 0}},
        {"MSFT", closes_at_month_end(june), {88, 0, 0}, {{days_of("2016-07-02", "2016-09-30"), "begins a day late"}}},
        // "the last Sunday in January"
        {"NVDA",
         closes_on_last(sunday, january),
         {83, 0, 0},
         {{days_of("2008-04-27", "2008-07-27"), from_last_day},
          {days_of("2010-05-03", "2010-07-31"), "to the month's end"}},
         {date{2011, 1, 30}, date{2012, 1, 29}, date{2013, 1, 27}, date{2014, 1, 26}}},
        {"PG", closes_at_month_end(june), {84, 0, 0}},
        {"SNOW", closes_at_month_end(january), {24, 0, 0}},
        {"TSM", calendar_year, {10, 0, 0}},
        {"WMT",
         closes_at_month_end(january),
         {84, 0, 0},
         {},
         {date{2010, 1, 31}, date{2011, 1, 31}, date{2012, 1, 31}, date{2013, 1, 31}, date{2014, 1, 31}}},
    };
}

std::vector<reported> spans_of(company const& c) {
    std::vector<reported> spans;
    for (auto const& fields : tests::rows_of(PROSPECTUS_TEST_DATA "/reported_spans/" + c.ticker + ".csv"))
        spans.push_back({days_of(fields.at(0), fields.at(1)), fields.at(2)});
    return spans;
}

template <calendrical Calendar>
bool is_a_unit(day_span days, Calendar const& calendar) {
    for (auto const kind : {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month})
        if (auto const unit = find_period(kind, days.first_day(), calendar); unit && unit->days() == days) return true;
    return false;
}

bool is_year_to_date(day_span days, fiscal_history const& history) {
    auto const last = find_period(period_kind::quarter, days.last_day(), history);
    auto const to_date = last && last->last_day() == days.last_day() ? year_to_date(*last, history) : std::nullopt;
    return to_date && to_date->days() == days;
}

bool is_four_quarters(day_span days, fiscal_history const& history) {
    auto const first = find_period(period_kind::quarter, days.first_day(), history);
    auto const last = find_period(period_kind::quarter, days.last_day(), history);
    return first && last && first->first_day() == days.first_day() && last->last_day() == days.last_day() &&
           periods_between(*first, *last, history) == 3;
}

/// How the history explains the spans; those that it does not go to `rest`.
counts explain(std::vector<reported> const& spans, fiscal_history const& history, std::vector<day_span>& rest) {
    counts found;
    for (auto const& [days, label] : spans) {
        auto const calendar = history.calendar_on(days.first_day());
        bool const in_history = is_a_unit(days, history) || is_year_to_date(days, history);
        if (in_history && calendar && (is_a_unit(days, *calendar) || is_year_to_date(days, *calendar))) ++found.by_rule;
        else if (in_history) ++found.by_exception;
        else if (is_four_quarters(days, history)) ++found.trailing;
        else rest.push_back(days);
    }
    return found;
}

std::string text_of(day_span days) {
    std::string text;
    for (auto const day : {days.first_day(), days.last_day()})
        text += " " + std::to_string(static_cast<int>(day.year())) + "-" + std::to_string(day.month().as_number()) +
                "-" + std::to_string(day.day().as_number());
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_reported_spans)

BOOST_AUTO_TEST_CASE(every_span_is_explained_or_named_with_its_reason) {
    counts total;
    std::size_t mistyped = 0;
    for (auto const& c : companies()) {
        BOOST_TEST_CONTEXT(c.ticker) {
            std::vector<day_span> rest;
            auto const found = explain(spans_of(c), c.history, rest);
            BOOST_TEST_MESSAGE(c.ticker << ": " << found << ", " << rest.size() << " unexplained");
            BOOST_TEST(found == c.expected);
            for (auto const& days : rest)
                BOOST_TEST(std::ranges::count(c.mistyped, days, &unexplained::days) == 1,
                           "not named:" << text_of(days));
            for (auto const& named : c.mistyped)
                BOOST_TEST(std::ranges::count(rest, named.days) == 1, "named, but explained:" << text_of(named.days));
            total = {total.by_rule + found.by_rule, total.by_exception + found.by_exception,
                     total.trailing + found.trailing};
            mistyped += rest.size();
        }
    }
    BOOST_TEST((total == counts{1023, 1, 54}));
    BOOST_TEST(mistyped == 22U);
}

BOOST_AUTO_TEST_CASE(years_have_the_names_that_the_companies_gave_them) {
    for (auto const& c : companies()) {
        int named = 0;
        for (auto const& [days, label] : spans_of(c)) {
            auto const year = find_period(period_kind::year, days.first_day(), c.history);
            if (label.empty() || !year || year->days() != days) continue;
            bool const before = std::ranges::count(c.named_a_year_before, days.last_day()) == 1;
            BOOST_TEST_CONTEXT(c.ticker << text_of(days) << " " << label)
            BOOST_TEST(label == "FY" + std::to_string(year->label().year - (before ? 1 : 0)));
            ++named;
        }
        BOOST_TEST(named >= 5);
    }
}

// Reported quarters say it: the long one itself, or the three others of the year.
BOOST_AUTO_TEST_CASE(week_53_went_where_the_company_says) {
    struct long_years {
        std::string ticker;
        int quarter;
        std::vector<int> years;  // the first, of fiscal 2007, has its year reported but no quarters
    };
    std::vector<long_years> const expected{
        {"AAPL", 1, {2012, 2017, 2023}}, {"ADBE", 1, {2010, 2016, 2021}}, {"COST", 4, {2012, 2017, 2023}},
        {"HD", 4, {2012, 2018, 2024}},   {"INTC", 1, {2011, 2016, 2022}}, {"JNJ", 4, {2009, 2015, 2020}},
        {"NVDA", 4, {2010, 2016, 2021}},
    };
    for (auto const& c : companies()) {
        auto const spans = spans_of(c);
        auto const said = std::ranges::find(expected, c.ticker, &long_years::ticker);
        std::vector<int> found;
        for (auto const& [days, label] : spans) {
            auto const year = find_period(period_kind::year, days.first_day(), c.history);
            if (!year || year->days() != days || days.day_count() != 53 * 7) continue;
            int seen = 0, long_quarter = 0;
            for (int number = 1; number <= 4; ++number) {
                auto const q = find_period(period_kind::quarter, period_label{year->label().year, number}, c.history);
                int const weeks = static_cast<int>(q->days().day_count() / 7);
                int const usual = c.history.first_calendar().division().weeks_of_quarter(number);
                if (weeks == usual + 1) long_quarter = number;
                if (std::ranges::count(spans, q->days(), &reported::days) == 1) seen += weeks == usual ? 1 : 3;
            }
            if (seen == 0) continue;  // 2007: no quarters were reported
            BOOST_TEST_CONTEXT(c.ticker << text_of(days)) {
                BOOST_TEST(seen >= 3);
                BOOST_TEST((said != expected.end() && long_quarter == said->quarter));
            }
            found.push_back(year->label().year);
        }
        BOOST_TEST_CONTEXT(c.ticker)
        BOOST_TEST(found == (said == expected.end() ? std::vector<int>{} : said->years),
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_SUITE_END()
