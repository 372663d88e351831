// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/conversion.hpp>
#include <prospectus/interop/ocf/folder.hpp>
#include <prospectus/interop/ocf/next_round.hpp>

#include <boost/test/unit_test.hpp>

#include <utility>
#include <vector>

#include "tests/interop/ocf/packages.hpp"

using namespace prospectus;
using ocf::conversion_mechanism;
using ocf::conversion_timing;
using ocf::left_unconverted;
using ocf_tests::company_of;

namespace {

ocf::conversion_trigger safe(std::optional<decimal> cap, conversion_timing timing = conversion_timing::pre_money) {
    ocf::conversion_trigger t{.mechanism = conversion_mechanism::safe};
    if (cap) t.cap = any_money{*cap, usd::value};
    t.timing = timing;
    return t;
}
ocf::next_round next(company_of const& c, partial_date on = {2021, 1, 1}, currency in = usd::value) {
    return ocf::converting_in(c.p, *ocf::holdings_of(c.p), in, on);
}
std::optional<left_unconverted> why(ocf::conversion_trigger t) {
    company_of c;
    c.safe("s", "bob", 100, std::move(t));
    auto const n = next(c);
    BOOST_TEST(n.converting.size() + n.left_out.size() == 1U);
    return n.left_out.empty() ? std::nullopt : std::optional{n.left_out[0].why};
}
price_roundings to_decimals(int price, int conversion) {
    return {.round = price_rounding{price, rounding::half_even},
            .conversion = price_rounding{conversion, rounding::half_even}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_ocf_next_round)

// Y Combinator, Post-Money Safe User Guide, appendix II, example 1: what the guide prints.
BOOST_AUTO_TEST_CASE(the_company_of_the_post_money_safe_user_guide_to_the_share) {
    auto const company = ocf::read_folder(PROSPECTUS_EXAMPLES "/data/ocf_company");
    BOOST_REQUIRE(company.has_value());
    auto const held = ocf::holdings_of(*company);
    BOOST_TEST((held->issued.total() == 10'000'000 && held->dangling.empty() && held->doubts.empty()));
    auto const n = ocf::converting_in(*company, *held, usd::value, *company->as_of);
    BOOST_TEST((n.converting.size() == 2 && n.left_out.empty()));
    auto const closed = close_round(held->diluted, n.converting,
                                    {.pre_money = 15'000'000, .new_money = 5'000'000, .pool_increase = 1'695'000},
                                    rounding::down, to_decimals(4, 4));
    BOOST_REQUIRE(closed.has_value());
    BOOST_TEST(
        (closed->converted[0] == converted_holding{"Investor A", converted_by::cap, fraction{34, 100}, 588'235}));
    BOOST_TEST(
        (closed->converted[1] == converted_holding{"Investor B", converted_by::cap, fraction{68, 100}, 1'176'470}));
    BOOST_TEST((closed->price == interval{fraction{11'144, 10'000}}));
    BOOST_TEST((closed->new_shares == 4'486'719 && closed->after.total() == 17'946'424));
}

// Y Combinator, SAFE Primer, example 1, as printed by FundersClub: 220,022 shares at $0.4545.
BOOST_AUTO_TEST_CASE(the_example_of_the_pre_money_safe_primer_to_the_share) {
    company_of c;
    c.p.plans.clear();
    c.stock("s", "eve", 10'000'000).safe("SAFE-1", "bob", 100'000, safe(5'000'000));
    auto const n = next(c);
    auto const closed = close_round(ocf::holdings_of(c.p)->diluted, n.converting,
                                    {.pre_money = 10'000'000,
                                     .new_money = 1'000'000,
                                     .pool_increase = 1'000'000,
                                     .counts = {.unissued_pool = true, .pool_increase = true, .converting = false}},
                                    rounding::down, to_decimals(3, 4));
    BOOST_TEST((closed->converted[0] == converted_holding{"Bob", converted_by::cap, fraction{4545, 10'000}, 220'022}));
    BOOST_TEST(closed->new_shares == 1'100'110);
}

BOOST_AUTO_TEST_CASE(what_a_cap_is_divided_by_is_told_by_rules_or_by_the_timing) {
    company_of c;
    auto rules = safe(1'000, conversion_timing::pre_money);
    rules.rules = ocf::capitalisation_rules{
        .shares = true, .options = true, .this_security = true, .other_converting = true, .additional_topup = true};
    c.safe("a", "bob", 1, safe(1'000))
        .safe("b", "bob", 1, safe(1'000, conversion_timing::post_money))
        .safe("c", "bob", 1, rules);
    auto const n = next(c);
    BOOST_REQUIRE(n.converting.size() == 3U);
    BOOST_TEST((n.converting[0].counts == pre_money_safe && n.converting[1].counts == post_money_safe));
    BOOST_TEST((n.converting[2].counts ==
                capitalisation_counts{.unissued_pool = false, .pool_increase = true, .converting = true}));
}

BOOST_AUTO_TEST_CASE(what_is_not_told_is_left_out_with_the_reason) {
    BOOST_TEST(!why(safe(1'000)).has_value());
    BOOST_TEST(!why(safe({}, conversion_timing::not_told)).has_value());  // at the round's price: nothing is divided
    BOOST_TEST((why(safe(1'000, conversion_timing::not_told)) == left_unconverted::counts_untold));
    BOOST_TEST((why({.mechanism = conversion_mechanism::custom}) == left_unconverted::no_terms));
    BOOST_TEST((why({.mechanism = conversion_mechanism::percent_of_capitalisation}) == left_unconverted::no_terms));
    auto changed = safe(1'000);
    changed.most_favoured = true;
    BOOST_TEST((why(changed) == left_unconverted::most_favoured));
    changed = safe(1'000);
    changed.cap = any_money{1'000, eur::value};
    BOOST_TEST((why(changed) == left_unconverted::other_currency));
    for (int i = 0; i < 4; ++i) {
        ocf::capitalisation_rules r{.shares = i != 0, .options = i != 1, .this_security = i == 2, .new_money = i == 3};
        changed = safe(1'000);
        changed.rules = r;
        BOOST_TEST((why(changed) == left_unconverted::counts_unusual));
    }
    company_of c;
    c.safe("s", "bob", 100, safe(1'000));
    BOOST_TEST((next(c, {2021, 1, 1}, eur::value).left_out[0].why == left_unconverted::other_currency));
    c.p.issuances[0].triggers.push_back(c.p.issuances[0].triggers[0]);
    BOOST_TEST(next(c).left_out.empty());  // the same terms twice
    c.p.issuances[0].triggers[1].cap = any_money{2'000, usd::value};
    BOOST_TEST((next(c).left_out[0].why == left_unconverted::several_terms));
    c.p.issuances[0].triggers[1].future_round = false;
    c.p.issuances[0].triggers[1].type = ocf::trigger_type::automatic_on_date;  // no round pulls it
    BOOST_TEST(next(c).left_out.empty());
}

BOOST_AUTO_TEST_CASE(interest_is_simple_over_the_days_that_each_rate_holds) {
    auto const amount = [](std::vector<ocf::interest_rate> rates, bool thirty_360, partial_date on) {
        company_of c;
        ocf::conversion_trigger t{
            .mechanism = conversion_mechanism::note, .interest = std::move(rates), .thirty_360 = thirty_360};
        c.safe("n", "bob", 250'000, t);
        return next(c, on).converting.at(0).amount;
    };
    partial_date const start{2020, 1, 1};
    // 250,000 at 7 % for 396 days of 365.
    BOOST_TEST((amount({{decimal{7, -2}, start, {}}}, false, {2021, 1, 31}) ==
                fraction{250'000} + fraction{250'000LL * 7 * 396, 36'500}));
    BOOST_TEST((amount({{decimal{7, -2}, start, {}}}, false, start) == fraction{250'000}));
    BOOST_TEST((amount({{decimal{7, -2}, start, {}}}, false, {2019, 1, 1}) == fraction{250'000}));
    // Until the next begins, whatever their order; the last day accrues.
    BOOST_TEST(
        (amount({{decimal{10, -2}, partial_date{2020, 1, 11}, partial_date{2020, 1, 20}}, {decimal{5, -2}, start, {}}},
                false, {2021, 1, 1}) == fraction{250'000} + fraction{250'000LL * (5 * 10 + 10 * 10), 36'500}));
    // 30/360: from 31 January to 31 March are 60 days; to 28 February, 28.
    BOOST_TEST((amount({{decimal{36, -2}, partial_date{2021, 1, 31}, {}}}, true, {2021, 3, 31}) == fraction{265'000}));
    BOOST_TEST((amount({{decimal{36, -2}, partial_date{2021, 1, 31}, {}}}, true, {2021, 2, 28}) == fraction{257'000}));

    ocf::conversion_trigger t{.mechanism = conversion_mechanism::note, .interest = {{decimal{7, -2}, start, {}}}};
    t.compounding = true;
    BOOST_TEST((why(t) == left_unconverted::compounds));
    t.paid_in_cash = true;
    BOOST_TEST(!why(t).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_converted_cancelled_or_paid_back_does_not_convert_again) {
    company_of c;
    c.safe("a", "bob", 100, safe(1'000)).safe("b", "bob", 100, safe(1'000)).safe("c", "bob", 100, safe(1'000));
    c.event(ocf::event_kind::converted, "a", {}, {"x"}).event(ocf::event_kind::cancelled, "b");
    c.p.events.back().amount = any_money{40, usd::value};
    c.event(ocf::event_kind::cancelled, "c");
    c.p.events.back().amount = any_money{101, usd::value};
    auto const n = next(c);
    BOOST_REQUIRE(n.converting.size() == 1U);
    BOOST_TEST((n.converting[0].amount == fraction{60}));
    BOOST_TEST((ocf::holdings_of(c.p)->doubts.at(0) == ocf::doubt{ocf::doubt_kind::more_than_held, "c", "event-3"}));
}

BOOST_AUTO_TEST_SUITE_END()
