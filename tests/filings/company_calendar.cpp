// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/text/fiscal_history.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace prospectus;

namespace {

company_calendar calendar_of(std::string const& ticker) {
    return infer_company_calendar(tests::excerpt(ticker), latest).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_company_calendar)

BOOST_AUTO_TEST_CASE(the_calendars_of_companies_in_their_own_words) {
    BOOST_TEST(to_text(calendar_of("AAPL").history()) == "last saturday of september; week 53 in quarter 1");
    BOOST_TEST(to_text(calendar_of("PG").history()) == "month end of june");
    BOOST_TEST(to_text(calendar_of("TSM").history()) == "month end of december");
}

BOOST_AUTO_TEST_CASE(nvidia_names_its_years_ahead) {
    auto const nvidia = calendar_of("NVDA");
    auto const year = find_period(period_kind::year, date{2024, 1, 28}, nvidia.history()).value();
    BOOST_TEST(year.label().year == 2024);
    BOOST_TEST((year.first_day() == date{2023, 1, 30}));
    BOOST_TEST(find_period(period_kind::year, date{2025, 1, 1}, nvidia.history())->label().year == 2025);
}

BOOST_AUTO_TEST_CASE(walmart_names_its_years_by_their_last_day_and_its_filings_by_their_first) {
    // Walmart says fiscal 2024 of the year to 31 January 2024. The SEC's fy of its filings is 2023 or 2024, by vintage.
    auto const walmart = calendar_of("WMT");
    auto const year = find_period(period_kind::year, date{2024, 1, 31}, walmart.history()).value();
    BOOST_TEST((year.first_day() == date{2023, 2, 1}));
    BOOST_TEST_MESSAGE(to_text(walmart.history()));
    std::size_t named = 0, otherwise = 0;
    for (std::size_t i = 0; i < walmart.spans.size(); ++i)
        if (walmart.spans[i].named.year != 0) {
            ++named;
            otherwise += walmart.inferred.fates[i].named_otherwise ? 1u : 0u;
        }
    BOOST_TEST(named > 10u);
    BOOST_TEST(2 * otherwise < named);  // the majority decides
    BOOST_TEST(otherwise > 0u);         // the rest is listed
}

BOOST_AUTO_TEST_CASE(costcos_sixteen_weeks) {
    auto const costco = calendar_of("COST");
    auto const last = find_period(period_kind::quarter, date{2022, 8, 28}, costco.history()).value();
    BOOST_TEST(whole_weeks(last).value() == 16);
    BOOST_TEST(whole_weeks(*find_period(period_kind::quarter, date{2022, 2, 1}, costco.history())).value() == 12);
    auto const long_one = find_period(period_kind::quarter, date{2023, 9, 3}, costco.history()).value();
    BOOST_TEST(whole_weeks(long_one).value() == 17);  // of 53 weeks
}

BOOST_AUTO_TEST_CASE(a_comparative_figure_does_not_name_its_year) {
    fact_book book;
    auto const add = [&](int year, int filed_for, std::uint64_t accession) {
        auto f =
            tests::made(tests::year_of(year), 1, date{static_cast<unsigned short>(filed_for + 1), 2, 1}, accession);
        f.source.fy = filed_for;
        book.append(f);
    };
    for (int year = 2015; year < 2020; ++year)
        for (int back = 0; back < 3; ++back) add(year - back, year, static_cast<std::uint64_t>(year));
    auto const found = infer_company_calendar(book, latest).value();
    BOOST_TEST(to_text(found.history()) == "month end of december");
    BOOST_TEST(found.outvoted.empty());
    for (auto const& s : found.spans)
        BOOST_TEST(s.named.year == (s.days.first_day().year() < 2015 ? 0 : int{s.days.first_day().year()}));
}

BOOST_AUTO_TEST_CASE(the_majority_names_a_year_and_the_rest_is_listed) {
    fact_book book;
    for (std::uint64_t accession = 1; accession <= 3; ++accession) {
        auto f = tests::made(tests::year_of(2018), 1, date{2019, 2, 1}, accession, accession == 1 ? "10-K" : "10-K/A");
        f.source.fy = accession == 1 ? 2019 : 2018;
        book.append(f);
    }
    auto const found = infer_company_calendar(book, latest).value();
    BOOST_TEST(found.spans.at(0).named.year == 2018);
    BOOST_REQUIRE(found.outvoted.size() == 1u);
    BOOST_TEST((found.outvoted[0] == year_name{found.spans[0].days, 2019, accession_number{1}}));
}

BOOST_AUTO_TEST_CASE(a_knowledge_sees_its_own_filings_only) {
    fact_book book;
    book.append(tests::made(tests::year_of(2018), 1, date{2019, 2, 1}, 1));
    BOOST_TEST(infer_company_calendar(book, latest).has_value());
    BOOST_TEST(!infer_company_calendar(book, as_of(date{2019, 1, 31})));
    BOOST_TEST(!infer_company_calendar(fact_book{}, latest));
}

BOOST_AUTO_TEST_SUITE_END()
