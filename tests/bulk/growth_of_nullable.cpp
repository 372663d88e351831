// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/growth_of_nullable.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/nullable.hpp"
#include "tests/bulk/paths.hpp"

using namespace prospectus;
using namespace bulk_tests;

namespace {

std::mt19937_64 random_bits{33};

template <class T>
struct expected_of {
    std::vector<std::optional<detail::rate_value<T>>> rates;
    std::vector<why_no_rate> reasons;
};

/// Pair by pair, of whole numbers whose rates are those of double.
template <class T>
expected_of<T> by_hand(std::vector<std::optional<T>> const& levels, std::vector<int> const& offsets, std::size_t lag,
                       bool absolute) {
    using rate = detail::rate_value<T>;
    expected_of<T> all;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        auto const first = static_cast<std::size_t>(offsets[g]), past = static_cast<std::size_t>(offsets[g + 1]);
        for (std::size_t i = first; i < past; ++i) {
            std::optional<T> const base = i - first < lag ? std::nullopt : levels[i - lag];
            std::optional<rate> found;
            why_no_rate reason;
            if (!base) reason = growth_reason::missing_base;
            else if (!levels[i]) reason = growth_reason::missing_value;
            else if (*base < 0 && !absolute)
                reason = *levels[i] < 0 ? growth_reason::negative_base : growth_reason::turned_positive;
            else if (*base == 0) reason = growth_reason::zero_base;
            else if (*levels[i] < 0 && !absolute) reason = growth_reason::turned_negative;
            else
                found = (static_cast<rate>(*levels[i]) - static_cast<rate>(*base)) / std::abs(static_cast<rate>(*base));
            all.rates.push_back(found);
            all.reasons.push_back(reason);
        }
    }
    return all;
}

template <class T, class... P>
void agrees(std::size_t by, unsigned missing_of_a_thousand, std::size_t offset, P... policy) {
    using rate = detail::rate_value<T>;
    auto const offsets = any_offsets(random_bits);
    auto const rows = static_cast<std::size_t>(offsets.back());
    std::vector<std::optional<T>> levels(rows);
    for (auto& v : levels)
        if (random_bits() % 1000 >= missing_of_a_thousand)
            v = static_cast<T>(static_cast<int>(random_bits() % 100) - (random_bits() % 4 == 0 ? 50 : 0));
    auto const by_group = by_hand(levels, offsets, by, sizeof...(P) != 0);
    auto const as_one = by_hand(levels, {0, static_cast<int>(rows)}, by, sizeof...(P) != 0);
    in_bits<T> const given{levels, T{5}, offset};
    std::vector<why_no_rate> reasons(rows);
    for (auto const how : every_way()) {
        in_bits<rate> rates{rows, rate{7}, (offset + 3) % 11};
        growth_rates(given.read(), rates.write(), lag{by}, policy..., group_offsets{offsets}, reasons_into{reasons},
                     how);
        BOOST_REQUIRE(same(rates, by_group.rates));
        BOOST_REQUIRE(reasons == by_group.reasons);
        growth_rates(given.read(), rates.write(), how, reasons_into{reasons}, lag{by}, policy...);
        BOOST_REQUIRE(same(rates, as_one.rates));
        BOOST_REQUIRE(reasons == as_one.reasons);
        growth_rates(given.read(), rates.write(), group_offsets{offsets}, lag{by}, policy..., how);
        BOOST_REQUIRE(same(rates, by_group.rates));
        if constexpr (std::same_as<rate, T>) {
            auto place = given;
            growth_rates(place.write(), place.write(), lag{by}, policy..., group_offsets{offsets},
                         reasons_into{reasons}, how);
            BOOST_REQUIRE(same(place, by_group.rates));
            BOOST_REQUIRE(reasons == by_group.reasons);
            auto all = given;
            growth_rates(all.write(), all.write(), lag{by}, policy..., how);
            BOOST_REQUIRE(same(all, as_one.rates));
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_growth_of_nullable)

BOOST_AUTO_TEST_CASE(what_is_missing_has_no_rate_and_says_why) {
    for (std::size_t const by : {1u, 4u, 29u, 600u, 5000u})
        for (unsigned const missing : {0u, 3u, 200u, 1000u}) {
            agrees<double>(by, missing, by % 5);
            agrees<std::int64_t>(by, missing, 8);
        }
    agrees<float>(4, 50, 1);
    agrees<std::int32_t>(4, 50, 13);
}

BOOST_AUTO_TEST_CASE(policies_of_the_base_hold_for_what_is_there) {
    for (std::size_t const by : {1u, 30u}) {
        agrees<double>(by, 100, 3, absolute_base);
        agrees<std::int64_t>(by, 100, 0, absolute_base);
        agrees<std::int32_t>(by, 100, 0, absolute_base);
    }
}

BOOST_AUTO_TEST_CASE(a_nan_is_missing_whatever_its_bit) {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> levels{1, nan, 2, nan, 3}, rates(5);
    std::uint8_t const bits = 0b10111;
    std::uint8_t out = 0;
    std::vector<why_no_rate> reasons(5);
    for (auto const how : every_way()) {
        growth_rates(nullable_span<double const>{levels, &bits}, nullable_span<double>{rates, &out}, how,
                     reasons_into{reasons});
        BOOST_TEST(out == 0);
        std::vector<why_no_rate> const expected{growth_reason::missing_base, growth_reason::missing_value,
                                                growth_reason::missing_base, growth_reason::missing_value,
                                                growth_reason::missing_base};
        BOOST_TEST((reasons == expected));
    }
    levels = {nan, 1};
    std::uint8_t const first_only = 0b01;
    reasons.resize(2);
    growth_rates(nullable_span<double const>{levels, &first_only}, nullable_span<double>{levels, &out},
                 reasons_into{reasons});
    BOOST_TEST((reasons[1] == why_no_rate{growth_reason::missing_base}));
}

BOOST_AUTO_TEST_CASE(a_rate_that_is_out_of_range_has_no_bit) {
    std::vector<double> const levels{std::numeric_limits<double>::denorm_min(), 1e300, 2e300};
    std::vector<double> rates(3);
    std::uint8_t out = 0;
    std::vector<why_no_rate> reasons(3);
    growth_rates(nullable_span<double const>{levels, nullptr}, nullable_span<double>{rates, &out},
                 reasons_into{reasons});
    BOOST_TEST(out == 0b100);
    BOOST_TEST((reasons[1] == why_no_rate{growth_reason::out_of_range}));
    BOOST_TEST(rates[2] == 1);
}

BOOST_AUTO_TEST_CASE(money_grows_as_its_count) {
    std::vector<money<usd>> prices;
    for (int const count : {100, 0, 125, 150}) prices.push_back(money<usd>::of_count(count));
    std::uint8_t const bits = 0b1101;
    std::uint8_t out = 0xFF;
    std::vector<double> rates(4);
    growth_rates(nullable_span<money<usd> const>{prices, &bits}, nullable_span<double>{rates, &out}, lag{2},
                 signed_base);
    BOOST_TEST(out == 0b1111'0100);
    BOOST_TEST(rates[2] == 0.25);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
    in_bits<double> levels{3, 1, 0}, rates{2, 1, 0};
    std::vector<why_no_rate> reasons(2);
    BOOST_CHECK_THROW(growth_rates(levels.read(), rates.write()), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(levels.read(), levels.write(), reasons_into{reasons}), std::invalid_argument);
    BOOST_CHECK_THROW(growth_rates(levels.read(), levels.write(), group_offsets{std::vector{0, 2}}),
                      std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
