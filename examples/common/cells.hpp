// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_CELLS_HPP
#define PROSPECTUS_EXAMPLES_COMMON_CELLS_HPP

// What single cells of other people's tables are: blank around, not told, or a spreadsheet's error.
//
//     trimmed("\u00a0 5 "), is_not_told("Undisclosed"), is_spreadsheet_error("#NAME?")

#include "words.hpp"

#include <string_view>

namespace examples {

inline std::string_view trimmed(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (std::string_view const blank : {" ", "\t", "\n", "\u00a0", "\ufeff"}) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size()), again = true;
            if (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
        }
    }
    return text;
}

inline bool is_not_told(std::string_view text) {
    auto const word = lower(text);
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
        if (lower(text).starts_with(known)) return true;
    return !text.empty() && text.find_first_not_of('#') == text.npos;
}

}  // namespace examples

#endif
