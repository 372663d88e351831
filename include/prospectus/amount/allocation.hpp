// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ALLOCATION_HPP
#define PROSPECTUS_AMOUNT_ALLOCATION_HPP

// Divides an amount by weights, to the last unit: the parts always sum to the whole.
//
//     allocate(money<usd>{100_decimal}, std::array{1, 1, 1})       // 33.34, 33.33, 33.33
//     allocate(5, std::array{1, 2, 4})                             // 1, 1, 3: the largest remainders get one more
//     allocate(5, std::array{1, 2, 4}, leftover::first_come)       // 1, 2, 2: the first do
//     allocate_apart(5, std::array{1, 2, 4})                       // 0, 1, 2 and 2 kept apart
//     split(money<usd>{-1_decimal}, 3)                             // -0.34, -0.33, -0.33: as +1, mirrored
//     allocate(1, std::array{0, 0}).error()                        == allocation_reason::weights_all_zero;
//
// Unit    Integers in ones; money in the unit of its type; any_money in the minor unit of its currency; a decimal in
//         the last decimal it was given, so that 10.00 is divided to hundredths.
// Shape   Weights: integers, decimals or fractions; exact, so that 0.1 and 0.2 are 1 to 2. Every part is the exact share
//         rounded toward zero; what is left over goes, one unit each, by the rule. A weight of zero gets nothing. With
//         largest_remainder no part is a whole unit from its share; first_come gives to the first, cut or not.
// Errors  allocation_reason. weights_too_fine: as whole numbers, the common divisor taken out, they sum past 64 bits.
// Cost    Linear in the number of weights; three vectors.
// Source  Largest remainder: Hamilton's method of apportionment, with ties to the lower index.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/detail/whole_weights.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/core/detail/product.hpp>
#include <prospectus/core/detail/wide.hpp>
#include <prospectus/core/outcome.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace prospectus {

/// Who gets the units that are left over when every share is rounded toward zero.
enum class leftover : unsigned char { largest_remainder, first_come };

template <class T>
struct allocation {
    std::vector<T> parts;
    T remainder;  // of the sign of the whole

    friend bool operator==(allocation const&, allocation const&) = default;
};

namespace detail {

// What is divided, as a count of units and back.
template <std::signed_integral I>
[[nodiscard]] constexpr outcome<std::int64_t, allocation_reason> units_of(I whole) noexcept {
    return std::int64_t{whole};
}
template <std::signed_integral I>
[[nodiscard]] constexpr I of_units(I, std::int64_t units) noexcept {
    return static_cast<I>(units);
}
[[nodiscard]] constexpr outcome<std::int64_t, allocation_reason> units_of(decimal whole) noexcept {
    return whole.coefficient();
}
[[nodiscard]] constexpr decimal of_units(decimal whole, std::int64_t units) { return {units, whole.exponent()}; }
template <class C, int Exponent>
[[nodiscard]] constexpr outcome<std::int64_t, allocation_reason> units_of(money<C, Exponent> whole) noexcept {
    return whole.count();
}
template <class C, int Exponent>
[[nodiscard]] constexpr money<C, Exponent> of_units(money<C, Exponent>, std::int64_t units) noexcept {
    return money<C, Exponent>::of_count(units);
}
[[nodiscard]] constexpr outcome<std::int64_t, allocation_reason> units_of(any_money const& whole) {
    auto const minor = round_to_minor(whole, rounding::down);
    if (!minor)
        return unexpected{minor.error() == money_reason::no_minor_unit ? allocation_reason::no_minor_unit
                                                                       : allocation_reason::out_of_range};
    if (minor->amount() != whole.amount()) return unexpected{allocation_reason::not_whole_units};
    return minor->amount().coefficient();
}
[[nodiscard]] constexpr any_money of_units(any_money const& whole, std::int64_t units) {
    return {decimal{units, -*whole.currency().minor_digits()}, whole.currency()};
}

/// Exact shares rounded toward zero, and what each was rounded by, in parts of the sum of the weights.
struct shares {
    std::vector<std::uint64_t> floors, cuts;
    std::uint64_t left;
};

[[nodiscard]] constexpr shares shares_of(std::uint64_t units, whole_weights const& by) {
    shares found{{}, {}, units};
    for (auto const weight : by.weights) {
        wide share{multiply_wide(units, weight)};
        found.cuts.push_back(share.divide(by.sum));
        found.floors.push_back(share.low());
        found.left -= share.low();
    }
    return found;
}

/// The greatest number that at least `count` of the cuts reach; count > 0.
[[nodiscard]] constexpr std::uint64_t reached_by(std::vector<std::uint64_t> const& cuts, std::uint64_t count) {
    std::uint64_t reached = 0;
    for (std::uint64_t bit = std::uint64_t{1} << 63; bit != 0; bit >>= 1) {
        std::uint64_t reaching = 0;
        for (auto const cut : cuts) reaching += cut >= (reached | bit) ? 1U : 0U;
        if (reaching >= count) reached |= bit;
    }
    return reached;
}

constexpr void give_away(shares& s, whole_weights const& by, leftover rule) {
    if (s.left == 0) return;
    // Fewer units are left than there are cuts above zero, and so than weights.
    auto const line = rule == leftover::largest_remainder ? reached_by(s.cuts, s.left) : 0;
    auto const give = [&s](std::size_t to) {
        ++s.floors[to];
        --s.left;
    };
    if (rule == leftover::largest_remainder)
        for (std::size_t i = 0; i < s.cuts.size(); ++i)
            if (s.cuts[i] > line) give(i);
    for (std::size_t i = 0; i < s.cuts.size() && s.left > 0; ++i)
        if (rule == leftover::first_come ? by.weights[i] > 0 : s.cuts[i] == line) give(i);
}

template <class T>
[[nodiscard]] constexpr std::vector<T> parts_of(T const& whole, bool negative, shares const& s) {
    std::vector<T> parts;
    for (auto const units : s.floors) parts.push_back(of_units(whole, *with_sign(units, negative)));
    return parts;
}

}  // namespace detail

template <class T, class Weights>
[[nodiscard]] constexpr outcome<std::vector<T>, allocation_reason> allocate(
    T const& whole, Weights const& weights, leftover rule = leftover::largest_remainder) {
    auto const by = detail::as_whole_weights(weights);
    if (!by) return unexpected{by.error()};
    auto const units = detail::units_of(whole);
    if (!units) return unexpected{units.error()};
    auto shares = detail::shares_of(detail::magnitude(*units), *by);
    detail::give_away(shares, *by, rule);
    return detail::parts_of(whole, *units < 0, shares);
}

/// What is left over is nobody's.
template <class T, class Weights>
[[nodiscard]] constexpr outcome<allocation<T>, allocation_reason> allocate_apart(T const& whole,
                                                                                 Weights const& weights) {
    auto const by = detail::as_whole_weights(weights);
    if (!by) return unexpected{by.error()};
    auto const units = detail::units_of(whole);
    if (!units) return unexpected{units.error()};
    auto const shares = detail::shares_of(detail::magnitude(*units), *by);
    return allocation<T>{detail::parts_of(whole, *units < 0, shares),
                         detail::of_units(whole, *detail::with_sign(shares.left, *units < 0))};
}

/// Into so many parts that differ by one unit at most, the greater first.
template <class T>
[[nodiscard]] constexpr outcome<std::vector<T>, allocation_reason> split(T const& whole, std::size_t parts) {
    return allocate(whole, std::vector<int>(parts, 1));
}

}  // namespace prospectus

#endif
