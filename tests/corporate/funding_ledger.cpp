// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/funding_ledger.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <vector>

using namespace prospectus;

namespace {

funding_round round_of(std::string label, std::int64_t raised, std::vector<part_of_round> parts_of = {}) {
    return {.label = std::move(label), .raised = exactly<usd>(decimal{raised}), .parts_of = std::move(parts_of)};
}
funding_round unknown_round(std::string label, std::vector<part_of_round> parts_of = {}) {
    return {.label = std::move(label), .parts_of = std::move(parts_of)};
}

interval raised(std::vector<funding_round> rounds) {
    return funding_ledger::from(std::move(rounds))->raised()->amount.range();
}
ledger_error refused(std::vector<funding_round> rounds) { return funding_ledger::from(std::move(rounds)).error(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_funding_ledger)

BOOST_AUTO_TEST_CASE(cumulative_sums_are_those_of_exact_fractions) {
    using boost::multiprecision::cpp_rational;
    std::mt19937 random{11};
    std::vector<funding_round> rounds;
    std::vector<cpp_rational> sums;
    for (int i = 0; i < 60; ++i) {
        auto const coefficient = static_cast<std::int64_t>(random() % 1'000'000'000);
        int const places = static_cast<int>(random() % 4);
        rounds.push_back({.label = std::to_string(i), .raised = exactly<usd>(decimal{coefficient, -places})});
        cpp_rational value{coefficient};
        for (int p = 0; p < places; ++p) value /= 10;
        sums.push_back(sums.empty() ? value : sums.back() + value);
    }
    auto const totals = funding_ledger::from(rounds)->cumulative();
    BOOST_REQUIRE(totals->size() == sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        auto const range = (*totals)[i]->amount.range();
        BOOST_REQUIRE(range.is_point());
        auto const f = range.lower()->value;
        cpp_rational value{f.numerator(), f.denominator()};
        for (int e = f.exponent(); e > 0; --e) value *= 10;
        for (int e = f.exponent(); e < 0; ++e) value /= 10;
        BOOST_TEST((value == sums[i]));
        BOOST_TEST((*totals)[i]->rounds == i + 1);
    }
}

BOOST_AUTO_TEST_CASE(sums_by_currency_after_each_round_are_those_of_the_rounds_until_then) {
    std::mt19937 random{7};
    for (bool const with_parts : {false, true}) {
        std::vector<funding_round> rounds;
        for (int i = 0; i < 40; ++i) {
            decimal const amount{static_cast<std::int64_t>(random() % 1000)};
            funding_round next{.label = std::to_string(i)};
            switch (random() % 4) {
                case 0: break;
                case 1: next.raised = exactly<eur>(amount); break;
                default: next.raised = exactly<usd>(amount);
            }
            if (random() % 8 == 0) next.instrument = funding_instrument::secondary;
            if (with_parts && i > 0 && random() % 3 == 0)
                next.parts_of = {
                    extension_of(std::to_string(random() % static_cast<unsigned>(i)), answer::cannot_be_known)};
            rounds.push_back(next);
        }
        auto const after = funding_ledger::from(rounds)->cumulative_by_currency();
        BOOST_REQUIRE(after.size() == rounds.size());
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            std::vector<funding_round> const until{rounds.begin(), rounds.begin() + static_cast<std::ptrdiff_t>(i) + 1};
            BOOST_TEST((after[i] == funding_ledger::from(until)->raised_by_currency()));
        }
        BOOST_TEST((after.back().size() == 2U && after.back()[0].unknown > 0U));
    }
}

BOOST_AUTO_TEST_CASE(an_amount_not_known_makes_the_sum_a_lower_bound) {
    auto const sum = funding_ledger::from({round_of("seed", 2), unknown_round("A"), round_of("B", 5)})->raised();
    BOOST_TEST((sum->amount.range() == interval::at_least(7)));
    BOOST_TEST((sum->rounds == 3U && sum->unknown == 1U));
    BOOST_TEST((funding_ledger::from({unknown_round("A")})->raised().error().reason == funding_reason::not_stated));
    auto const after = funding_ledger::from({unknown_round("A"), round_of("B", 5)})->cumulative();
    BOOST_TEST((!(*after)[0] && (*after)[1]->amount.range() == interval::at_least(5)));
}

BOOST_AUTO_TEST_CASE(over_leaves_the_sum_open_and_rounded_figures_make_it_an_interval) {
    BOOST_TEST((raised({{.raised = stated<usd>(41_million)}, {.raised = stated<usd>(2.5_million, hedge::over)}}) ==
                interval{bound{43'000'000, false}, std::nullopt}));
    BOOST_TEST((raised({{.raised = stated<usd>(4.1_million)}, {.raised = stated<usd>(2.5_million)}}) ==
                interval{6'500'000, 6'700'000}));
}

BOOST_AUTO_TEST_CASE(a_tranche_is_in_its_rounds_amount) {
    BOOST_TEST((raised({round_of("A", 10), round_of("A-1", 4, {tranche_of("A")}),
                        round_of("A-2", 6, {tranche_of("A")})}) == interval{10}));
    BOOST_TEST((raised({round_of("A", 10), unknown_round("A-1", {tranche_of("A")})}) == interval{10}));
    // The round's own amount is not known: at least its tranches.
    BOOST_TEST((raised({unknown_round("A"), round_of("A-1", 4, {tranche_of("A")}),
                        round_of("A-2", 6, {tranche_of("A")})}) == interval::at_least(10)));
}

BOOST_AUTO_TEST_CASE(an_extension_adds_unless_it_is_told_to_be_in) {
    BOOST_TEST((raised({round_of("A", 10), round_of("A ext", 4, {extension_of("A")})}) == interval{14}));
    BOOST_TEST((raised({round_of("A", 14), round_of("A ext", 4, {extension_of("A", answer::yes)})}) == interval{14}));
}

BOOST_AUTO_TEST_CASE(a_converted_note_counts_once_however_the_round_was_told) {
    auto const note = [](answer counted_there) { return round_of("note", 2, {converted_into("A", counted_there)}); };
    BOOST_TEST((raised({note(answer::yes), round_of("A", 10)}) == interval{10}));
    BOOST_TEST((raised({note(answer::no), round_of("A", 10)}) == interval{12}));
    BOOST_TEST((raised({note(answer::cannot_be_known), round_of("A", 10)}) == interval{10, 12}));
    auto const after = funding_ledger::from({note(answer::yes), round_of("A", 10)})->cumulative();
    BOOST_TEST(((*after)[0]->amount.range() == interval{2} && (*after)[1]->amount.range() == interval{10}));
}

BOOST_AUTO_TEST_CASE(what_is_in_a_part_is_in_the_whole) {
    // A tranche of an extension that the round's amount has in it.
    BOOST_TEST((raised({round_of("A", 14), unknown_round("ext", {extension_of("A", answer::yes)}),
                        round_of("ext-1", 3, {tranche_of("ext")})}) == interval{14}));
    BOOST_TEST((raised({round_of("A", 10), unknown_round("ext", {extension_of("A")}),
                        round_of("ext-1", 3, {tranche_of("ext")})}) == interval::at_least(13)));
}

BOOST_AUTO_TEST_CASE(a_secondary_sale_raises_nothing) {
    funding_round const secondary{
        .label = "tender", .raised = exactly<usd>(90), .instrument = funding_instrument::secondary};
    BOOST_TEST((raised({round_of("A", 10), secondary}) == interval{10}));
}

BOOST_AUTO_TEST_CASE(only_what_is_asked_for_is_counted) {
    funding_round debt{.label = "loan", .raised = exactly<usd>(7), .instrument = funding_instrument::debt};
    auto const ledger = funding_ledger::from({round_of("A", 10), debt});
    auto const but_debt = [](funding_round const& r) { return r.instrument != funding_instrument::debt; };
    BOOST_TEST((ledger->raised(but_debt)->amount.range() == interval{10}));
    BOOST_TEST((ledger->raised()->amount.range() == interval{17}));
}

BOOST_AUTO_TEST_CASE(each_contradiction_is_a_reason_with_its_round) {
    using enum funding_reason;
    BOOST_TEST((refused({round_of("A", 1), round_of("B", 1, {extension_of("B")})}) == ledger_error{part_of_itself, 1}));
    BOOST_TEST((refused({round_of("A", 1, {extension_of("B")}), round_of("B", 1, {tranche_of("A")})}) ==
                ledger_error{part_of_itself, 0}));
    // A part of a circle is not on it.
    BOOST_TEST((refused({round_of("C", 1, {tranche_of("A")}), round_of("A", 1, {extension_of("B")}),
                         round_of("B", 1, {extension_of("A")})}) == ledger_error{part_of_itself, 1}));
    BOOST_TEST((refused({round_of("A", 1, {extension_of("Z")})}) == ledger_error{no_such_round, 0}));
    BOOST_TEST((refused({round_of("A", 1), round_of("A", 2), round_of("x", 1, {tranche_of("A")})}) ==
                ledger_error{round_named_twice, 2}));
    BOOST_TEST((refused({round_of("A", 10), round_of("A-1", 6, {tranche_of("A")}),
                         round_of("A-2", 5, {tranche_of("A")})}) == ledger_error{parts_exceed_round, 0}));
    auto below = round_of("A", 30);
    below.post_money = exactly<usd>(20);
    BOOST_TEST((refused({round_of("seed", 1), below}) == ledger_error{post_below_raised, 1}));
    BOOST_TEST((refused({{.raised = exactly(3, unit::percent())}}) == ledger_error{different_unit, 0}));
}

BOOST_AUTO_TEST_CASE(an_extension_of_the_same_label_is_of_the_other) {
    BOOST_TEST((raised({round_of("A", 10), round_of("A", 4, {extension_of("A")})}) == interval{14}));
}

BOOST_AUTO_TEST_CASE(currencies_are_apart_or_converted_by_the_rates_of_the_day) {
    auto in_yuan = funding_round{.label = "A", .announced = partial_date{2020, 5}, .raised = exactly<cny>(70)};
    auto in_dollars = funding_round{.label = "B", .announced = partial_date{2021, 3, 4}, .raised = exactly<usd>(20)};
    auto const ledger = funding_ledger::from({in_yuan, in_dollars, unknown_round("C")});
    BOOST_TEST((ledger->raised().error() == ledger_error{funding_reason::different_unit, 1}));
    auto const apart = ledger->raised_by_currency();
    BOOST_REQUIRE(apart.size() == 2U);
    BOOST_TEST(
        (apart[0].amount.range() == interval::at_least(70) && apart[1].amount.range() == interval::at_least(20)));

    dated_rates rates;
    rates.add(day_span{date{2020, 5, 1}, date{2020, 5, 15}}, {usd::value, cny::value, 7_decimal, rate_kind::closing});
    BOOST_TEST((ledger->raised_in(usd::value, rates).error() == ledger_error{funding_reason::no_exchange_rate, 0}));
    rates.add(day_span{date{2020, 5, 16}, date{2020, 6, 15}}, {usd::value, cny::value, 5_decimal, rate_kind::closing});
    BOOST_TEST((ledger->raised_in(usd::value, rates)->amount.range() == interval::at_least(30)));
    BOOST_TEST((ledger->raised_in(usd::value, rates)->amount.notes().has(note::derived)));
    auto const after = ledger->cumulative_in(usd::value, rates);
    BOOST_TEST(((*after)[0]->amount.range() == interval{10, 14} && (*after)[1]->amount.range() == interval{30, 34}));
    in_yuan.announced.reset();
    BOOST_TEST(
        (funding_ledger::from({in_yuan})->raised_in(usd::value, rates).error().reason == funding_reason::not_dated));
}

BOOST_AUTO_TEST_SUITE_END()
