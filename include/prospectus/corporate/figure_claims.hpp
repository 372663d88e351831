// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_FIGURE_CLAIMS_HPP
#define PROSPECTUS_CORPORATE_FIGURE_CLAIMS_HPP

// What press releases say of figures, each held against the figures it speaks of.
//
//     value_claim("revenue of 27.2 million", stated<usd>(27.2_million), reported)
//     bound_claim("more than 500 employees", stated(500_decimal, people, hedge::over), reported)
//     growth_claim("up 325 %", stated(325_decimal, unit::percent()), before, after)
//     compound_growth_claim("130 % a year", stated(130_decimal, unit::percent()), first, last, years_between{2})
//     multiple_claim("eightfold", stated(8_decimal, unit::multiple()), before, after)
//     ratio_claim("8 times as much research as revenue", stated(8_decimal, unit::multiple()), research, revenue)
//     share_claim("70 % of sales", stated(70_decimal, unit::percent()), part, whole)
//     sum_claim("6.2 billion in all", stated<cny>(6.2_billion), parts, {interval::at_least(0), "the last half"})
//
// Shape   A figure that is not known is nothing: the claim is unknown and says why, but a sum with what is known.
//         A share is from 0 to 1, as its part is known to lie in the whole; a ratio can be anything.
//         A multiple is of a base above zero, as growth is: no loss is eight times another.
// Errors  std::invalid_argument for a bound whose figure has no side.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/corporate/claim.hpp>
#include <prospectus/series/compound_growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace prospectus {

/// A figure, something computed, or nothing where it is not known.
using known_amount = std::optional<estimate>;

[[nodiscard]] inline claim value_claim(std::string what, figure const& stated, known_amount const& value) {
    using found = outcome<estimate, amount_reason>;
    return {std::move(what), stated, value ? found{*value} : found{unexpected{amount_reason::nothing_to_sum}}};
}

/// Over, at least, under or at most.
[[nodiscard]] inline claim bound_claim(std::string what, figure const& bound, known_amount const& value) {
    if (bound.how() != hedge::over && bound.how() != hedge::at_least && bound.how() != hedge::under &&
        bound.how() != hedge::at_most)
        throw std::invalid_argument{"bound_claim: a bound is over, at least, under or at most a figure"};
    return value_claim(std::move(what), bound, value);
}

namespace detail {

template <class Compute>
[[nodiscard]] outcome<estimate, growth_reason> from_base(known_amount const& earlier, known_amount const& later,
                                                         Compute const& compute) {
    if (!earlier) return unexpected{growth_reason::missing_base};
    if (!later) return unexpected{growth_reason::missing_value};
    return compute(*earlier, *later);
}

[[nodiscard]] inline outcome<estimate, amount_reason> quotient_of(known_amount const& a, known_amount const& b) {
    if (!a || !b) return unexpected{amount_reason::nothing_to_sum};
    return divide(*a, *b);
}

}  // namespace detail

[[nodiscard]] inline claim growth_claim(std::string what, figure const& stated, known_amount const& earlier,
                                        known_amount const& later) {
    auto const rate = [](estimate const& a, estimate const& b) { return growth(a, b); };
    return {std::move(what), stated, detail::from_base(earlier, later, rate)};
}

[[nodiscard]] inline claim compound_growth_claim(std::string what, figure const& stated, known_amount const& first,
                                                 known_amount const& last, years_between years) {
    auto const rate = [years](estimate const& a, estimate const& b) { return compound_growth(a, b, years); };
    return {std::move(what), stated, detail::from_base(first, last, rate)};
}

[[nodiscard]] inline claim multiple_claim(std::string what, figure const& stated, known_amount const& earlier,
                                          known_amount const& later) {
    auto const factor = [](estimate const& a, estimate const& b) {
        return growth(a, b).transform([&](estimate const& rate) {
            return estimate{detail::growth_factor(a, b), unit::multiple(), std::nullopt, rate.notes()};
        });
    };
    return {std::move(what), stated, detail::from_base(earlier, later, factor)};
}

[[nodiscard]] inline claim ratio_claim(std::string what, figure const& stated, known_amount const& dividend,
                                       known_amount const& divisor) {
    return {std::move(what), stated, detail::quotient_of(dividend, divisor)};
}

[[nodiscard]] inline claim share_claim(std::string what, figure const& stated, known_amount const& part,
                                       known_amount const& whole) {
    using found = outcome<estimate, amount_reason>;
    auto const within_whole = [](estimate const& ratio) -> found {
        if (!ratio.in().is_bare()) return unexpected{amount_reason::different_unit};
        auto const share = overlap(ratio.range(), interval{0, 1});
        if (!share) return unexpected{amount_reason::part_exceeds_whole};
        return estimate{*share, ratio.in(), ratio.nominal(), ratio.notes()};
    };
    return {std::move(what), stated, detail::quotient_of(part, whole).and_then(within_whole)};
}

/// Parts: a range of std::optional<figure> or known_amount. Each that is not known can be what `missing` says of it.
template <class Parts>
[[nodiscard]] claim sum_claim(std::string what, figure const& stated, Parts const& parts, missing_part missing) {
    outcome<estimate, amount_reason> sum = estimate{interval{0}, stated.in()};
    bool first = true;
    std::int64_t unknown = 0;
    for (known_amount const part : parts) {
        if (!part) ++unknown;
        else
            sum = first ? outcome<estimate, amount_reason>{*part}
                        : sum.and_then([&](auto const& s) { return add(s, *part); });
        first = first && !part;
    }
    if (first && unknown == 0) sum = unexpected{amount_reason::nothing_to_sum};
    if (unknown == 0) return {std::move(what), stated, sum};
    return {std::move(what), stated,
            evidence::partial(sum, missing.can_be * interval{unknown}, std::move(missing.what))};
}

}  // namespace prospectus

#endif
