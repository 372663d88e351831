// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_DECIMAL_HPP
#define PROSPECTUS_AMOUNT_DECIMAL_HPP

// An exact decimal number that remembers how many decimals it was given.
//
//     decimal{250, -2} == decimal{25, -1};                          // 2.50 and 2.5
//     decimal{250, -2}.decimals() == 2;
//     (decimal{250, -2} + decimal{1}) == decimal{350, -2};          // exact, or std::overflow_error
//     round(decimal{2345, -3}, 2, rounding::half_even) == decimal{234, -2};
//     quotient(decimal{1}, decimal{3}, 4, rounding::down) == decimal{3333, -4};
//
// Shape   coefficient * 10^exponent; 64 bits and -1000..1000.
// Errors  The constructor throws std::out_of_range. Named arithmetic gives nothing for what does not fit, the operators
//         throw std::overflow_error.
// Not for Binary floating point: no double becomes a decimal, because which one was meant is not in it.

#include <prospectus/core/checked.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/rounding.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace prospectus {

class decimal {
public:
    constexpr decimal() noexcept = default;
    template <std::signed_integral I>
    constexpr decimal(I whole) noexcept : coefficient_{whole} {}
    constexpr decimal(std::int64_t coefficient, int exponent)
        : coefficient_{coefficient}, exponent_{static_cast<std::int16_t>(exponent)} {
        if (exponent < -1000 || exponent > 1000) throw std::out_of_range{"decimal: exponent outside -1000..1000"};
    }
    template <std::floating_point F>
    decimal(F) = delete;  // a double holds no decimal: write 0.1_decimal or decimal{1, -1}

    [[nodiscard]] constexpr std::int64_t coefficient() const noexcept { return coefficient_; }
    [[nodiscard]] constexpr int exponent() const noexcept { return exponent_; }
    [[nodiscard]] constexpr int decimals() const noexcept { return exponent_ < 0 ? -exponent_ : 0; }
    [[nodiscard]] constexpr int sign() const noexcept { return (coefficient_ > 0) - (coefficient_ < 0); }

    /// The same value without trailing zeros; zero has exponent 0.
    [[nodiscard]] constexpr decimal shortest() const noexcept {
        decimal d = *this;
        if (d.coefficient_ == 0) return {};
        for (; d.coefficient_ % 10 == 0 && d.exponent_ < 1000; ++d.exponent_) d.coefficient_ /= 10;
        return d;
    }

    friend constexpr bool operator==(decimal a, decimal b) noexcept { return (a <=> b) == 0; }
    friend constexpr std::strong_ordering operator<=>(decimal a, decimal b) noexcept {
        if (a.exponent_ == b.exponent_) return a.coefficient_ <=> b.coefficient_;
        return to_fraction(a) <=> to_fraction(b);
    }

    /// Always exact: a coefficient of 64 bits with any exponent is a fraction; std::overflow_error never happens.
    [[nodiscard]] friend constexpr fraction to_fraction(decimal d) noexcept {
        if (d.coefficient_ == std::int64_t{-1} - std::int64_t{0x7fff'ffff'ffff'ffff})  // its magnitude takes 64 bits
            return fraction{d.coefficient_ / 2, 1, d.exponent_} + fraction{d.coefficient_ / 2, 1, d.exponent_};
        return fraction{d.coefficient_, 1, d.exponent_};
    }

private:
    std::int64_t coefficient_ = 0;
    std::int16_t exponent_ = 0;
};

namespace detail {

/// d with a lower exponent, or nothing where the coefficient grows too long.
[[nodiscard]] constexpr std::optional<std::int64_t> coefficient_at(decimal d, int exponent) noexcept {
    if (d.coefficient() == 0) return 0;
    int const up = d.exponent() - exponent;
    if (up < 0 || up > greatest_power_of_ten) return std::nullopt;
    return checked_multiply(d.coefficient(), power_of_ten(up));
}

[[nodiscard]] constexpr std::optional<decimal> add_at(decimal a, decimal b, int exponent) noexcept {
    auto const left = coefficient_at(a, exponent);
    auto const right = coefficient_at(b, exponent);
    if (!left || !right) return std::nullopt;
    auto const sum = checked_add(*left, *right);
    if (!sum) return std::nullopt;
    return decimal{*sum, exponent};
}

}  // namespace detail

/// Keeps the more decimals of the two where they fit, the fewer where only those do.
[[nodiscard]] constexpr std::optional<decimal> checked_add(decimal a, decimal b) noexcept {
    if (auto const sum = detail::add_at(a, b, a.exponent() < b.exponent() ? a.exponent() : b.exponent())) return sum;
    if (a.sign() == 0) return b;
    if (b.sign() == 0) return a;
    a = a.shortest();
    b = b.shortest();
    return detail::add_at(a, b, a.exponent() < b.exponent() ? a.exponent() : b.exponent());
}

[[nodiscard]] constexpr std::optional<decimal> checked_negate(decimal a) noexcept {
    auto const negated = checked_negate(a.coefficient());
    if (!negated) return std::nullopt;
    return decimal{*negated, a.exponent()};
}

[[nodiscard]] constexpr std::optional<decimal> checked_subtract(decimal a, decimal b) noexcept {
    auto const negated = checked_negate(b);
    if (!negated) return std::nullopt;
    return checked_add(a, *negated);
}

/// The decimals of both added up, or none that are zero where only so many fit.
[[nodiscard]] constexpr std::optional<decimal> checked_multiply(decimal a, decimal b) noexcept {
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto const product = checked_multiply(a.coefficient(), b.coefficient());
        int const exponent = a.exponent() + b.exponent();
        if (product && exponent >= -1000 && exponent <= 1000) return decimal{*product, exponent};
        a = a.shortest();
        b = b.shortest();
    }
    return std::nullopt;
}

[[nodiscard]] constexpr decimal operator+(decimal a, decimal b) {
    if (auto const sum = checked_add(a, b)) return *sum;
    throw std::overflow_error{"decimal: the sum takes more than 64 bits"};
}
[[nodiscard]] constexpr decimal operator-(decimal a, decimal b) {
    if (auto const difference = checked_subtract(a, b)) return *difference;
    throw std::overflow_error{"decimal: the difference takes more than 64 bits"};
}
[[nodiscard]] constexpr decimal operator*(decimal a, decimal b) {
    if (auto const product = checked_multiply(a, b)) return *product;
    throw std::overflow_error{"decimal: the product takes more than 64 bits"};
}
[[nodiscard]] constexpr decimal operator-(decimal a) {
    if (auto const negated = checked_negate(a)) return *negated;
    throw std::overflow_error{"decimal: the negation takes more than 64 bits"};
}

namespace detail {

/// over / under * 10^exponent as a whole number, by a rule; nothing where it does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> rounded(std::uint64_t over, std::uint64_t under, int exponent,
                                                            bool negative, rounding rule) noexcept {
    if (over == 0) return 0;
    wide dividend{over};
    wide divisor{under};
    if (exponent > 38) return std::nullopt;
    for (int i = 0; i < exponent; ++i) dividend.multiply(10);
    bool cut = false;
    for (int i = exponent; i < 0 && dividend != wide{}; ++i) {
        if (i < -40) {  // nineteen digits are long gone: something, less than a half
            dividend = wide{};
            cut = true;
            break;
        }
        divisor.multiply(10);
    }
    // Long division by doubling: the divisor may have more than 64 bits.
    std::uint64_t quotient = 0;
    wide part = divisor;
    int doublings = 0;
    for (; part <= dividend && doublings < 64; ++doublings) part.add(part);
    if (part <= dividend) return std::nullopt;
    for (; doublings >= 0; --doublings) {
        part = divisor;
        for (int i = 0; i < doublings; ++i) part.add(part);
        if (part <= dividend && doublings < 64) {
            dividend.subtract(part);
            quotient |= std::uint64_t{1} << doublings;
        }
    }
    if (cut || dividend != wide{}) {
        wide twice = dividend;
        twice.add(twice);
        int const against_half = cut || twice < divisor ? -1 : (twice == divisor ? 0 : 1);
        if (rounds_away(rule, negative, quotient % 2 != 0, against_half)) {
            if (++quotient == 0) return std::nullopt;
        }
    }
    return with_sign(quotient, negative);
}

}  // namespace detail

/// With exactly so many decimals (below zero: tens, hundreds ...).
[[nodiscard]] constexpr std::optional<decimal> round(decimal d, int decimals, rounding rule) {
    auto const whole =
        detail::rounded(detail::magnitude(d.coefficient()), 1, d.exponent() + decimals, d.sign() < 0, rule);
    if (!whole) return std::nullopt;
    return decimal{*whole, -decimals};
}

/// Nothing for a divisor of zero or a quotient that does not fit. The exact ratio is to_fraction(a) / to_fraction(b).
[[nodiscard]] constexpr std::optional<decimal> quotient(decimal a, decimal b, int decimals, rounding rule) {
    if (b.sign() == 0) return std::nullopt;
    auto const whole = detail::rounded(detail::magnitude(a.coefficient()), detail::magnitude(b.coefficient()),
                                       a.exponent() - b.exponent() + decimals, (a.sign() < 0) != (b.sign() < 0), rule);
    if (!whole) return std::nullopt;
    return decimal{*whole, -decimals};
}

/// With exactly so many decimals.
[[nodiscard]] constexpr std::optional<decimal> round(fraction f, int decimals, rounding rule) {
    auto const whole = detail::rounded(detail::magnitude(f.numerator()), detail::magnitude(f.denominator()),
                                       f.exponent() + decimals, f.sign() < 0, rule);
    if (!whole) return std::nullopt;
    return decimal{*whole, -decimals};
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::decimal> {
    [[nodiscard]] std::size_t operator()(prospectus::decimal d) const noexcept {
        d = d.shortest();
        return 31 * std::hash<std::int64_t>{}(d.coefficient()) + std::hash<int>{}(d.exponent());
    }
};

#endif
