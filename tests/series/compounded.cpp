// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/compounded.hpp>

#include "tests/rational.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <prospectus/series/growth.hpp>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

using grown = outcome<rate, growth_reason>;

}  // namespace

BOOST_AUTO_TEST_SUITE(series_compounded)

BOOST_AUTO_TEST_CASE(growth_compounds_to_the_total) {
    std::mt19937_64 random{121};
    for (int round = 0; round < 100; ++round) {
        std::vector<double> levels(random() % 20 + 2);
        for (auto& l : levels) l = static_cast<double>(random() % 1'000'000 + 1) / 1000;
        std::vector<grown> rates, running;
        growth_rates(levels, std::back_inserter(rates));
        compounded(rates, std::back_inserter(running));
        BOOST_REQUIRE(running.size() == rates.size());
        for (std::size_t i = 0; i < running.size(); ++i)
            BOOST_REQUIRE_CLOSE(1 + running[i]->fraction(), levels[i + 1] / levels[0], 1e-10);
        BOOST_REQUIRE((compound(rates) == running.back()));
    }
    BOOST_TEST((compound(std::vector<rate>{}) == rate{0}));
}

BOOST_AUTO_TEST_CASE(exact_rates_against_rational_arithmetic) {
    std::mt19937_64 random{122};
    std::size_t overflowed = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<fraction> rates, running;
        for (std::size_t i = random() % 9; i > 0; --i)
            rates.emplace_back(static_cast<std::int64_t>(random() % 4000) - 1000,
                               static_cast<std::int64_t>(random() % 999 + 1));
        auto const done = compounded(rates, std::back_inserter(running));
        tests::rational product = 1;
        for (std::size_t i = 0; i < running.size(); ++i) {
            product *= 1 + tests::exact(rates[i]);
            BOOST_REQUIRE(tests::exact(running[i]) == product - 1);
        }
        if (!done) {
            BOOST_REQUIRE((done.error() == overflow_at{running.size()} && compound(rates).error() == done.error()));
            ++overflowed;
        } else if (!running.empty()) {
            BOOST_REQUIRE((compound(rates) == running.back()));
        }
    }
    BOOST_TEST((overflowed > 5 && overflowed < 195));
}

BOOST_AUTO_TEST_CASE(a_reason_stands_for_all_that_follows) {
    std::vector<grown> rates{rate{0.5}, unexpected{growth_reason::zero_base}, rate{0.25},
                             unexpected{growth_reason::negative_base}};
    compounded(rates, rates.begin());  // in place
    BOOST_TEST((rates[0] == rate{0.5}));
    for (std::size_t i = 1; i < 4; ++i) BOOST_TEST((rates[i].error() == growth_reason::zero_base));
    BOOST_TEST((compound(std::vector{rate{0.1}, rate{std::nan("")}}).error() == growth_reason::missing_value));
    BOOST_TEST(
        (compound(std::vector(3, rate{std::numeric_limits<double>::max()})).error() == growth_reason::out_of_range));
    compounding const m;
    BOOST_TEST((m.combine(m.identity(), rate{0.3}) == rate{0.3} && m.combine(rate{0.3}, m.identity()) == rate{0.3}));
}

BOOST_AUTO_TEST_SUITE_END()
