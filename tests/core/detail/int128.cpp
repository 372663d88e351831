// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/int128.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <random>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

using boost::multiprecision::cpp_int;
using prospectus::detail::int128;

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

cpp_int exact(int128 n) {
    cpp_int const whole = (cpp_int{n.high()} << 64) + n.low();
    return n.is_negative() ? cpp_int{whole - (cpp_int{1} << 128)} : whole;
}
std::int64_t any(std::mt19937_64& random) {
    if (random() % 4 == 0) return random() % 2 == 0 ? most : least;
    return static_cast<std::int64_t>(random()) >> random() % 64;
}

static_assert((int128{most} + int128{most} - int128{most}).to_int64() == most);
static_assert(!(int128{least} - int128{1}).to_int64() && (int128{least} - int128{1}).is_negative());

}  // namespace

BOOST_AUTO_TEST_SUITE(core_detail_int128)

BOOST_AUTO_TEST_CASE(sums_products_and_order_against_whole_numbers) {
    std::mt19937_64 random{128};
    for (int round = 0; round < 2000; ++round) {
        int128 a{any(random)};
        cpp_int wide_a = exact(a);
        for (int step = 0; step < 8; ++step) {
            std::int64_t const value = any(random);
            int128 const b = step % 2 == 0 ? int128{value} : int128{value} + a;
            cpp_int const wide_b = step % 2 == 0 ? cpp_int{value} : cpp_int{value} + wide_a;
            BOOST_REQUIRE(exact(a + b) == wide_a + wide_b);
            BOOST_REQUIRE(exact(a - b) == wide_a - wide_b);
            BOOST_REQUIRE((a < b) == (wide_a < wide_b));
            BOOST_REQUIRE((a == b) == (wide_a == wide_b));
            a += b;
            wide_a += wide_b;
        }
        BOOST_REQUIRE(a.is_negative() == (wide_a < 0));
        BOOST_REQUIRE(a.to_int64().has_value() == (wide_a >= least && wide_a <= most));
        int128 product{any(random)};
        cpp_int wide_product = exact(product);
        std::int64_t const factor = prospectus::detail::power_of_ten(static_cast<int>(random() % 19));
        product.multiply(factor);
        wide_product *= factor;
        BOOST_REQUIRE(exact(product) == wide_product);
        while (wide_product != 0 && wide_product % 10 == 0) {
            BOOST_REQUIRE(product.divide_by_ten());
            wide_product /= 10;
            BOOST_REQUIRE(exact(product) == wide_product);
        }
        int128 const before = product;
        if (wide_product != 0) BOOST_REQUIRE((!product.divide_by_ten() && product == before));
    }
}

BOOST_AUTO_TEST_SUITE_END()
