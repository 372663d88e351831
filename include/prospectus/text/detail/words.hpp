// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_WORDS_HPP

// The words of figures in English and Chinese: hedges, places, currencies.

#include <prospectus/amount/figure.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

struct hedge_word {
    std::string_view word;
    hedge means;
};

// Longer ones first where one begins another.
inline constexpr hedge_word hedges_before[]{
    {"exactly", hedge::exactly}, {"about", hedge::about},       {"around", hedge::about},
    {"circa", hedge::about},     {"~", hedge::about},           {"over", hedge::over},
    {"more than", hedge::over},  {"at least", hedge::at_least}, {"under", hedge::under},
    {"less than", hedge::under}, {"at most", hedge::at_most},   {"up to", hedge::at_most},
    {"nearly", hedge::nearly},   {"almost", hedge::nearly},     {"约", hedge::about},
    {"大约", hedge::about},      {"超过", hedge::over},         {"超", hedge::over},
    {"不低于", hedge::at_least}, {"至少", hedge::at_least},     {"不足", hedge::under},
    {"不超过", hedge::at_most},  {"至多", hedge::at_most},      {"近", hedge::nearly},
};
inline constexpr hedge_word hedges_after[]{
    {"以上", hedge::at_least},    {"以下", hedge::at_most},    {"左右", hedge::about},
    {"or more", hedge::at_least}, {"or less", hedge::at_most}, {"多", hedge::over},
};

template <std::size_t N>
[[nodiscard]] constexpr std::optional<hedge> take_hedge(cursor& at, hedge_word const (&words)[N]) noexcept {
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

struct place_word {
    std::string_view word;
    int places;
};

inline constexpr place_word places_in_full[]{
    {"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}, {"mn", 6},    {"bn", 9},   {"tn", 12},
    {"k", 3},        {"m", 6},       {"b", 9},       {"t", 12},        {"万亿", 12}, {"百万", 6}, {"千万", 7},
    {"十亿", 9},     {"百亿", 10},   {"千亿", 11},   {"万", 4},        {"亿", 8},    {"千", 3},   {"百", 2},
};

[[nodiscard]] constexpr int take_place(cursor& at) noexcept {
    for (auto const& [word, places] : places_in_full)
        if (at.take_word(word)) return places;
    return 0;
}

struct currency_word {
    std::string_view word;
    currency means;
};

inline constexpr currency_word currencies_before[]{
    {"us$", usd::value}, {"hk$", hkd::value}, {"nt$", twd::value}, {"a$", aud::value},
    {"c$", cad::value},  {"s$", sgd::value},  {"rmb", cny::value}, {"€", eur::value},
    {"£", gbp::value},   {"₹", inr::value},   {"₩", krw::value},   {"人民币", cny::value},
};
inline constexpr currency_word currencies_after[]{
    {"元人民币", cny::value}, {"人民币", cny::value}, {"港元", hkd::value}, {"港币", hkd::value},
    {"美元", usd::value},     {"欧元", eur::value},   {"日元", jpy::value}, {"英镑", gbp::value},
    {"新台币", twd::value},   {"元", cny::value},
};

inline constexpr std::string_view dollar_candidates =
    "a currency: $ may be USD, HKD, AUD, CAD, SGD, NZD or TWD; say which";
inline constexpr std::string_view yen_candidates = "a currency: \u00a5 may be JPY or CNY; say which";

}  // namespace prospectus::detail

#endif
