// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_TABLE_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_TABLE_HPP

// Rows of text in columns as wide as their widest cell. Chinese characters take two places.

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhipu {

inline std::size_t places(std::string_view text) {
    std::size_t count = 0;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) == 0x80) continue;  // within a character
        count += byte >= 0xe3 && byte < 0xf0 ? 2 : 1;
    }
    return count;
}

class table {
public:
    explicit table(std::vector<std::string> head) { rows_.push_back(std::move(head)); }
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    friend std::ostream& operator<<(std::ostream& out, table const& t) {
        std::vector<std::size_t> widths;
        for (auto const& row : t.rows_)
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i == widths.size()) widths.push_back(0);
                widths[i] = std::max(widths[i], places(row[i]));
            }
        for (auto const& row : t.rows_) {
            std::string line = " ";
            for (std::size_t i = 0; i < row.size(); ++i) {
                line += ' ' + row[i];
                if (i + 1 < row.size()) line.append(widths[i] - places(row[i]) + 1, ' ');
            }
            line.erase(line.find_last_not_of(' ') + 1);
            out << line << '\n';
        }
        return out << '\n';
    }

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace zhipu

#endif
