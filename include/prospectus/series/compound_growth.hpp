// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_COMPOUND_GROWTH_HPP
#define PROSPECTUS_SERIES_COMPOUND_GROWTH_HPP

// The steady yearly rate that leads from one level to a later one.
//
//     compound_growth(100.0, 121.0, years_between{2})->percent()       == 10.0;   // about: it is a double
//     compound_growth(stated<cny>(57.4_million), stated<cny>(312.4_million), years_between{2})->range()
//                                                                       // from 1.3317 to 1.3341
//     compound_growth(100.0, 110.0, years_between{1, 2}).error()        == growth_reason::under_a_year;
//     compound_growth(100.0, 110.0, years_between{1, 2}, annualised)    // 21 %: asked for by name
//
// Naming  CAGR. Periods are counted between like periods: from FY2022 to FY2024 are two years, not three.
// Unit    As growth: 0.1 is +10 % a year. years_between{n, d} is n / d years: three quarters are {3, 4}.
// Errors  growth_reason, as for growth; std::invalid_argument for no or negative time.

#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <cmath>
#include <stdexcept>

namespace prospectus {

class years_between {
public:
    constexpr explicit years_between(int over, int under = 1) : over_{over}, under_{under} {
        if (over < 1 || under < 1) throw std::invalid_argument{"years_between: no time between"};
    }
    [[nodiscard]] constexpr int over() const noexcept { return over_; }
    [[nodiscard]] constexpr int under() const noexcept { return under_; }
    [[nodiscard]] constexpr bool under_a_year() const noexcept { return over_ < under_; }

private:
    int over_, under_;
};

/// A rate over less than a year, carried on for a whole one.
inline constexpr struct annualised_t {
} annualised;

template <level T>
[[nodiscard]] outcome<rate, growth_reason> compound_growth(T const& first, T const& last, years_between years,
                                                           annualised_t) {
    return growth(first, last).and_then([&](rate whole) -> outcome<rate, growth_reason> {
        double const power = static_cast<double>(years.under()) / years.over();
        // log1p and expm1 keep the digits of small rates; a loss of all is -1 a year too.
        double const yearly = std::expm1(power * std::log1p(whole.fraction()));
        if (!std::isfinite(yearly)) return unexpected{growth_reason::out_of_range};
        return rate{yearly, whole.notes()};
    });
}
template <level T>
[[nodiscard]] outcome<rate, growth_reason> compound_growth(T const& first, T const& last, years_between years) {
    if (years.under_a_year()) return unexpected{growth_reason::under_a_year};
    return compound_growth(first, last, years, annualised);
}

[[nodiscard]] constexpr outcome<estimate, growth_reason> compound_growth(estimate const& first, estimate const& last,
                                                                         years_between years, annualised_t) {
    if (auto const reason = detail::no_growth_factor(first, last)) return unexpected{*reason};
    auto const yearly = [&](interval const& factor) { return root(power(factor, years.under()), years.over()); };
    // A later value that may be below zero has no even root there: the factor from zero up is what compounds.
    auto const factor = overlap(detail::growth_factor(first, last), interval::at_least(0));
    if (!factor) return unexpected{growth_reason::turned_negative};
    auto const nominal = detail::nominal_of(first, last, [&](fraction a, fraction b) -> std::optional<fraction> {
        if (a.sign() <= 0 || b.sign() < 0) return std::nullopt;
        auto const ratio = divide(b, a);
        auto const near = ratio ? yearly(interval{*ratio}) : yearly(interval{0});
        return near && near->lower() && ratio ? subtract(near->lower()->value, fraction{1}) : std::nullopt;
    });
    return estimate{*yearly(*factor) - interval{1}, unit::number(), nominal, first.notes() | last.notes()};
}
[[nodiscard]] constexpr outcome<estimate, growth_reason> compound_growth(estimate const& first, estimate const& last,
                                                                         years_between years) {
    if (years.under_a_year()) return unexpected{growth_reason::under_a_year};
    return compound_growth(first, last, years, annualised);
}

}  // namespace prospectus

#endif
