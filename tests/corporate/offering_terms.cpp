// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/offering_terms.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

unit const share = unit::count("share");
unit const price = unit::per(hkd::value, "share");
figure shares(decimal n) { return exactly(n, share); }

offering example() {
    return {.price = exactly(20_decimal, price),
            .lowest_price = exactly(16_decimal, price),
            .highest_price = exactly(20_decimal, price),
            .primary_shares = shares(80),
            .secondary_shares = shares(20),
            .option_shares = shares(15),
            .fees = exactly<hkd>(100_decimal),
            .shares_before = shares(900),
            .dilutive_shares = shares(20),
            .restricted_shares = shares(735)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_offering_terms)

BOOST_AUTO_TEST_CASE(totals_follow_from_shares_and_price) {
    auto const o = example();
    BOOST_TEST((gross_of(o)->range() == interval{2'000}));
    BOOST_TEST((gross_of(o)->in() == unit::money(hkd::value)));
    BOOST_TEST((gross_to_company(o)->range() == interval{1'600}));
    BOOST_TEST((net_to_company(o)->range() == interval{1'500}));
    BOOST_TEST((primary_part(o)->range() == interval{fraction{4, 5}}));
    BOOST_TEST((capitalisation_at_issue(o, share_basis::basic)->range() == interval{19'600}));
    BOOST_TEST((capitalisation_at_issue(o, share_basis::diluted)->range() == interval{20'000}));
    BOOST_TEST((free_float(o)->range() == interval{fraction{1, 4}}));
    BOOST_TEST((price_on_midpoint(o)->range() == interval{fraction{1, 9}}));
}

BOOST_AUTO_TEST_CASE(an_option_that_may_be_exercised_leaves_an_interval) {
    auto o = example();
    BOOST_TEST((gross_of(o, with_option::yes)->range() == interval{2'000, 2'300}));
    BOOST_TEST((shares_after(o, share_basis::basic, with_option::yes)->range() == interval{980, 995}));
    o.option_exercised = shares(0);
    BOOST_TEST((gross_of(o, with_option::yes)->range() == interval{2'000}));
    o.option_exercised = shares(15);
    BOOST_TEST((net_to_company(o, with_option::yes)->range() == interval{1'800}));
    // Old shares bring the company nothing and are no new ones.
    o.option_from = share_seller::holders;
    BOOST_TEST((gross_of(o, with_option::yes)->range() == interval{2'300}));
    BOOST_TEST((net_to_company(o, with_option::yes)->range() == interval{1'500}));
    BOOST_TEST((shares_after(o, share_basis::basic, with_option::yes)->range() == interval{980}));
}

BOOST_AUTO_TEST_CASE(what_is_not_stated_is_not_taken_for_none) {
    auto o = example();
    o.secondary_shares.reset();
    BOOST_TEST((gross_of(o).error() == amount_reason::nothing_to_sum));
    BOOST_TEST((gross_to_company(o)->range() == interval{1'600}));
    o.fees.reset();
    BOOST_TEST((net_to_company(o).error() == amount_reason::nothing_to_sum));
    o.option_shares.reset();
    BOOST_TEST((shares_offered(example(), with_option::yes).has_value()));
    BOOST_TEST((new_shares(o, with_option::yes).error() == amount_reason::nothing_to_sum));
    o.dilutive_shares.reset();
    BOOST_TEST((shares_after(o, share_basis::diluted).error() == amount_reason::nothing_to_sum));
    BOOST_TEST((price_on_midpoint({}).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_CASE(a_price_is_within_its_range_ends_included) {
    auto o = example();
    BOOST_TEST((priced_within_range(o) == answer::yes));
    o.price = exactly(20.01_decimal, price);
    BOOST_TEST((priced_within_range(o) == answer::no));
    o.price = exactly(15.99_decimal, price);
    BOOST_TEST((priced_within_range(o) == answer::no));
    o.price = stated(16.0_decimal, price);  // may be 15.96
    BOOST_TEST((priced_within_range(o) == answer::cannot_be_known));
    o.lowest_price.reset();
    BOOST_TEST((priced_within_range(o) == answer::cannot_be_known));
    o.price = exactly(21_decimal, price);
    BOOST_TEST((priced_within_range(o) == answer::no));  // whatever the other end is
    o.highest_price = exactly(20_decimal, unit::per(usd::value, "share"));
    BOOST_TEST((priced_within_range(o) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(proceeds_are_given_away_to_the_last_cent) {
    auto const use = [](decimal d) { return use_of_proceeds{"u", exactly(d, unit::percent())}; };
    for (std::int64_t cents = 0; cents < 300; cents += 7) {
        any_money const all{decimal{cents, -2}, hkd::value};
        for (auto const& uses : {std::vector{use(58.8_decimal), use(31.2_decimal), use(10_decimal)},
                                 std::vector{use(33.3_decimal), use(33.3_decimal), use(33.3_decimal)}}) {
            auto const parts = allocate_proceeds(all, uses);
            BOOST_TEST_REQUIRE(parts.has_value());
            BOOST_TEST((*total(*parts) == all));
        }
    }
    auto const parts =
        allocate_proceeds({100_decimal, hkd::value}, {use(58.8_decimal), use(31.2_decimal), use(10_decimal)});
    BOOST_TEST(((*parts)[0].amount() == 58.8_decimal && (*parts)[2].amount() == 10_decimal));
    // A bare number beside percent is in the same measure.
    auto const mixed =
        allocate_proceeds({1_decimal, hkd::value}, {use(50_decimal), {"v", exactly(0.5_decimal, unit::number())}});
    BOOST_TEST(((*mixed)[0] == (*mixed)[1]));
    BOOST_TEST((allocate_proceeds({1_decimal, hkd::value}, {}).error() == allocation_reason::no_weights));
    BOOST_TEST((allocate_proceeds({1_decimal, hkd::value}, {{"w", figure{10, 20, unit::percent()}}}).error() ==
                allocation_reason::no_weights));
}

BOOST_AUTO_TEST_SUITE_END()
