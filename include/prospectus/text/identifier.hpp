// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_IDENTIFIER_HPP
#define PROSPECTUS_TEXT_IDENTIFIER_HPP

// Codes that registries give out, as they print them.
//
//     from_text<lei>("7LTWFZYICNSX8D621K86")         == lei{"7LTWFZYICNSX8D621K86"};
//     from_text<isin>("US0378331O05").error()        // offset 11, "another check digit": O for 0
//     to_text(cik{320193})                           == "0000320193";
//     describe(identifier_reason::wrong_check_digit)
//
// Shape   The code alone: capital letters and digits, no blank. A CIK with or without the zeros before it.
// Errors  text_error at the first character that cannot stand there; at the check digits where these are not those of
//         the rest.

#include <prospectus/corporate/cik.hpp>
#include <prospectus/corporate/identifier_reason.hpp>
#include <prospectus/corporate/isin.hpp>
#include <prospectus/corporate/lei.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(identifier_reason reason) noexcept {
    switch (reason) {
        case identifier_reason::wrong_length:
            return "too few or too many characters: a LEI has 20, an ISIN 12, a CIK 1 to 10";
        case identifier_reason::wrong_character:
            return "a character that cannot stand there: capital letters and digits alone, without blanks";
        case identifier_reason::wrong_check_digit:
            return "the check digit is not that of the rest: a character is wrong, or two stand the wrong way round";
        case identifier_reason::reserved: return "zero is given to nobody";
    }
    return "";
}

namespace detail {

/// What may stand in a code that begins with some letters and ends in some digits.
struct code_shape {
    std::size_t length, letters, check_digits;
    std::string_view in_words;
};

template <class Code>
[[nodiscard]] constexpr outcome<Code, text_error> read_code(std::string_view text, code_shape const& shape) {
    auto const found = Code::from(text);
    if (found) return *found;
    auto const check_at = shape.length - shape.check_digits;
    if (found.error() == identifier_reason::wrong_check_digit)
        return unexpected{text_error{check_at, "another check digit, or other characters before it"}};
    for (std::size_t i = 0; i < text.size() && i < shape.length; ++i) {
        bool const fits = i < shape.letters ? is_capital(text[i])
                                            : is_digit_or_capital(text[i]) && !(i >= check_at && is_capital(text[i]));
        if (!fits) return unexpected{text_error{i, shape.in_words}};
    }
    return unexpected{text_error{text.size() < shape.length ? text.size() : shape.length, shape.in_words}};
}

}  // namespace detail

template <>
struct text_reader<lei> {
    [[nodiscard]] static constexpr outcome<lei, text_error> read(std::string_view text) {
        return detail::read_code<lei>(text, {20, 0, 2, "eighteen capital letters or digits and two check digits"});
    }
};
template <>
struct text_reader<isin> {
    [[nodiscard]] static constexpr outcome<isin, text_error> read(std::string_view text) {
        return detail::read_code<isin>(text, {12, 2, 1, "two capital letters, nine more or digits, and a check digit"});
    }
};
template <>
struct text_reader<cik> {
    [[nodiscard]] static constexpr outcome<cik, text_error> read(std::string_view text) {
        if (auto const found = cik::from(text)) return *found;
        std::string_view const expected = "one to ten digits, not all zero";
        for (std::size_t i = 0; i < text.size(); ++i)
            if (i == 10 || text[i] < '0' || text[i] > '9') return unexpected{text_error{i, expected}};
        return unexpected{text_error{0, expected}};
    }
};

template <>
struct text_writer<lei> {
    static void append(std::string& out, lei const& code) { out += code.code(); }
};
template <>
struct text_writer<isin> {
    static void append(std::string& out, isin const& code) { out += code.code(); }
};
template <>
struct text_writer<cik> {
    static void append(std::string& out, cik const& code) { out += static_cast<std::string_view>(code.code()); }
};

}  // namespace prospectus

#endif
