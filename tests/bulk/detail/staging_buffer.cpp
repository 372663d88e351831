// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/detail/staging_buffer.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

/// Of two addresses, on the circle of the last twelve bits.
std::uintptr_t apart(std::uintptr_t a, std::uintptr_t b) {
    auto const ahead = (a - b) % 4096;
    return std::min(ahead, 4096 - ahead);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_detail_staging_buffer)

BOOST_AUTO_TEST_CASE(a_piece_lies_apart_from_both_arrays_wherever_they_begin) {
    prospectus::detail::staging_buffer<double, 512> buffer;
    auto const begin = reinterpret_cast<std::uintptr_t>(&buffer);
    for (std::uintptr_t values = 65536; values < 65536 + 4096; values += 8)
        for (std::uintptr_t results = 131072; results < 131072 + 4096; results += 56) {
            auto const place = reinterpret_cast<std::uintptr_t>(
                buffer.apart_from(reinterpret_cast<void*>(values), reinterpret_cast<void*>(results)));
            BOOST_REQUIRE(apart(place, values) > 512 - 64);
            BOOST_REQUIRE(apart(place, results) > 512 - 64);
            BOOST_REQUIRE(place % 64 == 0);
            BOOST_REQUIRE((begin <= place && place + 512 * sizeof(double) <= begin + sizeof buffer));
        }
}

BOOST_AUTO_TEST_SUITE_END()
