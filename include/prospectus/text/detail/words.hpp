// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_WORDS_HPP

// The words of figures in English and Chinese: hedges, places, currencies, what is counted. In Chinese both simplified and
// traditional, as the exchange in Hong Kong prints them.

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

struct place_word {
    std::string_view word;
    int places;
};

inline constexpr place_word places_in_full[]{
    {"hundred thousand", 5},
    {"hundred million", 8},
    {"hundred billion", 11},
    {"hundred", 2},
    {"thousand", 3},
    {"million", 6},
    {"millions", 6},
    {"billion", 9},
    {"billions", 9},
    {"trillion", 12},
    {"trillions", 12},
    {"lakh crore", 12},
    {"lakh", 5},
    {"crore", 7},
    {"mio.", 6},
    {"mio", 6},
    {"mln", 6},
    {"mrd.", 9},
    {"mrd", 9},
    {"mn", 6},
    {"bn", 9},
    {"tn", 12},
    {"k", 3},
    {"m", 6},
    {"b", 9},
    {"t", 12},
    {"万亿", 12},
    {"萬億", 12},
    {"十万", 5},
    {"百万", 6},
    {"百萬", 6},
    {"千万", 7},
    {"千萬", 7},
    {"十亿", 9},
    {"十億", 9},
    {"百亿", 10},
    {"百億", 10},
    {"千亿", 11},
    {"千億", 11},
    {"万", 4},
    {"萬", 4},
    {"亿", 8},
    {"億", 8},
    {"千", 3},
    {"百", 2},
};

/// 0 for none. MM is millions; mm is not.
[[nodiscard]] constexpr int take_place(cursor& at) noexcept {
    if (at.at_end()) return 0;
    if (at.rest().starts_with("MM") && !(at.rest().size() > 2 && cursor::is_letter(at.rest()[2])))
        return at.advance(2), 6;
    for (auto const& [word, places] : places_in_full)
        if (at.take_word(word)) return places;
    return 0;
}

struct currency_word {
    std::string_view word;
    currency means;
};

/// Signs, which stand on either side of the number.
inline constexpr currency_word currency_signs[]{
    {"us$", usd::value},      {"us $", usd::value},      {"u.s.$", usd::value},    {"u.s. $", usd::value},
    {"hk$", hkd::value},      {"hk $", hkd::value},      {"nt$", twd::value},      {"au$", aud::value},
    {"a$", aud::value},       {"ca$", cad::value},       {"c$", cad::value},       {"sg$", sgd::value},
    {"s$", sgd::value},       {"nz$", nzd::value},       {"mx$", mxn::value},      {"r$", brl::value},
    {"cn\u00a5", cny::value}, {"rmb\u00a5", cny::value}, {"jp\u00a5", jpy::value}, {"rmb", cny::value},
    {"€", eur::value},        {"£", gbp::value},         {"\uffe1", gbp::value},   {"₹", inr::value},
    {"₩", krw::value},        {"usd", usd::value},       {"hkd", hkd::value},      {"cny", cny::value},
    {"eur", eur::value},      {"gbp", gbp::value},       {"jpy", jpy::value},      {"人民币", cny::value},
    {"人民幣", cny::value},   {"港币", hkd::value},      {"港幣", hkd::value},     {"新台币", twd::value},
    {"新臺幣", twd::value},
};
/// Words, which stand behind it.
inline constexpr currency_word currency_words[]{
    {"us dollars", usd::value},
    {"us dollar", usd::value},
    {"u.s. dollars", usd::value},
    {"u.s. dollar", usd::value},
    {"united states dollars", usd::value},
    {"hong kong dollars", hkd::value},
    {"hong kong dollar", hkd::value},
    {"canadian dollars", cad::value},
    {"australian dollars", aud::value},
    {"singapore dollars", sgd::value},
    {"new zealand dollars", nzd::value},
    {"new taiwan dollars", twd::value},
    {"euros", eur::value},
    {"euro", eur::value},
    {"chinese yuan", cny::value},
    {"yuan", cny::value},
    {"renminbi", cny::value},
    {"pounds sterling", gbp::value},
    {"british pounds", gbp::value},
    {"japanese yen", jpy::value},
    {"yen", jpy::value},
    {"swiss francs", chf::value},
    {"indian rupees", inr::value},
    {"korean won", krw::value},
    {"元人民币", cny::value},
    {"元人民幣", cny::value},
    {"港元", hkd::value},
    {"美元", usd::value},
    {"美金", usd::value},
    {"欧元", eur::value},
    {"歐元", eur::value},
    {"日元", jpy::value},
    {"英镑", gbp::value},
    {"英鎊", gbp::value},
    {"韩元", krw::value},
    {"韓元", krw::value},
    {"澳元", aud::value},
    {"加元", cad::value},
    {"新加坡元", sgd::value},
    {"瑞士法郎", chf::value},
    {"元", cny::value},
};

inline constexpr std::string_view dollar_candidates =
    "a currency: $ may be USD, HKD, AUD, CAD, SGD, NZD or TWD; say which";
inline constexpr std::string_view yen_candidates = "a currency: \u00a5 may be JPY or CNY; say which";

/// What Chinese counts, and an English name for it.
struct counted_word {
    std::string_view word;
    std::string_view means;
};
inline constexpr counted_word counted_words[]{
    {"股", "share"},      {"个月", "month"},       {"個月", "month"},     {"年", "year"},        {"天", "day"},
    {"名用户", "user"},   {"位用户", "user"},      {"个用户", "user"},    {"用户", "user"},      {"名员工", "employee"},
    {"员工", "employee"}, {"个参数", "parameter"}, {"参数", "parameter"}, {"家公司", "company"}, {"人", "person"},
};

}  // namespace prospectus::detail

#endif
