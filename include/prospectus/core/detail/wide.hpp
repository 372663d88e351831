// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_WIDE_HPP
#define PROSPECTUS_CORE_DETAIL_WIDE_HPP

// An unsigned number of 512 bits, with what exact fractions need of it: no more.
//
//     wide n{7};
//     n.multiply(1ULL << 63);
//     n.divide(1ULL << 62)  == 0;   // the remainder
//     n                     == wide{14};
//
// Undefined  A result past 512 bits. Fractions stay below 330 (fraction_parts.hpp says why).

#include <prospectus/core/detail/product.hpp>

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace prospectus::detail {

class wide {
public:
    constexpr explicit wide(std::uint64_t value = 0) noexcept : limbs_{value} {}
    constexpr explicit wide(wide_product value) noexcept : limbs_{value.low, value.high} {}

    constexpr void multiply(std::uint64_t factor) noexcept {
        std::uint64_t carry = 0;
        for (auto& limb : limbs_) {
            auto const product = multiply_wide(limb, factor);
            limb = product.low + carry;
            carry = product.high + (limb < carry ? 1U : 0U);
        }
    }

    /// Leaves the quotient and returns the remainder; divisor > 0.
    constexpr std::uint64_t divide(std::uint64_t divisor) noexcept {
        std::uint64_t remainder = 0;
        auto i = size;
        while (i > 0 && limbs_[i - 1] == 0) --i;
        while (i-- > 0) limbs_[i] = divide_two(remainder, limbs_[i], divisor);
        return remainder;
    }

    [[nodiscard]] constexpr std::uint64_t modulo(std::uint64_t divisor) const noexcept {
        return wide{*this}.divide(divisor);
    }

    constexpr void add(wide const& other) noexcept {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < size; ++i) {
            auto const with_carry = other.limbs_[i] + carry;
            carry = with_carry < carry ? 1U : 0U;
            limbs_[i] += with_carry;
            carry += limbs_[i] < with_carry ? 1U : 0U;
        }
    }

    /// other <= *this.
    constexpr void subtract(wide const& other) noexcept {
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < size; ++i) {
            auto const with_borrow = other.limbs_[i] + borrow;
            borrow = with_borrow < borrow ? 1U : 0U;
            borrow += limbs_[i] < with_borrow ? 1U : 0U;
            limbs_[i] -= with_borrow;
        }
    }

    [[nodiscard]] constexpr int bit_width() const noexcept {
        for (std::size_t i = size; i-- > 0;)
            if (limbs_[i] != 0) return static_cast<int>(64 * i) + static_cast<int>(std::bit_width(limbs_[i]));
        return 0;
    }
    [[nodiscard]] constexpr bool fits(int bits) const noexcept { return bit_width() <= bits; }
    [[nodiscard]] constexpr std::uint64_t low() const noexcept { return limbs_[0]; }

    friend constexpr bool operator==(wide const&, wide const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(wide const& a, wide const& b) noexcept {
        for (std::size_t i = size; i-- > 0;)
            if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] <=> b.limbs_[i];
        return std::strong_ordering::equal;
    }

private:
    // Two digits of 32 bits by long division. Each is guessed from the divisor's upper half and, its top bit set, at
    // most two too great (Knuth, The Art of Computer Programming 2, 4.3.1, theorem B).
    [[nodiscard]] static constexpr std::uint64_t divide_two_portable(std::uint64_t& remainder, std::uint64_t low,
                                                                     std::uint64_t divisor) noexcept {
        int const shift = std::countl_zero(divisor);
        divisor <<= shift;
        std::uint64_t rest = shift == 0 ? remainder : (remainder << shift) | (low >> (64 - shift));
        low <<= shift;
        auto const digit = [&](std::uint64_t next) {
            std::uint64_t guess = rest / (divisor >> 32);
            std::uint64_t left = rest % (divisor >> 32);
            while (guess >> 32 != 0 || guess * (divisor & 0xffff'ffff) > ((left << 32) | next)) {
                --guess;
                left += divisor >> 32;
                if (left >> 32 != 0) break;
            }
            rest = ((rest << 32) | next) - guess * divisor;  // less than 2^64, so what wraps does no harm
            return guess;
        };
        std::uint64_t const high_digit = digit(low >> 32);
        std::uint64_t const low_digit = digit(low & 0xffff'ffff);
        remainder = rest >> shift;
        return (high_digit << 32) | low_digit;
    }

    // (remainder * 2^64 + low) / divisor, where remainder < divisor; leaves the new remainder.
    [[nodiscard]] static constexpr std::uint64_t divide_two(std::uint64_t& remainder, std::uint64_t low,
                                                            std::uint64_t divisor) noexcept {
        if (remainder == 0) {
            remainder = low % divisor;
            return low / divisor;
        }
#if defined(__SIZEOF_INT128__) && !defined(PROSPECTUS_PORTABLE_INT128)
        __extension__ using two = unsigned __int128;
        two const dividend = (static_cast<two>(remainder) << 64) | low;
        remainder = static_cast<std::uint64_t>(dividend % divisor);
        return static_cast<std::uint64_t>(dividend / divisor);
#else
        return divide_two_portable(remainder, low, divisor);
#endif
    }

    static constexpr std::size_t size = 8;
    std::uint64_t limbs_[size];  // the lowest first
};

}  // namespace prospectus::detail

#endif
