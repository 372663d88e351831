// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/allocation.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <tests/rational.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

using namespace prospectus;
using list = std::vector<int>;

BOOST_AUTO_TEST_SUITE(amount_allocation)

BOOST_AUTO_TEST_CASE(what_is_left_over_goes_by_the_rule) {
    std::array const weights{1, 2, 4};
    BOOST_TEST((allocate(5, weights).value() == list{1, 1, 3}));
    BOOST_TEST((allocate(5, weights, leftover::first_come).value() == list{1, 2, 2}));
    BOOST_TEST((allocate_apart(5, weights).value() == allocation<int>{{0, 1, 2}, 2}));
    BOOST_TEST((allocate(-5, weights).value() == list{-1, -1, -3}));
    BOOST_TEST((allocate_apart(-5, weights).value() == allocation<int>{{0, -1, -2}, -2}));
}

BOOST_AUTO_TEST_CASE(ties_go_to_the_lower_index) {
    BOOST_TEST((allocate(2, std::array{1, 1, 1}).value() == list{1, 1, 0}));
    BOOST_TEST((allocate(1, std::array{1, 3, 3, 1}).value() == list{0, 1, 0, 0}));
    BOOST_TEST((split(money<usd>{-1_decimal}, 3).value() == std::vector<money<usd>>{money<usd>{decimal{-34, -2}},
                                                                                    money<usd>{decimal{-33, -2}},
                                                                                    money<usd>{decimal{-33, -2}}}));
}

BOOST_AUTO_TEST_CASE(a_weight_of_zero_gets_nothing) {
    BOOST_TEST((allocate(100, std::array{0, 1, 0, 1, 1}).value() == list{0, 34, 0, 33, 33}));
    BOOST_TEST((allocate(100, std::array{0, 1, 0, 1, 1}, leftover::first_come).value() == list{0, 34, 0, 33, 33}));
}

// Half of 7 and a quarter twice: 3.5, 1.75, 1.75.
BOOST_AUTO_TEST_CASE(weights_are_exact_of_whatever_kind) {
    list const wanted{3, 2, 2};
    BOOST_TEST((allocate(7, std::array{2, 1, 1}).value() == wanted));
    BOOST_TEST((allocate(7, std::array{0.50_decimal, 0.25_decimal, 0.25_decimal}).value() == wanted));
    BOOST_TEST((allocate(7, std::array{fraction{1, 3}, fraction{1, 6}, fraction{1, 6}}).value() == wanted));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_allocated_has_a_reason) {
    BOOST_TEST((allocate(1, list{}).error() == allocation_reason::no_weights));
    BOOST_TEST((allocate(1, list{0, 0}).error() == allocation_reason::weights_all_zero));
    BOOST_TEST((allocate(1, list{2, -1}).error() == allocation_reason::negative_weight));
    BOOST_TEST((split(1, 0).error() == allocation_reason::no_weights));
    BOOST_TEST(
        (allocate(any_money{1_decimal, iso4217::xau::value}, list{1}).error() == allocation_reason::no_minor_unit));
    BOOST_TEST((allocate(any_money{0.001_decimal, usd::value}, list{1}).error() == allocation_reason::not_whole_units));
    BOOST_TEST((allocate(any_money{decimal{1, 30}, usd::value}, list{1}).error() == allocation_reason::out_of_range));
    BOOST_TEST((allocate_apart(1, list{}).error() == allocation_reason::no_weights));
}

BOOST_AUTO_TEST_CASE(the_limits_do_not_wrap) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST((allocate(least, std::array{1}).value() == std::vector{least}));
    BOOST_TEST((allocate(most, std::array{most, most - 1}).value()[0] == most / 2 + 1));
    BOOST_TEST(
        (allocate(least, std::array{most - 1, std::int64_t{1}}).value() == std::vector<std::int64_t>{least + 1, -1}));
    BOOST_TEST((allocate(std::int8_t{-128}, std::array{1}).value() == std::vector<std::int8_t>{-128}));
}

BOOST_AUTO_TEST_CASE(money_of_both_forms_is_allocated_alike) {
    std::array const weights{1, 2, 3};
    auto const typed = allocate(money<usd>{100_decimal}, weights).value();
    auto const any = allocate(any_money{100_decimal, usd::value}, weights).value();
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST((any[i] == any_money{typed[i]}));
    BOOST_TEST((allocate(decimal{1000, -2}, std::array{1, 2}).value()[0] == 3.33_decimal));
    BOOST_TEST((allocate(millions<usd>{10_million}, std::array{1, 2}).value()[0] == millions<usd>{3_million}));
}

// Nothing is lost; no share is a unit or more away; the same with the sign turned; more weight is no less.
BOOST_AUTO_TEST_CASE(laws_of_random_allocations) {
    std::mt19937_64 random{61};
    for (int i = 0; i < 20'000; ++i) {
        auto const whole = static_cast<std::int64_t>(random()) >> random() % 64;
        std::vector<std::int64_t> weights(random() % 12 + 1);
        for (auto& w : weights) w = static_cast<std::int64_t>(random() >> (random() % 60 + 4));
        weights[0] = 1;
        tests::rational sum = 0;
        for (auto const w : weights) sum += w;
        auto const parts = allocate(whole, weights).value();
        auto const first = allocate(whole, weights, leftover::first_come).value();
        auto const apart = allocate_apart(whole, weights).value();
        tests::rational given = 0, given_first = 0, given_apart = apart.remainder;
        for (std::size_t j = 0; j < parts.size(); ++j) {
            given += parts[j];
            given_first += first[j];
            given_apart += apart.parts[j];
            auto const exact = tests::rational{whole} * weights[j] / sum;
            BOOST_REQUIRE(abs(exact - parts[j]) < 1);
            BOOST_REQUIRE((whole >= 0 ? apart.parts[j] <= exact : apart.parts[j] >= exact));
            for (std::size_t k = 0; k < parts.size(); ++k)
                if (weights[j] > weights[k]) BOOST_REQUIRE((whole >= 0 ? parts[j] >= parts[k] : parts[j] <= parts[k]));
        }
        BOOST_REQUIRE((given == whole && given_first == whole && given_apart == whole));
        if (whole == std::numeric_limits<std::int64_t>::min()) continue;
        auto const mirrored = allocate(-whole, weights).value();
        for (std::size_t j = 0; j < parts.size(); ++j) BOOST_REQUIRE(mirrored[j] == -parts[j]);
    }
}

BOOST_AUTO_TEST_SUITE_END()
