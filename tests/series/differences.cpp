// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/differences.hpp>

#include <climits>
#include <cmath>
#include <cstdint>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_differences)

BOOST_AUTO_TEST_CASE(inverse_to_sums_both_ways_wherever_these_fit) {
    using boost::multiprecision::cpp_int;
    std::mt19937_64 random{51};
    std::size_t overflowed = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<std::int64_t> values(random() % 12), there, back;
        for (auto& v : values) v = static_cast<std::int64_t>(random()) >> (round % 5);
        if (cumulative_sum(values, std::back_inserter(there))) {
            BOOST_REQUIRE(differences(there, std::back_inserter(back)).has_value());
            BOOST_REQUIRE(back == values);
            BOOST_REQUIRE(differences(there, there.begin()).has_value());  // in place
            BOOST_REQUIRE(there == values);
        }
        there.clear();
        back.clear();
        auto const done = differences(values, std::back_inserter(there));
        std::size_t fits = 0;
        for (cpp_int before = 0; fits < values.size(); before = values[fits++]) {
            cpp_int const exact = cpp_int{values[fits]} - before;
            if (exact > LLONG_MAX || exact < LLONG_MIN) break;
            BOOST_REQUIRE((fits < there.size() && exact == there[fits]));
        }
        if (fits == values.size()) {
            BOOST_REQUIRE((cumulative_sum(there, std::back_inserter(back)).has_value() && back == values));
        } else {
            BOOST_REQUIRE((done.error() == overflow_at{fits} && there.size() == fits));
            ++overflowed;
        }
    }
    BOOST_TEST((overflowed > 20 && overflowed < 480));
}

BOOST_AUTO_TEST_CASE(decimals_money_and_floating_point) {
    std::vector<decimal> decimals;
    BOOST_REQUIRE(differences(std::vector{decimal{15, -1}, decimal{4}}, std::back_inserter(decimals)).has_value());
    BOOST_TEST((decimals == std::vector{decimal{15, -1}, decimal{25, -1}}));
    using cents = money<usd>;
    std::vector<cents> amounts;
    BOOST_TEST((
        differences(std::vector{cents::of_count(LLONG_MIN), cents::of_count(1)}, std::back_inserter(amounts)).error() ==
        overflow_at{1}));
    std::vector<double> reals{-0.0, 2.5, std::nan("3"), 1};
    BOOST_REQUIRE(differences(reals, reals.begin()).has_value());
    BOOST_TEST((std::signbit(reals[0]) && reals[1] == 2.5 && std::isnan(reals[2]) && std::isnan(reals[3])));
}

BOOST_AUTO_TEST_SUITE_END()
