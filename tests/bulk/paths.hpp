// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_BULK_PATHS_HPP
#define PROSPECTUS_TESTS_BULK_PATHS_HPP

// Every path that runs here, past the caches and into them.

#include <prospectus/bulk/execution.hpp>

#include <cstring>
#include <span>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace bulk_tests {

inline std::vector<prospectus::bulk_execution> every_way() {
    using namespace prospectus;
    std::vector<bulk_execution> ways;
    for (auto const path :
         {instruction_path::portable, instruction_path::sse2, instruction_path::avx2, instruction_path::avx512}) {
        if (!runs_here(path)) {
            BOOST_TEST_MESSAGE("skipped: this processor lacks path " << static_cast<int>(path));
            continue;
        }
        for (auto const stores : {store_hint::cached, store_hint::streamed}) ways.push_back({path, stores});
    }
    return ways;
}

template <class T>
bool same_bits(std::span<T const> a, std::span<T const> b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
}
template <class T>
bool same_bits(std::vector<T> const& a, std::vector<T> const& b) {
    return same_bits(std::span<T const>{a}, std::span<T const>{b});
}

}  // namespace bulk_tests

#endif
