// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/detail/whole_weights.hpp>

#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <vector>

using namespace prospectus;
using prospectus::detail::as_whole_weights;
using list = std::vector<std::uint64_t>;

BOOST_AUTO_TEST_SUITE(amount_detail_whole_weights)

BOOST_AUTO_TEST_CASE(ratios_are_kept_and_as_small_as_can_be) {
    BOOST_TEST((as_whole_weights(std::array{4, 6, 0})->weights == list{2, 3, 0}));
    BOOST_TEST((as_whole_weights(std::array{0.5_decimal, 0.75_decimal})->weights == list{2, 3}));
    BOOST_TEST(
        (as_whole_weights(std::array{fraction{1, 3}, fraction{1, 6}, fraction{1, 2}})->weights == list{2, 1, 3}));
    BOOST_TEST((as_whole_weights(std::array{decimal{1, 40}, decimal{2, 40}})->weights == list{1, 2}));
    BOOST_TEST((as_whole_weights(std::array{decimal{1, -40}, decimal{5, -39}})->weights == list{1, 50}));
    BOOST_TEST((as_whole_weights(std::array{INT64_MAX, INT64_MAX})->sum == 2U));
    BOOST_TEST((as_whole_weights(std::array{UINT64_MAX - 1, std::uint64_t{1}})->sum == UINT64_MAX));
}

BOOST_AUTO_TEST_CASE(what_is_long_only_on_the_way_fits) {
    constexpr std::int64_t p = 9'223'372'036'854'775'783, q = 9'223'372'036'854'775'643;  // primes below 2^63
    BOOST_TEST((as_whole_weights(std::array{fraction{1, p}, fraction{1, q}})->weights ==
                list{static_cast<std::uint64_t>(q), static_cast<std::uint64_t>(p)}));
    BOOST_TEST((as_whole_weights(std::array{decimal{2, 19}, decimal{1, 19}, decimal{10}})->weights ==
                list{2'000'000'000'000'000'000, 1'000'000'000'000'000'000, 1}));
}

BOOST_AUTO_TEST_CASE(what_has_no_ratios_has_a_reason) {
    BOOST_TEST((as_whole_weights(std::vector<int>{}).error() == allocation_reason::no_weights));
    BOOST_TEST((as_whole_weights(std::array{0, 0}).error() == allocation_reason::weights_all_zero));
    BOOST_TEST((as_whole_weights(std::array{1, -1}).error() == allocation_reason::negative_weight));
    BOOST_TEST((as_whole_weights(std::array{decimal{-1, -1}}).error() == allocation_reason::negative_weight));
    BOOST_TEST(
        (as_whole_weights(std::array{UINT64_MAX, std::uint64_t{1}}).error() == allocation_reason::weights_too_fine));
    BOOST_TEST(
        (as_whole_weights(std::array{decimal{1, 20}, decimal{1, -20}}).error() == allocation_reason::weights_too_fine));
}

BOOST_AUTO_TEST_SUITE_END()
