// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/growth_of_periods.hpp>
#include <prospectus/filings/trailing.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

namespace {

std::vector<trailing_year> trailing_of(reported_flow const& flow, fiscal_history const& history = calendar_year) {
    return trailing_years(flow, solved_periods(flow, period_kind::quarter, history), history);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_trailing)

BOOST_AUTO_TEST_CASE(four_quarters_whatever_years_they_belong_to) {
    std::vector<flow_report> reports;
    for (int q = 0; q < 8; ++q) reports.push_back(report(3 * q, 3 * q + 3, 1 << q));
    auto const years = trailing_of(reported_flow{reports});
    BOOST_REQUIRE(years.size() == 8u);
    for (std::size_t i = 0; i < 8; ++i) {
        if (i < 3) {
            BOOST_TEST((years[i].value == unexpected{trailing_year_reason::missing_quarter}));
            // The calendar knows the quarters before the first report, too.
            BOOST_TEST(years[i].missing.size() == 3 - i);
            continue;
        }
        BOOST_TEST((years[i].value->coefficient() == 15 << (i - 3)));
        BOOST_TEST((years[i].period.days() == months(3 * static_cast<int>(i) - 9, 3 * static_cast<int>(i) + 3)));
        BOOST_TEST((years[i].quarters == std::array<std::size_t, 4>{i - 3, i - 2, i - 1, i}));
        BOOST_TEST(!years[i].reported);
        BOOST_TEST(years[i].about.has(note::derived));
    }
    BOOST_TEST(years[7].period.label().year == 2022);
    BOOST_TEST(years[6].period.label().year == 0);  // no fiscal year
}

BOOST_AUTO_TEST_CASE(a_year_reported_for_just_these_days_comes_first) {
    // Rounded: the quarters add up to one less.
    reported_flow const flow{{report(0, 3, 10), report(3, 6, 20), report(6, 9, 30), report(9, 12, 40),
                              report(0, 12, 101), report(12, 15, 11), report(3, 15, 102)}};
    auto const years = trailing_of(flow);
    BOOST_TEST((years[3].value == decimal{101}));
    BOOST_TEST(years[3].reported.has_value());
    BOOST_TEST(years[3].about.empty());
    BOOST_TEST((years[4].value == decimal{102}));
    BOOST_TEST(years[4].reported.has_value());
}

BOOST_AUTO_TEST_CASE(never_a_year_plus_part_less_part) {
    // The year and the first quarters are there, the others not.
    reported_flow const flow{{report(0, 3, 10), report(0, 12, 100), report(12, 15, 12)}};
    auto const years = trailing_of(flow);
    BOOST_REQUIRE(years.size() == 5u);
    BOOST_TEST((years[3].value == decimal{100}));  // reported, though three of its quarters are not known
    BOOST_TEST(years[3].missing.empty());
    BOOST_TEST((years[4].value == unexpected{trailing_year_reason::missing_quarter}));
    BOOST_REQUIRE(years[4].missing.size() == 3u);
    BOOST_TEST((years[4].missing[0] == missing_quarter{date{2021, 12, 31}, fiscal_quarter{2021, 4}}));
    BOOST_TEST((years[4].missing[2].as->label() == period_label{2021, 2}));
}

BOOST_AUTO_TEST_CASE(a_missing_quarter_is_named_not_skipped) {
    std::vector<flow_report> reports;
    for (int q = 0; q < 6; ++q)
        if (q != 2) reports.push_back(report(3 * q, 3 * q + 3, 1));
    auto const years = trailing_of(reported_flow{reports});
    BOOST_TEST((years[5].value == unexpected{trailing_year_reason::missing_quarter}));
    BOOST_TEST((years[5].missing == std::vector{missing_quarter{date{2021, 9, 30}, fiscal_quarter{2021, 3}}}));
}

BOOST_AUTO_TEST_CASE(a_transition_between_two_calendars_is_no_quarter) {
    auto const history =
        fiscal_history::from(calendar_year, {transition{day_span{date{2022, 1, 1}, date{2022, 6, 30}}, {}},
                                             calendar_from{date{2022, 7, 1}, closes_at_month_end(june)}})
            .value();
    std::vector<flow_report> reports;
    for (int q = 0; q < 8; ++q)
        if (q != 4 && q != 5) reports.push_back(report(3 * q, 3 * q + 3, 1));
    reports.push_back(report(12, 18, 2));
    auto const years = trailing_of(reported_flow{reports}, history);
    BOOST_TEST((years.back().value == unexpected{trailing_year_reason::missing_quarter}));
    BOOST_TEST((years.back().missing == std::vector{missing_quarter{date{2022, 6, 30}, {}}}));
}

BOOST_AUTO_TEST_CASE(a_sum_that_does_not_fit_is_no_value) {
    std::vector<flow_report> reports;
    for (int q = 0; q < 4; ++q)
        reports.push_back(report(3 * q, 3 * q + 3, decimal{std::numeric_limits<std::int64_t>::max() - q}));
    BOOST_TEST((trailing_of(reported_flow{reports}).back().value == unexpected{trailing_year_reason::out_of_range}));
}

BOOST_AUTO_TEST_CASE(apples_trailing_years) {
    auto const book = tests::excerpt("AAPL");
    auto const history = infer_company_calendar(book, latest)->history();
    auto const flow = tests::flow_in(book, "NetIncomeLoss", "USD", latest);
    auto const years = trailing_of(flow, history);
    auto const values = values_of(years);
    std::size_t known = 0, growing = 0;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (!years[i].value) continue;
        ++known;
        if (years[i].period.label().year != 0) BOOST_TEST(years[i].reported.has_value());
        growing += growth_on_year(values, i).has_value() ? 1u : 0u;
        if (years[i].period.last_day() == date{2023, 12, 30}) {
            // Q2 to Q4 of 2023 and the first quarter of 2024: 24,160 + 19,881 + 22,956 + 33,916.
            BOOST_TEST((years[i].value == decimal{100'913'000'000}));
            // The twelve months to the end of 2022 have the 53rd week.
            BOOST_TEST(growth_on_year(values, i)->notes().has(note::weeks_differ));
        }
    }
    BOOST_TEST(known > 60u);
    BOOST_TEST(growing > 50u);
}

BOOST_AUTO_TEST_CASE(the_year_to_date) {
    reported_flow const flow{{report(0, 3, 10), report(3, 6, 20), report(0, 9, 60)}};
    auto const at = [&](int quarter) {
        return year_to_date(flow, fiscal_quarter{2021, quarter}, calendar_year).value();
    };
    BOOST_TEST((at(1).value->value() == decimal{10}));
    BOOST_TEST((at(2).value->value() == decimal{30}));
    BOOST_TEST((at(2).period == fiscal_period{fiscal_half{2021, 1}}));
    BOOST_TEST((at(3).value->value() == decimal{60}));
    BOOST_TEST((at(3).period.kind() == period_kind::nine_months));
    BOOST_TEST((at(4).value == unexpected{unsolved_reason::no_last_day}));
    BOOST_TEST(!year_to_date(flow, fiscal_period{months(9, 15), period_kind::other}, calendar_year));
}

BOOST_AUTO_TEST_SUITE_END()
