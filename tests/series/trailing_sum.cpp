// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/trailing_sum.hpp>

#include <bit>
#include <climits>
#include <cmath>
#include <cstdint>
#include <limits>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <span>
#include <stdexcept>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// The order as the header words it, written down once more.
double by_pairs(std::span<double const> x) {
    return x.size() == 1 ? x[0] : by_pairs(x.first(x.size() / 2)) + by_pairs(x.last(x.size() / 2));
}
double by_the_words(std::span<double const> window) {
    std::size_t p = 1;
    while (2 * p <= window.size()) p *= 2;
    auto const newer = by_pairs(window.last(p));
    return p == window.size() ? newer : by_the_words(window.first(window.size() - p)) + newer;
}
bool same_bits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (a != a && b != b);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_trailing_sum)

BOOST_AUTO_TEST_CASE(floating_point_is_added_in_the_order_written_down) {
    std::mt19937_64 random{12};
    double const special[]{-0.0, 1e308, -1e308, 5e-324, std::numeric_limits<double>::infinity(), std::nan("7")};
    for (std::size_t n = 1; n <= 70; ++n)
        for (bool const strange : {false, true}) {
            std::vector<double> values(n + random() % 150), sums;
            for (auto& v : values) {
                v = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())),
                               static_cast<int>(random() % 80) - 100);
                if (strange && random() % 40 == 0) v = special[random() % 6];
            }
            BOOST_REQUIRE(trailing_sum(values, std::back_inserter(sums), n).has_value());
            BOOST_REQUIRE(sums.size() == values.size() - n + 1);
            for (std::size_t i = 0; i < sums.size(); ++i)
                BOOST_REQUIRE(same_bits(sums[i], by_the_words(std::span{values}.subspan(i, n))));
            BOOST_REQUIRE(trailing_sum(values, values.begin(), n).has_value());  // in place
            for (std::size_t i = 0; i < sums.size(); ++i) BOOST_REQUIRE(same_bits(values[i], sums[i]));
        }
}

BOOST_AUTO_TEST_CASE(what_was_is_not_felt_when_it_is_gone) {
    std::vector<double> const values{1e300, std::numeric_limits<double>::infinity(), std::nan(""), 0.1, 0.2, 0.3};
    std::vector<double> sums;
    BOOST_REQUIRE(trailing_sum(values, std::back_inserter(sums), 3).has_value());
    BOOST_TEST(sums[3] == 0.1 + (0.2 + 0.3));
}

BOOST_AUTO_TEST_CASE(exact_windows_overflow_only_where_their_sum_does) {
    using boost::multiprecision::cpp_int;
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    std::mt19937_64 random{13};
    std::size_t overflowed = 0, fitted = 0;
    for (int round = 0; round < 400; ++round) {
        std::size_t const n = random() % 9 + 1;
        std::vector<std::int64_t> values(40), sums;
        for (auto& v : values)
            v = random() % 9 == 0 ? (random() % 2 == 0 ? most : least) : static_cast<std::int64_t>(random()) >> 3;
        auto const done = trailing_sum(values, std::back_inserter(sums), n);
        std::size_t i = 0;
        for (; i + n <= values.size(); ++i) {
            cpp_int exact = 0;
            for (std::size_t j = i; j < i + n; ++j) exact += values[j];
            if (exact < least || exact > most) break;
            BOOST_REQUIRE((i < sums.size() && exact == sums[i]));
        }
        BOOST_REQUIRE(sums.size() == i);
        if (i + n <= values.size()) {
            BOOST_REQUIRE((done.error() == overflow_at{i + n - 1}));
            ++overflowed;
        } else {
            BOOST_REQUIRE(done.has_value());
            ++fitted;
        }
    }
    BOOST_TEST((overflowed > 20 && fitted > 20));
}

BOOST_AUTO_TEST_CASE(narrow_integers_money_and_decimals) {
    std::vector<std::int8_t> small;
    BOOST_TEST((trailing_sum(std::vector<std::int8_t>{100, 27, 1, 127}, std::back_inserter(small), 2).error() ==
                overflow_at{3}));
    BOOST_TEST((small == std::vector<std::int8_t>{127, 28}));
    using cents = money<usd>;
    std::vector<cents> amounts{cents::of_count(5), cents::of_count(LLONG_MAX), cents::of_count(-5)}, totals;
    BOOST_TEST((trailing_sum(amounts, std::back_inserter(totals), 3).has_value() &&
                totals == std::vector{cents::of_count(LLONG_MAX)}));
    BOOST_TEST((trailing_sum(amounts, std::back_inserter(totals), 2).error() == overflow_at{1}));
    std::vector<decimal> const decimals{decimal{1, -1}, decimal{25, -2}, decimal{4}, decimal{9, 18}, decimal{9, 18}};
    std::vector<decimal> sums;
    BOOST_TEST((trailing_sum(decimals, std::back_inserter(sums), 3).error() == overflow_at{3}));
    BOOST_TEST((sums == std::vector{decimal{435, -2}}));
}

BOOST_AUTO_TEST_CASE(fewer_values_than_a_window_give_none) {
    std::vector<int> const values{1, 2, 3};
    std::vector<int> sums;
    BOOST_TEST(trailing_sum(values, std::back_inserter(sums), 4).has_value());
    BOOST_TEST(trailing_sum(values, std::back_inserter(sums), std::numeric_limits<std::size_t>::max()).has_value());
    BOOST_TEST(trailing_sum(std::vector<int>{}, std::back_inserter(sums), 1).has_value());
    BOOST_TEST(sums.empty());
    BOOST_CHECK_THROW((void)trailing_sum(values, std::back_inserter(sums), 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
