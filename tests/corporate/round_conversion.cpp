// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/round_conversion.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

funding_round bridge_note() {
    return {.label = "note",
            .raised = exactly<usd>(250'000),
            .instrument = funding_instrument::convertible_note,
            .terms = conversion_terms{.cap = exactly<usd>(3_million),
                                      .discount = exactly(20_decimal, unit::percent()),
                                      .counts = pre_money_safe,
                                      .interest = exactly(7_decimal, unit::percent())}};
}
constexpr interest_for thirteen_months{.days = 396, .days_in_year = 365};

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_round_conversion)

BOOST_AUTO_TEST_CASE(a_note_converts_with_its_interest_and_terms) {
    auto const found = as_convertible(bridge_note(), "angels", thirteen_months);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((found->amount == fraction{250'000} + fraction{250'000 * 7 * 396, 36'500}));
    BOOST_TEST((found->cap == fraction{3'000'000} && found->discount == fraction{1, 5}));
    BOOST_TEST((found->counts == pre_money_safe && found->holder == "angels"));
}

BOOST_AUTO_TEST_CASE(a_safe_has_no_interest) {
    funding_round const safe{.raised = exactly<usd>(100),
                             .instrument = funding_instrument::safe,
                             .terms = conversion_terms{.cap = exactly<usd>(5_million), .counts = post_money_safe}};
    BOOST_TEST((as_convertible(safe, "x")->amount == fraction{100}));
}

BOOST_AUTO_TEST_CASE(what_is_not_exact_is_not_made_so) {
    auto const why = [](funding_round const& round) { return as_convertible(round, "x", thirteen_months).error(); };
    auto round = bridge_note();
    round.raised = stated<usd>(250'000);
    BOOST_TEST((why(round) == conversion_reason::not_exact));
    round = bridge_note();
    round.terms->cap = stated<usd>(3_million, hedge::about);
    BOOST_TEST((why(round) == conversion_reason::not_exact));
    round = bridge_note();
    round.terms->cap = exactly<cny>(3_million);  // of another currency
    BOOST_TEST((why(round) == conversion_reason::not_exact));
    round = bridge_note();
    round.terms->counts.reset();
    BOOST_TEST((why(round) == conversion_reason::not_exact));
    BOOST_TEST(
        (as_convertible(bridge_note(), "x").error() == conversion_reason::not_exact));  // for which time is not told
    round = bridge_note();
    round.instrument = funding_instrument::debt;
    BOOST_TEST((why(round) == conversion_reason::not_convertible));
}

BOOST_AUTO_TEST_SUITE_END()
