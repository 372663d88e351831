// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_PERCENTAGE_HPP
#define PROSPECTUS_AMOUNT_PERCENTAGE_HPP

// Percent, and the percentage points between two of them.
//
//     percentage const now{27.2_decimal}, before{24_decimal};
//     now - before                                   == percentage_points{3.2_decimal};
//     before + percentage_points{3.2_decimal}        == now;
//     of(percentage{15_decimal}, money<usd>{200_decimal}) == money<usd>{30_decimal};      // exact: rational_money
//     increased_by(money<usd>{200_decimal}, percentage{15_decimal}) == money<usd>{230_decimal};
//     money<usd>{200_decimal} + percentage{15_decimal}   // does not compile: of what?
//
// Unit    Hundredths: percentage{25}.as_fraction() is 1/4.
// Errors  std::overflow_error past 64 bits.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/rational_money.hpp>
#include <prospectus/core/fraction.hpp>

#include <compare>
#include <concepts>
#include <cstddef>

namespace prospectus {

class percentage_points {
public:
    constexpr explicit percentage_points(decimal value) noexcept : value_{value} {}
    [[nodiscard]] constexpr decimal value() const noexcept { return value_; }

    [[nodiscard]] friend constexpr percentage_points operator+(percentage_points a, percentage_points b) {
        return percentage_points{a.value_ + b.value_};
    }
    [[nodiscard]] friend constexpr percentage_points operator-(percentage_points a, percentage_points b) {
        return percentage_points{a.value_ - b.value_};
    }
    [[nodiscard]] friend constexpr percentage_points operator-(percentage_points a) {
        return percentage_points{-a.value_};
    }
    friend constexpr bool operator==(percentage_points, percentage_points) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(percentage_points, percentage_points) noexcept = default;

private:
    decimal value_;
};

class percentage {
public:
    constexpr explicit percentage(decimal value) noexcept : value_{value} {}
    [[nodiscard]] constexpr decimal value() const noexcept { return value_; }
    [[nodiscard]] constexpr fraction as_fraction() const { return to_fraction(value_) * fraction{1, 100}; }

    [[nodiscard]] friend constexpr percentage_points operator-(percentage a, percentage b) {
        return percentage_points{a.value_ - b.value_};
    }
    [[nodiscard]] friend constexpr percentage operator+(percentage a, percentage_points b) {
        return percentage{a.value_ + b.value()};
    }
    [[nodiscard]] friend constexpr percentage operator-(percentage a, percentage_points b) {
        return percentage{a.value_ - b.value()};
    }
    friend constexpr bool operator==(percentage, percentage) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(percentage, percentage) noexcept = default;

private:
    decimal value_;
};

template <class T>
void operator+(T const& amount, percentage) = delete;  // a percentage of what? amount + of(p, base), increased_by
template <class T>
    requires(!std::same_as<T, percentage>)
void operator-(T const& amount, percentage) = delete;  // a percentage of what? amount - of(p, base), decreased_by
template <class T>
    requires(!std::same_as<T, percentage> && !std::same_as<T, percentage_points>)
void operator+(T const& amount, percentage_points) = delete;  // points are added to a percentage only

[[nodiscard]] constexpr fraction of(percentage p, fraction base) { return p.as_fraction() * base; }
[[nodiscard]] constexpr fraction of(percentage p, decimal base) { return of(p, to_fraction(base)); }
template <class C>
[[nodiscard]] constexpr rational_money<C> of(percentage p, rational_money<C> base) {
    return base * p.as_fraction();
}
template <class C, int Exponent>
[[nodiscard]] constexpr rational_money<C> of(percentage p, money<C, Exponent> base) {
    return of(p, rational_money<C>{base});
}

template <class T>
[[nodiscard]] constexpr auto increased_by(T amount, percentage p) {
    return amount + of(p, amount);
}
template <class T>
[[nodiscard]] constexpr auto decreased_by(T amount, percentage p) {
    return amount - of(p, amount);
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::percentage> {
    [[nodiscard]] std::size_t operator()(prospectus::percentage p) const noexcept {
        return std::hash<prospectus::decimal>{}(p.value());
    }
};
template <>
struct std::hash<prospectus::percentage_points> {
    [[nodiscard]] std::size_t operator()(prospectus::percentage_points p) const noexcept {
        return std::hash<prospectus::decimal>{}(p.value());
    }
};

#endif
