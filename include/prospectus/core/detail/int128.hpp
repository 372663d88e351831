// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_INT128_HPP
#define PROSPECTUS_CORE_DETAIL_INT128_HPP

// A signed number of 128 bits, with what exact sums of 64-bit numbers need of it: no more.
//
//     int128 n{INT64_MAX};
//     n += int128{INT64_MAX};
//     n.to_int64()                     == std::nullopt;
//     (n - int128{INT64_MAX}).to_int64() == INT64_MAX;
//
// Undefined  A result past 128 bits. 2^63 numbers of 64 bits stay within.
// Cost       Compilers make of each sum the two instructions that their own 128-bit integers take.

#include <prospectus/core/detail/product.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace prospectus::detail {

class int128 {
public:
    constexpr int128() noexcept = default;
    constexpr int128(std::int64_t value) noexcept
        : high_{value < 0 ? ~std::uint64_t{} : 0}, low_{static_cast<std::uint64_t>(value)} {}

    constexpr int128& operator+=(int128 other) noexcept {
        low_ += other.low_;
        high_ += other.high_ + (low_ < other.low_ ? 1U : 0U);
        return *this;
    }
    constexpr int128& operator-=(int128 other) noexcept {
        high_ -= other.high_ + (low_ < other.low_ ? 1U : 0U);
        low_ -= other.low_;
        return *this;
    }
    [[nodiscard]] friend constexpr int128 operator+(int128 a, int128 b) noexcept { return a += b; }
    [[nodiscard]] friend constexpr int128 operator-(int128 a, int128 b) noexcept { return a -= b; }

    /// factor >= 0.
    constexpr void multiply(std::int64_t factor) noexcept {
        auto const by = static_cast<std::uint64_t>(factor);
        auto const product = multiply_wide(low_, by);
        low_ = product.low;
        high_ = high_ * by + product.high;  // modulo 2^128 it makes no difference that a sign was multiplied
    }
    /// Where it is a multiple of ten it becomes a tenth.
    [[nodiscard]] constexpr bool divide_by_ten() noexcept {
        bool const negative = is_negative();
        int128 const size = negative ? int128{} - *this : *this;
        // Four digits of 32 bits: each remainder is below ten.
        std::uint64_t const digits[]{size.high_ >> 32, size.high_ & 0xffff'ffff, size.low_ >> 32,
                                     size.low_ & 0xffff'ffff};
        std::uint64_t quotients[4]{};
        std::uint64_t rest = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            std::uint64_t const dividend = (rest << 32) | digits[i];
            quotients[i] = dividend / 10;
            rest = dividend % 10;
        }
        if (rest != 0) return false;
        int128 tenth;
        tenth.high_ = (quotients[0] << 32) | quotients[1];
        tenth.low_ = (quotients[2] << 32) | quotients[3];
        *this = negative ? int128{} - tenth : tenth;
        return true;
    }

    [[nodiscard]] constexpr bool is_negative() const noexcept { return high_ >> 63 != 0; }
    [[nodiscard]] constexpr bool is_zero() const noexcept { return (high_ | low_) == 0; }
    [[nodiscard]] constexpr std::optional<std::int64_t> to_int64() const noexcept {
        auto const value = static_cast<std::int64_t>(low_);
        if (int128{value} != *this) return std::nullopt;
        return value;
    }
    [[nodiscard]] constexpr std::uint64_t high() const noexcept { return high_; }
    [[nodiscard]] constexpr std::uint64_t low() const noexcept { return low_; }

    friend constexpr bool operator==(int128, int128) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(int128 a, int128 b) noexcept {
        if (a.high_ != b.high_) return static_cast<std::int64_t>(a.high_) <=> static_cast<std::int64_t>(b.high_);
        return a.low_ <=> b.low_;
    }

private:
    std::uint64_t high_ = 0;
    std::uint64_t low_ = 0;
};

}  // namespace prospectus::detail

#endif
