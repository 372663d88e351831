// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/ocf/holdings.hpp>
#include <prospectus/interop/ocf/read.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/interop/ocf/packages.hpp"

using namespace prospectus;
using ocf::doubt_kind;
using ocf::event_kind;
using ocf_tests::company_of;

namespace {

ocf::holdings held(company_of const& c) { return *ocf::holdings_of(c.p); }
std::int64_t pool(company_of const& c) { return held(c).issued.total(holding_kind::pool); }
std::vector<doubt_kind> doubts(company_of const& c) {
    std::vector<doubt_kind> found;
    for (auto const& d : held(c).doubts) found.push_back(d.why);
    return found;
}
using all = std::vector<doubt_kind>;

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_ocf_holdings)

// The example of docs/explainers/TraversingTransactions: 500 of Bob's 1,000 shares to Frank.
BOOST_AUTO_TEST_CASE(a_transfer_in_part_ends_the_security_and_its_balance_is_another) {
    company_of c;
    c.p.stakeholders.push_back({"frank", "Frank", true});
    c.stock("BOB-001", "bob", 1'000)
        .event(event_kind::transferred, "BOB-001", 500, {"FRANK-001"}, "BOB-002")
        .stock("BOB-002", "bob", 500)
        .stock("FRANK-001", "frank", 500);
    auto const h = held(c);
    BOOST_TEST((h.issued.shares_of("Bob") == 500 && h.issued.shares_of("Frank") == 500));
    BOOST_TEST((h.dangling.empty() && h.doubts.empty()));
}

BOOST_AUTO_TEST_CASE(what_ends_in_part_without_a_balance_stays_with_the_security) {
    for (auto const kind : {event_kind::cancelled, event_kind::repurchased, event_kind::exercised, event_kind::released,
                            event_kind::converted}) {
        company_of c;
        c.stock("s", "bob", 1'000).event(kind, "s", 400);
        BOOST_TEST(held(c).issued.shares_of("Bob") == 600);
        c.event(kind, "s", 600);
        BOOST_TEST(held(c).issued.shares_of("Bob") == 0);
        c.event(kind, "s", 1);
        BOOST_TEST((doubts(c) == all{doubt_kind::ended_twice}));
    }
}

BOOST_AUTO_TEST_CASE(what_ends_as_a_whole) {
    for (auto const kind :
         {event_kind::retracted, event_kind::reissued, event_kind::consolidated, event_kind::cancelled}) {
        company_of c;
        c.stock("s", "bob", 1'000);
        if (kind == event_kind::cancelled) c.event(kind, "s");
        else c.stock("new", "eve", 1'000).event(kind, "s", {}, {"new"});
        BOOST_TEST(held(c).issued.shares_of("Bob") == 0);
        BOOST_TEST(doubts(c).empty());
    }
}

BOOST_AUTO_TEST_CASE(more_cannot_end_than_there_is) {
    company_of c;
    c.stock("s", "bob", 1'000).event(event_kind::repurchased, "s", 1'001);
    BOOST_TEST((doubts(c) == all{doubt_kind::more_than_held}));
    BOOST_TEST(held(c).issued.total(holding_kind::issued) == 0);
}

BOOST_AUTO_TEST_CASE(what_results_must_add_up_to_what_was_transferred) {
    company_of good, bad, worse;
    good.stock("s", "bob", 10)
        .event(event_kind::transferred, "s", 6, {"t"}, "u")
        .stock("t", "eve", 6)
        .stock("u", "bob", 4);
    bad.stock("s", "bob", 10)
        .event(event_kind::transferred, "s", 6, {"t"}, "u")
        .stock("t", "eve", 7)
        .stock("u", "bob", 4);
    worse.stock("s", "bob", 10)
        .event(event_kind::transferred, "s", 6, {"t"}, "u")
        .stock("t", "eve", 6)
        .stock("u", "bob", 5);
    BOOST_TEST(doubts(good).empty());
    BOOST_TEST((doubts(bad) == all{doubt_kind::does_not_add_up}));
    BOOST_TEST((doubts(worse) == all{doubt_kind::does_not_add_up}));
}

BOOST_AUTO_TEST_CASE(a_security_issued_twice_is_not_counted_and_named) {
    company_of c;
    c.stock("s", "bob", 10).stock("s", "bob", 10).stock("t", "eve", 5);
    BOOST_TEST(held(c).issued.total(holding_kind::issued) == 5);
    BOOST_TEST((doubts(c) == all{doubt_kind::security_issued_twice, doubt_kind::security_issued_twice}));
}

BOOST_AUTO_TEST_CASE(each_name_of_what_is_not_there_is_listed_once_and_none_is_guessed) {
    company_of c;
    c.stock("s", "nobody", 10, "no-class")
        .stock("t", "nobody", 5)
        .option("u", "eve", 1, "no-plan")
        .event(event_kind::cancelled, "no-security", 5)
        .event(event_kind::transferred, "t", 5, {"no-result"}, "no-balance");
    auto const h = held(c);
    BOOST_TEST(h.issued.shares_of("[nobody]") == 10);
    BOOST_TEST(h.issued.holdings()[0].share_class == "[no-class]");
    using ocf::reference;
    std::vector<ocf::dangling_id> const expected{
        {reference::security, "no-result", "event-2", 1},   {reference::security, "no-balance", "event-2", 1},
        {reference::security, "no-security", "event-1", 1}, {reference::holder, "nobody", "issue-s", 2},
        {reference::stock_class, "no-class", "issue-s", 1}, {reference::plan, "no-plan", "issue-u", 1}};
    BOOST_TEST((h.dangling == expected));
}

BOOST_AUTO_TEST_CASE(two_holders_of_one_name_stay_two) {
    company_of c;
    c.p.stakeholders = {{"a", "Ann", true}, {"b", "Ann", true}};
    c.stock("s", "a", 10).stock("t", "b", 5).stock("u", "a", 1);
    auto const h = held(c);
    BOOST_TEST((h.issued.shares_of("Ann [a]") == 11 && h.issued.shares_of("Ann [b]") == 5));
}

BOOST_AUTO_TEST_CASE(a_pool_is_what_is_reserved_less_grants_with_what_came_back) {
    company_of c;
    BOOST_TEST(pool(c) == 1'000);
    c.option("a", "bob", 300).option("b", "eve", 100).stock("rsa", "bob", 50);
    c.p.issuances.back().plan_id = "plan";
    BOOST_TEST(pool(c) == 550);
    c.stock("x", "bob", 200).event(event_kind::exercised, "a", 200, {"x"});  // the shares come out of the grant
    c.p.issuances.back().plan_id = "plan";
    BOOST_TEST(pool(c) == 550);
    BOOST_TEST(held(c).issued.shares_of("Bob") == 350);
    c.event(event_kind::cancelled, "b", 40, {}, "b2").option("b2", "eve", 60);  // the balance is no new grant
    BOOST_TEST(pool(c) == 590);
    c.event(event_kind::retracted, "b2");
    BOOST_TEST(pool(c) == 650);
    c.event(event_kind::pool_changed, "plan", 400);
    BOOST_TEST(pool(c) == 50);
    c.event(event_kind::pool_changed, "plan", 349);
    BOOST_TEST((doubts(c) == all{doubt_kind::pool_below_zero}));
    c.option("cash", "eve", 70, "plan", ocf::security_kind::cash_settled);  // takes no shares
    c.event(event_kind::pool_changed, "plan", 350);
    BOOST_TEST((pool(c) == 0 && doubts(c).empty() && held(c).issued.shares_of("Eve") == 0));
}

BOOST_AUTO_TEST_CASE(a_record_of_what_came_back_stands_before_the_plans_default) {
    auto const cancelled = [](ocf::when_cancelled then, bool record) {
        company_of c;
        c.p.plans[0].then = then;
        c.option("a", "bob", 300).event(event_kind::cancelled, "a", 300);
        if (record) {
            c.event(event_kind::returned_to_pool, "a", 200);
            c.p.events.back().of_id = "plan";
        }
        return c;
    };
    using ocf::when_cancelled;
    BOOST_TEST(pool(cancelled(when_cancelled::return_to_pool, false)) == 1'000);
    BOOST_TEST(pool(cancelled(when_cancelled::return_to_pool, true)) == 900);
    BOOST_TEST(pool(cancelled(when_cancelled::retire, false)) == 700);
    BOOST_TEST(pool(cancelled(when_cancelled::retire, true)) == 900);
    BOOST_TEST(pool(cancelled(when_cancelled::hold_as_capital_stock, false)) == 700);
    BOOST_TEST((doubts(cancelled(when_cancelled::not_told, false)) == all{doubt_kind::pool_not_told}));
    BOOST_TEST(pool(cancelled(when_cancelled::not_told, true)) == 900);
}

BOOST_AUTO_TEST_CASE(a_split_multiplies_what_was_issued_of_the_class_before_it) {
    company_of c;
    c.p.plans.clear();
    c.stock("s", "bob", 101)
        .stock("other", "bob", 7, "seed")
        .ratio(event_kind::split, "common", fraction{3, 2})
        .stock("t", "eve", 5);
    BOOST_TEST((doubts(c) == all{doubt_kind::not_whole}));  // 151 1/2
    BOOST_TEST(held(c).issued.total() == 12);
    c.p.issuances[0].quantity = 102;
    BOOST_TEST((held(c).issued.shares_of("Bob") == 160 && held(c).issued.shares_of("Eve") == 5));
    c.ratio(event_kind::split, "common", fraction{1, 3});  // the other way
    BOOST_TEST(held(c).issued.shares_of("Bob") == 58);     // but 5 thirds are no shares
    BOOST_TEST((doubts(c) == all{doubt_kind::not_whole}));
}

BOOST_AUTO_TEST_CASE(what_is_reissued_for_a_split_is_not_split_again) {
    company_of c;
    c.p.plans.clear();
    c.stock("s", "bob", 100).stock("t", "eve", 10).stock("s2", "bob", 200).ratio(event_kind::split, "common", 2);
    auto const split = c.p.events.back();
    c.event(event_kind::reissued, "s", {}, {"s2"});
    c.p.events.back().of_id = split.id;
    for (auto& e : c.p.events) e.on = split.on;  // all on one day
    BOOST_TEST((held(c).issued.shares_of("Bob") == 200 && held(c).issued.shares_of("Eve") == 20));
    BOOST_TEST(doubts(c).empty());
    c.p.events.back().of_id = "no-split";
    BOOST_TEST((held(c).dangling == std::vector{ocf::dangling_id{ocf::reference::split, "no-split", "event-2", 1}}));
}

BOOST_AUTO_TEST_CASE(whether_a_split_was_of_options_and_pools_is_not_recorded) {
    company_of c;
    c.option("o", "bob", 10).ratio(event_kind::split, "common", 2).option("p", "eve", 10);
    BOOST_TEST((doubts(c) == all{doubt_kind::over_split, doubt_kind::pool_over_split}));
    BOOST_TEST((held(c).issued.total() == 10 && held(c).issued.shares_of("Eve") == 10));
}

BOOST_AUTO_TEST_CASE(diluted_counts_what_shares_convert_into) {
    company_of c;
    c.p.plans.clear();
    c.p.classes[1].conversions = {{"common", fraction{3, 2}, rounding::floor}};
    c.stock("s", "bob", 101, "seed").stock("t", "eve", 10);
    BOOST_TEST((held(c).issued.total() == 111 && held(c).diluted.total() == 161));
    c.ratio(event_kind::ratio_changed, "seed", fraction{2}, rounding::ceiling);
    BOOST_TEST(held(c).diluted.total() == 212);
    c.p.classes[1].conversions.push_back({"other", fraction{5}, rounding::floor});
    c.p.events.clear();
    BOOST_TEST((doubts(c) == all{doubt_kind::conversion_not_told}));
    BOOST_TEST(held(c).diluted.total() == 111);
}

BOOST_AUTO_TEST_CASE(a_warrant_counts_what_it_is_surely_for) {
    auto const warrant = [](std::optional<decimal> quantity, bool estimated,
                            std::vector<std::optional<decimal>> fixed) {
        company_of c;
        ocf::issuance w{.security_id = "w", .holder_id = "bob", .kind = ocf::security_kind::warrant};
        w.quantity = quantity;
        w.estimated = estimated;
        for (auto const& shares : fixed)
            w.triggers.push_back(
                {.mechanism = ocf::conversion_mechanism::fixed_amount, .class_id = "seed", .shares = shares});
        c.issue(std::move(w));
        return c;
    };
    BOOST_TEST(held(warrant(100, false, {})).issued.shares_of("Bob") == 100);
    BOOST_TEST(held(warrant({}, false, {100, 100})).issued.holdings()[0].share_class == "Seed, warrants");
    BOOST_TEST((doubts(warrant({}, false, {100, 200})) == all{doubt_kind::not_stated}));
    BOOST_TEST((doubts(warrant({}, false, {})) == all{doubt_kind::not_stated}));
    BOOST_TEST((doubts(warrant(100, true, {100})) == all{doubt_kind::estimated}));
}

BOOST_AUTO_TEST_CASE(on_a_day_nothing_later_counts) {
    company_of c;
    c.stock("s", "bob", 10);
    auto const first = c.p.issuances[0].on;
    c.event(event_kind::repurchased, "s", 10).stock("t", "eve", 5);
    BOOST_TEST(ocf::holdings_of(c.p, first)->issued.shares_of("Bob") == 10);
    BOOST_TEST(ocf::holdings_of(c.p, first)->issued.shares_of("Eve") == 0);
    BOOST_TEST(ocf::holdings_of(c.p, partial_date{2019})->issued.total(holding_kind::issued) == 0);
    BOOST_TEST(held(c).issued.shares_of("Bob") == 0);
}

BOOST_AUTO_TEST_CASE(events_count_by_their_day_however_they_are_written) {
    company_of c;
    c.stock("s", "bob", 10).event(event_kind::repurchased, "s", 4).event(event_kind::cancelled, "s", 6);
    std::swap(c.p.events[0], c.p.events[1]);
    BOOST_TEST((held(c).issued.total(holding_kind::issued) == 0 && doubts(c).empty()));
    c.p.events[0].on = partial_date{2019, 1, 1};
    BOOST_TEST((doubts(c) == all{doubt_kind::ended_before_issued}));
}

BOOST_AUTO_TEST_CASE(past_64_bits_is_a_reason) {
    company_of c;
    c.stock("s", "bob", INT64_MAX).stock("t", "eve", INT64_MAX);
    BOOST_TEST((ocf::holdings_of(c.p).error() == cap_table_reason::out_of_range));
    c.p.issuances.pop_back();
    c.p.issuances[0].quantity = decimal{INT64_MAX, 3};
    BOOST_TEST((doubts(c) == all{doubt_kind::out_of_range}));
}

// Beside a count of its own, share by share.
BOOST_AUTO_TEST_CASE(whatever_is_issued_transferred_and_ended_the_sums_agree) {
    std::mt19937 random{7};
    for (int round = 0; round < 40; ++round) {
        company_of c;
        c.p.plans.clear();
        std::map<std::string, std::pair<std::string, std::int64_t>> open;  // by security
        int next = 0;
        for (int step = 0; step < 25; ++step) {
            auto const id = std::to_string(next++);
            if (open.empty() || random() % 3 == 0) {
                auto const who = random() % 2 == 0 ? "bob" : "eve";
                auto const shares = static_cast<std::int64_t>(1 + random() % 1'000);
                c.stock(id, who, shares);
                open[id] = {who, shares};
                continue;
            }
            auto at = open.begin();
            std::advance(at, random() % open.size());
            auto const [from, held_there] = *at;
            auto const part = 1 + static_cast<std::int64_t>(random()) % held_there.second;
            auto const left = held_there.second - part;
            if (random() % 2 == 0) {
                c.event(event_kind::repurchased, from, part);
                if (left == 0) open.erase(at);
                else at->second.second = left;
            } else {
                auto const balance = left == 0 ? "" : id + "b";
                c.event(event_kind::transferred, from, part, {id}, balance).stock(id, "eve", part);
                open.erase(at);
                open[id] = {"eve", part};
                if (left == 0) continue;
                c.stock(balance, held_there.first, left);
                open[balance] = {held_there.first, left};
            }
        }
        std::map<std::string, std::int64_t> sums;
        for (auto const& [id, one] : open) sums[one.first] += one.second;
        auto const h = held(c);
        BOOST_TEST((h.doubts.empty() && h.dangling.empty()));
        BOOST_TEST((h.issued.shares_of("Bob") == sums["bob"] && h.issued.shares_of("Eve") == sums["eve"]));
    }
}

BOOST_AUTO_TEST_SUITE_END()
