// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ANY_MONEY_HPP
#define PROSPECTUS_AMOUNT_ANY_MONEY_HPP

// Money whose currency is a value: for data that is read.
//
//     any_money const fee{19.99_decimal, usd::value};
//     any_money const same = money<usd>{19.99_decimal};                     // implicit: nothing is lost
//     add(fee, same)                                     == any_money{39.98_decimal, usd::value};
//     add(fee, any_money{1, eur::value}).error()         == money_reason::different_currency;
//     money_as<money<usd>>(fee)                          == money<usd>{19.99_decimal};
//     money_as<money<usd>>(any_money{1_decimal, eur::value}).error()   // different_currency
//     round_to_minor(any_money{0.125_decimal, usd::value}, rounding::half_even) == any_money{0.12_decimal, usd::value}
//
// Shape   An exact decimal of any fineness. Equal by currency and amount; no order, as two currencies have none:
//         compare() has an outcome.
// Errors  money_reason. total() names the place of the first part that does not fit.

#include <prospectus/amount/currency.hpp>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/estimate.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/rounding.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <optional>

namespace prospectus {

enum class money_reason : unsigned char {
    different_currency,  // convert one by an exchange rate first
    out_of_range,        // past 64 bits
    not_whole_units,     // finer than the unit asked for: round by a rule first
    no_minor_unit,       // gold has none
    zero_divisor,
    nothing_to_sum,  // nothing has no currency
};

class any_money {
public:
    constexpr any_money(decimal amount, prospectus::currency in) noexcept : amount_{amount}, currency_{in} {}
    template <class C, int Exponent>
    constexpr any_money(prospectus::money<C, Exponent> m) noexcept : any_money{m.to_decimal(), C::value} {}

    [[nodiscard]] constexpr decimal amount() const noexcept { return amount_; }
    [[nodiscard]] constexpr prospectus::currency const& currency() const noexcept { return currency_; }

    /// Exact: so that sums over periods, growth and claims take it.
    [[nodiscard]] constexpr operator estimate() const {
        return {interval{to_fraction(amount_)}, unit::money(currency_), to_fraction(amount_)};
    }

    friend constexpr bool operator==(any_money const&, any_money const&) noexcept = default;

private:
    decimal amount_;
    prospectus::currency currency_;
};

namespace detail {

[[nodiscard]] constexpr outcome<any_money, money_reason> in_currency(std::optional<decimal> amount,
                                                                     currency const& c) noexcept {
    if (!amount) return unexpected{money_reason::out_of_range};
    return any_money{*amount, c};
}

}  // namespace detail

[[nodiscard]] constexpr outcome<any_money, money_reason> add(any_money const& a, any_money const& b) noexcept {
    if (a.currency() != b.currency()) return unexpected{money_reason::different_currency};
    return detail::in_currency(checked_add(a.amount(), b.amount()), a.currency());
}
[[nodiscard]] constexpr outcome<any_money, money_reason> subtract(any_money const& a, any_money const& b) noexcept {
    if (a.currency() != b.currency()) return unexpected{money_reason::different_currency};
    return detail::in_currency(checked_subtract(a.amount(), b.amount()), a.currency());
}
[[nodiscard]] constexpr outcome<any_money, money_reason> multiply(any_money const& a, decimal times) noexcept {
    return detail::in_currency(checked_multiply(a.amount(), times), a.currency());
}
[[nodiscard]] constexpr outcome<std::strong_ordering, money_reason> compare(any_money const& a,
                                                                            any_money const& b) noexcept {
    if (a.currency() != b.currency()) return unexpected{money_reason::different_currency};
    return a.amount() <=> b.amount();
}
[[nodiscard]] constexpr outcome<fraction, money_reason> exact_ratio(any_money const& part,
                                                                    any_money const& whole) noexcept {
    if (part.currency() != whole.currency()) return unexpected{money_reason::different_currency};
    if (whole.amount().sign() == 0) return unexpected{money_reason::zero_divisor};
    auto const ratio = exact_ratio(part.amount(), whole.amount());
    if (!ratio) return unexpected{money_reason::out_of_range};
    return *ratio;
}

/// With exactly so many decimals (below zero: tens, hundreds ...).
[[nodiscard]] constexpr outcome<any_money, money_reason> round(any_money const& m, int decimals,
                                                               rounding rule) noexcept {
    return detail::in_currency(round(m.amount(), decimals, rule), m.currency());
}
[[nodiscard]] constexpr outcome<any_money, money_reason> round_to_minor(any_money const& m, rounding rule) noexcept {
    if (!m.currency().minor_digits()) return unexpected{money_reason::no_minor_unit};
    return round(m, *m.currency().minor_digits(), rule);
}

/// The same amount with the currency in the type.
template <class Money>
[[nodiscard]] constexpr outcome<Money, money_reason> money_as(any_money const& m) noexcept {
    if (m.currency() != Money::currency_type::value) return unexpected{money_reason::different_currency};
    auto const whole = round(m.amount(), -Money::exponent, rounding::down);
    if (!whole) return unexpected{money_reason::out_of_range};
    if (*whole != m.amount()) return unexpected{money_reason::not_whole_units};
    return Money::of_count(whole->coefficient());
}

struct money_fault {
    std::size_t position;  // of the first part that does not fit, from 0
    money_reason reason;

    friend constexpr bool operator==(money_fault, money_fault) noexcept = default;
};

/// All of one currency, one or more.
template <class Range>
    requires std::same_as<std::remove_cvref_t<decltype(*std::begin(std::declval<Range const&>()))>, any_money>
[[nodiscard]] constexpr outcome<any_money, money_fault> total(Range const& parts) {
    std::optional<any_money> sum;
    std::size_t position = 0;
    for (auto const& part : parts) {
        auto const next = sum ? add(*sum, part) : outcome<any_money, money_reason>{part};
        if (!next) return unexpected{money_fault{position, next.error()}};
        sum = *next;
        ++position;
    }
    if (!sum) return unexpected{money_fault{0, money_reason::nothing_to_sum}};
    return *sum;
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::any_money> {
    [[nodiscard]] std::size_t operator()(prospectus::any_money const& m) const noexcept {
        return 31 * std::hash<prospectus::decimal>{}(m.amount()) + std::hash<prospectus::currency>{}(m.currency());
    }
};

#endif
