// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/growth_of_periods.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace prospectus;
using tests::months;

namespace {

/// Of one company's quarters or years.
struct figures {
    std::vector<period_value> values;

    figures(std::string const& ticker, std::string_view name, period_kind kind, knowledge meant = latest) {
        auto const book = tests::excerpt(ticker);
        auto const flow = tests::flow_in(book, name, "USD", meant);
        values = values_of(flow, solved_periods(flow, kind, infer_company_calendar(book, latest)->history()));
    }
    std::size_t at(period_label label) const {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i].period.label() == label) return i;
        throw std::runtime_error{"no such period"};
    }
};

period_value quarter_of(int first_month, decimal value, notes about = {}) {
    return {fiscal_period{months(first_month, first_month + 3), period_kind::quarter}, value, about};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_growth_of_periods)

BOOST_AUTO_TEST_CASE(on_the_year_and_on_the_quarter_before) {
    std::vector<period_value> values;
    for (int q = 0; q < 8; ++q) values.push_back(quarter_of(3 * q, 100 + 10 * q));
    BOOST_TEST(growth_on_year(values, 4)->fraction() == 0.4);
    BOOST_TEST(growth_on_period_before(values, 1)->fraction() == 0.1);
    BOOST_TEST((growth_on_year(values, 3).error() == growth_reason::missing_base));
    BOOST_TEST((growth_on_period_before(values, 0).error() == growth_reason::missing_base));
    values[0].value.reset();
    values[5].value.reset();
    BOOST_TEST((growth_on_year(values, 4).error() == growth_reason::missing_base));  // it is there, without a value
    BOOST_TEST((growth_on_year(values, 5).error() == growth_reason::missing_value));
}

BOOST_AUTO_TEST_CASE(the_base_is_of_the_same_kind) {
    std::vector<period_value> values{quarter_of(0, 10),
                                     {fiscal_period{months(0, 12), period_kind::year}, decimal{100}},
                                     {fiscal_period{months(12, 24), period_kind::year}, decimal{110}}};
    BOOST_TEST(growth_on_year(values, 2)->fraction() == 0.1);
}

BOOST_AUTO_TEST_CASE(the_base_ended_356_to_379_days_before) {
    for (int days = 340; days < 400; ++days) {
        auto const later = quarter_of(12, 11);
        auto const last = later.period.last_day() - boost::gregorian::days{days};
        period_value const base{fiscal_period{day_span{last - boost::gregorian::days{89}, last}, period_kind::quarter},
                                decimal{10}};
        std::vector<period_value> const values{base, later};
        BOOST_TEST(growth_on_year(values, 1).has_value() == (356 <= days && days <= 379), days);
    }
}

BOOST_AUTO_TEST_CASE(a_change_of_the_years_end_leaves_no_base) {
    std::vector<period_value> const values{{fiscal_period{months(0, 12), period_kind::year}, decimal{100}},
                                           {fiscal_period{months(18, 30), period_kind::year}, decimal{110}}};
    BOOST_TEST((growth_on_year(values, 1).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_CASE(of_two_bases_the_named_one_of_the_same_days) {
    auto const later = quarter_of(12, 30);
    auto named = quarter_of(0, 10);
    named.period = fiscal_quarter{2021, 1};
    auto odd = quarter_of(0, 20);
    odd.period = fiscal_period{day_span{date{2021, 1, 1}, date{2021, 3, 30}}, period_kind::quarter};
    BOOST_TEST(growth_on_year(std::vector{odd, named, later}, 2)->fraction() == 2.0);
    BOOST_TEST(growth_on_year(std::vector{odd, later}, 1)->fraction() == 0.5);
}

BOOST_AUTO_TEST_CASE(a_restated_base_is_noted_and_refused_by_name) {
    std::vector<period_value> const values{quarter_of(0, 10, note::restated), quarter_of(12, 11, note::derived)};
    auto const rate = growth_on_year(values, 1).value();
    BOOST_TEST(rate.notes().has(note::restated));
    BOOST_TEST(rate.notes().has(note::derived));
    BOOST_TEST((growth_on_year(values, 1, unrestated_only).error() == growth_reason::different_basis));
    std::vector<period_value> const clean{quarter_of(0, 10), quarter_of(3, 11), quarter_of(12, 11)};
    BOOST_TEST(growth_on_year(clean, 2, unrestated_only)->fraction() == 0.1);
    BOOST_TEST(growth_on_period_before(clean, 1, unrestated_only)->fraction() == 0.1);
}

BOOST_AUTO_TEST_CASE(apples_quarters_of_fourteen_weeks_are_noted) {
    figures const apple{"AAPL", "NetIncomeLoss", period_kind::quarter};
    auto const at = apple.at({2023, 1});  // 14 weeks on 13
    auto const rate = growth_on_year(apple.values, at).value();
    BOOST_TEST(rate.notes().has(note::weeks_differ));
    BOOST_TEST(std::abs(rate.fraction() - (29'998.0 / 34'630 - 1)) < 1e-12);
    auto const weekly = growth_on_year(apple.values, at, per_week).value();
    BOOST_TEST(std::abs(weekly.fraction() - (29'998.0 / 14 / (34'630.0 / 13) - 1)) < 1e-12);
    BOOST_TEST((growth_on_year(apple.values, at, same_weeks_only).error() == growth_reason::different_length));
    BOOST_TEST(!growth_on_year(apple.values, apple.at({2022, 1}))->notes().has(note::weeks_differ));
    // On the quarter before: thirteen weeks to fourteen.
    BOOST_TEST(growth_on_period_before(apple.values, at)->notes().has(note::weeks_differ));
}

BOOST_AUTO_TEST_CASE(costcos_sixteen_weeks_against_sixteen) {
    figures const costco{"COST", "Revenues", period_kind::quarter};
    auto const at = costco.at({2022, 4});
    BOOST_TEST(!growth_on_year(costco.values, at)->notes().has(note::weeks_differ));
    BOOST_TEST(growth_on_period_before(costco.values, at)->notes().has(note::weeks_differ));           // 16 on 12
    BOOST_TEST(growth_on_year(costco.values, costco.at({2023, 4}))->notes().has(note::weeks_differ));  // 17 on 16
}

BOOST_AUTO_TEST_CASE(snowflakes_losses_have_no_rate) {
    figures const snow{"SNOW", "NetIncomeLoss", period_kind::year};
    std::size_t negative = 0;
    for (std::size_t i = 0; i < snow.values.size(); ++i)
        if (auto const rate = growth_on_year(snow.values, i); !rate)
            negative += rate.error() == growth_reason::negative_base ? 1u : 0u;
    BOOST_TEST(negative >= 3u);
    auto const at = snow.values.size() - 1;
    BOOST_TEST(growth_on_year(snow.values, at, absolute_base).has_value());
}

BOOST_AUTO_TEST_CASE(compound_growth_counts_years_between_like_periods) {
    figures const apple{"AAPL", "NetIncomeLoss", period_kind::year};
    auto const at = apple.at({2023, 0});
    auto const rate = compound_growth_over_years(apple.values, at, 10).value();  // FY2013: 37,037
    BOOST_TEST(std::abs(rate.fraction() - (std::pow(96'995.0 / 37'037, 0.1) - 1)) < 1e-12);
    BOOST_TEST(rate.notes().has(note::weeks_differ));  // 53 weeks on 52
    BOOST_TEST((compound_growth_over_years(apple.values, at, 40).error() == growth_reason::missing_base));
    BOOST_CHECK_THROW((void)compound_growth_over_years(apple.values, at, 0), std::invalid_argument);
    BOOST_TEST(std::abs(compound_growth_over_years(apple.values, at, 1)->fraction() -
                        growth_on_year(apple.values, at)->fraction()) < 1e-12);
}

BOOST_AUTO_TEST_SUITE_END()
