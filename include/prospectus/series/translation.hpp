// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_TRANSLATION_HPP
#define PROSPECTUS_SERIES_TRANSLATION_HPP

// A series in another currency: flows by the average rate of their period, stocks by the closing rate of its last day.
//
//     average_rates<usd, cny> const averages{{fiscal_year{2024}, average_rate<usd, cny>{7.1957_decimal}}};
//     translate<money<cny>>(revenue, averages, rounding::half_even)      // an outcome: flow_series<money<cny>>
//     translate<money<cny>>(cash, closings, rounding::half_even)         // a stock_series, by closing_rates
//     translate<money<cny>>(cash, averages, rule)                        // does not compile: a stock by average rates
//     translate(read_values, read_rates, rule)                           // any_money by any_exchange_rate
//
// Naming  Translation is the standards' word for figures in a presentation currency.
// Shape   Dates of rates are those of their periods. A closing rate serves every period that ends on its day: one for
//         the fourth quarter and the year. No rate is filled in or interpolated; each value is rounded once.
// Errors  translation_fault with the place of the first value that has none.
// Source  IAS 21.39 and 21.40.

#include <prospectus/amount/any_exchange_rate.hpp>
#include <prospectus/amount/exchange_rate.hpp>
#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

template <currency_type From, currency_type To>
using average_rates = series<average_rate<From, To>, proportion>;
template <currency_type From, currency_type To>
using closing_rates = series<closing_rate<From, To>, proportion>;
using any_rates = series<any_exchange_rate, proportion>;

/// Flows by average rates, stocks by closing ones; per-share values and proportions by none.
template <class Measure, rate_kind Kind>
concept translated_by = (std::same_as<Measure, flow> && Kind == rate_kind::average) ||
                        (std::same_as<Measure, stock> && Kind == rate_kind::closing);

enum class translation_reason : unsigned char {
    no_rate,
    different_currency,
    different_kind,  // a closing rate for a flow, an average for a stock
    no_minor_unit,
    out_of_range,
};

struct translation_fault {
    std::size_t position;  // of the value, from 0
    translation_reason reason;

    friend constexpr bool operator==(translation_fault, translation_fault) noexcept = default;
};

/// The rate of a period that closes on this day, or null.
template <class Rate>
[[nodiscard]] Rate const* closing_on(series<Rate, proportion> const& rates, date day) {
    for (std::size_t low = 0, high = rates.size(); low < high;) {
        auto const middle = low + (high - low) / 2;
        auto const closes = rates.periods()[middle].last_day();
        if (closes == day) return &rates.values()[middle];
        if (closes < day) low = middle + 1;
        else high = middle;
    }
    return nullptr;
}

namespace detail {

template <class Measure>
inline constexpr rate_kind kind_for = std::same_as<Measure, flow> ? rate_kind::average : rate_kind::closing;

template <class Measure, class Rate>
[[nodiscard]] Rate const* rate_for(series<Rate, proportion> const& rates, fiscal_period const& p) {
    if constexpr (std::same_as<Measure, stock>) return closing_on(rates, p.last_day());
    else return rates.find(p);
}

[[nodiscard]] constexpr translation_reason as_translation_reason(money_reason reason) noexcept {
    switch (reason) {
        case money_reason::different_currency: return translation_reason::different_currency;
        case money_reason::no_minor_unit: return translation_reason::no_minor_unit;
        default: return translation_reason::out_of_range;
    }
}

/// `convert` gives an outcome with a translation_reason.
template <class Target, class T, class Measure, class Rate, class Convert>
[[nodiscard]] outcome<series<Target, Measure>, translation_fault> translated(series<T, Measure> const& values,
                                                                             series<Rate, proportion> const& rates,
                                                                             Convert const& convert) {
    std::vector<std::pair<fiscal_period, Target>> found;
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const& p = values.periods()[i];
        auto const* rate = rate_for<Measure>(rates, p);
        if (rate == nullptr) return unexpected{translation_fault{i, translation_reason::no_rate}};
        auto const converted = convert(values.values()[i], *rate);
        if (!converted) return unexpected{translation_fault{i, converted.error()}};
        found.emplace_back(p, *converted);
    }
    return series<Target, Measure>::from(found).value();
}

}  // namespace detail

template <class Target, class C, int Exponent, class Measure, class From, class To, rate_kind Kind>
    requires translated_by<Measure, Kind> && same_currency<From, C> && same_currency<To, typename Target::currency_type>
[[nodiscard]] outcome<series<Target, Measure>, translation_fault> translate(
    series<money<C, Exponent>, Measure> const& values, series<exchange_rate<From, To, Kind>, proportion> const& rates,
    rounding rule) {
    return detail::translated<Target>(values, rates, [rule](auto m, auto rate) -> outcome<Target, translation_reason> {
        auto const converted = checked_convert<Target>(m, rate, rule);
        if (!converted) return unexpected{translation_reason::out_of_range};
        return *converted;
    });
}
template <class Target, class T, class M, class R>
    requires(!translated_by<M, R::kind>)
void translate(series<T, M> const&, series<R, proportion> const&, rounding) = delete;  // flow: average, stock: closing

/// To the minor unit of the one currency that all the rates go to.
template <class Measure>
    requires std::same_as<Measure, flow> || std::same_as<Measure, stock>
[[nodiscard]] outcome<series<any_money, Measure>, translation_fault> translate(series<any_money, Measure> const& values,
                                                                               any_rates const& rates, rounding rule) {
    std::optional<currency> target;
    return detail::translated<any_money>(
        values, rates, [rule, &target](auto const& m, auto const& rate) -> outcome<any_money, translation_reason> {
            if (rate.kind() != detail::kind_for<Measure>) return unexpected{translation_reason::different_kind};
            if (target.value_or(rate.to()) != rate.to()) return unexpected{translation_reason::different_currency};
            target = rate.to();
            auto const converted = convert_to_minor(m, rate, rule);
            if (!converted) return unexpected{detail::as_translation_reason(converted.error())};
            return *converted;
        });
}

}  // namespace prospectus

#endif
