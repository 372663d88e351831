// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_RATIONAL_HPP
#define PROSPECTUS_TESTS_RATIONAL_HPP

// Exact rational numbers that share nothing with the library: the oracle of its arithmetic.

#include <prospectus/core/fraction.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <cstdint>
#include <random>

namespace tests {

using rational = boost::multiprecision::cpp_rational;

inline rational power_of_ten(int exponent) {
    rational power = boost::multiprecision::pow(boost::multiprecision::cpp_int{10},
                                                static_cast<unsigned>(exponent < 0 ? -exponent : exponent));
    return exponent < 0 ? 1 / power : power;
}

inline rational exact(prospectus::fraction f) {
    return rational{f.numerator()} / f.denominator() * power_of_ten(f.exponent());
}

/// Of all sizes: small, full width, with and without a power of ten.
inline prospectus::fraction any_fraction(std::mt19937_64& random, int most_exponent) {
    auto const part = [&] {
        auto const bits = random() % 63 + 1;
        return static_cast<std::int64_t>(random() >> (64 - bits));
    };
    auto const exponent =
        random() % 3 == 0 ? static_cast<int>(random() % (2 * static_cast<unsigned>(most_exponent) + 1)) - most_exponent
                          : 0;
    auto const over = part();
    auto const under = random() % 2 == 0 ? 1 : part() | 1;
    return prospectus::fraction{random() % 2 == 0 ? over : -over, under, exponent};
}

}  // namespace tests

#endif
