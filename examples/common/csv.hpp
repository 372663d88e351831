// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_CSV_HPP
#define PROSPECTUS_EXAMPLES_COMMON_CSV_HPP

// The rows of a CSV file, each with its line, split but not yet understood; and fields as they are written.
//
//     for (csv_row const& row : read_csv(stream)) ... row.fields[0] ...
//     csv_field("[1, 2]") == "\"[1, 2]\"";
//
// Shape   Fields quoted as CSV quotes. A byte order mark, empty lines and those that begin with '#' are passed over.
// Errors  refused_row with the line and a sentence.

#include <boost/token_functions.hpp>
#include <boost/tokenizer.hpp>

#include <cstddef>
#include <istream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace examples {

class refused_row : public std::runtime_error {
public:
    refused_row(std::size_t line, std::string const& why)
        : std::runtime_error{"line " + std::to_string(line) + ": " + why} {}
};

struct csv_row {
    std::size_t line;
    std::vector<std::string> fields;
};

inline std::vector<csv_row> read_csv(std::istream& stream) {
    using separator = boost::escaped_list_separator<char>;
    std::vector<csv_row> rows;
    std::string text;
    std::size_t line = 1;
    for (; std::getline(stream, text); ++line) {
        if (line == 1 && text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
        if (!text.empty() && text.back() == '\r') text.pop_back();
        if (text.empty() || text.front() == '#') continue;
        try {
            boost::tokenizer<separator> const cells{text};
            rows.push_back({line, {cells.begin(), cells.end()}});
        } catch (boost::escaped_list_error const& bad) {
            throw refused_row{line, std::string{"not CSV: "} + bad.what()};
        }
    }
    if (stream.bad()) throw refused_row{line, "cannot be read"};
    return rows;
}

/// Quoted where a comma, a quote or the end of a line stands in it.
inline std::string csv_field(std::string const& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string field = "\"";
    for (char const c : text) field.append(c == '"' ? 2 : 1, c);
    return field += '"';
}

}  // namespace examples

#endif
