// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_INTERVAL_ARITHMETIC_HPP
#define PROSPECTUS_AMOUNT_INTERVAL_ARITHMETIC_HPP

// What can come of values that are only known to lie between bounds. The result holds every value that can: where a
// bound is no fraction it is moved outward, never inward, and where it is past all fractions it is absent.
//
//     interval{1, 2} + interval{10, 20}          == interval{11, 22};
//     interval{-1, 2} * interval{3, 5}           == interval{-5, 10};
//     divide(interval{1}, interval{2, 4})        == interval{fraction{1, 4}, fraction{1, 2}};
//     divide(interval{1}, interval{-1, 1})       == interval::everything();
//     divide(interval{1}, interval{0}).error()   == interval_reason::divisor_is_zero;
//     root(interval{4, 9}, 2)                    == interval{2, 3};
//
// Shape  Operands are taken as independent: x - x is not zero. Power and root know that their factors are one value.

#include <prospectus/amount/interval.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/power.hpp>

#include <optional>

namespace prospectus {

enum class interval_reason : unsigned char { divisor_is_zero, even_root_of_negative };

namespace detail {

// An end of an interval, infinity among them: sign -1 or +1 for an absent bound, 0 for one that is there.
struct interval_end {
    fraction value;
    bool closed = false;
    int infinite = 0;

    [[nodiscard]] constexpr int sign() const noexcept { return infinite != 0 ? infinite : value.sign(); }
    [[nodiscard]] constexpr bool closed_zero() const noexcept { return infinite == 0 && value.is_zero() && closed; }
};

[[nodiscard]] constexpr interval_end lower_end(interval const& i) noexcept {
    return i.lower() ? interval_end{i.lower()->value, i.lower()->closed, 0} : interval_end{{}, false, -1};
}
[[nodiscard]] constexpr interval_end upper_end(interval const& i) noexcept {
    return i.upper() ? interval_end{i.upper()->value, i.upper()->closed, 0} : interval_end{{}, false, 1};
}

[[nodiscard]] constexpr std::optional<bound> bound_of(interval_end const& end) noexcept {
    if (end.infinite != 0) return std::nullopt;
    return bound{end.value, end.closed};
}

/// On the lower side a missing result lies below all, on the upper above.
[[nodiscard]] constexpr interval_end end_of(std::optional<fraction> value, std::optional<fraction> exact, bool closed,
                                            toward side) noexcept {
    if (!value) return {{}, false, side == toward::below ? -1 : 1};
    // A bound that was moved outward lies beyond all values and may as well be closed.
    return {*value, closed || !exact, 0};
}

[[nodiscard]] constexpr interval_end end_sum(interval_end const& a, interval_end const& b, toward side) noexcept {
    if (a.infinite != 0) return a;
    if (b.infinite != 0) return b;
    return end_of(add(a.value, b.value, side), add(a.value, b.value), a.closed && b.closed, side);
}

/// Zero times anything is zero: an absent bound stands for values that are all finite. It is reached where a factor
/// reaches it.
[[nodiscard]] constexpr interval_end end_product(interval_end const& a, interval_end const& b, toward side) noexcept {
    if (a.sign() == 0 || b.sign() == 0) return {{}, a.closed_zero() || b.closed_zero(), 0};
    if (a.infinite != 0 || b.infinite != 0) return {{}, false, a.sign() * b.sign()};
    return end_of(multiply(a.value, b.value, side), multiply(a.value, b.value), a.closed && b.closed, side);
}

[[nodiscard]] constexpr bool comes_first(interval_end const& a, interval_end const& b, toward side) noexcept {
    bool const below = side == toward::below;
    if (a.infinite != b.infinite) return below ? a.infinite < b.infinite : a.infinite > b.infinite;
    if (a.infinite != 0) return false;
    if (a.value == b.value) return a.closed && !b.closed;
    return below ? a.value < b.value : a.value > b.value;
}

}  // namespace detail

[[nodiscard]] constexpr interval operator-(interval const& a) {
    auto const mirrored = [](std::optional<bound> const& b) {
        return b ? std::optional{bound{-b->value, b->closed}} : std::nullopt;
    };
    return {mirrored(a.upper()), mirrored(a.lower())};
}

[[nodiscard]] constexpr interval operator+(interval const& a, interval const& b) {
    return {bound_of(detail::end_sum(detail::lower_end(a), detail::lower_end(b), toward::below)),
            bound_of(detail::end_sum(detail::upper_end(a), detail::upper_end(b), toward::above))};
}
[[nodiscard]] constexpr interval operator-(interval const& a, interval const& b) { return a + -b; }

[[nodiscard]] constexpr interval operator*(interval const& a, interval const& b) {
    auto const extreme = [&](toward side) {
        auto most = detail::end_product(detail::lower_end(a), detail::lower_end(b), side);
        for (auto const& end : {detail::end_product(detail::lower_end(a), detail::upper_end(b), side),
                                detail::end_product(detail::upper_end(a), detail::lower_end(b), side),
                                detail::end_product(detail::upper_end(a), detail::upper_end(b), side)})
            if (detail::comes_first(end, most, side)) most = end;
        return bound_of(most);
    };
    return {extreme(toward::below), extreme(toward::above)};
}

/// The values of one over b. Zero inside b leaves both ends open to infinity: everything.
[[nodiscard]] constexpr outcome<interval, interval_reason> reciprocal(interval const& b) {
    if (b == interval{0}) return unexpected{interval_reason::divisor_is_zero};
    auto const low = detail::lower_end(b);
    auto const high = detail::upper_end(b);
    if (low.sign() < 0 && high.sign() > 0) return interval::everything();
    auto const inverse = [](detail::interval_end const& end) -> std::optional<bound> {
        if (end.infinite != 0) return bound{0, false};
        if (end.value.is_zero()) return std::nullopt;
        return bound{*divide(fraction{1}, end.value), end.closed};
    };
    return interval{inverse(high), inverse(low)};
}

/// A fraction turned over is a fraction: only the product is rounded.
[[nodiscard]] constexpr outcome<interval, interval_reason> divide(interval const& a, interval const& b) {
    return reciprocal(b).transform([&a](interval const& inverse) { return a * inverse; });
}

/// times >= 0.
[[nodiscard]] constexpr interval power(interval const& a, int times) {
    if (times == 0) return interval{1};
    auto const magnitude = [times](detail::interval_end const& end, toward side) -> std::optional<bound> {
        if (end.infinite != 0) return std::nullopt;
        return bound_of(detail::end_of(power(end.value, times, side), power(end.value, times), end.closed, side));
    };
    auto const raised_above_zero = [&](interval const& i) {
        return interval{magnitude(detail::lower_end(i), toward::below), magnitude(detail::upper_end(i), toward::above)};
    };
    if (detail::lower_end(a).sign() >= 0) return raised_above_zero(a);
    bool const even = times % 2 == 0;
    if (detail::upper_end(a).sign() <= 0) return even ? raised_above_zero(-a) : -raised_above_zero(-a);
    interval const left = raised_above_zero(interval{bound{0}, bound_of(detail::upper_end(-a))});
    interval const right = raised_above_zero(interval{bound{0}, bound_of(detail::upper_end(a))});
    return hull(even ? left : -left, right);
}

/// degree >= 1. An even root is asked of values from zero up only.
[[nodiscard]] constexpr outcome<interval, interval_reason> root(interval const& a, int degree) {
    auto const of_end = [degree](detail::interval_end const& end, toward side) -> std::optional<bound> {
        if (end.infinite != 0) return std::nullopt;
        bool const negative = end.value.sign() < 0;
        auto const magnitude = negative ? -end.value : end.value;
        auto const found = root(magnitude, degree, negative ? opposite(side) : side);
        bool const exact = found && power(*found, degree) == magnitude;
        return bound{negative ? -*found : *found, end.closed || !exact};
    };
    if (degree % 2 == 0 && detail::lower_end(a).sign() < 0) return unexpected{interval_reason::even_root_of_negative};
    return interval{of_end(detail::lower_end(a), toward::below), of_end(detail::upper_end(a), toward::above)};
}

}  // namespace prospectus

#endif
