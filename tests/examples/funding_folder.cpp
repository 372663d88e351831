// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <examples/funding/folder.hpp>
#include <examples/funding/ledgers.hpp>

#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

ocf::issuance issued(std::string const& id, partial_date on, ocf::security_kind kind) {
    ocf::issuance one;
    one.id = one.custom_id = id;
    one.security_id = "s-" + id;
    one.holder_id = "h";
    one.class_id = "a";
    one.kind = kind;
    one.on = on;
    return one;
}
ocf::issuance shares(std::string const& id, partial_date on, std::int64_t quantity, decimal price) {
    auto one = issued(id, on, ocf::security_kind::stock);
    one.quantity = decimal{quantity};
    one.price = any_money{price, usd::value};
    return one;
}
ocf::issuance safe(std::string const& id, partial_date on, std::int64_t amount) {
    auto one = issued(id, on, ocf::security_kind::safe);
    one.amount = any_money{decimal{amount}, usd::value};
    return one;
}
ocf::financing financing(std::string const& name, partial_date on, std::vector<std::string> ids) {
    return {name, name, on, std::move(ids)};
}

ocf::package acme() {
    ocf::package p;
    p.issuer.name = "Acme";
    p.classes.emplace_back();
    p.classes[0].id = "a";
    p.classes[0].name = "Series A";
    p.stakeholders = {{"h", "Holder", false}};
    return p;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_funding_folder)

BOOST_AUTO_TEST_CASE(what_was_paid_is_counted_once_and_what_follows_from_it_not_again) {
    auto p = acme();
    p.issuances = {safe("1", partial_date{2020, 5, 1}, 500'000), safe("2", partial_date{2020, 5, 1}, 250'000),
                   shares("3", partial_date{2021, 1, 4}, 1'000'000, decimal{15, -1}),
                   shares("4", partial_date{2021, 1, 4}, 600'000, decimal{125, -2})};  // of the first SAFE
    p.events.emplace_back();
    p.events[0].kind = ocf::event_kind::converted;
    p.events[0].subjects = {"s-1"};
    p.events[0].resulting = {"s-4"};
    p.issuances.push_back(issued("5", partial_date{2021, 2, 1}, ocf::security_kind::option));
    auto const found = funding::rounds_of(p);
    BOOST_REQUIRE(found.rounds.size() == 2U);
    BOOST_TEST((found.rounds[0].round.raised == exactly<usd>(decimal{750'000})));
    BOOST_TEST((found.rounds[0].round.instrument == funding_instrument::safe && found.rounds[0].round.label == "SAFE"));
    BOOST_TEST(
        (found.rounds[1].round.raised->value() == decimal{1'500'000} && found.rounds[1].round.label == "Series A"));
    BOOST_TEST((found.counted == 3U && found.follow == 1U && found.of_plans == 1U));
    auto const companies = funding::by_company(found.rounds);
    BOOST_TEST((companies.at(0).ledger.raised()->amount.range() == interval{2'250'000}));
}

BOOST_AUTO_TEST_CASE(a_financing_is_a_round_and_what_is_not_there_leaves_it_open) {
    auto p = acme();
    p.issuances = {shares("1", partial_date{2021, 1, 4}, 1'000, decimal{2}),
                   shares("2", partial_date{2021, 3, 4}, 500, decimal{2}),
                   shares("3", partial_date{2021, 3, 4}, 500, decimal{2})};
    p.issuances[2].price.reset();
    p.financings = {financing("Series A Funding", partial_date{2021, 1, 4}, {"1", "2"}),
                    financing("Series B Funding", partial_date{2022, 1, 4}, {"9"}),
                    financing("more", partial_date{2022, 2, 4}, {"3", "1"})};
    auto const found = funding::rounds_of(p);
    BOOST_REQUIRE(found.rounds.size() == 3U);
    BOOST_TEST((found.rounds[0].round.raised->reach() == interval{3'000}));
    BOOST_TEST((!found.rounds[1].round.raised && !found.rounds[2].round.raised));
    BOOST_TEST((found.dangling == std::vector<std::string>{"9"} && found.no_amount == std::vector<std::string>{"3"}));
    p.issuances[2].amount = any_money{7_decimal, eur::value};
    p.financings[0].issuance_ids = {"1", "2", "3", "9"};
    auto const open = funding::rounds_of(p);
    BOOST_TEST((open.rounds[0].round.raised->reach() == interval::at_least(3'000)));
    BOOST_TEST((open.rounds[1].in == eur::value));
}

BOOST_AUTO_TEST_SUITE_END()
