// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Sentences of invented press releases; the verdicts were worked out by hand, the days are in the comments.

#include <prospectus/corporate/date_claims.hpp>

#include <prospectus/amount/literals.hpp>
#include <prospectus/calendar/fiscal_unit.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

constexpr auto holds = verdict::holds;
constexpr auto possible = verdict::possible;
constexpr auto contradicted = verdict::contradicted;
constexpr auto unknown = verdict::unknown;

known_date const not_known;
partial_date const launch{2022, 11, 30};

verdict after(numeral n, std::string_view counted, known_date const& first, known_date const& then,
              hedge how = hedge::none) {
    return time_claim("after", stated(n, unit::count(counted), how), first, then).verdict();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_date_claims)

BOOST_AUTO_TEST_CASE(two_months_after_it) {  // 45.7 to 76.1 days
    BOOST_TEST((after(2, "month", partial_date{2023, 1, 10}, partial_date{2023, 3, 12}) == holds));  // 61
    BOOST_TEST((after(2, "month", launch, partial_date{2023, 2}) == possible));                      // 63 to 90
    BOOST_TEST((after(2, "month", launch, partial_date{2023, 3}) == contradicted));                  // 91 to 121
    BOOST_TEST((after(2, "month", launch, partial_date{2022, 9, 30}) == contradicted));              // before it
    BOOST_TEST((after(2, "month", launch, partial_date{2023, 3}, hedge::about) == unknown));
    BOOST_TEST((after(2, "month", launch, not_known) == unknown));
    BOOST_TEST((after(2, "month", not_known, launch) == unknown));
}

BOOST_AUTO_TEST_CASE(weeks_and_years_are_counted_in_days_too) {
    BOOST_TEST((after(2, "week", launch, partial_date{2022, 12, 14}) == holds));
    BOOST_TEST((after(2, "week", launch, partial_date{2022, 12}) == possible));
    BOOST_TEST((after(2, "week", launch, partial_date{2022, 12, 18}) == contradicted));     // 18 days: 2.57 weeks
    BOOST_TEST((after(1.0_decimal, "year", launch, partial_date{2023, 11, 30}) == holds));  // 346.98 to 383.5 days
    BOOST_TEST((after(1.0_decimal, "year", launch, partial_date{2023}) == possible));
    BOOST_TEST((after(1.0_decimal, "year", launch, partial_date{2024}) == contradicted));
    BOOST_TEST((after(12, "month", launch, partial_date{2023, 11, 30}) == holds));
    BOOST_TEST((after(12, "share", launch, partial_date{2023, 11, 30}) == unknown));
    unit const year = unit::count("year");
    BOOST_TEST((judge(exactly(1_decimal, year), estimate{interval{12}, unit::count("month")}).verdict == holds));
}

BOOST_AUTO_TEST_CASE(on_the_same_day) {
    auto const said = [](known_date const& a, known_date const& b) {
        return same_day_claim("same day", a, b).verdict();
    };
    BOOST_TEST((said(partial_date{2023, 3, 14}, partial_date{2023, 3, 14}) == holds));
    BOOST_TEST((said(partial_date{2023, 3, 14}, partial_date{2023, 3}) == possible));
    BOOST_TEST((said(partial_date{2023, 3}, partial_date{2023, 3}) == possible));
    BOOST_TEST((said(partial_date{2023, 3, 14}, partial_date{2023, 4}) == contradicted));
    BOOST_TEST((said(partial_date{2023, 3, 14}, not_known) == unknown));
}

BOOST_AUTO_TEST_CASE(before_anyone_else) {
    auto const said = [](known_date const& a, known_date const& b) { return before_claim("before", a, b).verdict(); };
    BOOST_TEST((said(partial_date{2022, 8}, launch) == holds));
    BOOST_TEST((said(partial_date{2022}, launch) == possible));
    BOOST_TEST((said(partial_date{2022, 12}, launch) == contradicted));
    BOOST_TEST((said(launch, launch) == contradicted));
    BOOST_TEST((said(not_known, launch) == unknown));
}

BOOST_AUTO_TEST_CASE(in_the_first_half) {
    fiscal_half const half{2023, 1};
    auto const said = [&](known_date const& day) { return within_claim("first half", day, half).verdict(); };
    BOOST_TEST((said(partial_date{2023, 6, 30}) == holds));
    BOOST_TEST((said(partial_date{2023, 3}) == holds));
    BOOST_TEST((said(partial_date{2023}) == possible));
    BOOST_TEST((said(partial_date{2023, 7}) == contradicted));
    auto const undated = within_claim("first half", not_known, half);
    BOOST_TEST((undated.verdict() == unknown && undated.judged().reason == computing_reason{dating_reason::not_dated}));
}

BOOST_AUTO_TEST_SUITE_END()
