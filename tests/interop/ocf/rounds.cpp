// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/ocf/rounds.hpp>

#include <boost/test/unit_test.hpp>

#include "tests/interop/ocf/packages.hpp"

using namespace prospectus;
using ocf_tests::company_of;

BOOST_AUTO_TEST_SUITE(interop_ocf_rounds)

BOOST_AUTO_TEST_CASE(each_preferred_class_and_each_convertible_is_a_round) {
    company_of c;
    ocf::conversion_trigger terms{.mechanism = ocf::conversion_mechanism::safe, .cap = any_money{5'000, usd::value}};
    c.safe("SAFE-1", "bob", 100, terms)
        .stock("founder", "eve", 1'000)  // common stock is no round
        .stock("p1", "bob", 30, "seed")
        .stock("p2", "eve", 20, "seed")
        .stock("p3", "bob", 1, "seed")
        .option("o", "eve", 10);
    auto const rounds = ocf::rounds_of(c.p);
    BOOST_REQUIRE(rounds.size() == 2U);
    BOOST_TEST((rounds[0].label == "SAFE-1" && rounds[0].instrument == funding_instrument::safe));
    BOOST_TEST((rounds[0].raised == exactly<usd>(100) && rounds[0].terms->cap == exactly<usd>(5'000)));
    BOOST_TEST((rounds[1].label == "Seed" && rounds[1].instrument == funding_instrument::equity));
    BOOST_TEST((rounds[1].raised == exactly<usd>(102) && rounds[1].closed == c.p.issuances[4].on));
    BOOST_TEST((rounds[1].price == exactly(2, unit::per(usd::value, "share"))));
    BOOST_TEST((rounds[1].shares_sold == exactly(51, unit::count("share"))));
    BOOST_REQUIRE(rounds[1].investors.size() == 2U);
    BOOST_TEST((rounds[1].investors[0].name == "Bob" && rounds[1].investors[0].amount == exactly<usd>(62)));
    auto const ledger = ocf::ledger_of(c.p);
    BOOST_TEST((ledger->raised()->amount.range() == interval{202}));
}

BOOST_AUTO_TEST_CASE(what_came_out_of_another_security_raised_nothing_anew) {
    company_of c;
    c.safe("SAFE-1", "bob", 100, {})
        .stock("a", "bob", 50, "seed")
        .event(ocf::event_kind::converted, "SAFE-1", {}, {"a"});
    c.stock("b", "bob", 10, "seed")
        .event(ocf::event_kind::transferred, "b", 4, {"d"}, "e")
        .stock("d", "eve", 4, "seed")
        .stock("e", "bob", 6, "seed");
    auto const ledger = ocf::ledger_of(c.p);
    BOOST_TEST((ledger->raised()->amount.range() == interval{120}));
}

BOOST_AUTO_TEST_CASE(a_financing_is_a_round_of_what_it_names) {
    company_of c;
    c.stock("a", "bob", 50, "seed").stock("b", "bob", 10, "common").stock("x", "eve", 1, "seed");
    c.p.issuances[1].price = any_money{3, usd::value};
    c.p.financings.push_back({"f", "Series A", {2020, 6, 1}, {"issue-a", "issue-b"}});
    auto rounds = ocf::rounds_of(c.p);
    BOOST_REQUIRE(rounds.size() == 2U);
    BOOST_TEST((rounds[0].label == "Series A" && rounds[0].raised == exactly<usd>(130)));
    BOOST_TEST((!rounds[0].price && !rounds[0].shares_sold));  // two prices
    BOOST_TEST((rounds[1].label == "Seed" && rounds[1].raised == exactly<usd>(2)));

    c.p.financings[0].issuance_ids.push_back("issue-gone");  // of its own day, and of an amount that is not known
    rounds = ocf::rounds_of(c.p);
    BOOST_REQUIRE(rounds.size() == 2U);
    BOOST_TEST((rounds[1].label == "Series A" && rounds[1].closed == partial_date{2020, 6, 1}));
    BOOST_TEST((rounds[1].raised->reach() == interval::at_least(130)));
    c.p.financings[0].issuance_ids = {"issue-gone"};
    BOOST_TEST(!ocf::rounds_of(c.p).back().raised.has_value());
}

BOOST_AUTO_TEST_CASE(two_currencies_or_too_many_digits_are_not_known) {
    company_of c;
    c.stock("a", "bob", 50, "seed").stock("b", "bob", 10, "seed");
    c.p.issuances[1].price = any_money{2, eur::value};
    BOOST_TEST(!ocf::rounds_of(c.p).at(0).raised.has_value());
    c.p.issuances.pop_back();
    c.p.issuances[0].quantity = INT64_MAX;
    BOOST_TEST(!ocf::rounds_of(c.p).at(0).raised.has_value());
    // But the price by the shares is, as an interval holds it.
    BOOST_TEST((ocf::ledger_of(c.p)->raised()->amount.range() == interval{INT64_MAX} * interval{2}));
}

BOOST_AUTO_TEST_CASE(rounds_of_one_name_are_told_apart) {
    company_of c;
    c.safe("a", "bob", 1, {}).safe("b", "bob", 2, {});
    for (auto& issued : c.p.issuances) issued.custom_id = "SAFE";
    auto const rounds = ocf::rounds_of(c.p);
    BOOST_TEST((rounds[0].label == "SAFE" && rounds[1].label == "SAFE (2)"));
}

BOOST_AUTO_TEST_SUITE_END()
