// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/funding_sums.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_detail_funding_sums)

BOOST_AUTO_TEST_CASE(an_unknown_amount_may_be_in_any_currency) {
    detail::running_sums all;
    all.unknown = 1;
    BOOST_TEST(all.with_unknown().empty());
    all.add_amount(exactly<usd>(2_million));
    all.add_amount(exactly<eur>(3_million));
    all.add_amount(exactly<usd>(5_million));
    auto const sums = all.with_unknown();
    BOOST_REQUIRE(sums.size() == 2U);
    BOOST_TEST((sums[0].amount.range() == interval::at_least(7'000'000) && sums[0].rounds == 3U));
    BOOST_TEST((sums[1].amount.range() == interval::at_least(3'000'000) && sums[1].unknown == 1U));
    BOOST_TEST((sums[1].amount.in() == unit::money(eur::value)));
}

BOOST_AUTO_TEST_SUITE_END()
