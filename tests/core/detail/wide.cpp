// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/detail/wide.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <random>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

using boost::multiprecision::cpp_int;
using prospectus::detail::wide;

BOOST_AUTO_TEST_SUITE(core_detail_wide)

BOOST_AUTO_TEST_CASE(agrees_with_integers_of_any_length) {
    std::mt19937_64 random{4};
    for (int i = 0; i < 500; ++i) {
        wide ours{random()};
        cpp_int truth{ours.low()};
        for (int step = 0; step < 6; ++step) {
            auto const factor = random() >> (random() % 64);
            ours.multiply(factor);
            truth *= factor;
            wide const more{random()};
            ours.add(more);
            truth += more.low();
        }
        BOOST_REQUIRE(ours.bit_width() == (truth == 0 ? 0 : static_cast<int>(msb(truth)) + 1));
        wide less = ours;
        less.subtract(wide{ours.low()});
        BOOST_REQUIRE((less < ours || ours.low() == 0));
        while (ours != wide{}) {
            auto const divisor = (random() >> (random() % 64)) | 1;
            BOOST_REQUIRE(ours.modulo(divisor) == static_cast<std::uint64_t>(truth % divisor));
            BOOST_REQUIRE(ours.divide(divisor) == static_cast<std::uint64_t>(truth % divisor));
            truth /= divisor;
            BOOST_REQUIRE(ours.low() == static_cast<std::uint64_t>(truth & ~std::uint64_t{0}));
            if (divisor == 1) break;
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
