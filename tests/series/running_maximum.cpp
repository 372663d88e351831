// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/running_maximum.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <span>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

constexpr std::array<int, 3> highs() {
    std::array<int, 3> out{};
    running_maximum(std::array{3, 1, 4}, out.begin());
    return out;
}
static_assert(highs() == std::array{3, 3, 4});

/// Looks at all the values before, each time.
std::vector<double> looked_up(std::vector<double> const& values, bool skip, bool greater) {
    std::vector<double> results;
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::optional<double> best;
        bool missing = false;
        for (std::size_t j = 0; j <= i; ++j) {
            if (std::isnan(values[j])) missing = true;
            else if (!best || (greater ? values[j] > *best : values[j] < *best)) best = values[j];
        }
        results.push_back((missing && !skip) || !best ? std::numeric_limits<double>::quiet_NaN() : *best);
    }
    return results;
}
std::vector<std::uint64_t> bits(std::vector<double> const& values) {
    std::vector<std::uint64_t> all;
    for (double const v : values) all.push_back(std::bit_cast<std::uint64_t>(v));
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_running_maximum)

BOOST_AUTO_TEST_CASE(what_is_missing_is_felt_unless_it_is_passed_over) {
    std::mt19937_64 random{101};
    for (int round = 0; round < 300; ++round) {
        std::vector<double> values(random() % 12);
        for (auto& v : values) {
            v = static_cast<double>(random() % 9) - 4;
            if (random() % 8 == 0) v = random() % 2 == 0 ? -std::nan("3") : -0.0;
        }
        std::vector<double> out(values.size());
        BOOST_REQUIRE((running_maximum(values, out.begin()) == out.end()));
        BOOST_REQUIRE((bits(out) == bits(looked_up(values, false, true))));
        running_maximum(values, out.begin(), skip_missing);
        BOOST_REQUIRE((bits(out) == bits(looked_up(values, true, true))));
        running_minimum(values, out.begin(), skip_missing);
        BOOST_REQUIRE((bits(out) == bits(looked_up(values, true, false))));
        running_minimum(values, values.begin());  // in place
        BOOST_REQUIRE(values.size() == out.size());
    }
    std::vector<double> values{2, 3, std::nan(""), 1};
    auto const expected = looked_up(values, false, false);
    running_minimum(values, values.begin());
    BOOST_TEST((bits(values) == bits(expected)));
}

BOOST_AUTO_TEST_CASE(a_value_that_is_not_there_is_not_the_least) {
    using maybe = std::optional<int>;
    std::vector<maybe> const values{3, std::nullopt, 1, 4};
    std::vector<maybe> out(4);
    running_minimum(values, out.begin());
    BOOST_TEST((out == std::vector<maybe>{3, std::nullopt, std::nullopt, std::nullopt}));
    running_minimum(values, out.begin(), skip_missing);
    BOOST_TEST((out == std::vector<maybe>{3, 3, 1, 1}));
    running_maximum(values, out.begin(), skip_missing);
    BOOST_TEST((out == std::vector<maybe>{3, 3, 3, 4}));
}

BOOST_AUTO_TEST_CASE(parts_combine_to_the_whole) {
    std::vector<double> const values{1, 5, std::nan(""), 7, 2};
    auto const require_parts_combine = [&](auto m) {
        auto const whole = folded(values, m).value();
        for (std::size_t cut = 0; cut <= values.size(); ++cut) {
            auto const all = std::span{values};
            auto const both = m.combine(folded(all.first(cut), m).value(), folded(all.subspan(cut), m).value());
            BOOST_REQUIRE(both.has_value() && whole.has_value());
            BOOST_TEST(std::bit_cast<std::uint64_t>(*both) == std::bit_cast<std::uint64_t>(*whole));
        }
        return *whole;
    };
    BOOST_TEST(std::isnan(require_parts_combine(maximum<double>{})));
    BOOST_TEST((require_parts_combine(maximum<double, skip_missing_t>{}) == 7));
    BOOST_TEST((require_parts_combine(minimum<double, skip_missing_t>{}) == 1));
    BOOST_TEST((!folded(std::vector<double>{}, maximum<double>{}).value().has_value()));
}

BOOST_AUTO_TEST_CASE(of_a_series_of_any_measure) {
    stock_series<int> const cash{{fiscal_year{2022}, 3}, {fiscal_year{2023}, 1}, {fiscal_year{2024}, 4}};
    auto const high = running_maximum(cash), low = running_minimum(cash);
    BOOST_TEST((*high.find(fiscal_year{2023}) == 3 && *low.find(fiscal_year{2024}) == 1));
}

BOOST_AUTO_TEST_SUITE_END()
