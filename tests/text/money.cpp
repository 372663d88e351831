// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/money.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(writable_as_text<money<usd>, number_format> && !writable_as_text<money<usd>, int>);

BOOST_AUTO_TEST_SUITE(text_money)

BOOST_AUTO_TEST_CASE(money_reads_back_and_others_are_refused) {
    money<usd> const m{1234.5_decimal};
    BOOST_TEST(to_text(m) == "USD 1234.50");
    BOOST_TEST(to_text(m, grouped) == "USD 1,234.50");
    BOOST_TEST((from_text<money<usd>>(to_text(m, grouped)) == m &&
                from_text<money<usd>>("US$1.2bn") == money<usd>{1.2_billion}));
    BOOST_TEST((from_text<money<usd>>("CNY 1").error().expected == "the currency of this money"));
    BOOST_TEST((!from_text<money<usd>>("USD 0.001") && !from_text<money<usd>>("about USD 5") &&
                !from_text<money<usd>>("USD x")));
}

BOOST_AUTO_TEST_SUITE_END()
