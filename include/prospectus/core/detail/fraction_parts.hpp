// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_FRACTION_PARTS_HPP
#define PROSPECTUS_CORE_DETAIL_FRACTION_PARTS_HPP

// Brings over / (under * under_too) * 10^exponent into the one form that a fraction has, or to its nearest neighbour
// on a given side. Sums, products, quotients and roots of fractions all end here.
//
// Shape  `over` has at most 126 bits for a product, and 126 + 190 for a sum whose exponents differ by up to 57.
//        Scaling to eighteen digits multiplies by at most 10^57, and only a product.

#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/core/detail/wide.hpp>
#include <prospectus/core/rounding.hpp>

#include <cstdint>
#include <limits>
#include <optional>

namespace prospectus::detail {

inline constexpr int greatest_exponent = 1100;
inline constexpr std::uint64_t greatest_part = std::numeric_limits<std::int64_t>::max();

/// Magnitudes: over and under coprime, under > 0, the exponent the one nearest 0 with which both fit 63 bits.
struct fraction_parts {
    std::uint64_t over = 0;
    std::uint64_t under = 1;
    int exponent = 0;
};

struct unreduced {
    wide over;
    std::uint64_t under, under_too;
    int exponent;
};

// <numeric> costs 20,000 lines.
[[nodiscard]] constexpr std::uint64_t greatest_common_divisor(std::uint64_t a, std::uint64_t b) noexcept {
    while (b != 0) {
        auto const rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/// How often `prime` divides n, and divides it out.
template <class N>
constexpr int strip(N& n, std::uint64_t prime) noexcept {
    int times = 0;
    if constexpr (requires { n.modulo(prime); }) {
        for (; n.modulo(prime) == 0; ++times) n.divide(prime);
    } else {
        for (; n % prime == 0; ++times) n /= prime;
    }
    return times;
}

constexpr void multiply_by_ten(wide& n, int times) noexcept {
    for (; times > 0; times -= greatest_power_of_ten)
        n.multiply(
            static_cast<std::uint64_t>(power_of_ten(times < greatest_power_of_ten ? times : greatest_power_of_ten)));
}

/// n * prime^times, or 0 when that leaves 63 bits.
[[nodiscard]] constexpr std::uint64_t raised(std::uint64_t n, std::uint64_t prime, int times) noexcept {
    for (; times > 0; --times) {
        if (n > greatest_part / prime) return 0;
        n *= prime;
    }
    return n;
}

/// Nothing when no exponent in -1100..1100 lets both parts fit.
[[nodiscard]] constexpr std::optional<fraction_parts> exactly(unreduced value) noexcept {
    if (value.over == wide{}) return fraction_parts{};
    for (auto* part : {&value.under, &value.under_too}) {
        auto const common = greatest_common_divisor(value.over.modulo(*part), *part);
        if (common == 1) continue;
        value.over.divide(common);
        *part /= common;
    }
    auto const fits = [&value] {
        return value.over.fits(63) && multiply_wide(value.under, value.under_too) <= wide_product{0, greatest_part};
    };
    if (value.exponent == 0 && fits()) return fraction_parts{value.over.low(), value.under * value.under_too, 0};
    int const twos = value.exponent + strip(value.over, 2) - strip(value.under, 2) - strip(value.under_too, 2);
    int const fives = value.exponent + strip(value.over, 5) - strip(value.under, 5) - strip(value.under_too, 5);
    if (!fits()) return std::nullopt;
    auto const under = value.under * value.under_too;

    auto const over_at = [&](int e) { return raised(raised(value.over.low(), 2, twos - e), 5, fives - e); };
    auto const under_at = [&](int e) { return raised(raised(under, 2, e - twos), 5, e - fives); };
    auto const lesser = twos < fives ? twos : fives;
    auto const greater = twos < fives ? fives : twos;
    int e = lesser > 18 ? lesser - 18 : (greater < -18 ? greater + 18 : 0);  // 10^19 fits neither part
    while (e >= 0 && e <= greatest_exponent && over_at(e) == 0) ++e;
    while (e <= 0 && e >= -greatest_exponent && under_at(e) == 0) --e;
    if (e < -greatest_exponent || e > greatest_exponent) return std::nullopt;
    fraction_parts const parts{over_at(e), under_at(e), e};
    if (parts.over == 0 || parts.under == 0) return std::nullopt;
    return parts;
}

/// The nearest magnitude of eighteen or nineteen digits that is not above `value` (up: not below it).
/// Beyond 10^1100 nothing is above, and the greatest fraction is below; under 10^-1100 likewise, with 0 below.
[[nodiscard]] constexpr std::optional<fraction_parts> outward(unreduced value, bool up) noexcept {
    if (auto const exact = exactly(value)) return exact;
    auto over = value.over;
    int exponent = value.exponent;
    int const bits = over.bit_width() - static_cast<int>(std::bit_width(value.under)) -
                     static_cast<int>(std::bit_width(value.under_too));
    int const digits = bits * 30103 / 100000;  // log10(2); off by at most one
    bool cut = false;
    int shift = 19 - digits;
    exponent -= shift;
    multiply_by_ten(over, shift);
    for (; shift < 0; ++shift) cut |= over.divide(10) != 0;
    cut |= over.divide(value.under) != 0;
    cut |= over.divide(value.under_too) != 0;
    for (; !over.fits(63); ++exponent) cut |= over.divide(10) != 0;
    if (up && cut) {
        over.add(wide{1});
        if (!over.fits(63)) {
            over.divide(10);
            over.add(wide{1});
            ++exponent;
        }
    }
    if (auto const parts = exactly({over, 1, 1, exponent})) return parts;
    if (exponent > 0) return up ? std::nullopt : std::optional{fraction_parts{greatest_part, 1, greatest_exponent}};
    return up ? fraction_parts{1, 1, -greatest_exponent} : fraction_parts{};
}

}  // namespace prospectus::detail

#endif
