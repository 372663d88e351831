// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/side_by_side.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace prospectus;

namespace {

std::vector<period_value> quarters_of(std::string const& ticker) {
    auto const book = tests::excerpt(ticker);
    auto const name = ticker == "AAPL" ? "NetIncomeLoss" : "Revenues";
    auto const flow = tests::flow_in(book, name, "USD", latest);
    return values_of(flow, solved_periods(flow, period_kind::quarter, infer_company_calendar(book, latest)->history()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_side_by_side)

BOOST_AUTO_TEST_CASE(a_quarter_belongs_where_its_middle_day_lies) {
    auto const place = [](date first, date last) { return calendar_place(day_span{first, last}).value(); };
    BOOST_TEST((place(date{2023, 11, 1}, date{2024, 1, 31}) == fiscal_quarter{2023, 4}));   // Walmart
    BOOST_TEST((place(date{2022, 9, 25}, date{2022, 12, 31}) == fiscal_quarter{2022, 4}));  // Apple, fourteen weeks
    BOOST_TEST((place(date{2024, 12, 29}, date{2025, 3, 29}) == fiscal_quarter{2025, 1}));
    BOOST_TEST((place(date{2022, 5, 9}, date{2022, 8, 28}) == fiscal_quarter{2022, 3}));  // Costco, sixteen weeks
}

BOOST_AUTO_TEST_CASE(each_ones_own_quarters_are_named_and_not_moved) {
    std::vector const companies{quarters_of("AAPL"), quarters_of("WMT"), quarters_of("NVDA"), quarters_of("COST")};
    auto const rows = side_by_side(companies);
    std::vector<std::size_t> placed(companies.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (r > 0) BOOST_TEST(abuts(rows[r - 1].calendar, rows[r].calendar));
        BOOST_REQUIRE(rows[r].positions.size() == companies.size());
        for (std::size_t c = 0; c < companies.size(); ++c)
            for (auto const at : rows[r].positions[c]) {
                ++placed[c];
                BOOST_TEST(overlap(companies[c][at].period, rows[r].calendar));
            }
    }
    for (std::size_t c = 0; c < companies.size(); ++c) BOOST_TEST(placed[c] == companies[c].size());
    for (auto const& row : rows)
        if (row.calendar == fiscal_quarter{2023, 4}) {
            auto const label = [&](std::size_t c) { return companies[c][row.positions[c].at(0)].period.label(); };
            BOOST_TEST((label(0) == period_label{2024, 1}));  // Apple's year begins in October
            BOOST_TEST((label(2) == period_label{2024, 4}));  // NVIDIA's ends in January, named a year ahead
            BOOST_TEST(label(1).number == 4);                 // Walmart's too
        }
    BOOST_TEST(side_by_side({}).empty());
}

BOOST_AUTO_TEST_CASE(calendarised_values_give_away_every_day_once) {
    // Quarters to the end of January: one third of each is moved, by days, and none is lost.
    std::vector<flow_series<decimal>::entry> entries;
    auto const calendar = closes_at_month_end(january);
    for (int q = 1; q <= 4; ++q) entries.push_back({fiscal_quarter{2023, q, calendar}, decimal{900 + q}});
    auto const series = flow_series<decimal>::from(entries).value();
    auto const found = calendarised(series);
    BOOST_REQUIRE(found.size() == 5u);
    BOOST_TEST((found[0].value == unexpected{calendarised_reason::missing_days}));  // January 2022 is not there
    BOOST_TEST((found[4].value == unexpected{calendarised_reason::missing_days}));
    // April 2022 of the first, of February to April: 30 of 89 days; May and June of the second: 61 of 92.
    BOOST_TEST((found[1].value == fraction{901 * 30, 89} + fraction{902 * 61, 92}));
    BOOST_TEST((found[1].positions == std::vector<std::size_t>{0, 1}));
    BOOST_TEST((found[1].calendar == fiscal_quarter{2022, 2}));
}

BOOST_AUTO_TEST_CASE(calendar_quarters_calendarised_are_themselves) {
    flow_series<decimal> const series{{fiscal_quarter{2022, 1}, decimal{5}},
                                      {fiscal_quarter{2022, 2}, decimal{7}},
                                      {fiscal_quarter{2022, 4}, decimal{11}}};
    auto const found = calendarised(series);
    BOOST_REQUIRE(found.size() == 3u);
    BOOST_TEST((found[0].value == fraction{5}));
    BOOST_TEST((found[2].value == fraction{11}));
    BOOST_TEST((found[2].calendar == fiscal_quarter{2022, 4}));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_no_value) {
    auto const calendar = closes_at_month_end(january);
    auto const most = std::numeric_limits<std::int64_t>::max();
    flow_series<decimal> const series{{fiscal_quarter{2023, 1, calendar}, decimal{most}},
                                      {fiscal_quarter{2023, 2, calendar}, decimal{most - 1}}};
    BOOST_TEST((calendarised(series)[1].value == unexpected{calendarised_reason::out_of_range}));
}

BOOST_AUTO_TEST_SUITE_END()
