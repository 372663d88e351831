// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_FIGURE_HPP
#define PROSPECTUS_AMOUNT_FIGURE_HPP

// A value as somebody stated it, and what it can therefore be.
//
//     constexpr figure revenue = stated<cny>(57.4_million);
//     revenue.core()  == interval{fraction{57'350'000}, fraction{57'450'000}};      // what it says
//     stated(130_decimal, unit::percent()).reach() == interval{125, 135};           // the zero may not count
//     stated<cny>(4.4_billion, hedge::about).reach() == interval::everything();     // no stated width
//     exactly<hkd>(116.2_decimal).core().is_point();
//
// Unit    core() and reach() are in the figure's own unit: percent in hundredths.
// Shape   With h the half unit of the last digit written and H that of the last digit that counts, `stated` is
//         v +- h at its core and v +- H at its reach. With the hedges, core and reach:
//             exactly v            v                      v
//             v                    v +- h                 v +- H
//             over, at_least ...   that side of v         the same
//             about v              v +- H                 everything
//             nearly v             v - H to v, v out      everything below v
//             v to w               from v to w            the same
//         For v = 0, H is h. Below zero the sides mirror for `nearly` and `truncated`: both are about magnitude.
// Source  XBRL Calculations 1.1 for rounding and truncation.

#include <prospectus/amount/last_digit.hpp>
#include <prospectus/amount/numeral.hpp>
#include <prospectus/amount/unit.hpp>

#include <cstddef>
#include <optional>
#include <stdexcept>

namespace prospectus {

enum class hedge : unsigned char { none, exactly, about, over, at_least, under, at_most, nearly, range };

class figure {
public:
    /// Not for a range: that has two numbers.
    constexpr figure(numeral value, unit in, hedge how = hedge::none, digits_are kind = digits_are::rounded)
        : value_{value}, in_{in}, how_{how}, kind_{kind} {
        if (how == hedge::range) throw std::invalid_argument{"figure: a range has two numbers"};
    }
    constexpr figure(numeral from, numeral to, unit in) : value_{from}, to_{to}, in_{in}, how_{hedge::range} {
        if (to.value() < from.value()) throw std::invalid_argument{"figure: a range runs upward"};
    }

    [[nodiscard]] constexpr numeral written() const noexcept { return value_; }
    [[nodiscard]] constexpr decimal value() const noexcept { return value_.value(); }
    /// The second number of a range.
    [[nodiscard]] constexpr std::optional<numeral> to() const noexcept { return to_; }
    [[nodiscard]] constexpr unit const& in() const noexcept { return in_; }
    [[nodiscard]] constexpr hedge how() const noexcept { return how_; }
    [[nodiscard]] constexpr digits_are kind() const noexcept { return kind_; }

    [[nodiscard]] constexpr interval core() const {
        if (how_ == hedge::none) return around(value_.last_place());
        if (how_ == hedge::about) return around(counted_place());
        if (how_ == hedge::nearly) return almost(half_unit(counted_place()));
        return one_sided();
    }
    [[nodiscard]] constexpr interval reach() const {
        if (how_ == hedge::none) return around(counted_place());
        if (how_ == hedge::about) return interval::everything();
        if (how_ == hedge::nearly) return value().sign() < 0 ? interval::above(exact()) : interval::below(exact());
        return one_sided();
    }

    friend constexpr bool operator==(figure const&, figure const&) noexcept = default;

private:
    [[nodiscard]] constexpr fraction exact() const noexcept { return to_fraction(value()); }
    [[nodiscard]] constexpr int counted_place() const noexcept {
        return value().sign() == 0 ? value_.last_place() : value_.counted_place();
    }
    [[nodiscard]] static constexpr fraction half_unit(int place) { return fraction{5, 1, place - 1}; }

    [[nodiscard]] constexpr interval around(int place) const { return range_at_place(exact(), place, kind_); }
    [[nodiscard]] constexpr interval almost(fraction half) const {
        auto const below = [&](fraction v) {
            auto const from = interval{v} - interval{half};
            return interval{from.lower(), bound{v, false}};
        };
        return value().sign() < 0 ? -below(-exact()) : below(exact());
    }
    [[nodiscard]] constexpr interval one_sided() const {
        switch (how_) {
            case hedge::over: return interval::above(exact());
            case hedge::at_least: return interval::at_least(exact());
            case hedge::under: return interval::below(exact());
            case hedge::at_most: return interval::at_most(exact());
            case hedge::range: return {exact(), to_fraction(to_->value())};
            default: return interval{exact()};
        }
    }

    numeral value_;
    std::optional<numeral> to_;
    unit in_;
    hedge how_;
    digits_are kind_ = digits_are::rounded;
};

[[nodiscard]] constexpr figure stated(numeral value, unit in, hedge how = hedge::none) { return {value, in, how}; }
template <currency_type C>
[[nodiscard]] constexpr figure stated(numeral value, hedge how = hedge::none) {
    return {value, unit::money(C::value), how};
}
[[nodiscard]] constexpr figure exactly(decimal value, unit in) { return {value, in, hedge::exactly}; }
template <currency_type C>
[[nodiscard]] constexpr figure exactly(decimal value) {
    return {value, unit::money(C::value), hedge::exactly};
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::figure> {
    [[nodiscard]] std::size_t operator()(prospectus::figure const& f) const noexcept {
        return 31 * std::hash<prospectus::numeral>{}(f.written()) + std::hash<prospectus::unit>{}(f.in());
    }
};

#endif
