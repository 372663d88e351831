// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CHINESE_NUMBERS_HPP
#define PROSPECTUS_TEXT_DETAIL_CHINESE_NUMBERS_HPP

// Numbers in Chinese characters: 三亿五千万, 一百二十, 两千, 三点五.
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
    constexpr std::string_view formal[]{"〇", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    for (int i = 0; i < 10; ++i)
        if (at.take(digits[i]) || at.take(formal[i])) return i;
    return at.take("两") || at.take("兩") ? 2 : -1;
}

[[nodiscard]] constexpr int take_chinese_place(cursor& at) noexcept {
    if (at.take("十") || at.take("拾")) return 1;
    if (at.take("百") || at.take("佰")) return 2;
    return at.take("千") || at.take("仟") ? 3 : 0;
}

[[nodiscard]] constexpr int take_big_chinese_place(cursor& at) noexcept {
    if (at.take("万亿") || at.take("萬億")) return 12;
    if (at.take("亿") || at.take("億")) return 8;
    return at.take("万") || at.take("萬") ? 4 : 0;
}

/// The digits behind 点; nothing where none stand there or they are too many.
[[nodiscard]] constexpr std::optional<numeral> take_chinese_fraction(cursor& at, std::int64_t whole) noexcept {
    int decimals = 0;
    for (int digit = take_chinese_digit(at); digit >= 0; digit = take_chinese_digit(at), ++decimals) {
        if (decimals == 14) return std::nullopt;  // whole is below 10^4
        whole = 10 * whole + digit;
    }
    if (decimals == 0) return std::nullopt;
    return numeral{decimal{whole, -decimals}, -decimals};
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
        if (any && done_place == 16 && (at.take("点") || at.take("點"))) {
            auto const read = take_chinese_fraction(at, section);
            return read ? read : nothing();
        }
        int const big = take_big_chinese_place(at);
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
