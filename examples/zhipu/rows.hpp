// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_ROWS_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_ROWS_HPP

// The rows of zhipu.csv, each with its line, split but not yet understood.
//
//     auto const rows = read_rows(stream);   // "revenue,,2022,,5740万元" is {line, "revenue", "", "2022", "", "5740万元"}
//
// Errors  refused_row with the line and a sentence: a row has five fields, quoted as CSV quotes.

#include <boost/token_functions.hpp>
#include <boost/tokenizer.hpp>

#include <cstddef>
#include <istream>
#include <stdexcept>
#include <string>
#include <vector>

namespace zhipu {

struct row {
    std::size_t line;
    std::string kind, what, when, hedge, figure;
};

class refused_row : public std::runtime_error {
public:
    refused_row(std::size_t line, std::string const& why)
        : std::runtime_error{"line " + std::to_string(line) + ": " + why} {}
};

inline row split(std::size_t line, std::string const& text) {
    using separator = boost::escaped_list_separator<char>;
    std::vector<std::string> fields;
    try {
        boost::tokenizer<separator> const cells{text};
        fields.assign(cells.begin(), cells.end());
    } catch (boost::escaped_list_error const& bad) {
        throw refused_row{line, std::string{"not CSV: "} + bad.what()};
    }
    if (fields.size() != 5)
        throw refused_row{line, std::to_string(fields.size()) + " fields where kind,what,when,hedge,figure are meant"};
    return {line, fields[0], fields[1], fields[2], fields[3], fields[4]};
}

/// Lines that are empty or begin with '#' are passed over.
inline std::vector<row> read_rows(std::istream& stream) {
    std::vector<row> rows;
    std::string text;
    for (std::size_t line = 1; std::getline(stream, text); ++line) {
        if (!text.empty() && text.back() == '\r') text.pop_back();
        if (!text.empty() && text.front() != '#') rows.push_back(split(line, text));
    }
    return rows;
}

}  // namespace zhipu

#endif
