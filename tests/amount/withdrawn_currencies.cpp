// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/withdrawn_currencies.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(withdrawn::hrk::value.number() == 191 && find_withdrawn("HRK")->year == 2023);
static_assert(money<withdrawn::dem>{19.90_decimal}.count() == 1990 &&
              money<withdrawn::itl>{500_decimal}.count() == 500);
static_assert(!find_currency("DEM") && !find_withdrawn("EUR"));

BOOST_AUTO_TEST_SUITE(amount_withdrawn_currencies)

BOOST_AUTO_TEST_CASE(codes_ascend_and_each_gave_way_to_one_in_force) {
    std::string_view last;
    for (auto const& w : withdrawn::currencies) {
        BOOST_TEST_CONTEXT(w.value.code()) {
            BOOST_TEST(last < w.value.code());
            BOOST_TEST((w.month >= 1 && w.month <= 12 && w.year >= 2002 && w.year <= 2024));
            BOOST_TEST(!find_currency(w.value.code()));
            auto const successor = find_currency(w.successor);
            BOOST_TEST_REQUIRE(successor.has_value());
            for (auto const& in_force : iso4217::currencies) BOOST_TEST(in_force.number() != w.value.number());
        }
        last = w.value.code();
    }
}

BOOST_AUTO_TEST_SUITE_END()
