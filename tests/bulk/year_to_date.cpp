// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/year_to_date.hpp>

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

#include "tests/bulk/paths.hpp"

using namespace prospectus;
using bulk_tests::every_way;

BOOST_AUTO_TEST_SUITE(bulk_year_to_date)

BOOST_AUTO_TEST_CASE(a_year_restarts_and_a_missing_quarter_leaves_the_rest_of_its_year_unknown) {
    // Q2 to Q4 of 2022, all of 2023, 2024 without its third.
    std::vector<int> const quarters{8089, 8090, 8091, 8092, 8093, 8094, 8095, 8096, 8097, 8099, 8100};
    std::vector<double> const revenue{9, 9, 9, 1, 2, 3, 4, 10, 20, 40, 7};
    for (auto const how : every_way()) {
        std::vector<double> sums(revenue.size());
        year_to_date(revenue, sums, numbered_periods{quarters, 4}, how);
        for (std::size_t const i : {0u, 1u, 2u, 9u}) BOOST_TEST(std::isnan(sums[i]));
        BOOST_TEST((std::vector(sums.begin() + 3, sums.begin() + 9) == std::vector<double>{1, 3, 6, 10, 10, 30}));
        BOOST_TEST(sums[10] == 7);
    }
}

BOOST_AUTO_TEST_CASE(a_company_behind_another_begins_anew_in_the_same_year) {
    std::vector<std::int64_t> const quarters{8092, 8093, 8092, 8093};
    std::vector<money<usd>> const fees(4, money<usd>::of_count(5));
    std::vector<money<usd>> sums(4);
    std::uint8_t bits = 0;
    BOOST_REQUIRE(
        year_to_date(fees, nullable_span<money<usd>>{sums, &bits}, numbered_periods{quarters, 4}).has_value());
    BOOST_TEST(bits == 0b1111);
    BOOST_TEST((sums[1].count() == 10 && sums[2].count() == 5 && sums[3].count() == 10));
}

BOOST_AUTO_TEST_CASE(years_before_year_zero_and_overflows_have_their_places) {
    std::vector<int> const months{-13, -12, -11, -10};  // December of year -2, January to March of year -1
    std::vector<std::int32_t> const values{1, std::numeric_limits<std::int32_t>::max(), 1, 1};
    std::vector<std::int32_t> sums(4);
    std::uint8_t bits = 0xFF;
    auto const done = year_to_date(values, nullable_span<std::int32_t>{sums, &bits}, numbered_periods{months, 12});
    BOOST_TEST((done.error() == overflow_at{2}));
}

// Whole numbers, which any order adds alike, against one row after another.
BOOST_AUTO_TEST_CASE(agrees_with_one_row_after_another) {
    std::mt19937_64 random{12};
    for (int const a_year : {1, 2, 4, 12, 13, 700}) {
        std::vector<std::int32_t> numbers;
        std::vector<std::int64_t> values;
        for (std::int32_t number = -300; numbers.size() < 6000; ++number) {
            if (random() % 40 == 0) ++number;
            if (random() % 500 == 0) number -= 100;
            numbers.push_back(number);
            values.push_back(static_cast<std::int64_t>(random() % 1000));
        }
        std::vector<std::optional<std::int64_t>> expected;
        std::optional<std::int64_t> running;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            int const place = ((numbers[i] % a_year) + a_year) % a_year;
            bool const first = place == 0;
            bool const next = i != 0 && numbers[i] == numbers[i - 1] + 1;
            if (first) running = values[i];
            else if (next && running) *running += values[i];
            else running.reset();
            expected.push_back(running);
        }
        for (auto const how : every_way()) {
            std::vector<std::int64_t> sums(values.size());
            std::vector<std::uint8_t> bits(values.size() / 8 + 1);
            nullable_span<std::int64_t> const results{sums, bits.data()};
            BOOST_REQUIRE(year_to_date(values, results, numbered_periods{numbers, a_year}, how).has_value());
            for (std::size_t i = 0; i < values.size(); ++i) {
                BOOST_REQUIRE(results.has(i) == expected[i].has_value());
                if (expected[i]) BOOST_REQUIRE(sums[i] == *expected[i]);
            }
            auto in_place = values;
            BOOST_REQUIRE(year_to_date(in_place, nullable_span<std::int64_t>{in_place, bits.data()},
                                       numbered_periods{numbers, a_year}, how)
                              .has_value());
            BOOST_REQUIRE(in_place == sums);
        }
    }
}

// A sanitizer's trap: the distance does not fit the numbers' type.
BOOST_AUTO_TEST_CASE(numbers_far_apart_are_years_apart) {
    std::vector<int> const quarters{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    std::vector<double> sums(2);
    year_to_date(std::vector{1.0, 2.0}, sums, numbered_periods{quarters, 4});
    BOOST_TEST(sums[0] == 1.0);  // -2^31 is the first of its year, 2^31 - 1 the last
    BOOST_TEST(std::isnan(sums[1]));
}

BOOST_AUTO_TEST_CASE(wrong_numbers_are_refused) {
    std::vector<double> values(3), sums(3);
    BOOST_CHECK_THROW(year_to_date(values, sums, numbered_periods{std::vector{1, 2}, 4}), std::invalid_argument);
    BOOST_CHECK_THROW(numbered_periods(std::vector{1, 2}, 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
