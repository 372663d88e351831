// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_CLAIM_HPP
#define PROSPECTUS_CORPORATE_CLAIM_HPP

// A statement held against what its own figures bear out.
//
//     claim const c{"growth in the first half", stated(325_decimal, unit::percent()), growth(before, after)};
//     c.verdict()            == verdict::possible;    // the figures cannot tell 325 % from 321 or 329
//     c.judged().computed    // [320.93, 329.14], in the claim's own unit
//
// Shape   In this order, with the core and the reach of the stated figure:
//             holds         every point of what is computed lies in the core
//             contradicted  none lies in the reach
//             unknown       a part is missing and what is known does not decide; or no point lies in the core of an
//                           "about" or "nearly", which have no width; or there is a reason instead of a value
//             possible      otherwise: the figures cannot tell
//         A claim of order holds on yes, is contradicted on no, and is possible where it cannot be known.
// Unit    Percent, points, multiples and numbers compare with one another; months and days too, a month being
//         365.2425 / 12 days. Other units that differ give unknown with amount_reason::different_unit.

#include <prospectus/corporate/evidence.hpp>

#include <optional>
#include <string>
#include <utility>

namespace prospectus {

enum class verdict : unsigned char { holds, possible, contradicted, unknown };

/// Intervals in the unit of the stated figure.
struct judgement {
    prospectus::verdict verdict = verdict::unknown;
    std::optional<interval> computed{};
    std::optional<interval> missing_must_be{};  // for the claim to be possible at all
    std::optional<computing_reason> reason{};
};

namespace detail {

/// The average month of the Gregorian calendar, in days.
inline constexpr fraction days_of_a_month{3652425, 120000};

[[nodiscard]] inline outcome<estimate, amount_reason> in_claimed_unit(estimate const& computed, unit const& claimed) {
    if (computed.in() == unit::count("day") && claimed == unit::count("month"))
        return estimate{*divide(computed.range(), interval{days_of_a_month}), claimed, std::nullopt, computed.notes()};
    return in_unit(computed, claimed);
}

}  // namespace detail

[[nodiscard]] inline judgement judge(figure const& stated, evidence const& held) {
    if (auto const reason = held.reason()) return {.reason = reason};
    auto const known = held.known();
    if (!known) return {.reason = amount_reason::different_unit};  // a figure is not judged by yes or no
    auto const computed = detail::in_claimed_unit(*known, stated.in());
    if (!computed) return {.reason = computed.error()};

    judgement result{.computed = computed->range()};
    if (held.missing()) {
        result.missing_must_be = stated.reach() - computed->range();
        result.computed = computed->range() + held.missing()->can_be;
    }
    bool const has_no_width = stated.how() == hedge::about || stated.how() == hedge::nearly;
    if (stated.core().contains(*result.computed)) result.verdict = verdict::holds;
    else if (!overlap(stated.reach(), *result.computed)) result.verdict = verdict::contradicted;
    else if (held.missing() || (has_no_width && !overlap(stated.core(), *result.computed)))
        result.verdict = verdict::unknown;
    else result.verdict = verdict::possible;
    return result;
}

[[nodiscard]] constexpr verdict judge(answer known) noexcept {
    if (known == answer::yes) return verdict::holds;
    return known == answer::no ? verdict::contradicted : verdict::possible;
}

class claim {
public:
    claim(std::string what, figure stated, evidence held)
        : what_{std::move(what)}, stated_{stated}, held_{std::move(held)}, judged_{judge(stated, held_)} {}
    /// Of order: "on the same day", "before".
    claim(std::string what, answer known) : what_{std::move(what)}, held_{known}, judged_{.verdict = judge(known)} {}

    [[nodiscard]] std::string const& what() const noexcept { return what_; }
    [[nodiscard]] std::optional<figure> const& stated() const noexcept { return stated_; }
    [[nodiscard]] evidence const& held_against() const noexcept { return held_; }
    [[nodiscard]] judgement const& judged() const noexcept { return judged_; }
    [[nodiscard]] prospectus::verdict verdict() const noexcept { return judged_.verdict; }

private:
    std::string what_;
    std::optional<figure> stated_;
    evidence held_;
    judgement judged_;
};

}  // namespace prospectus

#endif
