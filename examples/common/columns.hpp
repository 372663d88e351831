// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_COLUMNS_HPP
#define PROSPECTUS_EXAMPLES_COMMON_COLUMNS_HPP

// Rows as columns that stand under each other.
//
//     print_columns(std::cout, {{"period", "value"}, {"FY2023", "5"}}, {false, true});
//     // period  value
//     // FY2023      5

#include "mark.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace examples {

/// Columns padded to one width; those of `right` stand at their right end.
inline void print_columns(std::ostream& out, std::vector<std::vector<std::string>> const& rows,
                          std::vector<bool> const& right) {
    auto const columns = [](std::string_view text) {
        std::size_t count = 0;
        while (!text.empty()) {
            auto const next = first_glyph(text);
            count += columns_of(next.code);
            text.remove_prefix(next.bytes.size());
        }
        return count;
    };
    std::vector<std::size_t> widths(right.size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
    for (auto const& row : rows) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string const space(widths[i] - columns(row[i]), ' ');
            text += i > 0 ? "  " : "";
            text += right[i] ? space + row[i] : row[i] + space;
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << '\n';
    }
}

}  // namespace examples

#endif
