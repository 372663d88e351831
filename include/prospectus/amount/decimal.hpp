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
//     exact_ratio(decimal{1}, decimal{3})                 == fraction{1, 3};
//
// Shape   coefficient * 10^exponent; 64 bits and -1000..1000.
// Errors  The constructor throws std::out_of_range. Named arithmetic gives nothing where no coefficient and exponent
//         hold the result, and only there; the operators throw std::overflow_error.
// Not for Binary floating point: no double becomes a decimal, because which one was meant is not in it.

#include <prospectus/amount/detail/rounded_quotient.hpp>
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

/// magnitude * 10^exponent with as many of its decimals as fit; nothing where it is no decimal at all.
[[nodiscard]] constexpr std::optional<decimal> fitted(wide magnitude, bool negative, int exponent) noexcept {
    if (magnitude == wide{}) return decimal{0, exponent < -1000 ? -1000 : (exponent > 1000 ? 1000 : exponent)};
    for (; exponent > 1000 && magnitude.fits(63); --exponent) magnitude.multiply(10);
    for (; exponent < -1000 || !magnitude.fits(64) || !with_sign(magnitude.low(), negative); ++exponent)
        if (magnitude.divide(10) != 0) return std::nullopt;
    if (exponent > 1000) return std::nullopt;
    return decimal{*with_sign(magnitude.low(), negative), exponent};
}

/// Where a 64-bit coefficient has no room for both at one exponent, their sum may still fit: 1e19 - 9e18.
[[nodiscard]] constexpr std::optional<decimal> long_sum(decimal a, decimal b, bool subtracted) noexcept {
    bool const b_negative = (b.sign() < 0) != subtracted;
    if (b.sign() == 0) return a;
    if (a.sign() == 0) return fitted(wide{magnitude(b.coefficient())}, b_negative, b.exponent());
    a = a.shortest();
    b = b.shortest();
    int const exponent = a.exponent() < b.exponent() ? a.exponent() : b.exponent();
    // The other's last digit is not zero, so past this many places the sum has too many digits.
    if (a.exponent() - exponent > 40 || b.exponent() - exponent > 40) return std::nullopt;
    wide left{magnitude(a.coefficient())};
    wide right{magnitude(b.coefficient())};
    multiply_by_ten(left, a.exponent() - exponent);
    multiply_by_ten(right, b.exponent() - exponent);
    bool const negative = a.sign() < 0;
    if (negative == b_negative) {
        left.add(right);
        return fitted(left, negative, exponent);
    }
    if (left < right) {
        right.subtract(left);
        return fitted(right, b_negative, exponent);
    }
    left.subtract(right);
    return fitted(left, negative, exponent);
}

[[nodiscard]] constexpr std::optional<decimal> sum(decimal a, decimal b, bool subtracted) noexcept {
    int const exponent = a.exponent() < b.exponent() ? a.exponent() : b.exponent();
    auto const left = coefficient_at(a, exponent);
    auto const right = coefficient_at(b, exponent);
    if (left && right)
        if (auto const fits = subtracted ? checked_subtract(*left, *right) : checked_add(*left, *right))
            return decimal{*fits, exponent};
    return long_sum(a, b, subtracted);
}

}  // namespace detail

/// Keeps the more decimals of the two where they fit, fewer where only those do; nothing where the sum is no decimal.
[[nodiscard]] constexpr std::optional<decimal> checked_add(decimal a, decimal b) noexcept {
    return detail::sum(a, b, false);
}
[[nodiscard]] constexpr std::optional<decimal> checked_subtract(decimal a, decimal b) noexcept {
    return detail::sum(a, b, true);
}

[[nodiscard]] constexpr std::optional<decimal> checked_negate(decimal a) noexcept {
    return detail::fitted(detail::wide{detail::magnitude(a.coefficient())}, a.sign() > 0, a.exponent());
}

/// The decimals of both added up, fewer where only so many fit; nothing where the product is no decimal.
[[nodiscard]] constexpr std::optional<decimal> checked_multiply(decimal a, decimal b) noexcept {
    return detail::fitted(
        detail::wide{detail::multiply_wide(detail::magnitude(a.coefficient()), detail::magnitude(b.coefficient()))},
        (a.sign() < 0) != (b.sign() < 0), a.exponent() + b.exponent());
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

/// Nothing past 64 bits, or where no decimal has so many decimals.
[[nodiscard]] constexpr std::optional<decimal> rounded_to(unreduced value, bool negative, int decimals,
                                                          rounding rule) noexcept {
    if (decimals < -1000 || decimals > 1000) return std::nullopt;
    value.exponent += decimals;
    auto const whole = rounded(value, negative, rule);
    if (!whole) return std::nullopt;
    return decimal{*whole, -decimals};
}

}  // namespace detail

/// With exactly so many decimals (below zero: tens, hundreds ...).
[[nodiscard]] constexpr std::optional<decimal> round(decimal d, int decimals, rounding rule) {
    return detail::rounded_to({detail::wide{detail::magnitude(d.coefficient())}, 1, 1, d.exponent()}, d.sign() < 0,
                              decimals, rule);
}

/// Nothing for a divisor of zero or a quotient that does not fit. The exact ratio is to_fraction(a) / to_fraction(b).
[[nodiscard]] constexpr std::optional<decimal> quotient(decimal a, decimal b, int decimals, rounding rule) {
    if (b.sign() == 0) return std::nullopt;
    return detail::rounded_to({detail::wide{detail::magnitude(a.coefficient())}, detail::magnitude(b.coefficient()), 1,
                               a.exponent() - b.exponent()},
                              (a.sign() < 0) != (b.sign() < 0), decimals, rule);
}

/// With exactly so many decimals.
[[nodiscard]] constexpr std::optional<decimal> round(fraction f, int decimals, rounding rule) {
    return detail::rounded_to(
        {detail::wide{detail::magnitude(f.numerator())}, detail::magnitude(f.denominator()), 1, f.exponent()},
        f.sign() < 0, decimals, rule);
}

/// The exact quotient.
[[nodiscard]] constexpr std::optional<fraction> exact_ratio(decimal part, decimal whole) noexcept {
    return divide(to_fraction(part), to_fraction(whole));
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
