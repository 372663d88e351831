// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CHINESE_NUMBERS_HPP
#define PROSPECTUS_TEXT_DETAIL_CHINESE_NUMBERS_HPP

// Numbers in Chinese characters: 三亿五千万, 一百二十, 两千.
//
// Shape  Place words state no zeros: the last place named is the last digit, and it counts.

#include <prospectus/amount/numeral.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace prospectus::detail {

[[nodiscard]] constexpr int take_chinese_digit(cursor& at) noexcept {
    constexpr std::string_view digits[]{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    for (int i = 0; i < 10; ++i)
        if (at.take(digits[i])) return i;
    if (at.take("两")) return 2;
    return at.take("〇") ? 0 : -1;
}

[[nodiscard]] constexpr int take_chinese_place(cursor& at) noexcept {
    if (at.take("十")) return 1;
    if (at.take("百")) return 2;
    return at.take("千") ? 3 : 0;
}

/// Nothing, and the cursor where it was, if no such number begins here; so too for one that 64 bits do not hold.
[[nodiscard]] constexpr std::optional<numeral> take_chinese_number(cursor& at) noexcept {
    auto const begins = at;
    std::int64_t whole = 0;    // below the sections done
    std::int64_t section = 0;  // up to 9999
    int last = 0;              // the last place named, within the section
    bool any = false;
    int done_place = 16;  // sections come in falling order
    int last_place = 0;
    int above = 16;     // the place named before, within the section or above it
    bool zero = false;  // said since then
    auto const nothing = [&]() -> std::optional<numeral> {
        at = begins;
        return std::nullopt;
    };
    for (;;) {
        int digit = take_chinese_digit(at);
        auto const after_digit = at;
        int const place = take_chinese_place(at);
        if (digit < 0 && place == 1 && section == 0) digit = 1;  // 十二 is 12
        if (digit < 0) at = after_digit;
        if (digit > 0) {
            // 三万五 is 35,000 or 30,005: with 零 it is the second, with 千 the first.
            if (place >= above || (place == 0 && above > 1 && above < 16 && !zero)) return nothing();
            above = place;
            zero = false;
            section += digit * power_of_ten(place);
            last = place;
            any = true;
            if (place > 0) continue;
        } else if (digit == 0) {
            any = zero = true;
            continue;
        }
        int const big = at.take("万亿") ? 12 : at.take("亿") ? 8 : at.take("万") ? 4 : 0;
        if (big == 0) break;
        if (!any || section == 0 || big >= done_place) return nothing();
        whole += section * power_of_ten(big);  // below 10^16
        last_place = last + big;
        done_place = above = big;
        zero = false;
        section = 0;
        last = 0;
    }
    if (!any) return nothing();
    if (section != 0) {
        whole += section;
        last_place = last;
    }
    decimal const value{whole / power_of_ten(last_place), last_place};
    return numeral{value, last_place};
}

}  // namespace prospectus::detail

#endif
