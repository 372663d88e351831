// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_LESSER_HPP
#define PROSPECTUS_CORE_DETAIL_LESSER_HPP

// The lesser and the greater of two, without the 10,000 preprocessed lines of <algorithm>.

namespace prospectus::detail {

template <class T>
[[nodiscard]] constexpr T lesser(T a, T b) noexcept {
    return b < a ? b : a;
}

template <class T>
[[nodiscard]] constexpr T greater(T a, T b) noexcept {
    return a < b ? b : a;
}

}  // namespace prospectus::detail

#endif
