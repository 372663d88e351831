// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_UNIT_PRICE_HPP
#define PROSPECTUS_AMOUNT_UNIT_PRICE_HPP

// Money per share, per million tokens: a price of any fineness. A cost is exact until it is rounded, once, at the end.
//
//     using tokens = count_of<counted::token>;
//     auto const in  = per_million<usd, counted::token>(0.15_decimal);       // USD 0.15 per million tokens
//     auto const out = per_million<usd, counted::token>(0.60_decimal);
//     auto const bill = in * tokens{1'234} + out * tokens{567};              // rational_money<usd>, exact
//     round_to<money<usd>>(bill, rounding::up)    == money<usd>{0.01_decimal};
//     unit_price<hkd, counted::share>{116.20_decimal} * count_of<counted::share>{100} == money<hkd>{11620_decimal};
//     unit_price<usd, counted::user>{revenue.to_decimal(), users}            // an average: exact, whatever the divisor
//
// Shape   An amount and the count that it buys, one for a price each. Equal by what one thing costs: 0.15 a million is
//         0.00000015 each.
// Errors  std::invalid_argument for a price of no thing, std::overflow_error for a cost that is no fraction.

#include <prospectus/amount/count_of.hpp>
#include <prospectus/amount/rational_money.hpp>
#include <prospectus/amount/unit.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace prospectus {

template <currency_type C, counted_thing T>
class unit_price {
public:
    constexpr explicit unit_price(decimal amount, count_of<T> buys = count_of<T>{1})
        : amount_{amount}, buys_{buys.count()} {
        if (buys_ <= 0) throw std::invalid_argument{"unit_price: of one thing or more"};
    }

    [[nodiscard]] constexpr decimal amount() const noexcept { return amount_; }
    [[nodiscard]] constexpr count_of<T> buys() const noexcept { return count_of<T>{buys_}; }
    /// What one thing costs.
    [[nodiscard]] constexpr rational_money<C> each() const {
        return rational_money<C>{to_fraction(amount_) / fraction{buys_}};
    }

    [[nodiscard]] friend constexpr rational_money<C> operator*(unit_price price, count_of<T> n) {
        return rational_money<C>{to_fraction(price.amount_) * fraction{n.count(), price.buys_}};
    }
    [[nodiscard]] friend constexpr rational_money<C> operator*(count_of<T> n, unit_price price) { return price * n; }

    friend constexpr bool operator==(unit_price a, unit_price b) { return a.each() == b.each(); }
    friend constexpr std::strong_ordering operator<=>(unit_price a, unit_price b) { return a.each() <=> b.each(); }

private:
    decimal amount_;
    std::int64_t buys_;
};

template <currency_type C, counted_thing T>
[[nodiscard]] constexpr unit_price<C, T> per_thousand(decimal amount) {
    return unit_price<C, T>{amount, count_of<T>{1'000}};
}
template <currency_type C, counted_thing T>
[[nodiscard]] constexpr unit_price<C, T> per_million(decimal amount) {
    return unit_price<C, T>{amount, count_of<T>{1'000'000}};
}

template <currency_type C, counted_thing T>
[[nodiscard]] constexpr unit unit_of(unit_price<C, T>) {
    return unit::per(C::value, T::name);
}

template <class C, class T, class U>
    requires(!std::same_as<T, U>)
void operator*(unit_price<C, T>, count_of<U>) = delete;  // the price of another thing than is counted

}  // namespace prospectus

template <class C, class T>
struct std::hash<prospectus::unit_price<C, T>> {
    [[nodiscard]] std::size_t operator()(prospectus::unit_price<C, T> price) const {
        return std::hash<prospectus::rational_money<C>>{}(price.each());
    }
};

#endif
