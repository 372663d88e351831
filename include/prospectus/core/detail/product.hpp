// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_PRODUCT_HPP
#define PROSPECTUS_CORE_DETAIL_PRODUCT_HPP

// The whole product of two 64-bit numbers.
//
//     multiply_wide(1ULL << 63, 6) == wide_product{.high = 3, .low = 0};
//
// Not for  A second way to compute: PROSPECTUS_PORTABLE_INT128 chooses the path without __int128, for compilers
//          that lack it and for the test that both paths agree.

#include <compare>
#include <cstdint>

namespace prospectus::detail {

struct wide_product {
    std::uint64_t high, low;

    friend constexpr auto operator<=>(wide_product, wide_product) noexcept = default;
};

[[nodiscard]] constexpr wide_product multiply_wide_portable(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xffff'ffff;
    std::uint64_t const low = (a & half) * (b & half);
    std::uint64_t const cross = (a >> 32) * (b & half) + (low >> 32);  // never carries: (2^32-1)^2 + 2^32-1
    std::uint64_t const middle = (a & half) * (b >> 32) + (cross & half);
    return {(a >> 32) * (b >> 32) + (cross >> 32) + (middle >> 32), (middle << 32) | (low & half)};
}

#if defined(__SIZEOF_INT128__) && !defined(PROSPECTUS_PORTABLE_INT128)
[[nodiscard]] constexpr wide_product multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
    __extension__ using wide = unsigned __int128;
    wide const product = static_cast<wide>(a) * b;
    return {static_cast<std::uint64_t>(product >> 64), static_cast<std::uint64_t>(product)};
}
#else
[[nodiscard]] constexpr wide_product multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
    return multiply_wide_portable(a, b);
}
#endif

}  // namespace prospectus::detail

#endif
