// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_CHECK_DIGITS_HPP
#define PROSPECTUS_CORPORATE_DETAIL_CHECK_DIGITS_HPP

// The digits that show a code was copied wrongly.
//
//     mod_97("529900T8BM49AURSDO55") == 1;      // as every LEI and IBAN has it
//     luhn("US0378331005")           == 0;      // as every ISIN has it
//
// Shape   A letter stands for the number 10 to 35. mod_97 reads it as two digits of one long number, luhn as two digits
//         of which each second from the right is doubled.
// Undefined  Characters other than capital letters and digits.
// Source  ISO/IEC 7064 (MOD 97-10); ISO 6166 annex C (the double-add-double formula).

#include <string_view>

namespace prospectus::detail {

[[nodiscard]] constexpr bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_digit_or_capital(char c) noexcept { return (c >= '0' && c <= '9') || is_capital(c); }
[[nodiscard]] constexpr int value_of_character(char c) noexcept { return is_capital(c) ? c - 'A' + 10 : c - '0'; }

[[nodiscard]] constexpr int mod_97(std::string_view code) noexcept {
    int rest = 0;
    for (char const c : code) {
        int const value = value_of_character(c);
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest;
}

/// 0 where the last digit is right.
[[nodiscard]] constexpr int luhn(std::string_view code) noexcept {
    int sum = 0;
    bool doubled = false;
    auto const add = [&](int digit) {
        int const part = doubled ? 2 * digit : digit;
        sum += part / 10 + part % 10;
        doubled = !doubled;
    };
    for (auto i = code.size(); i-- > 0;) {
        int const value = value_of_character(code[i]);
        add(value % 10);
        if (value >= 10) add(value / 10);
    }
    return sum % 10;
}

}  // namespace prospectus::detail

#endif
