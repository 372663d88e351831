// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_ROWS_HPP
#define PROSPECTUS_TESTS_ROWS_HPP

// The rows of a small file of comma-separated values, and the days in them. Without the library's own readers.

#include <prospectus/calendar/date.hpp>

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace tests {

using row = std::vector<std::string>;

/// The row of names is left out, and lines that begin with #. A file that is not there is an error.
inline std::vector<row> rows_of(std::string const& path) {
    std::ifstream file{path};
    if (!file) throw std::runtime_error{"no file " + path};
    std::vector<row> rows;
    std::string line;
    bool named = false;
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#') continue;
        if (!named) {
            named = true;
            continue;
        }
        row& fields = rows.emplace_back();
        std::size_t from = 0;
        for (std::size_t comma; (comma = line.find(',', from)) != std::string::npos; from = comma + 1)
            fields.push_back(line.substr(from, comma - from));
        fields.push_back(line.substr(from));
    }
    return rows;
}

/// Of 2024-09-28.
inline prospectus::date day_of(std::string const& iso) {
    auto const part = [&](std::size_t from, std::size_t count) {
        return static_cast<unsigned short>(std::stoi(iso.substr(from, count)));
    };
    return prospectus::date{part(0, 4), part(5, 2), part(8, 2)};
}

}  // namespace tests

#endif
