// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_INTERVAL_HPP
#define PROSPECTUS_TEXT_INTERVAL_HPP

// Intervals and estimates.
//
//     to_text(interval{65, 70})                                  == "[65, 70]";
//     to_text(interval::above(fraction{51'100'000'000}))         == "(51100000000, +inf)";
//     to_text(interval{fraction{1, 3}, fraction{2, 3}}, decimals{2}) == "[0.33, 0.67]";   // outward
//     to_text(estimate{interval{1, 2}, unit::percent()})         == "[1%, 2%]";
//
// Shape   Without `decimals` a bound is written in full if it is a decimal, else outward with eighteen digits.
//         An estimate of money is written with the place word that suits it.
// Errors  None: what is too long to write is written as an absent bound, which is wider.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/written_place.hpp>
#include <prospectus/text/write.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prospectus {

/// At most so many digits after the point; what has more is cut outward.
struct decimals {
    int count;
};

namespace detail {

/// The decimal nearest on that side with so many decimals.
[[nodiscard]] inline std::optional<decimal> decimal_toward(fraction f, int count, toward side) {
    return round(f, count, side == toward::below ? rounding::floor : rounding::ceiling);
}

/// In full where the fraction is a decimal.
[[nodiscard]] inline std::optional<decimal> shortest_decimal(fraction f) {
    auto under = static_cast<std::uint64_t>(f.denominator());
    int const twos = strip(under, 2);
    int const fives = strip(under, 5);
    if (under != 1) return std::nullopt;
    auto const whole = round(f, (twos > fives ? twos : fives) - f.exponent(), rounding::floor);
    return whole ? std::optional{whole->shortest()} : std::nullopt;
}

inline void append_bound(std::string& out, std::optional<bound> const& b, toward side, std::optional<decimals> places,
                         std::string_view after) {
    std::optional<decimal> written;
    if (b) written = shortest_decimal(b->value);
    if (written && places && written->decimals() > places->count) written.reset();
    for (int count = places ? places->count : 18; b && !written && count >= -20; --count)
        written = decimal_toward(b->value, count, side);
    if (written) written = written->shortest();
    if (!written) return static_cast<void>(out += side == toward::below ? "-inf" : "+inf");
    append_text(out, *written);
    out += after;
}

inline void append_interval(std::string& out, interval const& i, std::optional<decimals> places,
                            std::string_view after) {
    out += i.lower() && i.lower()->closed ? '[' : '(';
    append_bound(out, i.lower(), toward::below, places, after);
    out += ", ";
    append_bound(out, i.upper(), toward::above, places, after);
    out += i.upper() && i.upper()->closed ? ']' : ')';
}

/// For money and counts: thousand, million ... as the larger bound asks.
[[nodiscard]] inline written_place place_of(interval const& i) {
    auto best = english_places[0];
    for (auto const& place : english_places)
        for (auto const& b : {i.lower(), i.upper()})
            if (b && (b->value.sign() < 0 ? -b->value : b->value) >= fraction{1, 1, place.places}) best = place;
    return best;
}

[[nodiscard]] inline std::string_view sign_of(unit const& in) noexcept {
    switch (in.kind()) {
        case unit_kind::percent: return "%";
        case unit_kind::points: return " points";
        case unit_kind::multiple: return "x";
        default: return "";
    }
}

}  // namespace detail

template <>
struct text_writer<interval> {
    static void append(std::string& out, interval const& i) { detail::append_interval(out, i, std::nullopt, ""); }
    static void append(std::string& out, interval const& i, decimals places) {
        detail::append_interval(out, i, places, "");
    }
};

template <>
struct text_writer<estimate> {
    static void append(std::string& out, estimate const& e) { append(out, e, decimals{2}); }
    static void append(std::string& out, estimate const& e, decimals places) {
        auto const& in = e.in();
        if (in.is_bare()) return append_range(out, e.range(), places, detail::sign_of(in));
        auto const place = in.kind() == unit_kind::money_per ? detail::english_places[0] : detail::place_of(e.range());
        auto const scaled = e.range() * interval{fraction{1, 1, -place.places}};
        if (in.currency()) out.append(in.currency()->code()).append(" ");
        append_range(out, scaled, places, "");
        if (!place.word.empty()) out.append(" ").append(place.word);
        if (in.kind() == unit_kind::money_per) out.append("/").append(in.counted());
        if (in.kind() == unit_kind::count) out.append(" ").append(in.counted()).append("s");
    }

private:
    /// One value alone where it can be written so.
    static void append_range(std::string& out, interval const& i, decimals places, std::string_view sign) {
        auto const whole = i.is_point() ? detail::shortest_decimal(i.lower()->value) : std::nullopt;
        if (!whole || whole->decimals() > places.count) return detail::append_interval(out, i, places, sign);
        append_text(out, *whole);
        out += sign;
    }
};

}  // namespace prospectus

#endif
