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
    p.classes[0].preferred = true;
    p.stakeholders = {{"h", "Holder", false}};
    return p;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_funding_folder)

BOOST_AUTO_TEST_CASE(what_was_paid_is_counted_once_and_what_follows_from_it_not_again) {
    auto p = acme();
    p.issuances = {safe("1", partial_date{2020, 5, 1}, 500'000), safe("2", partial_date{2020, 6, 1}, 250'000),
                   shares("3", partial_date{2021, 1, 4}, 1'000'000, decimal{15, -1}),
                   shares("4", partial_date{2021, 1, 4}, 600'000, decimal{125, -2})};  // of the first SAFE
    p.events.emplace_back();
    p.events[0].kind = ocf::event_kind::converted;
    p.events[0].on = partial_date{2021, 1, 4};
    p.events[0].subjects = {"s-1"};
    p.events[0].resulting = {"s-4"};
    auto const companies = funding::by_company(funding::valued_rounds_of(p));
    BOOST_REQUIRE(companies.size() == 1U);
    BOOST_TEST((companies[0].ledger.raised()->amount.range() == interval{2'250'000}));
    auto const lines = funding::lines_of(companies[0]);
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(funding::parts::of_no_class(p).empty());
    p.issuances[2].class_id = "gone";
    BOOST_TEST((funding::parts::of_no_class(p) == std::vector<std::string>{"3"}));
    BOOST_TEST((lines[2].round->shares_before == exactly(decimal{600'000}, unit::count("share"))));
}

BOOST_AUTO_TEST_CASE(what_a_financing_names_and_is_not_there_leaves_its_amount_open) {
    auto p = acme();
    p.issuances = {shares("1", partial_date{2021, 1, 4}, 1'000, decimal{2}),
                   shares("2", partial_date{2021, 3, 4}, 500, decimal{2})};
    p.financings = {financing("A", partial_date{2021, 1, 4}, {"1", "2", "8"}),
                    financing("B", partial_date{2022, 1, 4}, {"9"})};
    auto const rounds = funding::valued_rounds_of(p);
    BOOST_REQUIRE(rounds.size() == 2U);
    BOOST_TEST((rounds[0].round.raised->reach() == interval::at_least(3'000)));
    BOOST_TEST((rounds[0].round.closed == partial_date{2021, 3, 4} && !rounds[0].round.price));
    BOOST_TEST((!rounds[1].round.raised && rounds[1].round.closed == partial_date{2022, 1, 4}));
}

BOOST_AUTO_TEST_CASE(a_round_of_one_price_values_all_shares_of_its_day) {
    auto p = acme();
    p.issuances = {shares("1", partial_date{2021, 1, 4}, 1'000, decimal{2}),
                   shares("2", partial_date{2022, 1, 4}, 500, decimal{5}),
                   shares("3", partial_date{2023, 1, 4}, 500, decimal{5}),
                   shares("4", partial_date{2023, 1, 4}, 500, decimal{6})};
    p.financings = {financing("A", partial_date{2021, 1, 4}, {"1"}), financing("B", partial_date{2022, 1, 4}, {"2"}),
                    financing("C", partial_date{2023, 1, 4}, {"3", "4"}),
                    financing("D", partial_date{2024, 1, 4}, {"later"})};
    auto const companies = funding::by_company(funding::valued_rounds_of(p));
    auto const lines = funding::lines_of(companies.at(0));
    BOOST_REQUIRE(lines.size() == 4U);
    BOOST_TEST((post_money_of(*lines[0].round)->value.range() == interval{2'000}));
    BOOST_TEST((lines[1].step_up->value().range() == interval{fraction{5, 2}}));  // 5 * 1'000 / 2'000
    BOOST_TEST((lines[2].step_up->error() == funding_reason::not_stated));        // two prices
    p.financings.push_back(financing("E", partial_date{2020, 1, 4}, {"earlier"}));
    auto const open = funding::by_company(funding::valued_rounds_of(p));
    BOOST_TEST((funding::lines_of(open.at(0)).at(2).step_up->error() == funding_reason::not_stated));
}

BOOST_AUTO_TEST_SUITE_END()
