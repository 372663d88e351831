// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_ROUND_WAYS_HPP
#define PROSPECTUS_CORPORATE_DETAIL_ROUND_WAYS_HPP

// Several ways to one value, of which each bears on it.
//
//     round_ways ways{interval{0, 1}};
//     ways.add(round_derivation::raised_by_post, divide(raised, post));
//     std::move(ways).result()                 // what all of them allow, within 0 to 1

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/round_derivation.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace prospectus::detail {

[[nodiscard]] constexpr funding_reason funding_reason_of(amount_reason reason) noexcept {
    return reason == amount_reason::divisor_is_zero ? funding_reason::divisor_is_zero : funding_reason::different_unit;
}

/// The ways to one value of a round, gathered: the value is what all allow.
class round_ways {
public:
    explicit round_ways(interval can_be) : can_be_{can_be} {}

    void add(round_derivation how, outcome<estimate, amount_reason> const& found) {
        if (fault_) return;
        if (!found) return static_cast<void>(fault_ = funding_reason_of(found.error()));
        auto const range = overlap(value_ ? value_->range() : can_be_, found->range());
        if (!range) return static_cast<void>(fault_ = value_ ? contradicted() : funding_reason::below_zero);
        if (value_ && value_->in() != found->in()) return static_cast<void>(fault_ = funding_reason::different_unit);
        auto const in = value_ ? value_->in() : found->in();
        auto const nominal = value_ ? value_->nominal() : found->nominal();
        auto const carried = (value_ ? value_->notes() : notes{}) | found->notes() | note::derived;
        value_ = estimate{*range, in, nominal, carried};
        how_.push_back(how);
    }
    [[nodiscard]] valuation result() && {
        if (fault_) return unexpected{*fault_};
        if (!value_) return unexpected{funding_reason::not_stated};
        return derived_estimate{*value_, std::move(how_)};
    }

private:
    [[nodiscard]] static constexpr funding_reason contradicted() noexcept {
        return funding_reason::post_is_not_pre_plus_raised;
    }

    interval can_be_;
    std::optional<estimate> value_{};
    std::vector<round_derivation> how_{};
    std::optional<funding_reason> fault_{};
};

}  // namespace prospectus::detail

#endif
