// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_GROWTH_HPP
#define PROSPECTUS_TEXT_GROWTH_HPP

// Growth rates, or why there is none.
//
//     to_text(rate{1.333})                    == "+133.3%";
//     to_text(growth(-144, -788))             == "negative base: a loss on a loss has no rate";
//     to_text(growth(stated<cny>(57.4_million), stated<cny>(124.5_million)))  == "+116.9% [+116.6%, +117.2%]";
//
// Shape  One digit after the point, or `decimals`. A rate rounds its exact binary value half to even; an interval is
//        cut outward. A rate that rounds to zero is "0.0%".

#include <prospectus/core/outcome.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/text/interval.hpp>
#include <prospectus/text/reason.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace prospectus {

namespace detail {

inline void append_signed_percent(std::string& out, decimal percent) {
    if (percent.sign() > 0) out += '+';
    append_text(out, percent);
    out += '%';
}

/// The value of a double, exact unless that takes more than a fraction holds: then eighteen of its digits, which are
/// no tie of fewer.
[[nodiscard]] inline std::optional<fraction> fraction_of(double value) {
    bool const negative = value < 0;
    double magnitude = negative ? -value : value;
    if (!(magnitude < 1e300)) return std::nullopt;
    int twos = 0;
    for (; magnitude >= 9007199254740992.0; ++twos) magnitude /= 2;
    for (; magnitude != static_cast<double>(static_cast<std::int64_t>(magnitude)) && twos > -1100; --twos)
        magnitude *= 2;
    std::optional<fraction> result{static_cast<std::int64_t>(magnitude)};
    for (; twos > 0 && result; --twos) result = multiply(*result, fraction{2}, toward::below);
    for (; twos < 0 && result; ++twos) result = multiply(*result, fraction{1, 2}, toward::below);
    return result && negative ? -*result : result;
}

inline void append_growth_bound(std::string& out, std::optional<bound> const& b, toward side, decimals places) {
    auto const percent = b ? multiply(b->value, fraction{100}, side) : std::nullopt;
    auto const written = percent ? decimal_toward(*percent, places.count, side) : std::nullopt;
    if (written) append_signed_percent(out, *written);
    else out += side == toward::below ? "-inf" : "+inf";
}

}  // namespace detail

template <>
struct text_writer<rate> {
    static void append(std::string& out, rate r) { append(out, r, decimals{1}); }
    static void append(std::string& out, rate r, decimals places) {
        auto const exact = detail::fraction_of(r.fraction());
        auto const percent = exact ? multiply(*exact, fraction{100}, toward::below) : std::nullopt;
        auto const written = percent ? round(*percent, places.count, rounding::half_even) : std::nullopt;
        if (written) detail::append_signed_percent(out, *written);
        else out += "a rate too large to write";
    }
};

template <class Reason>
    requires writable_as_text<Reason>
struct text_writer<outcome<rate, Reason>> {
    template <class... Options>
        requires writable_as_text<rate, Options...>
    static void append(std::string& out, outcome<rate, Reason> const& found, Options const&... options) {
        if (found) append_text(out, *found, options...);
        else append_text(out, found.error());
    }
};

/// Of an estimate that is a growth rate: a bare number, written in percent with its sign.
[[nodiscard]] inline std::string growth_text(estimate const& e, decimals places = {1}) {
    std::string out;
    if (e.nominal()) {
        auto const percent = multiply(*e.nominal(), fraction{100});
        if (auto const written = percent ? round(*percent, places.count, rounding::half_even) : std::nullopt) {
            detail::append_signed_percent(out, *written);
            if (e.range().is_point() && detail::shortest_decimal(*percent) == *written) return out;
            out += ' ';
        }
    }
    out += e.range().lower() && e.range().lower()->closed ? '[' : '(';
    detail::append_growth_bound(out, e.range().lower(), toward::below, places);
    out += ", ";
    detail::append_growth_bound(out, e.range().upper(), toward::above, places);
    out += e.range().upper() && e.range().upper()->closed ? ']' : ')';
    return out;
}

template <>
struct text_writer<outcome<estimate, growth_reason>> {
    static void append(std::string& out, outcome<estimate, growth_reason> const& found) {
        append(out, found, decimals{1});
    }
    static void append(std::string& out, outcome<estimate, growth_reason> const& found, decimals places) {
        if (found) out += growth_text(*found, places);
        else out += describe(found.error());
    }
};

}  // namespace prospectus

#endif
