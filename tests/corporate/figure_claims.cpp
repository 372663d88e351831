// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Sentences of invented press releases; the verdicts were worked out by hand, the numbers are in the comments.

#include <prospectus/corporate/figure_claims.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;

namespace {

unit const percent = unit::percent();
unit const times = unit::multiple();
constexpr auto holds = verdict::holds;
constexpr auto possible = verdict::possible;
constexpr auto contradicted = verdict::contradicted;
constexpr auto unknown = verdict::unknown;

known_amount const not_known;

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_figure_claims)

BOOST_AUTO_TEST_CASE(sales_were_27_2_million_dollars) {
    auto const said = [](known_amount const& reported) {
        return value_claim("sales", stated<usd>(27.2_million), reported).verdict();  // 27.15 to 27.25
    };
    BOOST_TEST((said(exactly<usd>(27.183_million)) == holds));
    BOOST_TEST((said(stated<usd>(27.20_million)) == holds));
    BOOST_TEST((said(stated<usd>(27_million)) == possible));        // 26.5 to 27.5
    BOOST_TEST((said(stated<usd>(26.9_million)) == contradicted));  // 26.85 to 26.95
    BOOST_TEST((said(not_known) == unknown));
    BOOST_TEST((said(stated<eur>(27.2_million)) == unknown));
    auto const about = value_claim("sales", stated<usd>(27.2_million, hedge::about), stated<usd>(29.0_million));
    BOOST_TEST((about.verdict() == unknown));  // how wide it was meant is not stated
}

BOOST_AUTO_TEST_CASE(we_are_more_than_500) {
    unit const people = unit::count("employee");
    auto const said = [&](known_amount const& counted, hedge how = hedge::over) {
        return bound_claim("staff", stated(500_decimal, people, how), counted).verdict();
    };
    BOOST_TEST((said(exactly(512_decimal, people)) == holds));
    BOOST_TEST((said(stated(500_decimal, people)) == possible));  // 450 to 550
    BOOST_TEST((said(exactly(500_decimal, people)) == contradicted));
    BOOST_TEST((said(exactly(500_decimal, people), hedge::at_least) == holds));
    BOOST_TEST((said(exactly(500_decimal, people), hedge::under) == contradicted));
    BOOST_TEST((said(exactly(500_decimal, people), hedge::at_most) == holds));
    BOOST_TEST((said(not_known) == unknown));
    BOOST_CHECK_THROW(static_cast<void>(bound_claim("staff", stated(500_decimal, people), not_known)),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(sales_rose_by_25_percent) {
    auto const said = [](known_amount const& before, known_amount const& after) {
        return growth_claim("growth", stated(25_decimal, percent), before, after);  // 24.5 to 25.5
    };
    BOOST_TEST((said(stated<usd>(80.0_million), stated<usd>(100.0_million)).verdict() == holds));   // 24.86 to 25.14
    BOOST_TEST((said(stated<usd>(8.0_million), stated<usd>(10.0_million)).verdict() == possible));  // 23.6 to 26.4
    BOOST_TEST((said(stated<usd>(80.0_million), stated<usd>(104.0_million)).verdict() == contradicted));  // 29.9 to
    auto const after_a_loss = said(stated<usd>(-4.0_million), stated<usd>(10.0_million));
    BOOST_TEST((after_a_loss.verdict() == unknown));
    BOOST_TEST((after_a_loss.judged().reason == computing_reason{growth_reason::turned_positive}));
    BOOST_TEST(
        (said(not_known, stated<usd>(1_million)).judged().reason == computing_reason{growth_reason::missing_base}));
    BOOST_TEST(
        (said(stated<usd>(1_million), not_known).judged().reason == computing_reason{growth_reason::missing_value}));
}

BOOST_AUTO_TEST_CASE(sales_grew_by_100_percent_a_year_for_two_years) {
    auto const said = [](known_amount const& first, known_amount const& last, years_between years) {
        return compound_growth_claim("growth", stated(100_decimal, percent), first, last, years).verdict();
    };  // 99.5 to 100.5, or 50 to 150 if the zeros do not count
    years_between const two{2};
    BOOST_TEST((said(exactly<usd>(10_million), exactly<usd>(40_million), two) == holds));
    BOOST_TEST((said(stated<usd>(10.00_million), stated<usd>(40.00_million), two) == holds));       // 99.93 to 100.07
    BOOST_TEST((said(stated<usd>(10.0_million), stated<usd>(42.0_million), two) == possible));      // 104.3 to 105.6
    BOOST_TEST((said(stated<usd>(10.0_million), stated<usd>(70.0_million), two) == contradicted));  // 163.8 to 165.4
    BOOST_TEST((said(stated<usd>(10.0_million), stated<usd>(20.0_million), years_between{1, 2}) == unknown));
    BOOST_TEST((said(stated<usd>(-10.0_million), stated<usd>(-40.0_million), two) == unknown));
    BOOST_TEST((said(not_known, stated<usd>(40_million), two) == unknown));
}

BOOST_AUTO_TEST_CASE(eight_times_as_many_users_as_a_year_ago) {
    unit const users = unit::count("user");
    auto const said = [&](known_amount const& before, known_amount const& after) {
        return multiple_claim("users", stated(8_decimal, times), before, after).verdict();  // 7.5 to 8.5
    };
    auto const of = [&](numeral n) { return stated(n, users); };
    BOOST_TEST((said(of(5.00_million), of(40.0_million)) == holds));        // 7.98 to 8.02
    BOOST_TEST((said(of(5_million), of(40_million)) == possible));          // 6.4 to 10
    BOOST_TEST((said(of(5.0_million), of(30.0_million)) == contradicted));  // 5.9 to 6.1
    BOOST_TEST((said(exactly(0_decimal, users), of(30.0_million)) == unknown));
    BOOST_TEST((said(not_known, of(30.0_million)) == unknown));
    auto const losses =
        multiple_claim("losses", stated(8_decimal, times), stated<usd>(-5.00_million), stated<usd>(-40.0_million));
    BOOST_TEST((losses.judged().reason == computing_reason{growth_reason::negative_base}));
}

BOOST_AUTO_TEST_CASE(research_cost_1_5_times_what_we_sold) {
    auto const said = [](known_amount const& research, known_amount const& sales) {
        return ratio_claim("research", stated(1.5_decimal, times), research, sales).verdict();  // 1.45 to 1.55
    };
    BOOST_TEST((said(stated<cny>(30.0_million), stated<cny>(20.0_million)) == holds));         // 1.494 to 1.506
    BOOST_TEST((said(stated<cny>(3_billion), stated<cny>(2_billion)) == possible));            // 1 to 2.3
    BOOST_TEST((said(stated<cny>(44.0_million), stated<cny>(20.0_million)) == contradicted));  // 2.19 to 2.21
    BOOST_TEST((said(stated<cny>(30.0_million), stated<usd>(20.0_million)) == unknown));
    BOOST_TEST((said(stated<cny>(30.0_million), exactly<cny>(0_decimal)) == unknown));
    BOOST_TEST((said(not_known, stated<cny>(20.0_million)) == unknown));
}

BOOST_AUTO_TEST_CASE(sixty_percent_of_sales_come_from_abroad) {
    auto const said = [](figure const& share, known_amount const& abroad, known_amount const& sales) {
        return share_claim("share", share, abroad, sales);
    };
    auto const sixty = stated(60_decimal, percent);  // 59.5 to 60.5, or 55 to 65 if the zero does not count
    auto const all = stated<eur>(10.0_million);
    BOOST_TEST((said(sixty, stated<eur>(6.00_million), stated<eur>(10.00_million)).verdict() == holds));
    BOOST_TEST((said(sixty, stated<eur>(6.2_million), all).verdict() == possible));      // 61.2 to 62.8
    BOOST_TEST((said(sixty, stated<eur>(7.0_million), all).verdict() == contradicted));  // 69.2 to 70.9
    BOOST_TEST((said(sixty, not_known, all).verdict() == unknown));
    auto const more = said(sixty, stated<eur>(12.0_million), all);
    BOOST_TEST((more.verdict() == unknown));
    BOOST_TEST((more.judged().reason == computing_reason{amount_reason::part_exceeds_whole}));
    // As a ratio 10.0 of 10.0 may be 101 %, as a share it is not.
    BOOST_TEST((said(stated(100_decimal, percent, hedge::at_most), all, all).verdict() == holds));
    BOOST_TEST((said(exactly(100_decimal, percent), all, all).verdict() == possible));
    BOOST_TEST((said(sixty, all, exactly(5_decimal, unit::per(eur::value, "share"))).judged().reason ==
                computing_reason{amount_reason::different_unit}));
}

BOOST_AUTO_TEST_CASE(rounds_of_8_3_billion_in_all) {
    using rounds = std::vector<std::optional<figure>>;
    auto const said = [](rounds const& parts, hedge how = hedge::none) {
        return sum_claim("funding", stated<cny>(8.3_billion, how), parts, {interval::at_least(0), "the other rounds"});
    };                                                                                                   // 8.25 to 8.35
    BOOST_TEST((said({stated<cny>(2.50_billion), stated<cny>(5.80_billion)}).verdict() == holds));       // 8.29 to 8.31
    BOOST_TEST((said({stated<cny>(2.5_billion), stated<cny>(5.8_billion)}).verdict() == possible));      // 8.2 to 8.4
    BOOST_TEST((said({stated<cny>(2.5_billion), stated<cny>(5.0_billion)}).verdict() == contradicted));  // 7.4 to 7.6
    auto const open = said({stated<cny>(2.5_billion), std::nullopt});
    BOOST_TEST((open.verdict() == unknown));
    BOOST_TEST((open.judged().missing_must_be == interval{5'700'000'000, 5'900'000'000}));
    BOOST_TEST((said({stated<cny>(9.0_billion), std::nullopt}).verdict() == contradicted));  // the rest only adds
    BOOST_TEST((said({stated<cny>(9.0_billion), std::nullopt}, hedge::over).verdict() == holds));
    BOOST_TEST((said({std::nullopt, std::nullopt}).verdict() == unknown));
    BOOST_TEST((said({}).judged().reason == computing_reason{amount_reason::nothing_to_sum}));
    BOOST_TEST((said({stated<cny>(2.5_billion), stated<usd>(5.8_billion)}).verdict() == unknown));
}

BOOST_AUTO_TEST_CASE(each_of_several_unknown_parts_can_be_as_much) {
    std::vector<std::optional<figure>> const shares{stated(40_decimal, percent, hedge::exactly), std::nullopt,
                                                    std::nullopt};
    auto const most = [&](decimal said) {
        return sum_claim("shares", stated(said, percent, hedge::at_most), shares, {interval{0, 20}, "the others"})
            .verdict();
    };
    BOOST_TEST((most(80) == holds));
    BOOST_TEST((most(79) == unknown));
    BOOST_TEST((most(39) == contradicted));
}

BOOST_AUTO_TEST_SUITE_END()
