// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_WHY_NO_RATE_HPP
#define PROSPECTUS_BULK_WHY_NO_RATE_HPP

// A byte beside each rate of an array: that there is one, or the reason why there is none.
//
//     growth_rates(levels, rates, lag{4}, reasons_into{reasons})     // std::vector<why_no_rate> reasons(levels.size())
//     if (reasons[i]) describe(reasons[i].reason());
//
// Shape  One byte: 0 where there is a rate, else one more than the growth_reason.

#include <prospectus/series/growth_reason.hpp>

#include <concepts>
#include <ranges>
#include <span>

namespace prospectus {

class why_no_rate {
public:
    /// There is a rate.
    why_no_rate() = default;
    constexpr why_no_rate(growth_reason reason) noexcept
        : code_{static_cast<unsigned char>(static_cast<unsigned char>(reason) + 1)} {}

    /// Whether there is a reason, and no rate.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return code_ != 0; }
    /// Undefined where there is a rate.
    [[nodiscard]] constexpr growth_reason reason() const noexcept { return static_cast<growth_reason>(code_ - 1); }
    [[nodiscard]] constexpr unsigned char code() const noexcept { return code_; }

    friend constexpr bool operator==(why_no_rate, why_no_rate) = default;

private:
    unsigned char code_ = 0;
};
static_assert(sizeof(why_no_rate) == 1);

/// Where the reasons go: as many as rates.
class reasons_into {
public:
    template <std::ranges::contiguous_range R>
        requires std::same_as<std::ranges::range_value_t<R>, why_no_rate>
    explicit reasons_into(R&& reasons) : reasons_{std::ranges::data(reasons), std::ranges::size(reasons)} {}

    [[nodiscard]] std::span<why_no_rate> span() const noexcept { return reasons_; }

private:
    std::span<why_no_rate> reasons_;
};

}  // namespace prospectus

#endif
