// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/product.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <random>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

using namespace prospectus::detail;
static_assert(multiply_wide(1ULL << 63, 6) == wide_product{3, 0});

BOOST_AUTO_TEST_SUITE(core_detail_product)

BOOST_AUTO_TEST_CASE(both_ways_give_the_whole_product) {
    std::mt19937_64 random{2};
    auto const check = [](std::uint64_t a, std::uint64_t b) {
        boost::multiprecision::cpp_int const truth = boost::multiprecision::cpp_int{a} * b;
        for (auto const found : {multiply_wide(a, b), multiply_wide_portable(a, b)})
            BOOST_REQUIRE(((boost::multiprecision::cpp_int{found.high} << 64) + found.low == truth));
    };
    std::uint64_t const ends[]{0, 1, 0xffff'ffff, 0x1'0000'0000, ~0ULL - 1, ~0ULL};
    for (auto const a : ends)
        for (auto const b : ends) check(a, b);
    for (int i = 0; i < 10'000; ++i) check(random() >> (random() % 64), random() >> (random() % 64));
}

BOOST_AUTO_TEST_SUITE_END()
