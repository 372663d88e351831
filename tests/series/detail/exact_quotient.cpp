// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/exact_quotient.hpp>

#include <limits>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using detail::exact_quotient;

static_assert(detail::exactly_divisible<int> && detail::exactly_divisible<money<usd>> &&
              detail::exactly_divisible<decimal> && !detail::exactly_divisible<double>);

BOOST_AUTO_TEST_SUITE(series_detail_exact_quotient)

BOOST_AUTO_TEST_CASE(exact_or_nothing) {
    BOOST_TEST((exact_quotient(6, -4) == fraction{-3, 2}));
    BOOST_TEST((exact_quotient(money<usd>::of_count(6), money<usd>::of_count(4)) == fraction{3, 2}));
    BOOST_TEST((exact_quotient(decimal{6, -1}, decimal{4}) == fraction{3, 20}));
    BOOST_TEST((!exact_quotient(1, 0) && !exact_quotient(money<usd>{}, money<usd>{}) &&
                !exact_quotient(decimal{1}, decimal{})));
    BOOST_TEST((!exact_quotient(std::numeric_limits<std::int64_t>::min(), std::int64_t{3})));
    BOOST_TEST((!exact_quotient(std::uint64_t{1} << 63, std::uint64_t{3}) &&
                exact_quotient(std::uint64_t{9}, std::uint64_t{3})));
}

BOOST_AUTO_TEST_SUITE_END()
