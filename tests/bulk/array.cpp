// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/array.hpp>

#include <list>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(bulk_array<std::vector<double>> && bulk_array<std::span<float const>> &&
              bulk_array<std::vector<long long>>);
static_assert(bulk_array<std::vector<money<usd>>> && bulk_exact<thousands<cny>>);
static_assert(!bulk_array<std::list<double>> && !bulk_array<std::vector<long double>> &&
              !bulk_array<std::vector<bool>>);
static_assert(!bulk_array<std::vector<short>> && !bulk_array<std::vector<unsigned>> &&
              !bulk_array<std::vector<decimal>>);
static_assert(bulk_output<std::vector<double>&, double> && !bulk_output<std::vector<double> const&, double>);
static_assert(!bulk_output<std::vector<float>&, double>);

BOOST_AUTO_TEST_SUITE(bulk_array)

BOOST_AUTO_TEST_CASE(results_beside_values_do_not_overlap_them) {
    double memory[4]{};
    auto const bytes = 2 * sizeof(double);
    BOOST_TEST(!prospectus::detail::overlap(memory, bytes, memory + 2, bytes));
    BOOST_TEST(!prospectus::detail::overlap(memory + 2, bytes, memory, bytes));
    BOOST_TEST(prospectus::detail::overlap(memory, bytes, memory + 1, bytes));
    BOOST_TEST(!prospectus::detail::overlap(memory, 0, memory, bytes));
}

BOOST_AUTO_TEST_SUITE_END()
