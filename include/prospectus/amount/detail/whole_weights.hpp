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

/// Not negative.
struct weight_parts {
    std::uint64_t over, under;
    int exponent;
};

template <std::integral I>
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(I weight) noexcept {
    if (weight < 0) return std::nullopt;
    return weight_parts{static_cast<std::uint64_t>(weight), 1, 0};
}
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(fraction weight) noexcept {
    if (weight.sign() < 0) return std::nullopt;
    return weight_parts{magnitude(weight.numerator()), magnitude(weight.denominator()), weight.exponent()};
}
[[nodiscard]] constexpr std::optional<weight_parts> parts_of_weight(decimal weight) noexcept {
    if (weight.sign() < 0) return std::nullopt;
    return parts_of_weight(to_fraction(weight));
}

/// Nothing past 64 bits.
[[nodiscard]] constexpr std::optional<std::uint64_t> short_product(std::uint64_t a, std::uint64_t b) noexcept {
    auto const product = multiply_wide(a, b);
    return product.high == 0 ? std::optional{product.low} : std::nullopt;
}

template <class Weights>
[[nodiscard]] constexpr outcome<whole_weights, allocation_reason> as_whole_weights(Weights const& weights) {
    std::vector<weight_parts> parts;
    int least_exponent = 0;
    bool any = false;
    for (auto const& weight : weights) {
        auto const read = parts_of_weight(weight);
        if (!read) return unexpected{allocation_reason::negative_weight};
        parts.push_back(*read);
        if (read->over == 0) continue;
        if (!any || read->exponent < least_exponent) least_exponent = read->exponent;
        any = true;
    }
    if (parts.empty()) return unexpected{allocation_reason::no_weights};
    if (!any) return unexpected{allocation_reason::weights_all_zero};

    auto const too_fine = unexpected{allocation_reason::weights_too_fine};
    std::uint64_t divisor = 0;
    std::uint64_t multiple = 1;
    for (auto& part : parts) {
        if (part.over == 0) continue;
        for (; part.exponent > least_exponent; --part.exponent) {
            auto const more = short_product(part.over, 10);
            if (!more) return too_fine;
            part.over = *more;
        }
        auto const common = greatest_common_divisor(part.over, part.under);  // a ten may have met a denominator
        part.over /= common;
        part.under /= common;
        divisor = greatest_common_divisor(divisor, part.over);
        auto const both = short_product(multiple / greatest_common_divisor(multiple, part.under), part.under);
        if (!both) return too_fine;
        multiple = *both;
    }
    whole_weights whole;
    for (auto const& part : parts) {
        auto const weight = part.over == 0 ? 0 : short_product(part.over / divisor, multiple / part.under);
        if (!weight || *weight > ~whole.sum) return too_fine;
        whole.weights.push_back(*weight);
        whole.sum += *weight;
    }
    return whole;
}

}  // namespace detail
}  // namespace prospectus

#endif
