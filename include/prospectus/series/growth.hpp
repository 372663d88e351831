// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_HPP
#define PROSPECTUS_SERIES_GROWTH_HPP

// How far a level moved, as a fraction of where it began, or why that cannot be said.
//
//     growth(80.0, 100.0)->percent()                    == 25.0;
//     growth(-144, -788).error()                        == growth_reason::negative_base;
//     growth(0, 100).error()                            == growth_reason::zero_base;
//     growth(-50.0, 100.0, absolute_base)->percent()    == 300.0;
//     growth_rates(std::vector{1.0, 2.0, 3.0}, out)     // +100 %, +50 %
//     growth_from(1.0, std::vector{2.0, 3.0}, out)      // +100 %, +200 %: on a fixed base
//
// Shape   growth_rates: n levels give n - lag rates; no more levels than the lag give none.
// Errors  growth_reason. A NaN is a missing value, an infinity out_of_range.
// Not for figures and series: growth_of_figures.hpp and growth_of_series.hpp have theirs.
// Source  (later - earlier) / earlier: later / earlier - 1 loses up to nine digits near zero.

#include <prospectus/core/detail/strict_math.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/exact_quotient.hpp>
#include <prospectus/series/growth_policy.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/level.hpp>
#include <prospectus/series/rate.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <stdexcept>
#include <type_traits>

namespace prospectus {

namespace detail {

/// high - low, which may not fit T.
template <std::integral T>
[[nodiscard]] constexpr auto distance(T low, T high) noexcept {
    using whole = std::make_unsigned_t<T>;
    return static_cast<whole>(static_cast<whole>(high) - static_cast<whole>(low));
}
template <std::integral T>
[[nodiscard]] constexpr auto magnitude(T n) noexcept {
    return n < T{} ? distance(n, T{}) : distance(T{}, n);
}

/// (later - earlier) / earlier; infinite or no number where that is not finite.
template <level T>
[[nodiscard]] constexpr double growth_fraction(T const& earlier, T const& later) {
    if constexpr (std::integral<T>) {
        // Each exact in what it takes, but for the rounding to double; a difference of T may not fit.
        double const fraction = later < earlier ? -ratio(distance(later, earlier), magnitude(earlier))
                                                : ratio(distance(earlier, later), magnitude(earlier));
        return earlier < T{} ? -fraction : fraction;
    } else if constexpr (requires { ratio(later, earlier); }) {
        if constexpr (requires { checked_subtract(later, earlier); }) {
            // Where the difference does not fit, later is far from earlier and nothing is lost by the quotient.
            auto const difference = checked_subtract(later, earlier);
            return difference ? ratio(*difference, earlier) : ratio(later, earlier) - 1;
        } else {
            return ratio(later - earlier, earlier);
        }
    } else {
        auto const found = exact_quotient(later, earlier);
        auto const change = found ? subtract(*found, fraction{1}, toward::below) : std::nullopt;
        return change ? change->to_double() : std::numeric_limits<double>::infinity();
    }
}

/// growth_fraction where that is finite.
template <level T>
[[nodiscard]] constexpr outcome<rate, growth_reason> finite_growth(T const& earlier, T const& later, bool turn) {
    double const fraction = growth_fraction(earlier, later);
    if (!(fraction - fraction == 0)) return unexpected{growth_reason::out_of_range};  // infinite, or no number
    return rate{turn ? -fraction : fraction};
}

/// Why there is no rate; nothing where there is one, if it is finite.
template <level T, base_policy... P>
[[nodiscard]] constexpr std::optional<growth_reason> no_growth(T const& earlier, T const& later, P...) {
    if (!(earlier == earlier)) return growth_reason::missing_base;
    if (!(later == later)) return growth_reason::missing_value;
    T const zero{};
    if (sizeof...(P) == 0 && earlier < zero)
        return later < zero ? growth_reason::negative_base : growth_reason::turned_positive;
    if (earlier == zero) return growth_reason::zero_base;
    if (sizeof...(P) == 0 && later < zero) return growth_reason::turned_negative;
    return std::nullopt;
}

}  // namespace detail

/// With a policy, for who wants a number all the same.
template <level T, base_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] constexpr outcome<rate, growth_reason> growth(T const& earlier, T const& later, P... policy) {
    if constexpr ((std::floating_point<T> || std::signed_integral<T>)&&sizeof...(P) == 0) {
        // Most pairs, in the time of a division: the difference fits.
        if (T{} < earlier && T{} <= later)
            if (double const fraction = ratio(later - earlier, earlier); fraction - fraction == 0)
                return rate{fraction};
    }
    if (auto const reason = detail::no_growth(earlier, later, policy...)) return unexpected{*reason};
    return detail::finite_growth(earlier, later, detail::asked_for<absolute_base_t, P...> && earlier < T{});
}

/// With levels that may be missing.
template <level T, base_policy... P>
[[nodiscard]] constexpr outcome<rate, growth_reason> growth(std::optional<T> const& earlier,
                                                            std::optional<T> const& later, P... policy) {
    if (!earlier) return unexpected{growth_reason::missing_base};
    if (!later) return unexpected{growth_reason::missing_value};
    return growth(*earlier, *later, policy...);
}

/// What no other growth takes: compilers show this line.
void growth(...) = delete;  // not two values of one level; figures: growth_of_figures.hpp, series: growth_of_series.hpp

/// Periods between base and value. Throws std::invalid_argument for none or fewer: a level has no growth on itself.
struct lag {
    std::size_t periods;

    template <std::integral I>
    constexpr lag(I between) : periods{static_cast<std::size_t>(between)} {
        if (between < I{1}) throw std::invalid_argument{"lag: at least one period"};
    }
};

namespace detail {

/// Levels, levels that may be missing, or what growth_of_figures.hpp adds.
template <class T, class Out, class... P>
concept growing = requires(T const& a, Out out, P... policy) { *out = growth(a, a, policy...); };

/// *out = growth(earlier, later, policy...). Written where it is found out: through one result of three words that is
/// made in pieces and copied whole it takes four times as long.
template <class T, std::weakly_incrementable Out, class... P>
constexpr void put_growth(Out& out, T const& earlier, T const& later, P... policy) {
    using answer = outcome<rate, growth_reason>;
    if constexpr (level<T> && std::indirectly_writable<Out, answer>) {
        T const zero{};
        bool const usual = zero < earlier && zero <= later;  // neither is missing, then
        if (!usual) {
            if (auto const reason = no_growth(earlier, later, policy...)) {
                *out = answer{unexpected{*reason}};
                return;
            }
        }
        double const fraction = growth_fraction(earlier, later);
        if (!(fraction - fraction == 0)) *out = answer{unexpected{growth_reason::out_of_range}};
        else *out = answer{rate{asked_for<absolute_base_t, P...> && earlier < T{} ? -fraction : fraction}};
    } else {
        *out = growth(earlier, later, policy...);
    }
}

}  // namespace detail

/// Writes growth(levels[i], levels[i + lag]) in order and returns the end of what it wrote. One pass, no allocation.
template <std::forward_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out, base_policy... P>
    requires detail::growing<std::iter_value_t<I>, Out, P...>
constexpr Out growth_rates(I first, S last, Out out, lag by = {1}, P... policy) {
    I later = first;
    for (std::size_t i = 0; i < by.periods; ++i, ++later)
        if (later == last) return out;
    using level = std::iter_value_t<I>;
    for (; later != last; ++first, ++later, ++out)
        detail::put_growth(out, static_cast<level const&>(*first), static_cast<level const&>(*later), policy...);
    return out;
}
template <class R, std::weakly_incrementable Out, base_policy... P>
    requires requires(R&& levels) { std::begin(levels); }
constexpr Out growth_rates(R&& levels, Out out, lag by = {1}, P... policy) {
    return growth_rates(std::begin(levels), std::end(levels), out, by, policy...);
}

/// Writes growth(base, level) of each in order, against one fixed base, and returns the end of what it wrote.
template <level T, class R, std::weakly_incrementable Out, base_policy... P>
    requires std::indirectly_writable<Out, outcome<rate, growth_reason>>
constexpr Out growth_from(T const& base, R&& levels, Out out, P... policy) {
    for (auto&& later : levels) {
        detail::put_growth(out, base, static_cast<T const&>(later), policy...);
        ++out;
    }
    return out;
}

}  // namespace prospectus

#endif
