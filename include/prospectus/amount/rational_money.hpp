// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_RATIONAL_MONEY_HPP
#define PROSPECTUS_AMOUNT_RATIONAL_MONEY_HPP

// Exact money of any fineness: what a price, a percentage or a division gives before it is rounded, once, at the end.
//
//     rational_money<usd> const third = rational_money<usd>{money<usd>{100_decimal}} / 3;
//     third.amount()                                   == fraction{100, 3};
//     third + third + third                            == money<usd>{100_decimal};
//     round_to<money<usd>>(third, rounding::half_even) == money<usd>{33.33_decimal};
//
// Errors  std::overflow_error for what is no fraction and for a rounded amount past 64 bits, std::domain_error for a
//         division by zero. checked_add and checked_subtract give nothing instead.

#include <prospectus/amount/money.hpp>
#include <prospectus/core/fraction.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <stdexcept>

namespace prospectus {

template <currency_type C>
class rational_money {
public:
    using currency_type = C;

    constexpr rational_money() noexcept = default;
    constexpr explicit rational_money(fraction amount) noexcept : amount_{amount} {}
    template <int Exponent>
    constexpr rational_money(money<C, Exponent> m) noexcept : amount_{to_fraction(m.to_decimal())} {}
    template <class D, int Exponent>
        requires(!same_currency<D, C>)
    rational_money(money<D, Exponent>) = delete;  // of another currency: convert it by an exchange_rate first

    /// In whole units of the currency: dollars.
    [[nodiscard]] constexpr fraction amount() const noexcept { return amount_; }

    [[nodiscard]] friend constexpr std::optional<rational_money> checked_add(rational_money a,
                                                                             rational_money b) noexcept {
        return of(add(a.amount_, b.amount_));
    }
    [[nodiscard]] friend constexpr std::optional<rational_money> checked_subtract(rational_money a,
                                                                                  rational_money b) noexcept {
        return of(subtract(a.amount_, b.amount_));
    }
    [[nodiscard]] friend constexpr std::optional<fraction> exact_ratio(rational_money part,
                                                                       rational_money whole) noexcept {
        return divide(part.amount_, whole.amount_);
    }

    [[nodiscard]] friend constexpr rational_money operator+(rational_money a, rational_money b) {
        return rational_money{a.amount_ + b.amount_};
    }
    [[nodiscard]] friend constexpr rational_money operator-(rational_money a, rational_money b) {
        return rational_money{a.amount_ - b.amount_};
    }
    [[nodiscard]] friend constexpr rational_money operator-(rational_money a) noexcept {
        return rational_money{-a.amount_};
    }
    [[nodiscard]] friend constexpr rational_money operator*(rational_money a, fraction times) {
        return rational_money{a.amount_ * times};
    }
    [[nodiscard]] friend constexpr rational_money operator*(fraction times, rational_money a) { return a * times; }
    [[nodiscard]] friend constexpr rational_money operator/(rational_money a, fraction by) {
        return rational_money{a.amount_ / by};
    }

    friend constexpr bool operator==(rational_money, rational_money) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(rational_money, rational_money) noexcept = default;

private:
    [[nodiscard]] static constexpr std::optional<rational_money> of(std::optional<fraction> amount) noexcept {
        return amount ? std::optional{rational_money{*amount}} : std::nullopt;
    }

    fraction amount_;
};

template <class Target, class C>
    requires same_currency<typename Target::currency_type, C>
[[nodiscard]] constexpr Target round_to(rational_money<C> m, rounding rule) {
    auto const rounded = round(m.amount(), -Target::exponent, rule);
    if (!rounded) throw std::overflow_error{"money: the amount takes more than 64 bits of this unit"};
    return Target::of_count(rounded->coefficient());
}

}  // namespace prospectus

template <class C>
struct std::hash<prospectus::rational_money<C>> {
    [[nodiscard]] std::size_t operator()(prospectus::rational_money<C> m) const noexcept {
        return std::hash<prospectus::fraction>{}(m.amount());
    }
};

#endif
