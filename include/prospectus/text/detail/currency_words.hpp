// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CURRENCY_WORDS_HPP
#define PROSPECTUS_TEXT_DETAIL_CURRENCY_WORDS_HPP

// The signs and words of currencies in English and Chinese, both simplified and traditional.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <string_view>

namespace prospectus::detail {

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
    {"pakistani rupees", iso4217::pkr::value},
    {"sri lankan rupees", iso4217::lkr::value},
    {"nepalese rupees", iso4217::npr::value},
    {"mauritian rupees", iso4217::mur::value},
    {"swedish kronor", iso4217::sek::value},
    {"swedish krona", iso4217::sek::value},
    {"kronor", iso4217::sek::value},
    {"norwegian kroner", iso4217::nok::value},
    {"danish kroner", iso4217::dkk::value},
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

/// Signs and words that several currencies have: whoever reads must say which.
inline constexpr std::string_view dollar_candidates =
    "a currency: $ may be USD, HKD, AUD, CAD, SGD, NZD or TWD; say which";
inline constexpr std::string_view yen_candidates = "a currency: \u00a5 may be JPY or CNY; say which";
inline constexpr std::string_view rupee_candidates = "a currency: Rs may be INR, PKR, LKR, NPR, MUR or SCR; say which";
inline constexpr std::string_view krone_candidates = "a currency: kr may be SEK, NOK, DKK or ISK; say which";

[[nodiscard]] constexpr bool take_rupee(cursor& at) noexcept {
    return at.take("\u20a8") || at.take_word("rs.") || at.take_word("rs") || at.take_word("rupees") ||
           at.take_word("rupee");
}
[[nodiscard]] constexpr bool take_krone(cursor& at) noexcept {
    return at.take_word("kr.") || at.take_word("kr") || at.take_word("kroner") || at.take_word("krone") ||
           at.take_word("krona");
}

}  // namespace prospectus::detail

#endif
