// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_HEDGE_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_HEDGE_WORDS_HPP

// The hedges of figures in English and Chinese, both simplified and traditional, as the exchange in Hong Kong prints them.

#include <prospectus/amount/figure.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

struct hedge_word {
    std::string_view word;
    hedge means;
};

// Longer ones first where one begins another. The first of a meaning is the one that is written.
inline constexpr hedge_word hedges_before[]{
    {"exactly", hedge::exactly},
    {"precisely", hedge::exactly},
    {"恰好", hedge::exactly},
    {"正好", hedge::exactly},
    {"刚好", hedge::exactly},
    {"about", hedge::about},
    {"around", hedge::about},
    {"approximately", hedge::about},
    {"approx.", hedge::about},
    {"approx", hedge::about},
    {"roughly", hedge::about},
    {"circa", hedge::about},
    {"ca.", hedge::about},
    {"some", hedge::about},
    {"an estimated", hedge::about},
    {"estimated", hedge::about},
    {"~", hedge::about},
    {"\uff5e", hedge::about},
    {"≈", hedge::about},
    {"约为", hedge::about},
    {"约合", hedge::about},
    {"约", hedge::about},
    {"約", hedge::about},
    {"大约", hedge::about},
    {"大約", hedge::about},
    {"大概", hedge::about},
    {"over", hedge::over},
    {"just over", hedge::over},
    {"well over", hedge::over},
    {"more than", hedge::over},
    {"greater than", hedge::over},
    {"higher than", hedge::over},
    {"above", hedge::over},
    {"in excess of", hedge::over},
    {"exceeding", hedge::over},
    {"逾", hedge::over},
    {"超过", hedge::over},
    {"超過", hedge::over},
    {"超", hedge::over},
    {"高于", hedge::over},
    {"多于", hedge::over},
    {"大于", hedge::over},
    {"突破", hedge::over},
    {"at least", hedge::at_least},
    {"no less than", hedge::at_least},
    {"not less than", hedge::at_least},
    {"no fewer than", hedge::at_least},
    {"not fewer than", hedge::at_least},
    {"a minimum of", hedge::at_least},
    {"minimum of", hedge::at_least},
    {"≥", hedge::at_least},
    {"至少", hedge::at_least},
    {"最少", hedge::at_least},
    {"不低于", hedge::at_least},
    {"不低於", hedge::at_least},
    {"不少于", hedge::at_least},
    {"不少於", hedge::at_least},
    {"under", hedge::under},
    {"less than", hedge::under},
    {"fewer than", hedge::under},
    {"lower than", hedge::under},
    {"below", hedge::under},
    {"不足", hedge::under},
    {"不到", hedge::under},
    {"低于", hedge::under},
    {"低於", hedge::under},
    {"少于", hedge::under},
    {"少於", hedge::under},
    {"小于", hedge::under},
    {"at most", hedge::at_most},
    {"up to", hedge::at_most},
    {"no more than", hedge::at_most},
    {"not more than", hedge::at_most},
    {"as much as", hedge::at_most},
    {"as many as", hedge::at_most},
    {"a maximum of", hedge::at_most},
    {"maximum of", hedge::at_most},
    {"≤", hedge::at_most},
    {"不超过", hedge::at_most},
    {"不超過", hedge::at_most},
    {"不高于", hedge::at_most},
    {"不高於", hedge::at_most},
    {"不多于", hedge::at_most},
    {"不多於", hedge::at_most},
    {"至多", hedge::at_most},
    {"最多", hedge::at_most},
    {"nearly", hedge::nearly},
    {"almost", hedge::nearly},
    {"close to", hedge::nearly},
    {"just under", hedge::nearly},
    {"近", hedge::nearly},
    {"将近", hedge::nearly},
    {"將近", hedge::nearly},
    {"接近", hedge::nearly},
    {">=", hedge::at_least},
    {">", hedge::over},
    {"<=", hedge::at_most},
    {"<", hedge::under},
};
inline constexpr hedge_word hedges_after[]{
    {"以上", hedge::at_least},     {"以下", hedge::at_most},
    {"以内", hedge::at_most},      {"以內", hedge::at_most},
    {"左右", hedge::about},        {"上下", hedge::about},
    {"or more", hedge::at_least},  {"or less", hedge::at_most},
    {"or above", hedge::at_least}, {"and above", hedge::at_least},
    {"or fewer", hedge::at_most},  {"or below", hedge::at_most},
    {"plus", hedge::at_least},     {"+", hedge::at_least},
    {"多", hedge::over},           {"余", hedge::over},
    {"餘", hedge::over},           {"整", hedge::exactly},
};

template <std::size_t N>
[[nodiscard]] constexpr std::optional<hedge> take_hedge(cursor& at, hedge_word const (&words)[N]) noexcept {
    if (at.at_end()) return std::nullopt;
    for (auto const& [word, means] : words)
        if (at.take_word(word)) return means;
    return std::nullopt;
}

[[nodiscard]] constexpr std::string_view word_of(hedge how) noexcept {
    if (how == hedge::none || how == hedge::range) return {};
    for (auto const& [word, means] : hedges_before)
        if (means == how) return word;
    return {};
}

}  // namespace prospectus::detail

#endif
