// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/claim.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/calendar/fiscal_unit.hpp>
#include <prospectus/corporate/date_claims.hpp>
#include <prospectus/corporate/figure_claims.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_claim)

BOOST_AUTO_TEST_CASE(a_claim_says_what_was_stated_computed_and_why) {
    estimate const computed{interval{fraction{13317, 10000}, fraction{13341, 10000}}, unit::number()};
    BOOST_TEST(to_text(claim{"compound growth", stated(130_decimal, unit::percent()), computed}) ==
               "compound growth: 130% stated, [133.17%, 133.41%] computed: possible, only if the last zero stated does "
               "not count");
    claim const missing{"losses", stated<cny>(6.2_billion, hedge::over),
                        evidence::partial(stated<cny>(3.89_billion), interval::everything(), "the last half")};
    BOOST_TEST(explain(missing, decimals{4}) == "the last half must be CNY (2.305, +inf) billion");
    BOOST_TEST(to_text(claim{"same day", answer::yes}) ==
               "same day: yes computed: holds, whatever days are meant, it is so");
}

BOOST_AUTO_TEST_CASE(each_verdict_of_a_figure_has_its_sentence) {
    auto const sales = stated<usd>(27.2_million);
    auto const said = [&](figure const& reported) { return to_text(value_claim("sales", sales, reported)); };
    BOOST_TEST(said(exactly<usd>(27.183_million)) ==
               "sales: USD 27.2 million stated, USD [27.18, 27.19] million computed: holds, whatever the figures stand "
               "for, it is so");
    BOOST_TEST(said(stated<usd>(27_million)) ==
               "sales: USD 27.2 million stated, USD [26.5, 27.5] million computed: possible, the figures cannot tell: "
               "they are as wide as the difference");
    BOOST_TEST(
        said(stated<usd>(26.9_million)) ==
        "sales: USD 27.2 million stated, USD [26.85, 26.95] million computed: contradicted, whatever the figures "
        "stand for, it is not so");
    BOOST_TEST(to_text(value_claim("sales", sales, std::nullopt)) ==
               "sales: USD 27.2 million stated, a part is not stated computed: unknown, a part is not stated");
    BOOST_TEST(explain(value_claim("sales", stated<usd>(27.2_million, hedge::about), stated<usd>(29.0_million))) ==
               "how wide it was meant is not stated");
}

BOOST_AUTO_TEST_CASE(what_rests_on_an_about_says_so) {
    auto const about = stated<usd>(100.0_million, hedge::about);
    auto const growth = growth_claim("growth", stated(25_decimal, unit::percent()), stated<usd>(80.0_million), about);
    BOOST_TEST(explain(growth) == "if what is stated as about is as near as its digits, it is so");
}

BOOST_AUTO_TEST_CASE(each_verdict_of_a_day_has_its_sentence) {
    auto const said = [](known_date const& day) {
        return to_text(within_claim("in the first half", day, fiscal_half{2023, 1}));
    };
    BOOST_TEST(said(partial_date{2023, 3}) ==
               "in the first half: yes computed: holds, whatever days are meant, it is so");
    BOOST_TEST(said(partial_date{2023}) ==
               "in the first half: cannot be known computed: possible, the dates cannot tell");
    BOOST_TEST(said(partial_date{2023, 8}) ==
               "in the first half: no computed: contradicted, whatever days are meant, it is not so");
    BOOST_TEST(said(std::nullopt) ==
               "in the first half: something has no date computed: unknown, something has no date");
}

BOOST_AUTO_TEST_SUITE_END()
