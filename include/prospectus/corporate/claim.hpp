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
//         A claim of order holds on yes, is contradicted on no, and is possible where it cannot be known; it is unknown
//         where something has no date.
// Unit    Percent, points, multiples and numbers compare with one another; days, weeks, months and years too, a year
//         being 365.2425 days and twelve months. Other units that differ give unknown with
//         amount_reason::different_unit.
// Naming  figure_claims.hpp and date_claims.hpp make the usual ones.

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

/// Of one of them: months and years are the average ones of the Gregorian calendar.
[[nodiscard]] constexpr std::optional<fraction> days_of(unit const& in) {
    if (in == unit::count("day")) return fraction{1};
    if (in == unit::count("week")) return fraction{7};
    if (in == unit::count("month")) return fraction{3652425, 120000};
    if (in == unit::count("year")) return fraction{3652425, 10000};
    return std::nullopt;
}

[[nodiscard]] inline outcome<estimate, amount_reason> in_claimed_unit(estimate const& computed, unit const& claimed) {
    auto const from = days_of(computed.in());
    auto const to = days_of(claimed);
    if (!from || !to) return in_unit(computed, claimed);
    return estimate{computed.range() * interval{*from / *to}, claimed, std::nullopt, computed.notes()};
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
        auto const rest = detail::in_claimed_unit(estimate{held.missing()->can_be, known->in()}, stated.in());
        result.missing_must_be = stated.reach() - computed->range();
        result.computed = computed->range() + rest->range();
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
    claim(std::string what, outcome<answer, dating_reason> const& known) : what_{std::move(what)}, held_{known} {
        if (known) judged_.verdict = judge(*known);
        else judged_.reason = known.error();
    }

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
