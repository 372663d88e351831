// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/round_derivation.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/corporate/round_valuation.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <vector>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_round_derivation)

BOOST_AUTO_TEST_CASE(every_way_is_told) {
    using enum round_derivation;
    using ways = std::vector<round_derivation>;
    auto const usd_exactly = [](std::int64_t n) { return exactly<usd>(decimal{n}); };
    auto const shares = [](std::int64_t n) { return exactly(decimal{n}, unit::count("share")); };
    auto const price = exactly(decimal{2}, unit::per(usd::value, "share"));
    funding_round const pre_raised{.raised = usd_exactly(5), .pre_money = usd_exactly(15)};
    funding_round const post_raised{.raised = usd_exactly(5), .post_money = usd_exactly(20)};
    funding_round const pre_post{.pre_money = usd_exactly(15), .post_money = usd_exactly(20)};
    BOOST_TEST((pre_money_of(pre_raised)->how == ways{stated}));
    BOOST_TEST((post_money_of(pre_raised)->how == ways{pre_plus_raised}));
    BOOST_TEST((pre_money_of(post_raised)->how == ways{post_less_raised}));
    BOOST_TEST((amount_raised(pre_post)->how == ways{post_less_pre}));
    BOOST_TEST((stake_sold(pre_raised)->how == ways{raised_by_pre_and_raised}));
    BOOST_TEST((stake_sold(post_raised)->how == ways{raised_by_post}));
    BOOST_TEST((stake_sold(pre_post)->how == ways{pre_by_post}));
    BOOST_TEST((amount_raised({.price = price, .shares_sold = shares(3)})->how == ways{price_by_shares}));
    funding_round const two{
        .raised = usd_exactly(6), .pre_money = usd_exactly(14), .shares_sold = shares(3), .shares_before = shares(7)};
    BOOST_TEST((price_per_share(two)->how == ways{raised_by_shares_sold, pre_by_shares_before}));
}

BOOST_AUTO_TEST_SUITE_END()
