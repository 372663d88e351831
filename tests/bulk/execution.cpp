// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/cumulative_sum.hpp>
#include <prospectus/bulk/execution.hpp>

#include <stdexcept>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(bulk_execution)

BOOST_AUTO_TEST_CASE(the_fastest_path_runs_here_and_the_portable_one_everywhere) {
    BOOST_TEST(runs_here(instruction_path::portable));
    BOOST_TEST(runs_here(fastest_path()));
    if (runs_here(instruction_path::avx512)) BOOST_TEST(runs_here(instruction_path::avx2));
}

BOOST_AUTO_TEST_CASE(a_path_that_does_not_run_here_is_refused) {
    std::vector<double> values(3);
    constexpr auto unknown = static_cast<instruction_path>(77);
    BOOST_TEST(!runs_here(unknown));
    BOOST_CHECK_THROW(cumulative_sum(values, values, {.path = unknown}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
