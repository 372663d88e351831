// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/cumulative_sum.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// The order as addition_order.hpp words it, written down once more.
std::vector<double> by_the_words(std::vector<double> const& x) {
    std::vector<double> sums;
    std::vector<double> totals;  // of chunks
    double carry = -0.0, base = -0.0;
    for (std::size_t at = 0; at < x.size(); at += 8) {
        if (at != 0 && at % 4096 == 0) {
            totals.push_back(carry);
            carry = base = -0.0;
            // 13 chunks are 8 + 4 + 1.
            for (std::size_t from = 0, size = std::bit_floor(totals.size()); size != 0; size /= 2)
                if ((totals.size() & size) != 0) {
                    std::vector<double> pairs(totals.begin() + std::ptrdiff_t(from),
                                              totals.begin() + std::ptrdiff_t(from + size));
                    for (; pairs.size() > 1; pairs.resize(pairs.size() / 2))
                        for (std::size_t i = 0; i < pairs.size() / 2; ++i) pairs[i] = pairs[2 * i] + pairs[2 * i + 1];
                    base += pairs[0];
                    from += size;
                }
        }
        auto const v = [&](std::size_t i) { return at + i < x.size() ? x[at + i] : 0.0; };
        double const l1 = v(0) + v(1), l2 = l1 + v(2), l3 = l1 + (v(2) + v(3)), l4 = l3 + v(4), l5 = l3 + (v(4) + v(5));
        double const l6 = l3 + ((v(4) + v(5)) + v(6)), l7 = l3 + ((v(4) + v(5)) + (v(6) + v(7)));
        for (double const l : {v(0), l1, l2, l3, l4, l5, l6, l7})
            if (sums.size() < x.size()) sums.push_back(base + (carry + l));
        carry += l7;
    }
    return sums;
}

bool same_bits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (a != a && b != b);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_cumulative_sum)

BOOST_AUTO_TEST_CASE(floating_point_is_added_in_the_order_written_down) {
    std::mt19937_64 random{9};
    double const special[]{0.0,
                           -0.0,
                           1e308,
                           -1e308,
                           5e-324,
                           std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::quiet_NaN()};
    for (std::size_t length = 0; length <= 67; ++length)
        for (int kind = 0; kind < 20; ++kind) {
            std::vector<double> values(length), sums(length);
            for (auto& v : values) {
                v = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())),
                               static_cast<int>(random() % 80) - 100);
                if (kind > 12 && random() % 9 == 0) v = special[random() % 7];
            }
            auto const expected = by_the_words(values);
            BOOST_REQUIRE(cumulative_sum(values, sums.begin()).has_value());
            for (std::size_t i = 0; i < length; ++i) BOOST_REQUIRE(same_bits(sums[i], expected[i]));
            BOOST_REQUIRE(cumulative_sum(values, values.begin()).has_value());  // in place
            for (std::size_t i = 0; i < length; ++i) BOOST_REQUIRE(same_bits(values[i], sums[i]));
        }
}

BOOST_AUTO_TEST_CASE(chunks_are_added_by_pairs) {
    std::mt19937_64 random{11};
    for (std::size_t const length : {4095u, 4096u, 4097u, 8192u, 13u * 4096u + 77u, 32u * 4096u}) {
        std::vector<double> values(length), sums(length);
        for (auto& v : values)
            v = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 40) - 60);
        auto const expected = by_the_words(values);
        BOOST_REQUIRE(cumulative_sum(values, sums.begin()).has_value());
        for (std::size_t i = 0; i < length; ++i) BOOST_REQUIRE(same_bits(sums[i], expected[i]));
        BOOST_REQUIRE(same_bits(total(values).value(), expected.back()));
    }
}

BOOST_AUTO_TEST_CASE(a_sum_of_negative_zeros_is_negative_zero) {
    std::vector<double> sums(3);
    BOOST_REQUIRE(cumulative_sum(std::vector<double>(3, -0.0), sums.begin()).has_value());
    for (double const s : sums) BOOST_TEST(std::signbit(s));
}

BOOST_AUTO_TEST_CASE(exact_sums_say_where_they_overflow_and_keep_what_was_before) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> sums(4, -7);
    BOOST_TEST((cumulative_sum(std::vector<std::int64_t>{1, 2, most, -5}, sums.begin()).error() == overflow_at{2}));
    BOOST_TEST((sums == std::vector<std::int64_t>{1, 3, -7, -7}));
    BOOST_TEST((total(std::vector<decimal>{decimal{1, -1}, decimal{2, -1}}) == decimal{3, -1}));
    BOOST_TEST((total(std::vector<int>{}) == 0));
}

BOOST_AUTO_TEST_CASE(sums_and_differences_are_inverse) {
    std::mt19937_64 random{10};
    std::vector<std::int64_t> values(1000), sums(1000);
    for (auto& v : values) v = static_cast<std::int64_t>(random() >> 12) - (1LL << 51);
    BOOST_REQUIRE(cumulative_sum(values, sums.begin()).has_value());
    for (std::size_t i = 1; i < values.size(); ++i) BOOST_REQUIRE(sums[i] - sums[i - 1] == values[i]);
}

// 2^63 is 9,223,372 times 10^12 and some.
BOOST_AUTO_TEST_CASE(ten_million_decimals_say_where_they_first_overflow) {
    std::vector<decimal> values(10'000'000, decimal{1'000'000'000'001, -2});
    BOOST_TEST((total(values).error() == overflow_at{9'223'372}));
    values[5'000'000] = decimal{-9'000'000'000'000'000'000, -2};
    BOOST_TEST((total(values) == decimal{999'999'000'009'999'999, -2}));
    std::vector<money<usd>> const cents(10'000'000, money<usd>::of_count(1'000'000'000'001));
    BOOST_TEST((total(cents).error() == overflow_at{9'223'372}));
}

BOOST_AUTO_TEST_SUITE_END()
