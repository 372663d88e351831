// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_SPLIT_HPP
#define PROSPECTUS_EXAMPLES_COMMON_SPLIT_HPP

// The rows of a table whose separator is found out.
//
//     auto const [rows, separator] = split(text, [](std::vector<std::string> const& head) { ... })
//
// Shape   By the separator with which most of the head is understood, as the function counts it; the first row after
//         "sep=;" is the head.

#include "csv.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace examples {

template <class Understood>
std::pair<sorted_rows, char> split(std::string_view text, Understood const& understood_of) {
    if (text.starts_with("sep=") && text.size() > 4) {
        char const separator = text[4];
        auto rows = sort_rows(text, {separator, false});
        if (!rows.rows.empty()) rows.rows.erase(rows.rows.begin());
        return {std::move(rows), separator};
    }
    auto const head = text.substr(0, text.find_first_of("\r\n", text.find_first_not_of("\r\n")));
    char best = ',';
    std::size_t most = 0;
    for (char const separator : {',', ';', '\t', '|'}) {
        auto const rows = sort_rows(head, {separator, false});
        if (rows.rows.empty()) continue;
        std::size_t const understood = understood_of(rows.rows.front().fields);
        if (understood > most) most = understood, best = separator;
    }
    return {sort_rows(text, {best, false}), best};
}

}  // namespace examples

#endif
