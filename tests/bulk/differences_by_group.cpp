// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum_by_group.hpp>
#include <prospectus/bulk/differences_by_group.hpp>

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

std::mt19937_64 random_bits{17};

std::vector<int> any_offsets(unsigned most) {
    std::vector<int> offsets{0};
    for (int i = 0; i < 80; ++i) offsets.push_back(offsets.back() + static_cast<int>(random_bits() % (most + 1)));
    if (most == 100) offsets.push_back(offsets.back() + 4700);
    offsets.push_back(offsets.back() + 3);
    return offsets;
}
std::vector<std::int32_t> ids_of(std::vector<int> const& offsets) {
    std::vector<std::int32_t> ids;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g)
        ids.resize(static_cast<std::size_t>(offsets[g + 1]), static_cast<std::int32_t>(g));
    return ids;
}
std::vector<std::size_t> places_in_group(std::vector<int> const& offsets) {
    std::vector<std::size_t> places;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g)
        for (int i = offsets[g]; i < offsets[g + 1]; ++i) places.push_back(static_cast<std::size_t>(i - offsets[g]));
    return places;
}

template <std::floating_point T>
T any_real() {
    using limits = std::numeric_limits<T>;
    auto const draw = random_bits();
    if (draw % 50 == 0) return -limits::quiet_NaN();
    if (draw % 50 == 1) return limits::infinity();
    return static_cast<T>(static_cast<std::int64_t>(draw)) / T{3};
}

template <std::floating_point T>
void agrees_one_by_one() {
    for (unsigned const most : {1u, 12u, 100u})
        for (std::size_t const by : {std::size_t{1}, std::size_t{4}, std::size_t{600}}) {
            auto const offsets = any_offsets(most);
            auto const ids = ids_of(offsets);
            auto const places = places_in_group(offsets);
            std::vector<T> sums(ids.size()), expected(ids.size()), made(ids.size());
            for (auto& v : sums) v = any_real<T>();
            for (std::size_t i = 0; i < sums.size(); ++i) {
                T const x = places[i] < by ? sums[i] : sums[i] - sums[i - by];
                expected[i] = x == x ? x : std::numeric_limits<T>::quiet_NaN();
            }
            for (auto const how : every_way()) {
                differences(sums, made, lag{by}, group_offsets{offsets}, how);
                BOOST_REQUIRE(same_bits(made, expected));
                auto place = sums;
                differences(place, place, lag{by}, group_ids{ids}, how);
                BOOST_REQUIRE(same_bits(place, expected));
            }
        }
}

/// Groups far from one another: differences over a border do not fit, and must not count.
template <std::signed_integral T>
void agrees_with_exact(bool overflows) {
    using wide = boost::multiprecision::int256_t;
    for (unsigned const most : {1u, 12u, 100u})
        for (std::size_t const by : {std::size_t{1}, std::size_t{4}, std::size_t{600}}) {
            auto const offsets = any_offsets(most);
            auto const ids = ids_of(offsets);
            auto const places = places_in_group(offsets);
            std::vector<T> sums(ids.size()), expected(ids.size()), made(ids.size());
            for (std::size_t i = 0; i < sums.size(); ++i) {
                T const small = static_cast<T>(random_bits() % 1000);
                sums[i] = ids[i] % 2 == 0 ? static_cast<T>(std::numeric_limits<T>::max() - small)
                                          : static_cast<T>(std::numeric_limits<T>::min() + small);
                if (overflows && random_bits() % 300 == 0) sums[i] = static_cast<T>(~sums[i]);
            }
            std::size_t fitting = sums.size();
            for (std::size_t i = 0; i < fitting; ++i) {
                wide const exact = wide{sums[i]} - (places[i] < by ? wide{0} : wide{sums[i - by]});
                if (exact < std::numeric_limits<T>::min() || exact > std::numeric_limits<T>::max()) fitting = i;
                else expected[i] = static_cast<T>(exact);
            }
            BOOST_REQUIRE((overflows || fitting == sums.size()));
            auto const agrees = [&](std::vector<T> const& found, auto const& done) {
                BOOST_REQUIRE((done ? sums.size() : done.error().position) == fitting);
                BOOST_REQUIRE(same_bits<T>(std::span{found}.first(fitting), std::span{expected}.first(fitting)));
            };
            for (auto const how : every_way()) {
                agrees(made, differences(sums, made, lag{by}, group_offsets{offsets}, how));
                auto place = sums;
                auto const done = differences(place, place, lag{by}, group_ids{ids}, how);
                agrees(place, done);
            }
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_differences_by_group)

BOOST_AUTO_TEST_CASE(each_group_is_subtracted_on_its_own) {
    agrees_one_by_one<double>();
    agrees_one_by_one<float>();
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_over_a_border_is_no_overflow) {
    agrees_with_exact<std::int64_t>(false);
    agrees_with_exact<std::int32_t>(false);
}

BOOST_AUTO_TEST_CASE(an_overflow_has_the_place_of_its_row) {
    agrees_with_exact<std::int64_t>(true);
    agrees_with_exact<std::int32_t>(true);
}

BOOST_AUTO_TEST_CASE(they_are_the_inverse_of_sums_by_group) {
    auto const offsets = any_offsets(100);
    std::vector<money<usd>> values(static_cast<std::size_t>(offsets.back())), sums(values.size());
    for (auto& v : values) v = money<usd>::of_count(static_cast<std::int64_t>(random_bits()) >> 20);
    for (auto const how : every_way()) {
        BOOST_REQUIRE(cumulative_sum(values, sums, group_offsets{offsets}, how).has_value());
        BOOST_REQUIRE(differences(sums, sums, group_offsets{offsets}, how).has_value());
        BOOST_REQUIRE((sums == values));
    }
}

BOOST_AUTO_TEST_CASE(groups_that_do_not_fit_are_refused) {
    std::vector<double> values(3);
    BOOST_CHECK_THROW(differences(values, values, group_offsets{std::vector{0, 2}}), std::invalid_argument);
    BOOST_CHECK_THROW(differences(values, values, lag{0}, group_offsets{std::vector{0, 3}}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
