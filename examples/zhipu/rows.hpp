// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_ROWS_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_ROWS_HPP

// The rows of zhipu.csv, each with its line, split but not yet understood.
//
//     auto const rows = read_rows(stream);   // "revenue,,2022,,5740万元" is {line, "revenue", "", "2022", "", "5740万元"}
//
// Errors  refused_row with the line and a sentence: a row has five fields, quoted as CSV quotes.

#include "../common/csv.hpp"

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

namespace zhipu {

struct row {
    std::size_t line;
    std::string kind, what, when, hedge, figure;
};

using examples::refused_row;

inline std::vector<row> read_rows(std::istream& stream) {
    std::vector<row> rows;
    for (auto const& [line, fields] : examples::read_csv(stream)) {
        if (fields.size() != 5)
            throw refused_row{line,
                              std::to_string(fields.size()) + " fields where kind,what,when,hedge,figure are meant"};
        rows.push_back({line, fields[0], fields[1], fields[2], fields[3], fields[4]});
    }
    return rows;
}

}  // namespace zhipu

#endif
