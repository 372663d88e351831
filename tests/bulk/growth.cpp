// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/growth.hpp>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;
using bulk_tests::same_bits;

namespace {

std::mt19937_64 random_bits{406};

template <class T>
T any_level() {
    using limits = std::numeric_limits<T>;
    auto const draw = random_bits();
    if constexpr (std::integral<T>) {
        constexpr T special[]{T{0}, T{1}, T{-1}, limits::max(), limits::min(), static_cast<T>(limits::max() - 1)};
        if (draw % 8 == 0) return special[draw / 8 % std::size(special)];
        return static_cast<T>(static_cast<T>(random_bits()) >> (draw % (8 * sizeof(T))));
    } else {
        constexpr T special[]{T{0},
                              -T{0},
                              limits::max(),
                              limits::lowest(),
                              limits::denorm_min(),
                              limits::min(),
                              -limits::min(),
                              limits::infinity(),
                              -limits::infinity(),
                              limits::quiet_NaN(),
                              -limits::signaling_NaN()};
        if (draw % 8 == 0) return special[draw / 8 % std::size(special)];
        return static_cast<T>(std::ldexp(static_cast<T>(random_bits() >> 11), static_cast<int>(draw % 40) - 80) *
                              (draw % 5 == 0 ? -1 : 1));
    }
}
template <>
money<usd> any_level<money<usd>>() {
    return money<usd>::of_count(any_level<std::int64_t>());
}

std::vector<std::size_t> lengths() {
    std::vector<std::size_t> all;
    for (std::size_t n = 0; n <= 35; ++n) all.push_back(n);
    for (std::size_t const n : {67u, 511u, 512u, 513u, 4095u, 4097u, 4600u}) all.push_back(n);
    return all;
}

template <class T>
struct expected_of {
    std::vector<detail::rate_value<T>> rates;
    std::vector<why_no_rate> reasons;

    void add_none() {
        rates.push_back(std::numeric_limits<detail::rate_value<T>>::quiet_NaN());
        reasons.push_back(growth_reason::missing_base);
    }
    void add(auto const& found) {
        if (found && std::isfinite(static_cast<detail::rate_value<T>>(found->fraction()))) {
            rates.push_back(static_cast<detail::rate_value<T>>(found->fraction()));
            reasons.emplace_back();
        } else {
            add_none();
            reasons.back() = found ? growth_reason::out_of_range : found.error();
        }
    }
};

template <class T, class... P>
expected_of<T> by_series(std::span<T const> levels, std::size_t lag, P... policy) {
    expected_of<T> all;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (i < lag) all.add_none();
        else all.add(growth(levels[i - lag], levels[i], policy...));
    return all;
}

template <class T, class... P>
void agrees_with_series(P... policy) {
    using rate = detail::rate_value<T>;
    for (std::size_t const n : lengths())
        for (std::size_t const by :
             {std::size_t{1}, std::size_t{4}, std::size_t{600}, std::numeric_limits<std::size_t>::max()}) {
            std::size_t const off = n % 4;
            std::vector<T> memory(n + off);
            std::span<T> const levels = std::span{memory}.subspan(off);
            for (auto& v : levels) v = any_level<T>();
            auto const expected = by_series<T>(levels, by, policy...);
            std::vector<rate> made(n + 1);
            std::span<rate> const rates = std::span{made}.subspan(1);
            std::vector<why_no_rate> reasons(n);
            for (auto const how : every_way()) {
                growth_rates(levels, rates, lag{by}, policy..., how);
                BOOST_REQUIRE(same_bits<rate>(rates, expected.rates));
                growth_rates(levels, rates, how, reasons_into{reasons}, lag{by}, policy...);
                BOOST_REQUIRE(same_bits<rate>(rates, expected.rates));
                BOOST_REQUIRE(reasons == expected.reasons);
                if constexpr (std::same_as<rate, T>) {
                    auto again = memory;
                    std::span<T> const place = std::span{again}.subspan(off);
                    growth_rates(place, place, lag{by}, policy..., how, reasons_into{reasons});
                    BOOST_REQUIRE(same_bits<rate>(place, expected.rates));
                    BOOST_REQUIRE(reasons == expected.reasons);
                }
            }
        }
}

template <class T>
void agrees_group_by_group(std::size_t by) {
    using rate = detail::rate_value<T>;
    std::vector<std::int32_t> offsets{0};
    for (int i = 0; i < 90; ++i)
        offsets.push_back(offsets.back() + static_cast<std::int32_t>(i % 30 == 7 ? 700 : random_bits() % 13));
    auto const rows = static_cast<std::size_t>(offsets.back());
    std::vector<T> levels(rows);
    for (auto& v : levels) v = any_level<T>();
    expected_of<T> expected;
    std::vector<std::int64_t> ids;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        auto const first = static_cast<std::size_t>(offsets[g]), past = static_cast<std::size_t>(offsets[g + 1]);
        auto const one = by_series<T>(std::span{levels}.subspan(first, past - first), by);
        expected.rates.insert(expected.rates.end(), one.rates.begin(), one.rates.end());
        expected.reasons.insert(expected.reasons.end(), one.reasons.begin(), one.reasons.end());
        ids.resize(past, static_cast<std::int64_t>(g));
    }
    std::vector<rate> rates(rows);
    std::vector<why_no_rate> reasons(rows);
    for (auto const how : every_way()) {
        growth_rates(levels, rates, lag{by}, group_offsets{offsets}, reasons_into{reasons}, how);
        BOOST_REQUIRE(same_bits(rates, expected.rates));
        BOOST_REQUIRE(reasons == expected.reasons);
        growth_rates(levels, rates, group_ids{ids}, lag{by}, how);
        BOOST_REQUIRE(same_bits(rates, expected.rates));
        if constexpr (std::same_as<rate, T>) {
            auto place = levels;
            growth_rates(place, place, group_ids{ids}, lag{by}, reasons_into{reasons}, how);
            BOOST_REQUIRE(same_bits(place, expected.rates));
            BOOST_REQUIRE(reasons == expected.reasons);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_growth)

BOOST_AUTO_TEST_CASE(each_path_gives_what_series_gives) {
    agrees_with_series<double>();
    agrees_with_series<float>();
    agrees_with_series<std::int32_t>();
    agrees_with_series<std::int64_t>();
    agrees_with_series<money<usd>>();
}

BOOST_AUTO_TEST_CASE(policies_of_the_base_are_those_of_series) {
    agrees_with_series<double>(signed_base);
    agrees_with_series<float>(absolute_base);
    agrees_with_series<std::int32_t>(absolute_base);
    agrees_with_series<std::int64_t>(signed_base);
    agrees_with_series<money<usd>>(absolute_base);
}

BOOST_AUTO_TEST_CASE(each_group_has_bases_of_its_own) {
    for (std::size_t const by : {1u, 4u, 20u, 800u}) {
        agrees_group_by_group<double>(by);
        agrees_group_by_group<std::int64_t>(by);
    }
}

BOOST_AUTO_TEST_CASE(the_rate_of_double_is_the_exact_one_but_for_two_roundings) {
    using boost::multiprecision::cpp_rational;
    std::vector<double> levels(200), rates(200);
    for (auto& v : levels)
        v = std::ldexp(static_cast<double>(1 + random_bits() % 1'000'000), static_cast<int>(random_bits() % 30) - 15);
    growth_rates(levels, rates);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        cpp_rational const exact = cpp_rational{levels[i]} / cpp_rational{levels[i - 1]} - 1;
        cpp_rational const error = abs(cpp_rational{rates[i]} - exact);
        BOOST_TEST((error <= abs(exact) * cpp_rational{0x1.002p-52}));
    }
}

BOOST_AUTO_TEST_CASE(a_fixed_base_serves_all) {
    for (double const base : {2.0, 0.0, -3.0, std::numeric_limits<double>::quiet_NaN()}) {
        std::vector<double> levels(1100), rates(1100);
        for (auto& v : levels) v = any_level<double>();
        expected_of<double> expected;
        for (double const v : levels) expected.add(growth(base, v));
        std::vector<why_no_rate> reasons(levels.size());
        for (auto const how : every_way()) {
            growth_from(base, levels, rates, reasons_into{reasons}, how);
            BOOST_REQUIRE(same_bits(rates, expected.rates));
            BOOST_REQUIRE(reasons == expected.reasons);
            auto place = levels;
            growth_from(base, place, place, how);
            BOOST_REQUIRE(same_bits(place, expected.rates));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    std::vector<double> memory(20);
    std::span<double> const all{memory};
    std::vector<why_no_rate> reasons(9);
    BOOST_CHECK_THROW(growth_rates(all.first(10), all.subspan(1, 10)), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(all.first(10), all.subspan(10, 9)), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(all.first(10), all.subspan(10), lag{0}), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(all.first(10), all.subspan(10), reasons_into{reasons}), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(all.first(10), all.subspan(10), group_offsets{std::vector{0, 9}}),
                      std::invalid_argument);
    std::span<std::int64_t const> const over{reinterpret_cast<std::int64_t const*>(memory.data()), 10};
    BOOST_CHECK_THROW(growth_rates(over, all.first(10)), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
