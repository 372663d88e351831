// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/round_valuation.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;

namespace {

unit const shares = unit::count("share");
figure usd_exactly(std::int64_t n) { return exactly<usd>(decimal{n}); }
figure dollars_a_share(decimal d) { return exactly(d, unit::per(usd::value, "share")); }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_round_valuation)

BOOST_AUTO_TEST_CASE(each_of_pre_post_and_raised_follows_from_the_other_two) {
    for (std::int64_t pre = 0; pre <= 40; pre += 4)
        for (std::int64_t raised = 1; raised <= 30; raised += 3) {
            funding_round const all{
                .raised = usd_exactly(raised), .pre_money = usd_exactly(pre), .post_money = usd_exactly(pre + raised)};
            auto without = all;
            without.post_money.reset();
            BOOST_TEST((post_money_of(without)->value.range() == interval{pre + raised}));
            BOOST_TEST((post_money_of(without)->how == std::vector{round_derivation::pre_plus_raised}));
            BOOST_TEST(post_money_of(without)->value.notes().has(note::derived));
            without = all;
            without.pre_money.reset();
            BOOST_TEST((pre_money_of(without)->value.range() == interval{pre}));
            without = all;
            without.raised.reset();
            BOOST_TEST((amount_raised(without)->value.range() == interval{raised}));
            BOOST_TEST((stake_sold(all)->value.range() == interval{fraction{raised, pre + raised}}));
            BOOST_TEST((fault(all) == std::nullopt));
        }
}

BOOST_AUTO_TEST_CASE(what_is_stated_is_given_as_stated) {
    funding_round const round{
        .raised = stated<usd>(5_million), .pre_money = stated<usd>(15_million), .post_money = stated<usd>(20_million)};
    BOOST_TEST((post_money_of(round)->value == estimate{stated<usd>(20_million)}));
    BOOST_TEST((post_money_of(round)->how == std::vector{round_derivation::stated}));
}

BOOST_AUTO_TEST_CASE(post_is_pre_plus_raised_within_the_digits_stated) {
    funding_round round{.raised = stated<usd>(4.4_million),
                        .pre_money = stated<usd>(15.4_million),
                        .post_money = stated<usd>(19.7_million)};
    BOOST_TEST((post_money_check(round).verdict == verdict::possible));  // 19.7 to 19.9 beside 19.65 to 19.75
    round.post_money = stated<usd>(19.6_million);
    BOOST_TEST((post_money_check(round).verdict == verdict::contradicted));
    BOOST_TEST((fault(round) == funding_reason::post_is_not_pre_plus_raised));
    BOOST_TEST((pre_money_of(round).error() == funding_reason::post_is_not_pre_plus_raised));
    round.post_money = stated<usd>(15_million, hedge::over);
    BOOST_TEST((post_money_check(round).verdict == verdict::holds));
    round.post_money = stated<usd>(40_million, hedge::about);  // no stated width: it contradicts nothing
    BOOST_TEST((post_money_check(round).verdict == verdict::unknown));
    BOOST_TEST((fault(round) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(a_post_money_below_what_was_raised_is_a_reason) {
    funding_round const round{.raised = stated<usd>(31_million), .post_money = stated<usd>(20.5_million)};
    BOOST_TEST((fault(round) == funding_reason::post_below_raised));
    BOOST_TEST((pre_money_of(round).error() == funding_reason::post_below_raised));
    BOOST_TEST((stake_sold(round).error() == funding_reason::post_below_raised));
    // 20 million raised may be 15 to 25, a post-money of 18 million 17.5 to 18.5
    funding_round const close{.raised = stated<usd>(20_million), .post_money = stated<usd>(18_million)};
    BOOST_TEST((pre_money_of(close)->value.range().lower() == bound{0}));
}

BOOST_AUTO_TEST_CASE(a_stake_is_no_wider_than_its_figures_make_it) {
    funding_round const round{.raised = figure{4, 6, unit::money(usd::value)},
                              .pre_money = figure{14, 16, unit::money(usd::value)}};
    BOOST_TEST((stake_sold(round)->value.range() == interval{fraction{4, 20}, fraction{6, 20}}));
    auto with_post = round;
    with_post.post_money = usd_exactly(20);
    BOOST_TEST((stake_sold(with_post)->value.range() == interval{fraction{4, 20}, fraction{6, 20}}));
    BOOST_TEST(stake_sold(with_post)->how.size() == 3U);
    with_post.pre_money = usd_exactly(15);
    BOOST_TEST((stake_sold(with_post)->value.range() == interval{fraction{1, 4}}));
}

BOOST_AUTO_TEST_CASE(step_up_is_the_next_pre_money_by_the_post_money) {
    funding_round const a{.raised = usd_exactly(5), .pre_money = usd_exactly(15)};
    funding_round const b{.raised = usd_exactly(20), .post_money = usd_exactly(80)};
    auto const times = step_up(a, b);
    BOOST_TEST((times->range() == interval{3} && times->in() == unit::multiple()));
    BOOST_TEST((step_up(b, a)->range() == interval{fraction{15, 80}}));
    BOOST_TEST((step_up(a, funding_round{}).error() == funding_reason::not_stated));
    BOOST_TEST((step_up(a, {.pre_money = exactly<cny>(60)}).error() == funding_reason::different_unit));
    BOOST_TEST((step_up({.post_money = usd_exactly(0)}, b).error() == funding_reason::divisor_is_zero));
}

BOOST_AUTO_TEST_CASE(a_price_follows_from_money_and_shares) {
    funding_round round{.raised = usd_exactly(1'000'000), .shares_sold = exactly(decimal{250'000}, shares)};
    BOOST_TEST((price_per_share(round)->value.range() == interval{4}));
    BOOST_TEST((price_per_share(round)->value.in() == unit::per(usd::value, "share")));
    round.price = dollars_a_share(5_decimal);
    BOOST_TEST((fault(round) == funding_reason::price_times_shares_is_not_raised));
    funding_round const priced{.price = dollars_a_share(2.5_decimal),
                               .shares_sold = exactly(decimal{100}, shares),
                               .shares_before = exactly(decimal{900}, shares)};
    BOOST_TEST((amount_raised(priced)->value.range() == interval{250}));
    BOOST_TEST((pre_money_of(priced)->value.range() == interval{2250}));
    BOOST_TEST((post_money_of(priced)->value.range() == interval{2500}));
    BOOST_TEST((amount_raised(priced)->value.in() == unit::money(usd::value)));
}

BOOST_AUTO_TEST_CASE(a_cap_is_no_valuation) {
    for (auto const how : {funding_instrument::safe, funding_instrument::convertible_note, funding_instrument::debt,
                           funding_instrument::grant, funding_instrument::secondary}) {
        funding_round const round{.raised = usd_exactly(1), .post_money = usd_exactly(10), .instrument = how};
        BOOST_TEST((pre_money_of(round).error() == funding_reason::not_priced));
        BOOST_TEST((stake_sold(round).error() == funding_reason::not_priced));
        BOOST_TEST((amount_raised(round)->value.range() == interval{1}));
    }
}

BOOST_AUTO_TEST_CASE(investors_who_paid_more_than_was_raised_are_a_reason) {
    funding_round round{.raised = usd_exactly(10),
                        .investors = {{.name = "a", .lead = true, .amount = usd_exactly(6)},
                                      {.name = "b"},
                                      {.name = "c", .amount = usd_exactly(4)}}};
    BOOST_TEST((fault(round) == std::nullopt));
    round.investors[1].amount = usd_exactly(1);
    BOOST_TEST((fault(round) == funding_reason::investors_exceed_round));
    round.raised = stated<usd>(10_decimal);  // 5 to 15
    BOOST_TEST((fault(round) == std::nullopt));
    round.investors[1].amount = exactly<cny>(1);
    BOOST_TEST((fault(round) == funding_reason::different_unit));
}

BOOST_AUTO_TEST_CASE(more_secondary_shares_than_there_are_and_amounts_below_zero) {
    funding_round const secondary{.instrument = funding_instrument::secondary,
                                  .shares_sold = exactly(decimal{101}, shares),
                                  .shares_before = exactly(decimal{100}, shares)};
    BOOST_TEST((fault(secondary) == funding_reason::more_shares_sold_than_there_are));
    BOOST_TEST((fault({.raised = usd_exactly(-1)}) == funding_reason::below_zero));
    funding_round const shrunk{.pre_money = usd_exactly(20), .post_money = usd_exactly(15)};
    BOOST_TEST((amount_raised(shrunk).error() == funding_reason::below_zero));
    BOOST_TEST((fault({.raised = usd_exactly(1), .post_money = exactly<cny>(9)}) == funding_reason::different_unit));
}

BOOST_AUTO_TEST_SUITE_END()
