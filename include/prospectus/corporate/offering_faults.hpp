// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_OFFERING_FAULTS_HPP
#define PROSPECTUS_CORPORATE_OFFERING_FAULTS_HPP

// Where the parts of an offering as stated cannot all be so.
//
//     faults(offering{.secondary_shares = exactly(10_million, share), .shares_before = exactly(9_million, share)})
//                                          // offering_reason::more_secondary_shares_than_there_are
//     checked(o)                           // the offering, or the first of its faults
//
// Shape   Only what cannot be whatever the digits that are not known: figures stand for their reach, "about" for anything.
//         A price outside its range is none: ranges are left. A part that is not stated is none either.
// Errors  offering_reason.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/offering.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <optional>
#include <vector>

namespace prospectus {

enum class offering_reason : unsigned char {
    different_unit,
    range_runs_downward,
    negative_part,
    option_exceeded,  // more over-allotment shares exercised than there are
    more_secondary_shares_than_there_are,
    gross_is_not_price_by_shares,
    net_is_not_gross_less_fees,
    net_exceeds_gross,
    cornerstone_exceeds_gross,
    uses_do_not_sum_to_all,
    more_restricted_shares_than_there_are,
};

namespace detail {

/// Reckons with what figures can be, and keeps what contradicts itself; nothing goes on as nothing.
class offering_checker {
public:
    using maybe = std::optional<estimate>;

    [[nodiscard]] static maybe all_of(std::optional<figure> const& f) {
        return f ? maybe{estimate{f->reach(), f->in()}} : std::nullopt;
    }
    [[nodiscard]] maybe plus(maybe const& a, maybe const& b) { return a && b ? kept(add(*a, *b)) : std::nullopt; }
    [[nodiscard]] maybe minus(maybe const& a, maybe const& b) { return a && b ? kept(subtract(*a, *b)) : std::nullopt; }
    [[nodiscard]] maybe times(maybe const& a, maybe const& b) { return a && b ? kept(multiply(*a, *b)) : std::nullopt; }

    void not_above(maybe const& a, maybe const& b, offering_reason why) {
        auto const rest = minus(b, a);
        if (rest && is_below_zero(rest->range())) add_fault(why);
    }
    void may_equal(maybe const& a, maybe const& b, offering_reason why) {
        auto const rest = minus(a, b);
        if (rest && !rest->range().contains(fraction{0})) add_fault(why);
    }
    void not_negative(maybe const& a) {
        if (a && is_below_zero(a->range())) add_fault(offering_reason::negative_part);
    }

    [[nodiscard]] std::vector<offering_reason> const& found() const noexcept { return found_; }

private:
    [[nodiscard]] maybe kept(outcome<estimate, amount_reason> const& result) {
        if (result) return *result;
        add_fault(offering_reason::different_unit);
        return std::nullopt;
    }
    void add_fault(offering_reason why) {
        for (auto const one : found_)
            if (one == why) return;
        found_.push_back(why);
    }

    std::vector<offering_reason> found_;
};

}  // namespace detail

[[nodiscard]] inline std::vector<offering_reason> faults(offering const& o) {
    using checker = detail::offering_checker;
    checker check;
    auto const price = checker::all_of(o.price), gross = checker::all_of(o.gross_proceeds),
               net = checker::all_of(o.net_proceeds), fees = checker::all_of(o.fees),
               primary = checker::all_of(o.primary_shares), secondary = checker::all_of(o.secondary_shares),
               before = checker::all_of(o.shares_before), exercised = checker::all_of(o.option_exercised);
    for (auto const* f : {&o.price, &o.gross_proceeds, &o.cornerstone, &o.lowest_price, &o.highest_price,
                          &o.primary_shares, &o.secondary_shares, &o.option_shares, &o.option_exercised, &o.fees,
                          &o.shares_before, &o.dilutive_shares, &o.restricted_shares})
        check.not_negative(checker::all_of(*f));
    check.not_above(checker::all_of(o.lowest_price), checker::all_of(o.highest_price),
                    offering_reason::range_runs_downward);
    check.not_above(exercised, checker::all_of(o.option_shares), offering_reason::option_exceeded);
    bool const by_holders = o.option_from == share_seller::holders;
    check.not_above(secondary, before, offering_reason::more_secondary_shares_than_there_are);
    if (by_holders)
        check.not_above(check.plus(secondary, exercised), before,
                        offering_reason::more_secondary_shares_than_there_are);
    check.may_equal(gross, check.times(price, check.plus(primary, secondary)),
                    offering_reason::gross_is_not_price_by_shares);
    check.may_equal(net, check.minus(check.times(price, primary), fees), offering_reason::net_is_not_gross_less_fees);
    check.not_above(net, gross, offering_reason::net_exceeds_gross);
    check.not_above(checker::all_of(o.cornerstone), gross, offering_reason::cornerstone_exceeds_gross);
    checker::maybe uses;
    for (auto const& use : o.uses) {
        auto const one = in_unit(estimate{use.share.reach(), use.share.in()}, unit::percent());
        auto const more = one ? checker::maybe{*one} : std::nullopt;
        uses = &use == &o.uses.front() ? more : check.plus(uses, more);
    }
    check.may_equal(uses, estimate{interval{100}, unit::percent()}, offering_reason::uses_do_not_sum_to_all);
    // As many as there can be: with all of a company's option while it is not known what was exercised.
    auto const after = check.plus(before, primary);
    auto const option = exercised ? exercised : checker::all_of(o.option_shares);
    check.not_above(checker::all_of(o.restricted_shares), by_holders ? after : check.plus(after, option),
                    offering_reason::more_restricted_shares_than_there_are);
    return check.found();
}

[[nodiscard]] inline outcome<offering, offering_reason> checked(offering o) {
    auto const found = faults(o);
    if (!found.empty()) return unexpected{found.front()};
    return o;
}

}  // namespace prospectus

#endif
