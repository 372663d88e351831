// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_COMPENSATED_HPP
#define PROSPECTUS_SERIES_DETAIL_COMPENSATED_HPP

// A sum of doubles that keeps beside it what rounding took from it, for means and squares that shall not drift with their
// count.
//
// Source  A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39-51.
// Not for -ffast-math, which takes the compensation away.

namespace prospectus::detail {

class compensated {
public:
    constexpr compensated& operator+=(double x) noexcept {
        double const next = sum_ + x;
        bool const sum_is_larger = (sum_ < 0 ? -sum_ : sum_) >= (x < 0 ? -x : x);
        lost_ += sum_is_larger ? (sum_ - next) + x : (x - next) + sum_;
        sum_ = next;
        return *this;
    }
    [[nodiscard]] constexpr double value() const noexcept { return sum_ + lost_; }

private:
    double sum_ = 0;
    double lost_ = 0;
};

}  // namespace prospectus::detail

#endif
