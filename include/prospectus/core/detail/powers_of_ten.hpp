// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_POWERS_OF_TEN_HPP
#define PROSPECTUS_CORE_DETAIL_POWERS_OF_TEN_HPP

#include <array>
#include <cstddef>
#include <cstdint>

namespace prospectus::detail {

inline constexpr int greatest_power_of_ten = 18;  // 10^19 does not fit std::int64_t

inline constexpr auto powers_of_ten = [] {
    std::array<std::int64_t, greatest_power_of_ten + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = 10 * powers[i - 1];
    return powers;
}();

/// exponent in 0..18.
[[nodiscard]] constexpr std::int64_t power_of_ten(int exponent) noexcept {
    return powers_of_ten[static_cast<std::size_t>(exponent)];
}

}  // namespace prospectus::detail

#endif
