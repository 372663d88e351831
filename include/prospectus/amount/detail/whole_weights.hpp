// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_DETAIL_WHOLE_WEIGHTS_HPP
#define PROSPECTUS_AMOUNT_DETAIL_WHOLE_WEIGHTS_HPP

// Weights of any exact kind as whole numbers in the same ratios, the least that there are.
//
//     as_whole_weights(std::array{0.5_decimal, 0.75_decimal})           // 2, 3 and their sum 5
//     as_whole_weights(std::array{fraction{1, 3}, fraction{1, 6}})      // 2, 1 and their sum 3
//
// Shape  With the greatest divisor of the numerators out and the denominators' least multiple in, no divisor is left.
// Errors allocation_reason. weights_too_fine only where these least numbers sum past 64 bits.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/detail/fraction_parts.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <vector>

namespace prospectus {

enum class allocation_reason : unsigned char {
    no_weights,
    negative_weight,
    weights_all_zero,
    weights_too_fine,
    not_whole_units,  // finer than the minor unit of its currency: round by a rule first
    no_minor_unit,
    out_of_range,
};

namespace detail {

struct whole_weights {
    std::vector<std::uint64_t> weights;
    std::uint64_t sum = 0;
};

/// over / under * 2^twos * 5^fives, neither part divisible by 2 or 5: so powers of ten never grow them.
struct weight_parts {
    std::uint64_t over, under;
    int twos, fives;
};

/// Nothing for a weight below zero.
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(std::uint64_t over, std::uint64_t under,
                                                                    int exponent) noexcept {
    weight_parts parts{over, under, exponent, exponent};
    if (over == 0) return parts;
    parts.twos += strip(parts.over, 2) - strip(parts.under, 2);
    parts.fives += strip(parts.over, 5) - strip(parts.under, 5);
    return parts;
}
template <std::integral I>
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(I weight) noexcept {
    if (weight < 0) return std::nullopt;
    return parts_of_weight(static_cast<std::uint64_t>(weight), 1, 0);
}
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(fraction weight) noexcept {
    if (weight.sign() < 0) return std::nullopt;
    return parts_of_weight(magnitude(weight.numerator()), magnitude(weight.denominator()), weight.exponent());
}
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(decimal weight) noexcept {
    if (weight.sign() < 0) return std::nullopt;
    return parts_of_weight(magnitude(weight.coefficient()), 1, weight.exponent());
}

/// Nothing past 64 bits; every factor only makes it greater.
[[nodiscard]] constexpr std::optional<std::uint64_t> weight_of(std::uint64_t over, wide more, int twos,
                                                               int fives) noexcept {
    if (!more.fits(64)) return std::nullopt;
    more.multiply(over);
    for (; twos > 0 && more.fits(64); --twos) more.multiply(2);
    for (; fives > 0 && more.fits(64); --fives) more.multiply(5);
    return more.fits(64) ? std::optional{more.low()} : std::nullopt;
}

template <class Weights>
[[nodiscard]] constexpr outcome<whole_weights, allocation_reason> as_whole_weights(Weights const& weights) {
    std::vector<weight_parts> parts;
    std::optional<weight_parts> least;  // the greatest divisor of all, as far as `over` and the exponents go
    wide multiple{1};                   // of every `under`
    for (auto const& weight : weights) {
        auto const read = parts_of_weight(weight);
        if (!read) return unexpected{allocation_reason::negative_weight};
        parts.push_back(*read);
        if (read->over == 0) continue;
        if (!least) least = read;
        least->over = greatest_common_divisor(least->over, read->over);
        if (read->twos < least->twos) least->twos = read->twos;
        if (read->fives < least->fives) least->fives = read->fives;
        // Past 127 bits, a multiple less one denominator of 63 is past 64.
        if (multiple.fits(127))
            multiple.multiply(read->under / greatest_common_divisor(multiple.modulo(read->under), read->under));
    }
    if (parts.empty()) return unexpected{allocation_reason::no_weights};
    if (!least) return unexpected{allocation_reason::weights_all_zero};

    whole_weights whole;
    for (auto const& part : parts) {
        wide more = multiple;
        more.divide(part.under);
        auto const weight = part.over == 0 ? 0
                                           : weight_of(part.over / least->over, more, part.twos - least->twos,
                                                       part.fives - least->fives);
        if (!weight || *weight > ~whole.sum) return unexpected{allocation_reason::weights_too_fine};
        whole.weights.push_back(*weight);
        whole.sum += *weight;
    }
    return whole;
}

}  // namespace detail
}  // namespace prospectus

#endif
