// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include "../rows.hpp"

#include <prospectus/calendar/infer_fiscal_history.hpp>
#include <prospectus/calendar/unit_range.hpp>
#include <prospectus/text/fiscal_history.hpp>
#include <prospectus/text/inferred_history.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace prospectus;

namespace {

std::vector<reported_span> spans_of(std::string const& ticker) {
    std::vector<reported_span> spans;
    for (auto const& fields : tests::rows_of(PROSPECTUS_TEST_DATA "/reported_spans/" + ticker + ".csv"))
        spans.push_back({day_span{tests::day_of(fields.at(0)), tests::day_of(fields.at(1))},
                         fields.at(2).empty() ? period_label{} : label_of(fields.at(2)).value()});
    return spans;
}

std::vector<std::string> unexplained(std::vector<reported_span> const& spans, inferred_history const& found) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (found.fates[i].how == span_fate::unexplained)
            all.push_back(to_text(spans[i].days) + ' ' + describe(found.fates[i], spans[i].days, found.history));
    return all;
}

/// A year with its first three quarters, as companies report them.
template <calendrical Calendar>
void report_year(std::vector<reported_span>& spans, fiscal_period const& year, Calendar const& calendar) {
    spans.push_back({year.days()});
    auto quarter = find_period(period_kind::quarter, year.first_day(), calendar);
    for (int i = 0; i < 3; ++i, quarter = find_period(period_kind::quarter, quarter->past_last(), calendar))
        spans.push_back({quarter->days()});
}

class random_calendars {
public:
    explicit random_calendars(unsigned seed) : random_{seed} {}

    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    fiscal_calendar any() {
        auto const in = static_cast<month>(1 + below(12));
        auto const on = static_cast<weekday>(below(7));
        switch (below(7)) {
            case 0: return closes_at_month_end(in);
            case 1: return closes_on(in, 1 + below(28));
            case 2: return closes_at_month_end(in).quarters_nearest(on);
            case 3: return closes_on_last(on, in).week_53_in_quarter(1 + below(4));
            case 4: return closes_nearest_month_end(on, in).week_53_in_quarter(1 + below(4));
            case 5: return closes_nearest_month_end(on, in).quarters_of_weeks(12, 16, 12, 12);
            default: return closes_nearest(on, in, 1 + below(28));
        }
    }

private:
    std::mt19937 random_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_infer_fiscal_history)

BOOST_AUTO_TEST_CASE(the_calendars_of_fourteen_companies) {
    struct company {
        std::string ticker;
        std::string history;
        std::size_t unexplained;  // the mistyped ones, which reported_spans.cpp names
    };
    for (auto const& c : std::vector<company>{
             {"AAPL", "last saturday of september; week 53 in quarter 1", 0},
             {"ADBE", "friday nearest end of november; week 53 in quarter 1", 3},
             {"AMZN", "month end of december", 0},
             {"COST", "sunday nearest end of august; quarters 12-12-12-16", 2},
             {"HD", "sunday nearest end of january; named opening year", 1},
             {"INTC", "last saturday of december; week 53 in quarter 1", 2},
             {"JNJ", "sunday nearest end of december", 0},
             {"MSFT", "month end of june", 1},
             {"NVDA", "last sunday of january", 2},
             {"PG", "month end of june", 0},
             {"SNOW", "month end of january", 0},
             {"TSM", "month end of december", 0},
             {"WMT", "month end of january", 0},
         }) {
        auto const spans = spans_of(c.ticker);
        auto const found = infer_fiscal_history(spans);
        BOOST_TEST_CONTEXT(c.ticker) {
            BOOST_REQUIRE(found);
            BOOST_TEST(to_text(found->history) == c.history);
            BOOST_TEST(found->explained() == spans.size() - c.unexplained);
            BOOST_TEST(found->by_exceptions() == 0U);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_changed_year_end_is_a_transition) {
    // Goldman Sachs closed on the last Friday of November until 2008. Of 2009 it reported quarters that closed on the
    // last Friday of a month: three closes off the rule that explain three spans are no explanation.
    auto const spans = spans_of("GS");
    auto const found = infer_fiscal_history(spans);
    BOOST_REQUIRE(found);
    BOOST_TEST(to_text(found->history) ==
               "last friday of november\ntransition 2008-11-29 to 2008-12-26\nfrom 2008-12-27: month end of december");
    std::vector<std::string> const wanted{
        "2007-12-01/2008-11-30 ends within TP2008-11-29",
        "2008-12-27/2009-03-27 ends within FY2009Q1, 2008-12-27/2009-03-31",
        "2009-03-28/2009-06-26 begins within FY2009Q1, 2008-12-27/2009-03-31, and ends within FY2009Q2, "
        "2009-04-01/2009-06-30",
        "2009-06-27/2009-09-25 begins within FY2009Q2, 2009-04-01/2009-06-30, and ends within FY2009Q3, "
        "2009-07-01/2009-09-30",
        "2008-12-31/2009-12-31 begins within FY2009Q1, 2008-12-27/2009-03-31",
        "2010-03-31/2010-06-30 begins within FY2010Q1, 2010-01-01/2010-03-31",
        "2009-12-31/2010-12-31 begins within FY2009Q4, 2009-10-01/2009-12-31",
        "2011-03-31/2011-06-30 begins within FY2011Q1, 2011-01-01/2011-03-31",
        "2010-12-31/2011-12-31 begins within FY2010Q4, 2010-10-01/2010-12-31",
        "2011-12-31/2012-03-31 begins within FY2011Q4, 2011-10-01/2011-12-31",
        "2012-03-31/2012-06-30 begins within FY2012Q1, 2012-01-01/2012-03-31",
        "2012-12-30/2013-03-31 begins within FY2012Q4, 2012-10-01/2012-12-31",
        "2013-03-31/2013-06-30 begins within FY2013Q1, 2013-01-01/2013-03-31",
        "2016-01-02/2016-03-31 begins within FY2016Q1, 2016-01-01/2016-03-31",
    };
    BOOST_TEST(unexplained(spans, *found) == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_rule_found_without_the_last_three_years_predicts_them) {
    for (std::string const ticker :
         {"AAPL", "ADBE", "AMZN", "COST", "HD", "INTC", "JNJ", "MSFT", "NVDA", "PG", "WMT"}) {
        auto const spans = spans_of(ticker);
        date const limit{static_cast<unsigned short>(spans.back().days.last_day().year() - 3), 1, 1};
        std::vector<reported_span> early, late;
        for (auto const& s : spans) (s.days.last_day() < limit ? early : late).push_back(s);
        auto const found = infer_fiscal_history(early);
        BOOST_TEST_CONTEXT(ticker) {
            BOOST_REQUIRE(found);
            for (auto const& s : late)
                BOOST_TEST((explain(s.days, found->history).how != span_fit::none), to_text(s.days));
        }
    }
    random_calendars random{11};
    for (int i = 0; i < 60; ++i) {
        auto const calendar = random.any();
        std::vector<reported_span> spans;
        for (int year = 2008; year < 2021; ++year) report_year(spans, fiscal_year{year, calendar}, calendar);
        auto const found = infer_fiscal_history(spans);
        BOOST_TEST_CONTEXT(to_text(calendar)) {
            BOOST_REQUIRE(found);
            BOOST_TEST(found->history.statements().empty());
            BOOST_TEST(found->explained() == spans.size());
            for (auto const& q : units_covering<fiscal_quarter>(day_span{date{2021, 6, 1}, date{2024, 6, 1}}, calendar))
                BOOST_REQUIRE((explain(q, found->history).how != span_fit::none));
        }
    }
}

BOOST_AUTO_TEST_CASE(changes_exceptions_and_moved_weeks_are_found_beside_mistyped_days) {
    random_calendars random{5};
    int tried = 0;
    for (int i = 0; i < 60; ++i) {
        auto const first = random.any();
        auto const next = random.any();
        auto const close = first.last_day_of_year(2014);
        auto from = close + boost::gregorian::days{1};
        auto const in = find_period(period_kind::year, from, next);
        std::vector<history_statement> statements;
        if (in->first_day() != from) {
            statements.push_back(transition{day_span{from, in->last_day()}, {}});
            from = in->past_last();
        }
        statements.push_back(calendar_from{from, next});
        if (i % 3 == 0)
            statements.push_back(year_closes{2011, first.last_day_of_year(2011) + boost::gregorian::days{7}});
        if (i % 3 == 1 && first.division().quarters() == quarter_kind::of_weeks)
            for (int year = 2009; year < 2014; ++year)
                if (first.weeks_in_year(year) == 53)
                    statements.push_back(week_53_in_quarter{year, first.division().long_quarter() % 4 + 1});
        auto const history = fiscal_history::from(first, statements);
        if (!history || first == next) continue;
        ++tried;
        std::vector<reported_span> spans;
        for (date day{2008, 2, 1}; day < date{2021, 1, 1};) {
            auto const year = find_period(period_kind::year, day, *history);
            if (year) report_year(spans, *year, *history);
            day = year ? year->past_last() : find_period(period_kind::transition, day, *history)->past_last();
        }
        auto const true_ones = spans.size();
        for (int k = 0; k < 3; ++k) {
            auto const& days = spans[static_cast<std::size_t>(random.below(static_cast<int>(true_ones)))].days;
            spans.push_back({day_span{days.first_day() - boost::gregorian::days{2}, days.last_day()}});
        }
        auto const found = infer_fiscal_history(spans);
        BOOST_REQUIRE(found);
        BOOST_TEST_CONTEXT(to_text(*history) + "\nfound:\n" + to_text(found->history)) {
            std::size_t explained = 0;
            for (std::size_t k = 0; k < true_ones; ++k) explained += found->fates[k].how != span_fate::unexplained;
            BOOST_TEST(explained + 1 >= true_ones);  // a transition of some days may be moved by a mistyped one
        }
    }
    BOOST_TEST(tried > 40);
}

BOOST_AUTO_TEST_CASE(one_span_earns_no_exception_and_two_do) {
    auto const calendar = closes_on_last(saturday, september);
    std::vector<reported_span> spans;
    for (int year = 2008; year < 2020; ++year) report_year(spans, fiscal_year{year, calendar}, calendar);
    auto const mistyped = day_span{date{2012, 1, 2}, fiscal_quarter{2012, 2, calendar}.last_day()};
    spans.push_back({mistyped});
    auto const without = infer_fiscal_history(spans).value();
    BOOST_TEST(to_text(without.history) == "last saturday of september");
    BOOST_TEST((without.fates.back().how == span_fate::unexplained));
    BOOST_TEST((without.fates.back().why == span_fault::begins_off_the_calendar));

    // The close of a quarter, moved by a week, is in two spans.
    for (auto& s : spans) {
        if (s.days == day_span{fiscal_quarter{2015, 2, calendar}})
            s.days = day_span{s.days.first_day(), s.days.last_day() - boost::gregorian::days{7}};
        if (s.days == day_span{fiscal_quarter{2015, 3, calendar}})
            s.days = day_span{s.days.first_day() - boost::gregorian::days{7}, s.days.last_day()};
    }
    auto const with = infer_fiscal_history(spans).value();
    BOOST_TEST(to_text(with.history) == "last saturday of september\nFY2015Q2 closes 2015-03-21");
    BOOST_TEST(with.by_exceptions() == 2U);
    BOOST_TEST(with.explained() == spans.size() - 1);
}

BOOST_AUTO_TEST_CASE(the_majority_names_the_years_and_the_rest_is_told) {
    auto const calendar = closes_at_month_end(january);
    std::vector<reported_span> spans;
    for (int year = 2010; year < 2020; ++year)
        spans.push_back({fiscal_year{year, calendar}, {year < 2013 ? year - 1 : year, 0}});
    auto const found = infer_fiscal_history(spans).value();
    BOOST_TEST(to_text(found.history) == "month end of january");
    for (std::size_t i = 0; i < spans.size(); ++i) BOOST_TEST(found.fates[i].named_otherwise == (i < 3));
    for (auto& s : spans) s.named.year = s.days.first_day().year();
    BOOST_TEST(to_text(infer_fiscal_history(spans)->history) == "month end of january; named opening year");
}

BOOST_AUTO_TEST_CASE(names_of_quarters_tell_which_closes_the_year) {
    std::vector<reported_span> spans;
    for (auto const& q : units_covering<fiscal_quarter>(day_span{date{2015, 1, 1}, date{2018, 12, 31}}))
        spans.push_back({q, {q.number() < 3 ? q.year() : q.year() + 1, (q.number() + 1) % 4 + 1}});
    BOOST_TEST(to_text(infer_fiscal_history(spans)->history) == "month end of june");
}

BOOST_AUTO_TEST_CASE(names_of_halves_tell_which_closes_the_year) {
    auto const to_march = closes_at_month_end(march);
    std::vector<reported_span> first_halves, halves;
    for (int year = 2010; year < 2024; ++year) {
        first_halves.push_back({fiscal_half{year, 1, to_march}});
        for (int number : {1, 2}) halves.push_back({fiscal_half{year, number, to_march}, {year, number}});
    }
    BOOST_TEST(to_text(infer_fiscal_history(halves)->history) == "month end of march");
    // A half that stands alone in its year is the first: the second comes with the year.
    BOOST_TEST(to_text(infer_fiscal_history(first_halves)->history) == "month end of march");
}

BOOST_AUTO_TEST_CASE(trailing_years_hide_no_close) {
    std::vector<reported_span> spans;
    for (auto const& q : units_covering<fiscal_quarter>(day_span{date{2010, 1, 1}, date{2019, 12, 31}})) {
        spans.push_back({day_span{(q - 3).first_day(), q.last_day()}});
        if (q.number() < 4) spans.push_back({q});
    }
    auto const found = infer_fiscal_history(spans).value();
    BOOST_TEST(to_text(found.history) == "month end of december");
    BOOST_TEST(found.explained() == spans.size());
}

BOOST_AUTO_TEST_CASE(months_tell_their_weeks) {
    auto const calendar = closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4);
    std::vector<reported_span> spans;
    for (int year = 2010; year < 2020; ++year) {
        report_year(spans, fiscal_year{year, calendar}, calendar);
        for (auto const& m : months_of(fiscal_year{year, calendar})) spans.push_back({m});
    }
    BOOST_TEST(to_text(infer_fiscal_history(spans)->history) == "saturday nearest end of january; months 4-5-4");
}

BOOST_AUTO_TEST_CASE(what_explains_as_much_is_told) {
    // No day of these years tells the last Saturday from the one nearest 28 September.
    std::vector<reported_span> spans;
    auto const calendar = closes_on_last(saturday, september);
    for (int year = 2018; year < 2021; ++year) spans.push_back({fiscal_year{year, calendar}});
    auto const found = infer_fiscal_history(spans).value();
    bool among = found.history == fiscal_history{calendar};
    for (auto const& other : found.alternatives) {
        among = among || other == fiscal_history{calendar};
        for (auto const& s : spans) BOOST_TEST((explain(s.days, other).how == span_fit::unit));
    }
    BOOST_TEST(among);
    BOOST_TEST(found.alternatives.size() > 1U);
}

BOOST_AUTO_TEST_CASE(a_transition_that_was_called_a_year_is_of_that_year) {
    auto const sundays = closes_nearest_month_end(sunday, january);
    auto const later = closes_nearest_month_end(sunday, december);
    auto const history_of = [&](int called) {
        std::vector<reported_span> spans;
        for (int year = 2009; year < 2017; ++year) report_year(spans, fiscal_year{year, sundays}, sundays);
        spans.push_back({day_span{date{2016, 2, 1}, date{2017, 1, 1}}, {called, 0}});
        for (int year = 2017; year < 2025; ++year) report_year(spans, fiscal_year{year, later}, later);
        return to_text(infer_fiscal_history(spans)->history);
    };
    std::string const text = "sunday nearest end of january\ntransition 2016-02-01 to 2017-01-01";
    std::string const from = "\nfrom 2017-01-02: sunday nearest end of december";
    BOOST_TEST(history_of(2016) == text + " in FY2016" + from);
    BOOST_TEST(history_of(0) == text + from);
    BOOST_TEST(history_of(2035) == text + from);  // no year for it
}

BOOST_AUTO_TEST_CASE(the_plainest_alternative_comes_first) {
    auto const found =
        infer_fiscal_history({{day_span{date{2019, 9, 29}, date{2020, 9, 26}}}}).value();  // no quarter reported
    BOOST_REQUIRE(found.alternatives.size() > 4U);
    BOOST_TEST(to_text(found.history) == "last saturday of september");
    BOOST_TEST(to_text(found.alternatives[0]) == "last saturday of september; week 53 in quarter 1");
}

BOOST_AUTO_TEST_CASE(nothing_that_tells_is_no_calendar) {
    BOOST_TEST(!infer_fiscal_history({}));
    BOOST_TEST(!infer_fiscal_history({{day_span{date{2020, 1, 1}, date{2020, 1, 7}}}}));
    BOOST_TEST(infer_fiscal_history({{day_span{date{2020, 1, 1}, date{2020, 12, 31}}}}).has_value());
    BOOST_TEST(infer_fiscal_history(
                   {{day_span{date{1400, 1, 1}, date{1400, 12, 31}}}, {day_span{date{9998, 1, 1}, date{9998, 12, 31}}}})
                   .has_value());
}

BOOST_AUTO_TEST_SUITE_END()
