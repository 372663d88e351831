// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_POSITION_HPP
#define PROSPECTUS_CORE_POSITION_HPP

// Where a running value left its range.
//
//     cumulative_sum(std::vector{1, INT_MAX, 5}, out).error() == overflow_at{1};

#include <cstddef>

namespace prospectus {

struct overflow_at {
    std::size_t position;  // of the element, from 0

    friend constexpr bool operator==(overflow_at, overflow_at) noexcept = default;
};

}  // namespace prospectus

#endif
