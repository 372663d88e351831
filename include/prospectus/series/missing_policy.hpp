// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_MISSING_POLICY_HPP
#define PROSPECTUS_SERIES_MISSING_POLICY_HPP

// What a missing value does to a running result: unless told so, it leaves all that follows unknown.
//
//     running_maximum(values, out, skip_missing)      // passes over what is missing

#include <concepts>

namespace prospectus {

inline constexpr struct skip_missing_t {
} skip_missing;

template <class P>
concept missing_policy = std::same_as<P, skip_missing_t>;

}  // namespace prospectus

#endif
