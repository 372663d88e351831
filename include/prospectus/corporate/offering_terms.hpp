// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_OFFERING_TERMS_HPP
#define PROSPECTUS_CORPORATE_OFFERING_TERMS_HPP

// What follows from the shares of an offering and their price.
//
//     gross_of(o)                     // price by the shares offered, without the over-allotment option
//     net_to_company(o)               // of its own shares, less the fees it bears
//     capitalisation_at_issue(o, share_basis::basic), free_float(o)
//     priced_within_range(o)          // answer
//     allocate_proceeds(any_money{2'900'000'000_decimal, hkd::value}, o.uses)     // to the last cent
//
// Shape   Of an option that is not known to be exercised or not, none up to all of it is sold. Every total with the option
//         takes its exercised shares; new shares are those of the company.
// Errors  An outcome with amount_reason; nothing_to_sum where a part is not stated. Allocation: allocation_reason;
//         no_weights also for a use that is stated as a range, which is no weight.

#include <prospectus/amount/allocation.hpp>
#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/offering.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <optional>
#include <vector>

namespace prospectus {

enum class share_basis : unsigned char { basic, diluted };
enum class with_option : bool { no, yes };

using amount_outcome = outcome<estimate, amount_reason>;

namespace detail {

[[nodiscard]] inline amount_outcome part(std::optional<figure> const& f) {
    if (!f) return unexpected{amount_reason::nothing_to_sum};
    return estimate{*f};
}
[[nodiscard]] inline amount_outcome part_sum(amount_outcome const& a, amount_outcome const& b) {
    if (!a || !b) return unexpected{!a ? a.error() : b.error()};
    return add(*a, *b);
}
[[nodiscard]] inline amount_outcome part_product(amount_outcome const& a, amount_outcome const& b) {
    if (!a || !b) return unexpected{!a ? a.error() : b.error()};
    return multiply(*a, *b);
}

}  // namespace detail

/// Over-allotment shares that were sold, or may have been.
[[nodiscard]] inline amount_outcome option_sold(offering const& o) {
    if (o.option_exercised) return estimate{*o.option_exercised};
    return detail::part(o.option_shares).transform([](estimate const& all) {
        return estimate{hull(all.range(), interval{0}), all.in(), std::nullopt, all.notes()};
    });
}

[[nodiscard]] inline amount_outcome shares_offered(offering const& o, with_option option = with_option::no) {
    auto const base = detail::part_sum(detail::part(o.primary_shares), detail::part(o.secondary_shares));
    return option == with_option::yes ? detail::part_sum(base, option_sold(o)) : base;
}
/// Those that the company sells.
[[nodiscard]] inline amount_outcome new_shares(offering const& o, with_option option = with_option::no) {
    auto const base = detail::part(o.primary_shares);
    bool const more = option == with_option::yes && o.option_from == share_seller::company;
    return more ? detail::part_sum(base, option_sold(o)) : base;
}

/// Of the shares offered.
[[nodiscard]] inline amount_outcome primary_part(offering const& o) {
    auto const all = shares_offered(o);
    if (!all) return all;
    return divide(*o.primary_shares, *all);
}

[[nodiscard]] inline amount_outcome gross_of(offering const& o, with_option option = with_option::no) {
    return detail::part_product(detail::part(o.price), shares_offered(o, option));
}
[[nodiscard]] inline amount_outcome gross_to_company(offering const& o, with_option option = with_option::no) {
    return detail::part_product(detail::part(o.price), new_shares(o, option));
}
[[nodiscard]] inline amount_outcome net_to_company(offering const& o, with_option option = with_option::no) {
    auto const gross = gross_to_company(o, option);
    if (!gross) return gross;
    if (!o.fees) return unexpected{amount_reason::nothing_to_sum};
    return subtract(*gross, *o.fees);
}

[[nodiscard]] inline amount_outcome shares_after(offering const& o, share_basis d,
                                                 with_option option = with_option::no) {
    auto const basic = detail::part_sum(detail::part(o.shares_before), new_shares(o, option));
    return d == share_basis::diluted ? detail::part_sum(basic, detail::part(o.dilutive_shares)) : basic;
}
/// At the offering's price.
[[nodiscard]] inline amount_outcome capitalisation_at_issue(offering const& o, share_basis d,
                                                            with_option option = with_option::no) {
    return detail::part_product(detail::part(o.price), shares_after(o, d, option));
}

/// Of the shares outstanding afterwards, what is not restricted.
[[nodiscard]] inline amount_outcome free_float(offering const& o, with_option option = with_option::no) {
    auto const all = shares_after(o, share_basis::basic, option);
    if (!all) return all;
    if (!o.restricted_shares) return unexpected{amount_reason::nothing_to_sum};
    // 1 - restricted / all: in intervals (all - restricted) / all is wider than the truth.
    auto const kept = divide(*o.restricted_shares, *all);
    if (!kept) return kept;
    return subtract(estimate{interval{1}, unit::number(), fraction{1}}, *kept);
}

[[nodiscard]] inline answer priced_within_range(offering const& o) {
    auto const known = [&](std::optional<figure> const& f) { return f && o.price && f->in() == o.price->in(); };
    auto const not_above = [](figure const& a, figure const& b) {
        auto const rest = b.reach() - a.reach();
        if (rest.lower() && rest.lower()->value.sign() >= 0) return answer::yes;
        return detail::is_below_zero(rest) ? answer::no : answer::cannot_be_known;
    };
    auto const low = known(o.lowest_price) ? not_above(*o.lowest_price, *o.price) : answer::cannot_be_known;
    auto const high = known(o.highest_price) ? not_above(*o.price, *o.highest_price) : answer::cannot_be_known;
    return low & high;
}

/// By how much the price lies above the middle of the range: 0.1 is 10 %.
[[nodiscard]] inline outcome<estimate, growth_reason> price_on_midpoint(offering const& o) {
    auto const both = detail::part_sum(detail::part(o.lowest_price), detail::part(o.highest_price));
    if (!both)
        return unexpected{both.error() == amount_reason::different_unit ? growth_reason::different_unit
                                                                        : growth_reason::missing_base};
    if (!o.price) return unexpected{growth_reason::missing_value};
    auto const half = multiply(*both, estimate{interval{fraction{1, 2}}, unit::number(), fraction{1, 2}});
    if (!half) return unexpected{growth_reason::different_unit};
    return growth(*half, estimate{*o.price});
}

/// By the uses' shares as written, whether or not they sum to 100 %: the parts always sum to the whole.
[[nodiscard]] inline outcome<std::vector<any_money>, allocation_reason> allocate_proceeds(
    any_money const& proceeds, std::vector<use_of_proceeds> const& uses, leftover rule = leftover::largest_remainder) {
    std::vector<fraction> weights;
    for (auto const& use : uses) {
        if (use.share.how() == hedge::range) return unexpected{allocation_reason::no_weights};
        auto const weight = multiply(to_fraction(use.share.value()), use.share.in().scale());
        if (!weight) return unexpected{allocation_reason::weights_too_fine};
        weights.push_back(*weight);
    }
    return allocate(proceeds, weights, rule);
}

}  // namespace prospectus

#endif
