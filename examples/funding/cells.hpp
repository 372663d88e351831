// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_CELLS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_CELLS_HPP

// What single cells of other people's tables are: told or not, a spreadsheet's error, exact, or perhaps thousands.
//
//     is_not_told("Undisclosed"), is_spreadsheet_error("#NAME?"), may_be_thousands("1.500")

#include "../common/cells.hpp"

#include <prospectus/prospectus.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace funding {

using namespace prospectus;

namespace parts {

using examples::is_not_told;
using examples::is_spreadsheet_error;

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
    auto const word = examples::lower(label);
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
