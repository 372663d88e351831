// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/records.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <span>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_records)

BOOST_AUTO_TEST_CASE(a_tie_is_no_record) {
    auto const highs = record_highs(std::vector{3, 1, 4, 4, 3, 5});
    BOOST_TEST((highs.found() == std::vector<record<int>>{{0, 3}, {2, 4}, {5, 5}}));
    BOOST_TEST((record_lows(std::vector{3, 3, 1, 4, 1}).found() == std::vector<record<int>>{{0, 3}, {2, 1}}));
    BOOST_TEST((record_highs(std::vector{-0.0, 0.0}).found().size() == 1U));
    BOOST_TEST(record_highs(std::vector<int>{}).found().empty());
}

BOOST_AUTO_TEST_CASE(nobody_knows_of_records_behind_what_is_missing) {
    std::vector<double> const values{1, 2, std::nan(""), 9};
    auto const known = record_highs(values);
    BOOST_TEST((known.found() == std::vector<record<double>>{{0, 1}, {1, 2}} && known.unknown_from() == 2U));
    auto const passed_over = record_highs(values, skip_missing);
    BOOST_TEST((passed_over.found().back() == record<double>{3, 9} && !passed_over.unknown_from()));
    std::vector<std::optional<int>> const maybe{std::nullopt, 3, 2};
    BOOST_TEST((record_lows(maybe).unknown_from() == 0U && record_lows(maybe).found().empty()));
    BOOST_TEST((record_lows(maybe, skip_missing).found().size() == 2U));
}

BOOST_AUTO_TEST_CASE(split_anywhere_the_records_are_those_of_the_whole) {
    std::mt19937_64 random{111};
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(random() % 20);
        for (auto& v : values) v = random() % 25 == 0 ? std::nan("") : static_cast<double>(random() % 30);
        auto const require_merging = [&](auto const& of) {
            auto const all = std::span<double const>{values};
            auto const whole = of(all);
            std::size_t i = random() % (values.size() + 1), j = random() % (values.size() + 1);
            if (j < i) std::swap(i, j);
            auto const a = of(all.first(i)), b = of(all.subspan(i, j - i)), c = of(all.subspan(j));
            BOOST_REQUIRE((merged(merged(a, b), c) == whole && merged(a, merged(b, c)) == whole));
            for (auto const& r : whole.found()) BOOST_REQUIRE(values[r.position] == r.value);
            return whole;
        };
        auto const highs = require_merging([](auto part) { return record_highs(part); });
        require_merging([](auto part) { return record_lows(part); });
        require_merging([](auto part) { return record_highs(part, skip_missing); });
        // Against all pairs.
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < highs.unknown_from().value_or(values.size()); ++i)
            if (std::all_of(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i),
                            [&](double earlier) { return earlier < values[i]; }))
                expected.push_back(i);
        std::vector<std::size_t> positions;
        for (auto const& r : highs.found()) positions.push_back(r.position);
        BOOST_REQUIRE((positions == expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()
