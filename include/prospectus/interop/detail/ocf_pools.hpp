// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_POOLS_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_POOLS_HPP

// The shares that plans reserve and have not granted.
//
//     ocf_pools pools{index};
//     pools.grant(plan, 100);
//     pools.give_back(plan, 40);
//     pools.left(plan)            // what is reserved, less what was granted, with what came back; or the doubt

#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus::detail {

class ocf_pools {
public:
    explicit ocf_pools(ocf_index const& index) : index_{&index}, pools_(index.from->plans.size()) {
        for (std::size_t i = 0; i < pools_.size(); ++i) pools_[i].reserved = to_fraction(index.from->plans[i].reserved);
    }

    void reserve(std::size_t plan, decimal shares) { pools_[plan].reserved = to_fraction(shares); }
    void grant(std::size_t plan, fraction shares) { move(plan, -shares); }
    void give_back(std::size_t plan, fraction shares) { move(plan, shares); }
    /// The class was split: what that made of plans over it is not recorded.
    void split(std::string_view of) {
        for (std::size_t i = 0; i < pools_.size(); ++i) pools_[i].split = pools_[i].split || index_->plan_has(i, of);
    }
    /// What was cancelled of it, by the plan's default.
    void cancel(std::size_t plan, fraction shares, std::string_view by) {
        auto const then = index_->from->plans[plan].then;
        if (then == ocf::when_cancelled::return_to_pool) give_back(plan, shares);
        if (then == ocf::when_cancelled::not_told) pools_[plan].untold_by = by;
    }

    [[nodiscard]] outcome<std::int64_t, ocf::doubt> left(std::size_t plan) const {
        auto const& of = pools_[plan];
        auto const& id = index_->from->plans[plan].id;
        auto const doubt = [&](ocf::doubt_kind why, std::string const& by) {
            return unexpected{ocf::doubt{why, id, by}};
        };
        if (of.split) return doubt(ocf::doubt_kind::pool_over_split, id);
        if (of.untold_by) return doubt(ocf::doubt_kind::pool_not_told, *of.untold_by);
        auto const left = of.moved ? add(of.reserved, *of.moved) : std::nullopt;
        if (!left || left->exponent() > 0) return doubt(ocf::doubt_kind::out_of_range, id);
        if (left->sign() < 0) return doubt(ocf::doubt_kind::pool_below_zero, id);
        if (left->denominator() != 1 || left->exponent() < 0) return doubt(ocf::doubt_kind::not_whole, id);
        return left->numerator();
    }

private:
    struct pool {
        fraction reserved{};
        std::optional<fraction> moved = fraction{};  // out of it below zero; nothing where it does not fit
        bool split = false;
        std::optional<std::string> untold_by{};
    };
    void move(std::size_t plan, fraction shares) {
        auto& moved = pools_[plan].moved;
        if (moved) moved = add(*moved, shares);
    }

    ocf_index const* index_;
    std::vector<pool> pools_;
};

}  // namespace prospectus::detail

#endif
