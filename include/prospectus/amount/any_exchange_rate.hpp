// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ANY_EXCHANGE_RATE_HPP
#define PROSPECTUS_AMOUNT_ANY_EXCHANGE_RATE_HPP

// An exchange rate whose currencies and kind are values: for data that is read.
//
//     any_exchange_rate const fixing{usd::value, cny::value, 7.1217_decimal, rate_kind::closing};
//     convert(any_money{100_decimal, usd::value}, fixing, 2, rounding::half_even)
//                                                            == any_money{712.17_decimal, cny::value};
//     convert(any_money{100_decimal, eur::value}, fixing, 2, rule).error()     // different_currency
//     cross(fixing, average).error()                                           // rate_reason::different_kind
//     convert_to_minor(m, fixing, rule)                                        // as many decimals as the target has
//
// Errors  std::domain_error for a rate that is not above zero; money_reason for an amount, rate_reason for a rate.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/exchange_rate.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstddef>
#include <stdexcept>

namespace prospectus {

enum class rate_reason : unsigned char { different_currency, different_kind, out_of_range };

class any_exchange_rate {
public:
    constexpr any_exchange_rate(currency const& from, currency const& to, fraction value, rate_kind kind)
        : from_{from}, to_{to}, value_{value}, kind_{kind} {
        if (value.sign() <= 0) throw std::domain_error{"exchange_rate: above zero"};
    }
    constexpr any_exchange_rate(currency const& from, currency const& to, decimal value, rate_kind kind)
        : any_exchange_rate{from, to, to_fraction(value), kind} {}
    template <class From, class To, rate_kind Kind>
    constexpr any_exchange_rate(exchange_rate<From, To, Kind> rate) noexcept
        : from_{From::value}, to_{To::value}, value_{rate.value()}, kind_{Kind} {}

    [[nodiscard]] constexpr currency const& from() const noexcept { return from_; }
    [[nodiscard]] constexpr currency const& to() const noexcept { return to_; }
    [[nodiscard]] constexpr fraction value() const noexcept { return value_; }
    [[nodiscard]] constexpr rate_kind kind() const noexcept { return kind_; }
    [[nodiscard]] constexpr any_exchange_rate inverse() const { return {to_, from_, fraction{1} / value_, kind_}; }

    friend constexpr bool operator==(any_exchange_rate const&, any_exchange_rate const&) noexcept = default;

private:
    currency from_, to_;
    fraction value_;
    rate_kind kind_;
};

[[nodiscard]] constexpr outcome<any_exchange_rate, rate_reason> cross(any_exchange_rate const& first,
                                                                      any_exchange_rate const& second) {
    if (first.to() != second.from()) return unexpected{rate_reason::different_currency};
    if (first.kind() != second.kind()) return unexpected{rate_reason::different_kind};
    auto const value = multiply(first.value(), second.value());
    if (!value) return unexpected{rate_reason::out_of_range};
    return any_exchange_rate{first.from(), second.to(), *value, first.kind()};
}

[[nodiscard]] constexpr outcome<any_money, money_reason> convert(any_money const& m, any_exchange_rate const& rate,
                                                                 int decimals, rounding rule) noexcept {
    if (m.currency() != rate.from()) return unexpected{money_reason::different_currency};
    return detail::in_currency(detail::converted(m.amount(), rate.value(), decimals, rule), rate.to());
}
[[nodiscard]] constexpr outcome<any_money, money_reason> convert_to_minor(any_money const& m,
                                                                          any_exchange_rate const& rate,
                                                                          rounding rule) noexcept {
    if (m.currency() != rate.from()) return unexpected{money_reason::different_currency};
    if (!rate.to().minor_digits()) return unexpected{money_reason::no_minor_unit};
    return convert(m, rate, *rate.to().minor_digits(), rule);
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::any_exchange_rate> {
    [[nodiscard]] std::size_t operator()(prospectus::any_exchange_rate const& rate) const noexcept {
        std::hash<prospectus::currency> const of;
        return 31 * (31 * of(rate.from()) + of(rate.to())) + std::hash<prospectus::fraction>{}(rate.value());
    }
};

#endif
