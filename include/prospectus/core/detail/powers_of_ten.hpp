// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_POWERS_OF_TEN_HPP
#define PROSPECTUS_CORE_DETAIL_POWERS_OF_TEN_HPP

#include <cstdint>

namespace prospectus::detail {

inline constexpr int greatest_power_of_ten = 18;  // 10^19 does not fit std::int64_t

inline constexpr std::int64_t powers_of_ten[greatest_power_of_ten + 1] = {
    1,
    10,
    100,
    1'000,
    10'000,
    100'000,
    1'000'000,
    10'000'000,
    100'000'000,
    1'000'000'000,
    10'000'000'000,
    100'000'000'000,
    1'000'000'000'000,
    10'000'000'000'000,
    100'000'000'000'000,
    1'000'000'000'000'000,
    10'000'000'000'000'000,
    100'000'000'000'000'000,
    1'000'000'000'000'000'000,
};

/// exponent in 0..18.
[[nodiscard]] constexpr std::int64_t power_of_ten(int exponent) noexcept { return powers_of_ten[exponent]; }

}  // namespace prospectus::detail

#endif
