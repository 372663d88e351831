// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_PERIODS_SEEN_HPP
#define PROSPECTUS_SERIES_DETAIL_PERIODS_SEEN_HPP

// The first and the last of some periods in order, and where they do not abut. append() is associative.

#include <cstddef>
#include <optional>

namespace prospectus::detail {

template <class Period>
struct periods_seen {
    std::optional<Period> first, last;
    std::size_t gaps = 0;
    std::optional<std::size_t> first_gap;

    /// Of one.
    constexpr void add(Period const& p, std::size_t position) {
        if (last && !abuts(*last, p)) gap_at(position);
        if (!first) first = p;
        last = p;
    }
    /// False where they do not come after these, of which there are `count`.
    [[nodiscard]] constexpr bool append(periods_seen const& next, std::size_t count) {
        if (!before(*last, *next.first)) return false;
        if (!abuts(*last, *next.first)) gap_at(count);
        if (!first_gap && next.first_gap) first_gap = count + *next.first_gap;
        gaps += next.gaps;
        last = next.last;
        return true;
    }

    friend constexpr bool operator==(periods_seen const&, periods_seen const&) = default;

private:
    constexpr void gap_at(std::size_t position) {
        ++gaps;
        if (!first_gap) first_gap = position;
    }
};

template <>
struct periods_seen<void> {
    [[nodiscard]] constexpr bool append(periods_seen, std::size_t) const noexcept { return true; }

    friend constexpr bool operator==(periods_seen, periods_seen) noexcept = default;
};

}  // namespace prospectus::detail

#endif
