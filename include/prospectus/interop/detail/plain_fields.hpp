// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_PLAIN_FIELDS_HPP
#define PROSPECTUS_INTEROP_DETAIL_PLAIN_FIELDS_HPP

// Days and accession numbers where they stand in a text, up to their closing quotation mark.
//
//     plain_day("2023-09-30\"")                   == day_number(date{2023, 9, 30});
//     plain_day("2023-09-31\"")                   == 0;
//     plain_accession("0000320193-23-000106\"")   == 32'019'323'000'106;
//
// Undefined  Less than the eleven, or the 21, bytes that are looked at.

#include <prospectus/amount/detail/digits.hpp>
#include <prospectus/calendar/detail/day_number.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace prospectus::detail {

/// So many digits as a number; where one of them is none, below zero.
template <std::size_t Count>
[[nodiscard]] constexpr std::int64_t digits_at(char const* at) noexcept {
    std::int64_t number = 0;
    bool good = true;
    for (std::size_t i = 0; i < Count; ++i) {
        good = good && is_digit(at[i]);
        number = 10 * number + (at[i] - '0');
    }
    return good ? number : -1;
}

/// The day number of what begins as 2023-09-30"; 0 for anything else.
[[nodiscard]] constexpr std::int32_t plain_day(char const* at) noexcept {
    auto const year = static_cast<std::int32_t>(digits_at<4>(at));
    if (year < 1400 || at[4] != '-') return 0;
    auto const month = static_cast<std::int32_t>(digits_at<2>(at + 5));
    if (month < 1 || month > 12 || at[7] != '-') return 0;
    auto const day = static_cast<std::int32_t>(digits_at<2>(at + 8));
    auto const months = months_from_zero(year, month);
    if (day < 1 || (day > 28 && day > month_length(months)) || at[10] != '"') return 0;
    auto const number = first_of_month(months) + day - 1;
    return number <= latest_number ? number : 0;
}

/// The number of what begins as 0000320193-23-000106"; nothing for anything else.
[[nodiscard]] constexpr std::optional<std::uint64_t> plain_accession(char const* at) noexcept {
    auto const sender = digits_at<10>(at);
    if (sender < 0 || at[10] != '-') return std::nullopt;
    auto const year = digits_at<2>(at + 11);
    if (year < 0 || at[13] != '-') return std::nullopt;
    auto const count = digits_at<6>(at + 14);
    if (count < 0 || at[20] != '"') return std::nullopt;
    return static_cast<std::uint64_t>(sender * 100'000'000 + year * 1'000'000 + count);
}

}  // namespace prospectus::detail

#endif
