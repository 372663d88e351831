// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum_of_nullable.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;

namespace {

std::mt19937_64 random_bits{64};

/// One value after another, in whole numbers that any order adds alike.
template <class T>
std::vector<std::optional<T>> by_hand(std::vector<std::optional<T>> const& values, std::vector<int> const& offsets,
                                      bool skip) {
    std::vector<std::optional<T>> sums;
    for (std::size_t g = 0; g + 1 < offsets.size(); ++g) {
        std::optional<T> running = T{};
        for (int row = offsets[g]; row < offsets[g + 1]; ++row) {
            auto const& value = values[static_cast<std::size_t>(row)];
            if (value && running) *running += *value;
            else if (!skip) running.reset();
            sums.push_back(value ? running : std::nullopt);
        }
    }
    return sums;
}

template <class T>
void agrees(bool skip, unsigned missing_of_a_thousand, std::size_t offset) {
    std::vector<int> offsets{0};
    for (int i = 0; i < 60; ++i) offsets.push_back(offsets.back() + static_cast<int>(random_bits() % 30));
    offsets.push_back(offsets.back() + 5000);
    auto const rows = static_cast<std::size_t>(offsets.back());
    std::vector<std::optional<T>> values(rows);
    std::vector<T> plain(rows, T{99});
    std::vector<std::uint8_t> bits((rows + offset + 7) / 8, 0xAA), out_bits(bits.size(), 0x55);
    nullable_span<T> const all{plain, bits.data(), offset};
    all.mark(0, rows, true);
    for (std::size_t i = 0; i < rows; ++i) {
        bool const there = random_bits() % 1000 >= missing_of_a_thousand;
        if (there) values[i] = plain[i] = static_cast<T>(random_bits() % 1000);
        all.mark(i, i + 1, there);
    }
    auto const expected = by_hand(values, offsets, skip);
    for (auto const how : every_way()) {
        std::vector<T> sums(rows, T{7});
        nullable_span<T> const results{sums, out_bits.data(), offset};
        nullable_span<T const> const given{plain, bits.data(), offset};
        if (skip) static_cast<void>(cumulative_sum(given, results, skip_missing, group_offsets{offsets}, how));
        else static_cast<void>(cumulative_sum(given, results, group_offsets{offsets}, how));
        bool same = true;
        for (std::size_t i = 0; i < rows; ++i) {
            bool const none = std::is_integral_v<T> ? sums[i] == T{} : sums[i] != sums[i];
            same &= results.has(i) == expected[i].has_value() && (expected[i] ? sums[i] == *expected[i] : none);
        }
        BOOST_REQUIRE(same);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_cumulative_sum_of_nullable)

BOOST_AUTO_TEST_CASE(what_is_missing_ends_a_group_or_is_passed_over) {
    for (unsigned const missing : {0u, 2u, 100u, 1000u})
        for (bool const skip : {false, true}) {
            agrees<double>(skip, missing, 0);
            agrees<double>(skip, missing, 3);
            agrees<std::int64_t>(skip, missing, 13);
            agrees<std::int32_t>(skip, missing, 8);
        }
}

BOOST_AUTO_TEST_CASE(no_bits_mean_that_all_are_there) {
    std::vector<double> values{1, 2, 3};
    cumulative_sum(nullable_span<double const>{values, nullptr}, nullable_span<double>{values, nullptr});
    BOOST_TEST((values == std::vector<double>{1, 3, 6}));
}

BOOST_AUTO_TEST_CASE(an_overflow_behind_a_missing_value_is_none) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> values{1, most, most, 4}, sums(4);
    std::uint8_t bits = 0b1101, out = 0;
    nullable_span<std::int64_t const> const given{values, &bits};
    nullable_span<std::int64_t> const results{sums, &out};
    BOOST_TEST(cumulative_sum(given, results).has_value());
    BOOST_TEST(out == 0b0001);
    BOOST_TEST((cumulative_sum(given, results, skip_missing).error() == overflow_at{2}));
}

BOOST_AUTO_TEST_CASE(first_missing_is_found_across_words) {
    std::vector<double> const values(300);
    for (std::size_t const offset : {0u, 1u, 7u, 8u})
        for (std::size_t missing = 0; missing < 300; ++missing) {
            std::vector<std::uint8_t> bits(39, 0xFF);
            bits[(offset + missing) / 8] = static_cast<std::uint8_t>(~(1u << (offset + missing) % 8));
            nullable_span<double const> const given{values, bits.data(), offset};
            BOOST_REQUIRE(given.first_missing(0, 300) == missing);
            BOOST_REQUIRE(given.first_missing(missing + 1, 300) == 300);
            BOOST_REQUIRE(given.first_missing(missing, missing) == missing);
        }
}

BOOST_AUTO_TEST_SUITE_END()
