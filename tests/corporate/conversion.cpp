// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/conversion.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <random>
#include <vector>

using namespace prospectus;
using boost::multiprecision::cpp_rational;

namespace {

constexpr conversion_rounding exact_prices{.shares = rounding::down};
constexpr capitalisation_counts nothing_converting{.unissued_pool = true, .pool_increase = true, .converting = false};

conversion_rounding to_decimals(int price, int conversion) {
    return {.shares = rounding::down,
            .price_decimals = price,
            .conversion_price_decimals = conversion,
            .prices = rounding::half_even};
}
cap_table founders(std::int64_t shares) { return *cap_table::from({{"founders", "common", shares}}); }

cpp_rational exact(fraction f) {
    cpp_rational value{f.numerator(), f.denominator()};
    for (int e = f.exponent(); e > 0; --e) value *= 10;
    for (int e = f.exponent(); e < 0; ++e) value /= 10;
    return value;
}

void check_sums_to_one(cap_table const& table) {
    cpp_rational all = 0;
    for (auto const& holder : table.holders()) all += exact(*table.ownership(holder));
    BOOST_TEST((all == 1));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_conversion)

// Y Combinator, Post-Money Safe User Guide, appendix II, example 1. The guide prints a Company Capitalization of
// 11,764,705; 588,235 and 1,176,470 shares at $0.3400 and $0.6800; a Series A at $1.1144 with 4,486,719 shares, and
// 17,946,424 in all.
BOOST_AUTO_TEST_CASE(the_example_of_the_post_money_safe_user_guide_to_the_share) {
    auto const before = *cap_table::from({{"founders", "common", 9'250'000},
                                          {"employees", "options", 300'000, holding_kind::option},
                                          {"promised", "options", 350'000, holding_kind::promised},
                                          {"unissued pool", "options", 100'000, holding_kind::pool}});
    std::vector<convertible> const safes{{.holder = "A", .amount = 200'000, .cap = 4'000'000},
                                         {.holder = "B", .amount = 800'000, .cap = 8'000'000}};
    priced_round const series_a{.pre_money = 15'000'000, .new_money = 5'000'000, .pool_increase = 1'695'000};
    auto const closed = close_round(before, safes, series_a, to_decimals(4, 4));
    BOOST_REQUIRE(closed.has_value());
    BOOST_TEST((closed->converted[0] == converted_holding{"A", converted_by::cap, fraction{34, 100}, 588'235}));
    BOOST_TEST((closed->converted[1] == converted_holding{"B", converted_by::cap, fraction{68, 100}, 1'176'470}));
    BOOST_TEST((closed->price == interval{fraction{11'144, 10'000}}));
    BOOST_TEST(closed->new_shares == 4'486'719);
    BOOST_TEST(closed->after.total() == 17'946'424);
    check_sums_to_one(closed->after);

    auto const unrounded = close_round(before, safes, series_a, exact_prices);
    BOOST_TEST((unrounded->price == interval{fraction{51'000, 45'763}}));
    BOOST_TEST((unrounded->converted[0].price == interval{fraction{34, 100}}));
}

// Y Combinator, SAFE Primer, examples 1 and 3, as printed by FundersClub ("Numerical Example: SAFE, cap, no discount" and
// "SAFE, cap and discount"): 11,000,000 fully diluted shares, of them 1,000,000 of the pool that the round adds;
// $1,000,000 at a pre-money of $10,000,000, so 1,100,110 shares at $0.909.
BOOST_AUTO_TEST_CASE(the_examples_of_the_pre_money_safe_primer_to_the_share) {
    auto const before = founders(10'000'000);
    priced_round const series_a{
        .pre_money = 10'000'000, .new_money = 1'000'000, .pool_increase = 1'000'000, .counts = nothing_converting};
    convertible safe{.holder = "safe", .amount = 100'000, .cap = 5'000'000, .counts = pre_money_safe};
    auto closed = close_round(before, {safe}, series_a, to_decimals(3, 4));
    BOOST_TEST((closed->price == interval{fraction{909, 1000}}));
    BOOST_TEST(closed->new_shares == 1'100'110);
    BOOST_TEST((closed->converted[0] == converted_holding{"safe", converted_by::cap, fraction{4545, 10'000}, 220'022}));

    safe.cap = 8'000'000;
    safe.discount = fraction{15, 100};
    closed = close_round(before, {safe}, series_a, to_decimals(3, 5));
    BOOST_TEST(
        (closed->converted[0] == converted_holding{"safe", converted_by::cap, fraction{72'727, 100'000}, 137'500}));
    safe.cap.reset();  // the price by discount that the example holds against it
    closed = close_round(before, {safe}, series_a, to_decimals(3, 5));
    BOOST_TEST((closed->converted[0].price == interval{fraction{77'265, 100'000}}));
    BOOST_TEST((closed->converted[0].how == converted_by::discount));
}

// FundersClub, "Numerical Example: $25k convertible note with $5M cap, 20% discount": at $5.00 a share, 10,000 shares by
// the cap at a pre-money of $10M, 6,250 by the discount at $6M.
BOOST_AUTO_TEST_CASE(the_example_of_a_note_with_cap_and_discount_to_the_share) {
    convertible const note{
        .holder = "note", .amount = 25'000, .cap = 5'000'000, .discount = fraction{1, 5}, .counts = pre_money_safe};
    priced_round round{.price = 5, .counts = nothing_converting};
    auto closed = close_round(founders(2'000'000), {note}, round, exact_prices);  // $10M at $5
    BOOST_TEST((closed->converted[0] == converted_holding{"note", converted_by::cap, fraction{5, 2}, 10'000}));
    closed = close_round(founders(1'200'000), {note}, round, exact_prices);  // $6M at $5
    BOOST_TEST((closed->converted[0] == converted_holding{"note", converted_by::discount, fraction{4}, 6'250}));
}

// High Peak Financial, "Cap Table Part II": $250,000 at 7 % from early 2014 to mid 2015 become $268,986.
BOOST_AUTO_TEST_CASE(interest_converts_with_the_principal) {
    auto const amount = with_interest(250'000, fraction{7, 100}, 396, 365);
    BOOST_TEST((round(*amount, 0, rounding::half_even) == 268'986_decimal));
    BOOST_TEST((with_interest(500'000, fraction{5, 100}, 365, 365) == fraction{525'000}));
    BOOST_TEST((with_interest(1, 1, -1, 365).error() == conversion_reason::below_zero));
}

BOOST_AUTO_TEST_CASE(a_cap_above_the_round_converts_at_the_rounds_price) {
    convertible const safe{.holder = "safe", .amount = 1'000'000, .cap = 50'000'000};
    auto const closed = close_round(founders(9'000'000), {safe}, {.pre_money = 10'000'000}, exact_prices);
    BOOST_TEST((closed->converted[0].how == converted_by::round_price));
    BOOST_TEST((closed->converted[0].shares == 1'000'000 && closed->price == interval{1}));
}

// Every price is the least that the definitions give, with the shares of all that they give themselves.
BOOST_AUTO_TEST_CASE(what_all_become_agrees_with_every_definition) {
    std::mt19937 random{5};
    auto const number = [&](int least, int most) {
        return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    int by[3]{};
    for (int n = 0; n < 60; ++n) {
        std::int64_t const common = number(1, 20) * 500'000;
        std::int64_t const pool = number(0, 4) * 100'000;
        auto const before =
            *cap_table::from({{"founders", "common", common}, {"pool", "options", pool, holding_kind::pool}});
        priced_round round{.pre_money = number(4, 30) * 1'000'000,
                           .new_money = number(1, 9) * 500'000,
                           .pool_increase = number(0, 3) * 250'000};
        round.counts = {random() % 2 == 0, random() % 2 == 0, random() % 2 == 0};
        std::vector<convertible> all(static_cast<std::size_t>(number(1, 4)));
        for (auto& c : all) {
            c.amount = number(0, 8) * 100'000;
            if (random() % 3 != 0) c.cap = number(4, 40) * 500'000;
            if (random() % 3 == 0) c.discount = fraction{number(0, 3), 10};
            c.counts = {random() % 2 == 0, random() % 2 == 0, random() % 2 == 0};
        }
        auto const closed = close_round(before, all, round, exact_prices);
        BOOST_REQUIRE(closed.has_value());
        check_sums_to_one(closed->after);

        cpp_rational converting = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            BOOST_REQUIRE(closed->converted[i].price.is_point());
            converting += exact(all[i].amount) / exact(closed->converted[i].price.lower()->value);
        }
        auto const counted = [&](capitalisation_counts counts) {
            cpp_rational shares = common;
            if (counts.unissued_pool) shares += pool;
            if (counts.pool_increase) shares += round.pool_increase;
            if (counts.converting) shares += converting;
            return shares;
        };
        cpp_rational const price = exact(*round.pre_money) / counted(round.counts);
        BOOST_TEST((exact(closed->price.lower()->value) == price));
        for (std::size_t i = 0; i < all.size(); ++i) {
            cpp_rational least = price;
            if (all[i].discount) least = price * (1 - exact(*all[i].discount));
            if (all[i].cap) {
                cpp_rational const by_cap = exact(*all[i].cap) / counted(all[i].counts);
                if (by_cap < least) least = by_cap;
            }
            auto const& found = closed->converted[i];
            if (!all[i].amount.is_zero()) BOOST_TEST((exact(found.price.lower()->value) == least));
            ++by[static_cast<int>(found.how)];
            // Rounded down to the share.
            cpp_rational const whole = exact(all[i].amount) / exact(found.price.lower()->value);
            BOOST_TEST((found.shares <= whole && found.shares + 1 > whole));
        }
    }
    BOOST_TEST((by[0] > 0 && by[1] > 0 && by[2] > 0));
}

BOOST_AUTO_TEST_CASE(twenty_caps_that_no_fraction_sums_still_settle_to_the_share) {
    std::vector<convertible> safes;
    cpp_rational promised = 0;
    for (int i = 0; i < 20; ++i) {
        std::int64_t const cap = 6'100'003 + 197'111 * i;
        safes.push_back({.holder = std::to_string(i), .amount = 100'003, .cap = cap});
        promised += cpp_rational{100'003} / cpp_rational{cap};
    }
    auto const closed = close_round(founders(10'000'000), safes, {.pre_money = 30'000'000}, exact_prices);
    BOOST_REQUIRE(closed.has_value());
    cpp_rational const all = cpp_rational{10'000'000} / (1 - promised);
    for (std::size_t i = 0; i < safes.size(); ++i) {
        cpp_rational const whole = all * 100'003 / exact(*safes[i].cap);
        BOOST_TEST((closed->converted[i].shares <= whole && closed->converted[i].shares + 1 > whole));
    }
}

BOOST_AUTO_TEST_CASE(caps_that_promise_all_of_the_company_never_settle) {
    std::vector<convertible> const safes{{.amount = 3'000'000, .cap = 6'000'000},
                                         {.amount = 3'000'000, .cap = 6'000'000}};
    BOOST_TEST((close_round(founders(100), safes, {.pre_money = 100'000'000}, exact_prices).error() ==
                conversion_reason::never_settles));
    // By the round's price alone: what converts takes all of the pre-money.
    BOOST_TEST((close_round(founders(100), {{.amount = 50}}, {.pre_money = 50}, exact_prices).error() ==
                conversion_reason::never_settles));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_asked_is_a_reason) {
    auto const why = [](std::vector<convertible> const& all, priced_round const& round) {
        return close_round(founders(100), all, round, exact_prices).error();
    };
    BOOST_TEST((why({}, {}) == conversion_reason::no_price));
    BOOST_TEST((why({}, {.pre_money = 0}) == conversion_reason::not_above_zero));
    BOOST_TEST((why({{.amount = 1, .cap = 0}}, {.price = 1}) == conversion_reason::not_above_zero));
    BOOST_TEST((why({{.amount = 1, .discount = 1}}, {.price = 1}) == conversion_reason::discount_of_all));
    BOOST_TEST((why({{.amount = -1}}, {.price = 1}) == conversion_reason::below_zero));
    BOOST_TEST((why({}, {.price = 1, .pool_increase = -1}) == conversion_reason::below_zero));
    BOOST_TEST((why({{.amount = 1}}, {.price = fraction{1, 1, -30}}) == conversion_reason::out_of_range));
    BOOST_TEST(
        (close_round(founders(0), {}, {.pre_money = 1}, exact_prices).error() == conversion_reason::not_above_zero));
    BOOST_TEST((close_round(founders(100), {}, {.price = fraction{1, 1000}}, to_decimals(2, 2)).error() ==
                conversion_reason::not_above_zero));
}

BOOST_AUTO_TEST_SUITE_END()
