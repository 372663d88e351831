// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_EXCHANGE_RATE_HPP
#define PROSPECTUS_AMOUNT_EXCHANGE_RATE_HPP

// What one unit of a currency is in another, and of which kind: closing for what stands at a day, average for what
// flowed through a period.
//
//     closing_rate<usd, cny> const fixing{7.1217_decimal};                       // 1 dollar is 7.1217 yuan
//     convert<money<cny>>(money<usd>{100_decimal}, fixing, rounding::half_even)  == money<cny>{712.17_decimal};
//     fixing.inverse()                          // closing_rate<cny, usd>: 10000/71217, exact until an amount is rounded
//     cross(closing_rate<eur, usd>{1.08_decimal}, fixing)      // closing_rate<eur, cny>, exact
//     convert<money<cny>>(money<eur>{1_decimal}, fixing, rule) // does not compile: it is no rate from euros
//
// Shape   No day: amount/ knows no calendar. series/translation.hpp keeps rates by period, closing at its last day and
//         average over its days, and translates flows by the ones, stocks by the others.
// Errors  std::domain_error for a rate that is not above zero, std::overflow_error for an amount past 64 bits and for a
//         cross rate that is no fraction. checked_convert gives nothing instead.
// Source  IAS 21.39: assets and liabilities at the closing rate, income and expenses at the rates of their dates or, as
//         21.40 allows, the average of the period.

#include <prospectus/amount/detail/rounded_quotient.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/core/fraction.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace prospectus {

enum class rate_kind : unsigned char { closing, average };

template <currency_type From, currency_type To, rate_kind Kind>
class exchange_rate {
public:
    using from = From;
    using to = To;
    static constexpr rate_kind kind = Kind;

    constexpr explicit exchange_rate(fraction value) : value_{value} {
        if (value.sign() <= 0) throw std::domain_error{"exchange_rate: above zero"};
    }
    constexpr explicit exchange_rate(decimal value) : exchange_rate{to_fraction(value)} {}

    /// Units of To for one of From.
    [[nodiscard]] constexpr fraction value() const noexcept { return value_; }
    [[nodiscard]] constexpr exchange_rate<To, From, Kind> inverse() const {
        return exchange_rate<To, From, Kind>{fraction{1} / value_};
    }

    friend constexpr bool operator==(exchange_rate, exchange_rate) noexcept = default;

private:
    fraction value_;
};

template <currency_type From, currency_type To>
using closing_rate = exchange_rate<From, To, rate_kind::closing>;
template <currency_type From, currency_type To>
using average_rate = exchange_rate<From, To, rate_kind::average>;

/// From A by B to C, both of one kind.
template <class A, class B, class C, rate_kind Kind>
[[nodiscard]] constexpr exchange_rate<A, C, Kind> cross(exchange_rate<A, B, Kind> first,
                                                        exchange_rate<B, C, Kind> second) {
    return exchange_rate<A, C, Kind>{first.value() * second.value()};
}

namespace detail {

/// amount * rate with so many decimals, rounded once: the product itself may have 127 bits.
[[nodiscard]] constexpr std::optional<decimal> converted(decimal amount, fraction rate, int decimals,
                                                         rounding rule) noexcept {
    return rounded_to({wide{multiply_wide(magnitude(amount.coefficient()), magnitude(rate.numerator()))},
                       magnitude(rate.denominator()), 1, amount.exponent() + rate.exponent()},
                      amount.sign() < 0, decimals, rule);
}

}  // namespace detail

/// Nothing past 64 bits.
template <class Target, class C, int Exponent, class From, class To, rate_kind Kind>
    requires same_currency<From, C> && same_currency<To, typename Target::currency_type>
[[nodiscard]] constexpr std::optional<Target> checked_convert(money<C, Exponent> m, exchange_rate<From, To, Kind> rate,
                                                              rounding rule) noexcept {
    auto const converted = detail::converted(m.to_decimal(), rate.value(), -Target::exponent, rule);
    if (!converted) return std::nullopt;
    return Target::of_count(converted->coefficient());
}
template <class Target, class C, int Exponent, class From, class To, rate_kind Kind>
    requires same_currency<From, C> && same_currency<To, typename Target::currency_type>
[[nodiscard]] constexpr Target convert(money<C, Exponent> m, exchange_rate<From, To, Kind> rate, rounding rule) {
    if (auto const converted = checked_convert<Target>(m, rate, rule)) return *converted;
    throw std::overflow_error{"money: the amount takes more than 64 bits of this unit"};
}
template <class Target, class C, int Exponent, class From, class To, rate_kind Kind>
    requires(!same_currency<From, C> || !same_currency<To, typename Target::currency_type>)
void convert(money<C, Exponent>, exchange_rate<From, To, Kind>, rounding) = delete;  // another pair: inverse(), cross()
template <class Target, class C, int Exponent, class From, class To, rate_kind Kind>
void convert(money<C, Exponent>, exchange_rate<From, To, Kind>) = delete;  // may lose digits: takes a rounding rule too

}  // namespace prospectus

template <class From, class To, prospectus::rate_kind Kind>
struct std::hash<prospectus::exchange_rate<From, To, Kind>> {
    [[nodiscard]] std::size_t operator()(prospectus::exchange_rate<From, To, Kind> rate) const noexcept {
        return std::hash<prospectus::fraction>{}(rate.value());
    }
};

#endif
