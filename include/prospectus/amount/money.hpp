// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_MONEY_HPP
#define PROSPECTUS_AMOUNT_MONEY_HPP

// An exact count of units of one currency; the currency and the size of the unit are in the type.
//
//     money<usd> const fee{19.99_decimal};                       // 1999 cents
//     money<usd>{19.99_decimal}.count() == 1999;
//     money<usd> const cents = thousands<usd>{12_thousand};      // lossless: implicit; 12 dollars would be refused
//     round_to<millions<usd>>(cents, rounding::half_even)        // lossy: takes a rule
//     money<usd>{1_decimal} + money<eur>{1_decimal}              // does not compile: convert one by an exchange_rate
//
// Naming  As std::chrono::duration: count() is of units of 10^Exponent, money<usd> of the currency's minor unit.
// Errors  std::invalid_argument for an amount that is no whole number of units, std::overflow_error for one past 64 bits.
//         checked_add and checked_subtract give nothing instead.

#include <prospectus/amount/currency.hpp>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/rounding.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace prospectus {

/// Amounts of different currencies have no sum, no order and no ratio: convert one by an exchange rate first.
template <class A, class B>
concept same_currency = std::same_as<A, B>;

/// From units of 10^From to units of 10^To nothing is lost.
template <int From, int To>
concept lossless_scale = From >= To;

template <currency_type C, int Exponent = -C::value.minor_digits().value()>
class money {
public:
    using currency_type = C;
    static constexpr int exponent = Exponent;

    constexpr money() noexcept = default;
    constexpr explicit money(decimal amount) : count_{whole_units(amount)} {}
    [[nodiscard]] static constexpr money of_count(std::int64_t count) noexcept {
        money m;
        m.count_ = count;
        return m;
    }
    template <class D, int From>
        requires same_currency<D, C> && lossless_scale<From, Exponent>
    constexpr money(money<D, From> other) : count_{whole_units(other.to_decimal())} {}
    template <class D, int From>
        requires(same_currency<D, C> && !lossless_scale<From, Exponent>)
    money(money<D, From>) = delete;  // may lose digits: round_to<TARGET>(amount, rule) takes a rule
    template <class D, int From>
        requires(!same_currency<D, C>)
    money(money<D, From>) = delete;  // of another currency: convert<TARGET>(amount, exchange_rate, rule)

    [[nodiscard]] constexpr std::int64_t count() const noexcept { return count_; }
    [[nodiscard]] constexpr decimal to_decimal() const noexcept { return {count_, Exponent}; }

    [[nodiscard]] friend constexpr std::optional<money> checked_add(money a, money b) noexcept {
        return counted(prospectus::checked_add(a.count_, b.count_));
    }
    [[nodiscard]] friend constexpr std::optional<money> checked_subtract(money a, money b) noexcept {
        return counted(prospectus::checked_subtract(a.count_, b.count_));
    }
    [[nodiscard]] friend constexpr fraction exact_ratio(money part, money whole) {
        return fraction{part.count_, whole.count_};
    }
    [[nodiscard]] friend constexpr double ratio(money part, money whole) noexcept {
        return static_cast<double>(part.count_) / static_cast<double>(whole.count_);
    }

    [[nodiscard]] friend constexpr money operator+(money a, money b) { return fitting(checked_add(a, b)); }
    [[nodiscard]] friend constexpr money operator-(money a, money b) { return fitting(checked_subtract(a, b)); }
    [[nodiscard]] friend constexpr money operator-(money a) { return money{} - a; }
    [[nodiscard]] friend constexpr money operator*(money a, std::int64_t times) {
        return fitting(counted(checked_multiply(a.count_, times)));
    }
    [[nodiscard]] friend constexpr money operator*(std::int64_t times, money a) { return a * times; }
    constexpr money& operator+=(money other) { return *this = *this + other; }
    constexpr money& operator-=(money other) { return *this = *this - other; }

    friend constexpr bool operator==(money, money) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(money, money) noexcept = default;

private:
    [[nodiscard]] static constexpr std::optional<money> counted(std::optional<std::int64_t> count) noexcept {
        return count ? std::optional{of_count(*count)} : std::nullopt;
    }
    [[nodiscard]] static constexpr money fitting(std::optional<money> m) {
        if (!m) throw std::overflow_error{"money: the amount takes more than 64 bits of this unit"};
        return *m;
    }
    [[nodiscard]] static constexpr std::int64_t whole_units(decimal amount) {
        auto const whole = round(amount, -Exponent, rounding::down);
        if (!whole) throw std::overflow_error{"money: the amount takes more than 64 bits of this unit"};
        if (*whole != amount) throw std::invalid_argument{"money: not a whole number of units; round_to takes a rule"};
        return whole->coefficient();
    }

    std::int64_t count_ = 0;
};

template <currency_type C>
using thousands = money<C, 3>;
template <currency_type C>
using millions = money<C, 6>;
template <currency_type C>
using billions = money<C, 9>;

/// Of two scales the finer one.
template <class A, int ExponentA, class B, int ExponentB>
    requires(ExponentA != ExponentB || !std::same_as<A, B>)
[[nodiscard]] constexpr auto operator+(money<A, ExponentA> a, money<B, ExponentB> b)
    requires same_currency<A, B>
{
    using finer = money<A, (ExponentA < ExponentB ? ExponentA : ExponentB)>;
    return finer{a} + finer{b};
}
template <class A, int ExponentA, class B, int ExponentB>
    requires(ExponentA != ExponentB || !std::same_as<A, B>)
[[nodiscard]] constexpr auto operator-(money<A, ExponentA> a, money<B, ExponentB> b)
    requires same_currency<A, B>
{
    using finer = money<A, (ExponentA < ExponentB ? ExponentA : ExponentB)>;
    return finer{a} - finer{b};
}
template <class A, int ExponentA, class B, int ExponentB>
    requires(ExponentA != ExponentB || !std::same_as<A, B>)
[[nodiscard]] constexpr bool operator==(money<A, ExponentA> a, money<B, ExponentB> b) noexcept
    requires same_currency<A, B>
{
    return a.to_decimal() == b.to_decimal();
}
template <class A, int ExponentA, class B, int ExponentB>
    requires(ExponentA != ExponentB || !std::same_as<A, B>)
[[nodiscard]] constexpr std::strong_ordering operator<=>(money<A, ExponentA> a, money<B, ExponentB> b) noexcept
    requires same_currency<A, B>
{
    return a.to_decimal() <=> b.to_decimal();
}

template <class A, int ExponentA, class B, int ExponentB>
    requires(!same_currency<A, B>)
void operator+(money<A, ExponentA>, money<B, ExponentB>) = delete;  // two currencies: convert one by an exchange_rate
template <class A, int ExponentA, class B, int ExponentB>
    requires(!same_currency<A, B>)
void operator-(money<A, ExponentA>, money<B, ExponentB>) = delete;  // two currencies: convert one by an exchange_rate
template <class A, int ExponentA, class B, int ExponentB>
    requires(!same_currency<A, B>)
void operator==(money<A, ExponentA>, money<B, ExponentB>) = delete;  // two currencies: convert one by an exchange_rate
template <class A, int ExponentA, class B, int ExponentB>
    requires(!same_currency<A, B>)
void operator<=>(money<A, ExponentA>, money<B, ExponentB>) = delete;  // two currencies: convert one by an exchange_rate
template <class A, int ExponentA, class B, int ExponentB>
    requires(!same_currency<A, B>)
void ratio(money<A, ExponentA>, money<B, ExponentB>) = delete;  // two currencies: convert one by an exchange_rate

/// The nearest amount in units of Target, by a rule. Throws std::overflow_error.
template <class Target, class C, int Exponent>
    requires same_currency<typename Target::currency_type, C>
[[nodiscard]] constexpr Target round_to(money<C, Exponent> m, rounding rule) {
    auto const rounded = round(m.to_decimal(), -Target::exponent, rule);
    if (!rounded) throw std::overflow_error{"money: the amount takes more than 64 bits of this unit"};
    return Target::of_count(rounded->coefficient());
}

}  // namespace prospectus

template <class C, int Exponent>
struct std::hash<prospectus::money<C, Exponent>> {
    [[nodiscard]] std::size_t operator()(prospectus::money<C, Exponent> m) const noexcept {
        return std::hash<prospectus::decimal>{}(m.to_decimal());  // equal across scales
    }
};

#endif
