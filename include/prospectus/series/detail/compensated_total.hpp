// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_COMPENSATED_TOTAL_HPP
#define PROSPECTUS_SERIES_DETAIL_COMPENSATED_TOTAL_HPP

// A sum of floating point, from left to right, that keeps beside it what rounding took from it.
//
// Source  T. Ogita, S. M. Rump, S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (2005), Sum2; what an
//         addition loses by D. E. Knuth, TAOCP 2, 4.2.2, without a branch.

#include <prospectus/series/addition_order.hpp>

#include <concepts>

namespace prospectus::detail {

/// Of what `sum`, a + b as it was rounded, lost.
template <std::floating_point F>
[[nodiscard]] constexpr F lost_by_addition(F a, F b, F sum) noexcept {
    F const added = sum - a;
    return (a - (sum - added)) + (b - added);
}

template <std::floating_point F>
class compensated_total {
public:
    constexpr compensated_total() noexcept = default;
    constexpr compensated_total(F sum, F lost) noexcept : sum_{sum}, lost_{lost} {}

    constexpr compensated_total& operator+=(F x) noexcept {
        F const next = sum_ + x;
        lost_ += lost_by_addition(sum_, x, next);
        sum_ = next;
        return *this;
    }
    /// An infinity that was met, or the quiet NaN: what they lost is no number.
    [[nodiscard]] constexpr F value() const noexcept { return sum_ - sum_ == 0 ? sum_ + lost_ : quiet(sum_); }

    [[nodiscard]] constexpr F sum() const noexcept { return sum_; }
    [[nodiscard]] constexpr F lost() const noexcept { return lost_; }

private:
    F sum_{-0.0};
    F lost_{-0.0};
};

}  // namespace prospectus::detail

#endif
