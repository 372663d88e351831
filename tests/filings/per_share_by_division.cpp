// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/per_share_by_division.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_reports.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <vector>

using namespace prospectus;
using tests::months;
using tests::report;

BOOST_AUTO_TEST_SUITE(filings_per_share_by_division)

BOOST_AUTO_TEST_CASE(only_where_both_parts_are_known) {
    std::vector<period_value> const income{{fiscal_period{months(0, 3), period_kind::quarter}, decimal{10}},
                                           {fiscal_period{months(3, 6), period_kind::quarter}},
                                           {fiscal_period{months(6, 9), period_kind::quarter}, decimal{20}},
                                           {fiscal_period{months(9, 12), period_kind::quarter}, decimal{-5}}};
    std::vector<flow_report> const shares{report(9, 12, 3), report(0, 9, 9), report(3, 6, 4), report(0, 3, 4)};
    auto const found = per_share_by_division(income, shares);
    BOOST_REQUIRE(found.size() == 2u);
    BOOST_TEST((found[0].value == fraction{5, 2}));
    BOOST_TEST((found[1].value == fraction{-5, 3}));
    BOOST_TEST(found[1].flow == 3u);
    BOOST_TEST(found[1].shares == 0u);
    BOOST_TEST(found[0].about.has(note::derived));
    BOOST_TEST(per_share_by_division(income, std::vector{report(0, 3, 0)}).empty());
}

BOOST_AUTO_TEST_CASE(apples_years_as_it_reported_them) {
    auto const book = tests::excerpt("AAPL");
    auto const history = infer_company_calendar(book, latest)->history();
    auto const income = tests::flow_in(book, "NetIncomeLoss", "USD", as_first_reported);
    auto const shares = reports_of(book, *book.find({"", "WeightedAverageNumberOfDilutedSharesOutstanding"}, "shares"),
                                   as_first_reported);
    auto const per_share =
        reports_of(book, *book.find({"", "EarningsPerShareDiluted"}, "USD/shares"), as_first_reported);
    std::size_t compared = 0, far = 0;
    for (auto const kind : {period_kind::year, period_kind::quarter})
        for (auto const& v : per_share_by_division(values_of(income, solved_periods(income, kind, history)), shares))
            for (auto const& r : per_share)
                if (r.days == v.period.days()) {
                    ++compared;
                    far += round(v.value, 2, rounding::half_even) == r.value ? 0u : 1u;
                }
    BOOST_TEST(compared > 50u);
    BOOST_TEST(far == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
