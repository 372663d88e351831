// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_of_figures.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

estimate of(interval i) { return {i, unit::money(cny::value)}; }
growth_reason reason(interval base, interval later) { return growth(of(base), of(later)).error(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth_of_figures)

BOOST_AUTO_TEST_CASE(two_rounded_numbers_support_a_rate_only_so_far) {
    auto const rate = growth(exactly<usd>(100_decimal), stated<usd>(125_decimal));
    BOOST_TEST((rate->range() == interval{fraction{245, 1000}, fraction{255, 1000}}));
    BOOST_TEST((rate->nominal() == fraction{1, 4} && rate->in() == unit::number()));
}

BOOST_AUTO_TEST_CASE(the_interval_is_no_wider_than_the_truth) {
    // (later - earlier) / earlier in intervals would give [-0.5, 2]: each use of earlier taken for another value.
    BOOST_TEST((growth(of({1, 2}), of({2, 3}))->range() == interval{0, 2}));
}

BOOST_AUTO_TEST_CASE(bases_that_are_or_may_be_below_zero_have_reasons) {
    BOOST_TEST((reason({-3, -1}, {-5, -4}) == growth_reason::negative_base));
    BOOST_TEST((reason({-3, -1}, {-5, 4}) == growth_reason::turned_positive));
    BOOST_TEST((reason(interval{0}, {1, 2}) == growth_reason::zero_base));
    BOOST_TEST((reason({-1, 2}, {1, 2}) == growth_reason::base_may_be_zero));
    BOOST_TEST((reason({0, 2}, {1, 2}) == growth_reason::base_may_be_zero));
    BOOST_TEST((reason({1, 2}, {-3, -1}) == growth_reason::turned_negative));
    BOOST_TEST((growth(of({1, 2}), of({-1, 1})).has_value()));
    BOOST_TEST(
        (growth(of(interval{bound{0, false}, bound{2}}), of({1, 2}))->range() == interval::at_least(fraction{-1, 2})));
    BOOST_TEST((growth(stated<usd>(1_million), stated<cny>(1_million)).error() == growth_reason::different_unit));
}

BOOST_AUTO_TEST_CASE(policies_give_an_interval_on_a_base_below_zero) {
    auto const losses = of({-4, -2}), profit = of({2, 4});
    BOOST_TEST((growth(losses, profit, signed_base)->range() == interval{-3, fraction{-3, 2}}));
    BOOST_TEST((growth(losses, profit, absolute_base)->range() == interval{fraction{3, 2}, 3}));
    BOOST_TEST((growth(profit, losses, absolute_base)->range() == interval{-3, fraction{-3, 2}}));
    BOOST_TEST((growth(of({-1, 2}), profit, absolute_base).error() == growth_reason::base_may_be_zero));
    BOOST_TEST((growth(of(interval{0}), profit, signed_base).error() == growth_reason::zero_base));
    estimate const loss = exactly<cny>(-4_decimal), gain = exactly<cny>(2_decimal);
    BOOST_TEST((growth(loss, gain, absolute_base)->nominal() == fraction{3, 2} &&
                growth(loss, gain, signed_base)->nominal() == fraction{-3, 2}));
}

BOOST_AUTO_TEST_CASE(bare_intervals_and_figures_that_may_be_missing) {
    BOOST_TEST((*growth(interval{1, 2}, interval{2, 3}) == interval{0, 2}));
    BOOST_TEST((growth(interval{0}, interval{1}).error() == growth_reason::zero_base));
    std::optional<figure> const none, some = stated<usd>(1_million);
    BOOST_TEST((growth(none, some).error() == growth_reason::missing_base &&
                growth(some, none).error() == growth_reason::missing_value && growth(some, some).has_value()));
}

BOOST_AUTO_TEST_SUITE_END()
