// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/round_ways.hpp>

#include <prospectus/amount/iso4217.hpp>

#include <boost/test/unit_test.hpp>

#include <utility>

using namespace prospectus;

namespace {

estimate bare(interval i) { return {i, unit::number()}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_detail_round_ways)

BOOST_AUTO_TEST_CASE(the_value_is_what_all_ways_allow) {
    detail::round_ways ways{interval{0, 1}};
    ways.add(round_derivation::raised_by_post, bare(interval{-1, fraction{1, 2}}));
    ways.add(round_derivation::pre_by_post, bare(interval{fraction{1, 4}, 3}));
    auto const found = std::move(ways).result();
    BOOST_TEST((found->value.range() == interval{fraction{1, 4}, fraction{1, 2}}));
    BOOST_TEST(found->how.size() == 2U);
    BOOST_TEST(found->value.notes().has(note::derived));
}

BOOST_AUTO_TEST_CASE(ways_that_disagree_are_a_reason) {
    auto const why = [](interval first, interval second, unit const& in = unit::number()) {
        detail::round_ways ways{interval::at_least(0)};
        ways.add(round_derivation::raised_by_post, bare(first));
        ways.add(round_derivation::pre_by_post, estimate{second, in});
        return std::move(ways).result().error();
    };
    BOOST_TEST((why(interval{1, 2}, interval{3, 4}) == funding_reason::post_is_not_pre_plus_raised));
    BOOST_TEST((why(interval{-2, -1}, interval{3, 4}) == funding_reason::below_zero));
    BOOST_TEST((why(interval{1, 2}, interval{1, 2}, unit::money(usd::value)) == funding_reason::different_unit));
    BOOST_TEST((std::move(detail::round_ways{interval{0}}).result().error() == funding_reason::not_stated));
}

BOOST_AUTO_TEST_SUITE_END()
