// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ESTIMATE_HPP
#define PROSPECTUS_AMOUNT_ESTIMATE_HPP

// What stated figures bear out: an interval with its unit, and what a reader must know beside it.
//
//     estimate const revenue = stated<cny>(57.4_million);            // a figure is an estimate: its reach
//     add(stated<cny>(57.4_million), stated<cny>(124.5_million))     // CNY, from 181.8 to 182.0 million
//     divide(stated<hkd>(2.98_billion), stated<hkd>(4.3_billion))    // a bare number, from 0.68 to 0.71
//     add(stated<cny>(1_million), stated<usd>(1_million)).error()    == amount_reason::different_unit;
//
// Unit    range() and nominal() are in the unit in(). Percent are hundredths until in_unit() asks otherwise.
// Shape   nominal() is what the numbers as written give, for people: it decides nothing.
// Errors  amount_reason.

#include <prospectus/amount/figure.hpp>
#include <prospectus/core/notes.hpp>

#include <initializer_list>
#include <optional>

namespace prospectus {

enum class amount_reason : unsigned char {
    different_unit,
    divisor_is_zero,
    even_root_of_negative,
    nothing_to_sum,
    part_exceeds_whole
};

class estimate {
public:
    constexpr estimate(interval range, unit in, std::optional<fraction> nominal = {}, prospectus::notes n = {})
        : range_{range}, in_{in}, nominal_{nominal}, notes_{n} {}

    /// A figure stands for its reach, but "about" and "nearly", which have none, for their core with a note.
    constexpr estimate(figure const& f)
        : range_{has_width(f) ? f.reach() : f.core()},
          in_{f.in()},
          notes_{has_width(f) ? prospectus::notes{} : note::about} {
        if (f.how() != hedge::range) nominal_ = to_fraction(f.value());
    }

    [[nodiscard]] constexpr interval const& range() const noexcept { return range_; }
    [[nodiscard]] constexpr unit const& in() const noexcept { return in_; }
    [[nodiscard]] constexpr std::optional<fraction> const& nominal() const noexcept { return nominal_; }
    [[nodiscard]] constexpr prospectus::notes notes() const noexcept { return notes_; }
    [[nodiscard]] constexpr estimate with(prospectus::notes more) const {
        return {range_, in_, nominal_, notes_ | more};
    }

    friend constexpr bool operator==(estimate const&, estimate const&) noexcept = default;

private:
    [[nodiscard]] static constexpr bool has_width(figure const& f) noexcept {
        return f.how() != hedge::about && f.how() != hedge::nearly;
    }

    interval range_;
    unit in_;
    std::optional<fraction> nominal_;
    prospectus::notes notes_;
};

namespace detail {

template <class F>
[[nodiscard]] constexpr std::optional<fraction> nominal_of(estimate const& a, estimate const& b, F const& combine) {
    if (!a.nominal() || !b.nominal()) return std::nullopt;
    return combine(*a.nominal(), *b.nominal());
}

/// Bare units as a number: percent divided by a hundred.
[[nodiscard]] constexpr estimate as_number(estimate const& e) {
    if (!e.in().is_bare()) return e;
    auto const scale = e.in().scale();
    auto const nominal = e.nominal() ? multiply(*e.nominal(), scale) : std::nullopt;
    return {e.range() * interval{scale}, unit::number(), nominal, e.notes()};
}

}  // namespace detail

/// The same quantity in another unit: number, multiple, percent and points convert; others only to themselves.
[[nodiscard]] constexpr outcome<estimate, amount_reason> in_unit(estimate const& e, unit const& wanted) {
    if (e.in() == wanted) return e;
    if (!e.in().is_bare() || !wanted.is_bare()) return unexpected{amount_reason::different_unit};
    auto const factor = e.in().scale() / wanted.scale();
    auto const nominal = e.nominal() ? multiply(*e.nominal(), factor) : std::nullopt;
    return estimate{e.range() * interval{factor}, wanted, nominal, e.notes()};
}

[[nodiscard]] constexpr outcome<estimate, amount_reason> add(estimate const& a, estimate const& b) {
    if (a.in() != b.in()) return unexpected{amount_reason::different_unit};
    auto const nominal = detail::nominal_of(a, b, [](fraction x, fraction y) { return add(x, y); });
    return estimate{a.range() + b.range(), a.in(), nominal, a.notes() | b.notes()};
}

[[nodiscard]] constexpr outcome<estimate, amount_reason> subtract(estimate const& a, estimate const& b) {
    if (a.in() != b.in()) return unexpected{amount_reason::different_unit};
    auto const nominal = detail::nominal_of(a, b, [](fraction x, fraction y) { return subtract(x, y); });
    return estimate{a.range() - b.range(), a.in(), nominal, a.notes() | b.notes()};
}

/// Like units give a bare number; money by money per share gives shares, by shares money per share; anything by a bare
/// number keeps its unit.
[[nodiscard]] constexpr outcome<estimate, amount_reason> divide(estimate const& dividend, estimate const& divisor) {
    auto const a = detail::as_number(dividend);
    auto const b = detail::as_number(divisor);
    unit in = unit::number();
    if (a.in() != b.in()) {
        if (b.in().is_bare()) in = a.in();
        else if (a.in().kind() == unit_kind::money && b.in().kind() == unit_kind::money_per &&
                 a.in().currency() == b.in().currency())
            in = unit::count(b.in().counted());
        else if (a.in().kind() == unit_kind::money && b.in().kind() == unit_kind::count)
            in = unit::per(*a.in().currency(), b.in().counted());
        else return unexpected{amount_reason::different_unit};
    }
    auto const range = divide(a.range(), b.range());
    if (!range) return unexpected{amount_reason::divisor_is_zero};
    auto const nominal = detail::nominal_of(a, b, [](fraction x, fraction y) { return divide(x, y); });
    return estimate{*range, in, nominal, a.notes() | b.notes()};
}

/// A bare factor keeps the other's unit; a price per share by shares gives money. Money by money has no unit.
[[nodiscard]] constexpr outcome<estimate, amount_reason> multiply(estimate const& left, estimate const& right) {
    auto const a = detail::as_number(left);
    auto const b = detail::as_number(right);
    unit in = a.in();
    if (a.in().is_bare()) in = b.in();
    else if (!b.in().is_bare()) {
        auto const& price = a.in().kind() == unit_kind::money_per ? a.in() : b.in();
        auto const& amount = a.in().kind() == unit_kind::money_per ? b.in() : a.in();
        if (price.kind() != unit_kind::money_per || amount != unit::count(price.counted()))
            return unexpected{amount_reason::different_unit};
        in = unit::money(*price.currency());
    }
    auto const nominal = detail::nominal_of(a, b, [](fraction x, fraction y) { return multiply(x, y); });
    return estimate{a.range() * b.range(), in, nominal, a.notes() | b.notes()};
}

/// All of one unit; nothing_to_sum for none.
template <class Estimates>
[[nodiscard]] constexpr outcome<estimate, amount_reason> sum(Estimates const& parts) {
    std::optional<estimate> total;
    for (auto const& part : parts) {
        auto const more = total ? add(*total, part) : outcome<estimate, amount_reason>{estimate{part}};
        if (!more) return more;
        total = *more;
    }
    if (!total) return unexpected{amount_reason::nothing_to_sum};
    return *total;
}
[[nodiscard]] constexpr outcome<estimate, amount_reason> sum(std::initializer_list<estimate> parts) {
    return sum<std::initializer_list<estimate>>(parts);
}

}  // namespace prospectus

#endif
