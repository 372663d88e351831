// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/claim.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

using namespace prospectus;

namespace {

unit const number = unit::number();

estimate known(interval i, unit const& in = unit::number()) { return {i, in}; }

/// Whether a point of `i` on a grid of halves from -2 to 12, and what lies beyond it, is in `j`.
std::vector<fraction> grid() {
    std::vector<fraction> points;
    for (int n = -1000; n <= -996; ++n) points.emplace_back(n);
    for (int n = -8; n <= 48; ++n) points.emplace_back(n, 4);
    for (int n = 996; n <= 1000; ++n) points.emplace_back(n);
    return points;
}

bool every_point(interval const& of, interval const& in) {
    for (auto const& p : grid())
        if (of.contains(p) && !in.contains(p)) return false;
    return true;
}
bool any_point(interval const& of, interval const& in) {
    for (auto const& p : grid())
        if (of.contains(p) && in.contains(p)) return true;
    return false;
}

std::vector<interval> intervals() {
    std::vector<interval> all{interval::everything()};
    for (int a = -1; a <= 10; ++a) {
        all.push_back(interval::above(a));
        all.push_back(interval::at_least(a));
        all.push_back(interval::below(a));
        all.push_back(interval::at_most(a));
        all.emplace_back(fraction{a});
        for (int b = a + 1; b <= 10; ++b)
            for (int ends = 0; ends < 4; ++ends) all.emplace_back(bound{a, ends % 2 == 0}, bound{b, ends < 2});
    }
    return all;
}

std::vector<figure> figures() {
    std::vector<figure> all;
    for (auto const how : {hedge::none, hedge::exactly, hedge::about, hedge::over, hedge::at_least, hedge::under,
                           hedge::at_most, hedge::nearly})
        for (int v : {2, 4, 7}) all.emplace_back(numeral{v}, number, how);
    all.emplace_back(numeral{2}, numeral{5}, number);
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_claim)

BOOST_AUTO_TEST_CASE(verdicts_are_what_the_points_of_the_intervals_say) {
    for (auto const& stated : figures())
        for (auto const& computed : intervals()) {
            auto const v = judge(stated, known(computed)).verdict;
            bool const widthless = stated.how() == hedge::about || stated.how() == hedge::nearly;
            if (every_point(computed, stated.core())) BOOST_REQUIRE(v == verdict::holds);
            else if (!any_point(computed, stated.reach())) BOOST_REQUIRE(v == verdict::contradicted);
            else if (widthless && !any_point(computed, stated.core())) BOOST_REQUIRE(v == verdict::unknown);
            else BOOST_REQUIRE(v == verdict::possible);
        }
}

BOOST_AUTO_TEST_CASE(a_missing_part_leaves_it_unknown_unless_what_is_known_decides) {
    auto const over_six = stated(6_decimal, number, hedge::over);
    auto const with_more = [](int sure) {
        return evidence::partial(known(interval{sure}), interval::at_least(0), "the rest");
    };
    BOOST_TEST((judge(over_six, with_more(5)).verdict == verdict::unknown));
    BOOST_TEST((judge(over_six, with_more(7)).verdict == verdict::holds));
    BOOST_TEST((judge(stated(6_decimal, number, hedge::under), with_more(7)).verdict == verdict::contradicted));
    BOOST_TEST((judge(over_six, with_more(5)).missing_must_be == interval::above(1)));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_in_the_unit_of_what_is_known) {
    auto const part = evidence::partial(known(interval{fraction{2, 5}}), interval{0, fraction{1, 5}}, "the rest");
    auto const most = [&](decimal percent) {
        return judge(stated(percent, unit::percent(), hedge::at_most), part).verdict;
    };
    BOOST_TEST((most(60) == verdict::holds));
    BOOST_TEST((most(59) == verdict::unknown));
    BOOST_TEST((most(39) == verdict::contradicted));
}

BOOST_AUTO_TEST_CASE(a_reason_instead_of_a_value_is_unknown) {
    outcome<estimate, growth_reason> const none = unexpected{growth_reason::negative_base};
    claim const c{"growth of a loss", stated(10_decimal, unit::percent()), none};
    BOOST_TEST((c.verdict() == verdict::unknown));
    BOOST_TEST((c.judged().reason == computing_reason{growth_reason::negative_base}));
}

BOOST_AUTO_TEST_CASE(percent_and_ratios_compare_but_money_and_ratios_do_not) {
    BOOST_TEST((judge(stated(25_decimal, unit::percent()), known(interval{fraction{1, 4}})).verdict == verdict::holds));
    BOOST_TEST((judge(stated(8_decimal, unit::multiple(), hedge::at_least), known(interval{8}, number)).verdict ==
                verdict::holds));
    auto const other = judge(stated(25_decimal, unit::percent()), known(interval{1}, unit::money(usd::value)));
    BOOST_TEST((other.verdict == verdict::unknown && other.reason == computing_reason{amount_reason::different_unit}));
}

BOOST_AUTO_TEST_CASE(three_months_are_a_month_and_a_half_wide_in_days) {
    auto const three = stated(3_decimal, unit::count("month"));  // 76.1 to 106.5 days
    auto const after = [&](int days) { return judge(three, known(interval{days}, unit::count("day"))).verdict; };
    BOOST_TEST((after(76) == verdict::contradicted));
    BOOST_TEST((after(77) == verdict::holds));
    BOOST_TEST((after(106) == verdict::holds));
    BOOST_TEST((after(107) == verdict::contradicted));
}

BOOST_AUTO_TEST_CASE(claims_of_order_take_the_answer) {
    BOOST_TEST((claim{"same day", answer::yes}.verdict() == verdict::holds));
    BOOST_TEST((claim{"same day", answer::no}.verdict() == verdict::contradicted));
    BOOST_TEST((claim{"same day", answer::cannot_be_known}.verdict() == verdict::possible));
}

BOOST_AUTO_TEST_SUITE_END()
