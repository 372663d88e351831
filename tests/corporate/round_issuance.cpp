// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/round_issuance.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace prospectus;
using boost::multiprecision::cpp_rational;

namespace {

figure dollars(std::int64_t n) { return exactly<usd>(decimal{n}); }
figure a_share(decimal d) { return exactly(d, unit::per(usd::value, "share")); }
figure shares(std::int64_t n) { return exactly(decimal{n}, unit::count("share")); }
cap_table founders() { return *cap_table::from({{"founders", "common", 8'000'000}}); }
cap_table_reason why(funding_round const& round) { return after_round(founders(), round).error(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_round_issuance)

BOOST_AUTO_TEST_CASE(each_investor_gets_the_shares_of_its_money) {
    funding_round const a{
        .label = "A",
        .raised = dollars(5'000'000),
        .price = a_share(2_decimal),
        .investors = {{.name = "Fund", .lead = true, .amount = dollars(4'000'000)}, {.name = "Angel"}}};
    auto const after = after_round(founders(), a);
    BOOST_REQUIRE(after.has_value());
    BOOST_TEST((after->shares_of("Fund") == 2'000'000 && after->shares_of("other investors of A") == 500'000));
    BOOST_TEST((dilution(founders(), *after, "founders") == fraction{5, 21}));
    BOOST_TEST(
        (after_round(founders(), {.shares_sold = shares(7), .investors = {{.name = "Fund"}}})->shares_of("Fund") == 7));
}

BOOST_AUTO_TEST_CASE(ownership_sums_to_one_after_every_round) {
    std::vector<funding_round> rounds;
    for (std::int64_t i = 1; i <= 12; ++i)
        rounds.push_back({.label = std::to_string(i),
                          .raised = dollars(1'250'000 * i * i),
                          .price = a_share(decimal{25 * i, -2}),
                          .investors = {{.name = "Fund", .amount = dollars(100'000 * i)}}});
    auto const tables = tables_through(founders(), rounds);
    BOOST_REQUIRE(tables->size() == 13U);
    for (auto const& table : *tables) {
        cpp_rational all = 0;
        for (auto const& holder : table.holders()) {
            auto const part = *table.ownership(holder);
            BOOST_REQUIRE(part.exponent() == 0);
            all += cpp_rational{part.numerator(), part.denominator()};
        }
        BOOST_TEST((all == 1));
    }
    BOOST_TEST((tables->back().total() == 8'000'000 + 5'000'000 * 78));
}

BOOST_AUTO_TEST_CASE(what_has_no_shares_yet_issues_none) {
    for (auto const how : {funding_instrument::safe, funding_instrument::convertible_note, funding_instrument::debt,
                           funding_instrument::grant})
        BOOST_TEST((after_round(founders(), {.raised = dollars(5), .instrument = how}) == founders()));
}

BOOST_AUTO_TEST_CASE(shares_are_never_made_of_rounded_money) {
    BOOST_TEST((why({.raised = stated<usd>(5_million), .price = a_share(2_decimal)}) == cap_table_reason::not_exact));
    BOOST_TEST((why({.raised = dollars(5), .price = a_share(3_decimal)}) == cap_table_reason::not_exact));
    BOOST_TEST((why({.raised = dollars(5)}) == cap_table_reason::not_exact));
    BOOST_TEST((why({.shares_sold = exactly(5_decimal, unit::count("option"))}) == cap_table_reason::not_exact));
}

BOOST_AUTO_TEST_CASE(contradictions_are_reasons) {
    BOOST_TEST((why({.shares_sold = shares(5), .shares_before = shares(9)}) == cap_table_reason::other_shares_before));
    figure const eight_million{8_million, unit::count("share")};  // rounded: it may be the table's
    BOOST_TEST(after_round(founders(), {.shares_sold = shares(5), .shares_before = eight_million}).has_value());
    BOOST_TEST((why({.instrument = funding_instrument::secondary, .shares_sold = shares(8'000'001)}) ==
                cap_table_reason::more_than_held));
    BOOST_TEST((why({.instrument = funding_instrument::secondary, .shares_sold = shares(8'000'000)}) ==
                cap_table_reason::seller_not_told));
    BOOST_TEST((why({.price = a_share(1_decimal), .shares_sold = shares(5), .investors = {{.amount = dollars(6)}}}) ==
                cap_table_reason::more_than_held));
    BOOST_TEST((why({.shares_sold = shares(-1)}) == cap_table_reason::below_zero));
    auto const through = tables_through(founders(), {{.shares_sold = shares(5)}, {.label = "B"}});
    BOOST_TEST((through.error() == issuance_error{cap_table_reason::not_exact, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
