// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_INTERVAL_HPP
#define PROSPECTUS_AMOUNT_INTERVAL_HPP

// All the values that something can have: two exact bounds, each open, closed or absent.
//
//     interval const revenue{fraction{57'350'000}, fraction{57'450'000}};   // 57.4 million, as it was rounded
//     interval::above(8).contains(8)                == false;
//     (interval{1, 2} + interval::at_least(3)).lower() == bound{4, true};
//     interval{1, 2}.contains(interval{1, 1})       == true;
//
// Shape   Never empty. A bound that is absent lies at infinity.
// Errors  The constructors throw std::invalid_argument for bounds that leave nothing between them.
// Source  IEEE 1788 for the word; XBRL Calculations 1.1 for closed bounds of rounded values.

#include <prospectus/core/fraction.hpp>

#include <cstddef>
#include <optional>
#include <stdexcept>

namespace prospectus {

struct bound {
    fraction value;
    bool closed = true;

    friend constexpr bool operator==(bound const&, bound const&) noexcept = default;
};

class interval {
public:
    constexpr interval(fraction point) noexcept : lower_{bound{point}}, upper_{bound{point}} {}
    constexpr interval(fraction least, fraction greatest) : interval{bound{least}, bound{greatest}} {}
    constexpr interval(std::optional<bound> lower, std::optional<bound> upper) : lower_{lower}, upper_{upper} {
        if (lower && upper &&
            (upper->value < lower->value || (upper->value == lower->value && !(lower->closed && upper->closed))))
            throw std::invalid_argument{"interval: nothing lies between the bounds"};
    }

    [[nodiscard]] static constexpr interval everything() { return {std::nullopt, std::nullopt}; }
    [[nodiscard]] static constexpr interval above(fraction v) { return {bound{v, false}, std::nullopt}; }
    [[nodiscard]] static constexpr interval at_least(fraction v) { return {bound{v}, std::nullopt}; }
    [[nodiscard]] static constexpr interval below(fraction v) { return {std::nullopt, bound{v, false}}; }
    [[nodiscard]] static constexpr interval at_most(fraction v) { return {std::nullopt, bound{v}}; }

    [[nodiscard]] constexpr std::optional<bound> const& lower() const noexcept { return lower_; }
    [[nodiscard]] constexpr std::optional<bound> const& upper() const noexcept { return upper_; }

    [[nodiscard]] constexpr bool is_point() const noexcept {
        return lower_ && upper_ && lower_->value == upper_->value;
    }

    [[nodiscard]] constexpr bool contains(fraction v) const noexcept {
        return (!lower_ || lower_->value < v || (lower_->closed && lower_->value == v)) &&
               (!upper_ || v < upper_->value || (upper_->closed && upper_->value == v));
    }
    [[nodiscard]] constexpr bool contains(interval const& other) const noexcept {
        return (!lower_ || (other.lower_ && !(begins_before(other.lower_, lower_)))) &&
               (!upper_ || (other.upper_ && !(ends_after(other.upper_, upper_))));
    }

    /// What both hold, if there is anything.
    [[nodiscard]] friend constexpr std::optional<interval> overlap(interval const& a, interval const& b) {
        auto const& lower = begins_before(a.lower_, b.lower_) ? b.lower_ : a.lower_;
        auto const& upper = ends_after(a.upper_, b.upper_) ? b.upper_ : a.upper_;
        if (lower && upper &&
            (upper->value < lower->value || (upper->value == lower->value && !(lower->closed && upper->closed))))
            return std::nullopt;
        return interval{lower, upper};
    }
    /// The least interval that holds both.
    [[nodiscard]] friend constexpr interval hull(interval const& a, interval const& b) {
        return {begins_before(a.lower_, b.lower_) ? a.lower_ : b.lower_,
                ends_after(a.upper_, b.upper_) ? a.upper_ : b.upper_};
    }

    friend constexpr bool operator==(interval const&, interval const&) noexcept = default;

private:
    [[nodiscard]] static constexpr bool begins_before(std::optional<bound> const& a,
                                                      std::optional<bound> const& b) noexcept {
        if (!a || !b) return !a && b;
        return a->value < b->value || (a->value == b->value && a->closed && !b->closed);
    }
    [[nodiscard]] static constexpr bool ends_after(std::optional<bound> const& a,
                                                   std::optional<bound> const& b) noexcept {
        if (!a || !b) return !a && b;
        return a->value > b->value || (a->value == b->value && a->closed && !b->closed);
    }

    std::optional<bound> lower_, upper_;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::interval> {
    [[nodiscard]] std::size_t operator()(prospectus::interval const& i) const noexcept {
        auto const of = [](std::optional<prospectus::bound> const& b) {
            return b ? 2 * std::hash<prospectus::fraction>{}(b->value) + b->closed : std::size_t{1};
        };
        return 31 * of(i.lower()) + of(i.upper());
    }
};

#endif
