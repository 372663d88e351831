// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_ACCOUNT_HPP
#define PROSPECTUS_EXAMPLES_COMMON_ACCOUNT_HPP

// An account of a file in which each of its rows is.
//
//     counted(3, "row")              // "3 rows"
//     quoted("caf\xe9")              // "\"caf?\""
//     print_refused(out, refused)    // "#   line 3: ..."

#include "csv.hpp"
#include "encoding.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace examples {

inline std::string quoted(std::string_view text) { return '"' + printable(text) + '"'; }

inline std::string counted(std::size_t count, std::string_view thing) {
    return std::to_string(count) + ' ' + std::string{thing} + (count == 1 ? "" : "s");
}

/// Rows that stand together and are refused alike are told together.
inline void print_refused(std::ostream& out, std::vector<refused_row> const& refused) {
    if (refused.empty()) return;
    out << "# refused\n";
    for (std::size_t i = 0; i < refused.size();) {
        std::size_t end = i + 1;
        while (end < refused.size() && refused[end].why() == refused[i].why()) ++end;
        auto const line = "#   line " + std::to_string(refused[i].line());
        if (end - i < 4) {
            out << line << ": " << refused[i].why() << '\n';
            ++i;
            continue;
        }
        out << line << " and the " << end - i - 1 << " rows after it up to line " << refused[end - 1].line() << ": "
            << refused[i].why() << '\n';
        i = end;
    }
}

inline std::string lines_text(std::vector<std::size_t> lines) {
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::string text = lines.size() == 1 ? "line " : "lines ";
    for (std::size_t i = 0; i < lines.size() && i < 10; ++i)
        text.append(i > 0 ? ", " : "").append(std::to_string(lines[i]));
    return lines.size() > 10 ? text + " and " + std::to_string(lines.size() - 10) + " more" : text;
}

/// What of the file was not as it should be, but was read all the same.
inline void print_oddities(std::ostream& out, std::string_view encoding, std::vector<std::size_t> const& stray,
                           std::vector<std::size_t> const& over_lines) {
    if (encoding != "UTF-8") out << "# the file is " << encoding << '\n';
    if (!stray.empty())
        out << "# not " << encoding << ": " << counted(stray.size(), "byte") << " on " << lines_text(stray)
            << ", read as Windows-1252\n";
    if (!over_lines.empty())
        out << "# within quotes a row goes on over more lines from " << lines_text(over_lines) << '\n';
}

}  // namespace examples

#endif
