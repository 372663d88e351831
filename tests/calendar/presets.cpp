// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>
#include <prospectus/calendar/presets.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <fstream>
#include <string>

using namespace prospectus;

static_assert(fiscal_year{2023, nrf_454}.last_day() == date{2024, 2, 3});
static_assert(fiscal_quarter{2024, 1, us_federal}.first_day() == date{2023, 10, 1});
static_assert(fiscal_year{2025, uk_tax_year}.first_day() == date{2024, 4, 6});
static_assert(containing<fiscal_week>(date{2021, 1, 3}, iso_week_year) == fiscal_week{2020, 53, iso_week_year});

BOOST_AUTO_TEST_SUITE(calendar_presets)

// The federation names its years of 53 weeks: 2000, 2006, 2012, 2017, 2023.
BOOST_AUTO_TEST_CASE(retail_years_of_53_weeks_are_those_that_the_federation_names) {
    for (int year = 2000; year <= 2027; ++year) {
        bool const longer = year == 2000 || year == 2006 || year == 2012 || year == 2017 || year == 2023;
        BOOST_TEST(nrf_454.weeks_in_year(year).value() == (longer ? 53 : 52));
    }
}

BOOST_AUTO_TEST_CASE(retail_years_begin_as_published) {
    struct {
        int year;
        date begins;
    } const published[] = {
        {2006, date{2006, 1, 29}}, {2007, date{2007, 2, 4}},  {2012, date{2012, 1, 29}}, {2013, date{2013, 2, 3}},
        {2014, date{2014, 2, 2}},  {2016, date{2016, 1, 31}}, {2017, date{2017, 1, 29}}, {2018, date{2018, 2, 4}},
        {2019, date{2019, 2, 3}},  {2020, date{2020, 2, 2}},  {2021, date{2021, 1, 31}}, {2022, date{2022, 1, 30}},
        {2023, date{2023, 1, 29}}, {2024, date{2024, 2, 4}},  {2025, date{2025, 2, 2}},
    };
    for (auto const& [year, begins] : published)
        BOOST_TEST_CONTEXT(year) BOOST_TEST((fiscal_year{year, nrf_454}.first_day() == begins));
}

BOOST_AUTO_TEST_CASE(retail_months_have_4_5_4_weeks_and_week_53_is_in_the_last) {
    int const weeks[] = {4, 5, 4};
    for (int month = 1; month <= 12; ++month) {
        BOOST_TEST(fiscal_month(2024, month, nrf_454).day_count() == 7 * weeks[(month - 1) % 3]);
        BOOST_TEST(fiscal_month(2023, month, nrf_454).day_count() == 7 * (weeks[(month - 1) % 3] + (month == 12)));
    }
    BOOST_TEST((fiscal_month{2023, 12, nrf_454}.first_day() == date{2023, 12, 31}));
}

BOOST_AUTO_TEST_CASE(federal_years_run_from_october_and_are_named_by_their_close) {
    for (int year = 1977; year <= 2100; ++year) {
        auto const ends = static_cast<unsigned short>(year), begins = static_cast<unsigned short>(year - 1);
        BOOST_REQUIRE((day_span{fiscal_year{year, us_federal}} == day_span{date{begins, 10, 1}, date{ends, 9, 30}}));
    }
}

BOOST_AUTO_TEST_CASE(tax_years_run_from_6_april) {
    for (int year = 2008; year <= 2100; ++year) {
        auto const ends = static_cast<unsigned short>(year), begins = static_cast<unsigned short>(year - 1);
        BOOST_REQUIRE((day_span{fiscal_year{year, uk_tax_year}} == day_span{date{begins, 4, 6}, date{ends, 4, 5}}));
    }
    BOOST_TEST((fiscal_month{2025, 1, uk_tax_year}.last_day() == date{2024, 5, 5}));  // HMRC's tax month 1
}

// Python's isocalendar() of every day from 1950 to 2150.
BOOST_AUTO_TEST_CASE(weeks_of_every_day_are_those_of_python) {
    std::ifstream file{PROSPECTUS_TEST_DATA "/iso_weeks.csv"};
    std::string line;
    int rows = 0;
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#' || line[0] == 'y') continue;
        int const year = std::stoi(line), weeks = std::stoi(line.substr(16));
        auto const part = [&](std::size_t at, std::size_t length) {
            return static_cast<unsigned short>(std::stoi(line.substr(at, length)));
        };
        date day{part(5, 4), part(10, 2), part(13, 2)};
        bool same = true;
        for (int week = 1; week <= weeks; ++week)
            for (int i = 0; i < 7; ++i, day += boost::gregorian::days{1}) {
                auto const found = containing<fiscal_week>(day, iso_week_year);
                same = same && found.year() == year && found.number() == week &&
                       weekday_of(day) == static_cast<weekday>(i);
            }
        BOOST_TEST_CONTEXT(line) {
            BOOST_TEST(same);
            BOOST_TEST((fiscal_year{year, iso_week_year}.past_last() == day));
        }
        ++rows;
    }
    BOOST_TEST(rows == 201);
}

BOOST_AUTO_TEST_SUITE_END()
