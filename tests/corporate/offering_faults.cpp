// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/offering_faults.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace prospectus;

namespace {

unit const share = unit::count("share");
unit const price = unit::per(hkd::value, "share");
figure shares(decimal n) { return exactly(n, share); }
figure dollars(decimal n) { return exactly<hkd>(n); }
use_of_proceeds use(figure f) { return {"u", f}; }

/// In which all agrees.
offering whole() {
    return {.price = exactly(20_decimal, price),
            .gross_proceeds = dollars(2'000),
            .cornerstone = dollars(2'000),
            .uses = {use(exactly(60_decimal, unit::percent())), use(exactly(40_decimal, unit::percent()))},
            .lowest_price = exactly(20_decimal, price),
            .highest_price = exactly(20_decimal, price),
            .primary_shares = shares(80),
            .secondary_shares = shares(20),
            .option_shares = shares(15),
            .option_exercised = shares(15),
            .fees = dollars(100),
            .net_proceeds = dollars(1'500),
            .shares_before = shares(20),
            .restricted_shares = shares(115)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_offering_faults)

BOOST_AUTO_TEST_CASE(an_offering_that_agrees_has_none_and_one_more_of_anything_is_one) {
    BOOST_TEST(faults(whole()).empty());
    BOOST_TEST(faults(offering{}).empty());
    BOOST_TEST(checked(whole()).has_value());
    struct {
        std::optional<figure> offering::*member;
        figure instead;
        offering_reason why;
    } const cases[] = {
        {&offering::lowest_price, exactly(20.01_decimal, price), offering_reason::range_runs_downward},
        {&offering::option_exercised, shares(16), offering_reason::option_exceeded},
        {&offering::shares_before, shares(19), offering_reason::more_secondary_shares_than_there_are},
        {&offering::gross_proceeds, dollars(2'000.01_decimal), offering_reason::gross_is_not_price_by_shares},
        {&offering::net_proceeds, dollars(1'499), offering_reason::net_is_not_gross_less_fees},
        {&offering::fees, dollars(99), offering_reason::net_is_not_gross_less_fees},
        {&offering::cornerstone, dollars(2'001), offering_reason::cornerstone_exceeds_gross},
        {&offering::restricted_shares, shares(116), offering_reason::more_restricted_shares_than_there_are},
        {&offering::dilutive_shares, shares(-1), offering_reason::negative_part},
        {&offering::secondary_shares, exactly(20_decimal, unit::count("warrant")), offering_reason::different_unit},
        {&offering::fees, exactly<usd>(100_decimal), offering_reason::different_unit},
    };
    for (auto const& c : cases) {
        auto o = whole();
        o.*c.member = c.instead;
        auto const found = faults(o);
        BOOST_TEST((std::find(found.begin(), found.end(), c.why) != found.end()), static_cast<int>(c.why));
        BOOST_TEST(!checked(o).has_value());
    }
}

BOOST_AUTO_TEST_CASE(net_above_gross_is_seen_without_the_shares) {
    BOOST_TEST((checked(offering{.gross_proceeds = dollars(10), .net_proceeds = dollars(11)}).error() ==
                offering_reason::net_exceeds_gross));
}

BOOST_AUTO_TEST_CASE(holders_cannot_sell_more_than_they_have_with_the_option_either) {
    auto o = whole();
    o.option_from = share_seller::holders;
    o.restricted_shares = shares(0);
    BOOST_TEST((faults(o) == std::vector{offering_reason::more_secondary_shares_than_there_are}));
    o.shares_before = shares(35);
    BOOST_TEST(faults(o).empty());
}

BOOST_AUTO_TEST_CASE(rounded_parts_may_agree_as_far_as_their_digits_go) {
    auto o = whole();
    o.gross_proceeds = stated<hkd>(2.0_thousand);
    o.net_proceeds = stated<hkd>(1.5_thousand, hedge::about);
    o.fees = stated<hkd>(140_decimal, hedge::about);  // no width: anything
    BOOST_TEST(faults(o).empty());
    o.gross_proceeds = stated<hkd>(2.2_thousand);
    BOOST_TEST((faults(o) == std::vector{offering_reason::gross_is_not_price_by_shares}));
}

BOOST_AUTO_TEST_CASE(uses_sum_to_all_as_far_as_they_are_rounded) {
    auto const of = [](decimal d) { return use(stated(d, unit::percent())); };
    offering o{.uses = {of(33.3_decimal), of(33.3_decimal), of(33.3_decimal)}};
    BOOST_TEST(faults(o).empty());
    o.uses[0] = use(exactly(33.3_decimal, unit::percent()));
    o.uses[1] = o.uses[2] = o.uses[0];
    BOOST_TEST((faults(o) == std::vector{offering_reason::uses_do_not_sum_to_all}));
    o.uses = {use(exactly(0.5_decimal, unit::number())), use(exactly(50_decimal, unit::percent()))};
    BOOST_TEST(faults(o).empty());
    o.uses = {use(dollars(100))};  // of money nobody can say which part that is
    BOOST_TEST(faults(o).empty());
}

BOOST_AUTO_TEST_SUITE_END()
