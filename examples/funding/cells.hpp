// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_CELLS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_CELLS_HPP

// What single cells of other people's tables are: told or not, a spreadsheet's error, exact, or perhaps thousands.
//
//     is_not_told("Undisclosed"), is_spreadsheet_error("#NAME?"), may_be_thousands("1.500")

#include <prospectus/prospectus.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace funding {

using namespace prospectus;

namespace parts {

inline std::string small(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}
inline bool is_not_told(std::string_view text) {
    auto const word = small(text);
    for (std::string_view const known : {"",
                                         "undisclosed",
                                         "undisclosed amount",
                                         "undisclosed sum",
                                         "not disclosed",
                                         "unknown",
                                         "n/a",
                                         "na",
                                         "nan",
                                         "none",
                                         "null",
                                         "\\n",
                                         "-",
                                         "--",
                                         "\u2013",
                                         "\u2014",
                                         "?",
                                         "tbd",
                                         "tba",
                                         "confidential",
                                         "未披露",
                                         "未透露",
                                         "未公开"})
        if (word == known) return true;
    return false;
}
/// What a spreadsheet wrote in place of a value that it could not find out.
inline bool is_spreadsheet_error(std::string_view text) {
    for (std::string_view const known :
         {"#name?", "#value!", "#ref!", "#div/0!", "#num!", "#null!", "#n/a", "#error!", "#spill!", "#calc!"})
        if (small(text).starts_with(known)) return true;
    return !text.empty() && text.find_first_not_of('#') == text.npos;
}

/// Every digit stands there: no place word, no scale of the column.
inline bool is_in_full(figure const& f, std::string_view text, number_style marks) {
    std::string digits;
    for (char const c : text)
        if ((c >= '0' && c <= '9') || c == marks.point) digits += c == marks.point ? '.' : c;
    auto const alone = from_text<decimal>(digits);
    return alone && f.how() == hedge::none && (f.value() == *alone || f.value() == -*alone);
}

/// 1.500: money has no three decimals, so the point may stand between thousands.
inline bool may_be_thousands(std::string_view text) {
    auto const first = text.find_first_of("0123456789"), last = text.find_last_of("0123456789");
    if (first == text.npos) return false;
    auto const number = text.substr(first, last - first + 1);
    auto const point = number.find('.');
    return number.find_first_not_of("0123456789.") == number.npos && point != number.npos &&
           number.size() - point == 4 && point <= 3 && number.front() != '0';
}

inline std::optional<funding_instrument> instrument_of(std::string_view label) {
    auto const word = small(label);
    auto const has = [&](std::string_view part) { return word.find(part) != word.npos; };
    if (has("secondary")) return funding_instrument::secondary;
    if (has("convertible")) return funding_instrument::convertible_note;
    if (has("debt")) return funding_instrument::debt;
    if (has("grant")) return funding_instrument::grant;
    if (word == "safe") return funding_instrument::safe;
    return std::nullopt;
}

}  // namespace parts

}  // namespace funding

#endif
