// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_CSV_HPP
#define PROSPECTUS_EXAMPLES_COMMON_CSV_HPP

// The rows of a CSV file, each with its line, split but not yet understood; and fields as they are written.
//
//     for (csv_row const& row : read_csv(stream)) ... row.fields[0] ...
//     csv_field("[1, 2]") == "\"[1, 2]\"";
//
// Shape   Fields quoted as RFC 4180 quotes; lines end in LF, CR LF or CR. A byte order mark, empty lines and those that
//         begin with '#' are passed over.
// Errors  refused_row with the line and a sentence.

#include <cstddef>
#include <istream>
#include <stdexcept>
#include <string>
#include <string_view>
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

/// Takes a text apart, character by character.
class csv_reader {
public:
    explicit csv_reader(std::string_view text) : text_{text} {
        if (text_.starts_with("\xef\xbb\xbf")) at_ = 3;
    }

    std::vector<csv_row> rows() {
        std::vector<csv_row> found;
        while (at_ < text_.size()) {
            bool const passed_over = is_line_end(text_[at_]) || text_[at_] == '#';
            if (!passed_over) found.push_back(row());
            while (at_ < text_.size() && !is_line_end(text_[at_])) ++at_;
            end_line();
        }
        return found;
    }

private:
    static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

    /// LF, CR LF or CR.
    void end_line() {
        if (at_ >= text_.size() || !is_line_end(text_[at_])) return;
        if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
        ++at_;
        ++line_;
    }
    csv_row row() {
        csv_row found{line_, {field()}};
        while (at_ < text_.size() && text_[at_] == ',') {
            ++at_;
            found.fields.push_back(field());
        }
        return found;
    }
    std::string field() {
        if (at_ < text_.size() && text_[at_] == '"') return quoted_field();
        auto const begins = at_;
        while (at_ < text_.size() && text_[at_] != ',' && !is_line_end(text_[at_])) ++at_;
        return std::string{text_.substr(begins, at_ - begins)};
    }
    std::string quoted_field() {
        auto const opened = line_;
        std::string found;
        for (++at_; at_ < text_.size();) {
            if (text_[at_] == '"') {
                if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') {
                    ++at_;
                    if (at_ < text_.size() && text_[at_] != ',' && !is_line_end(text_[at_]))
                        throw refused_row{line_, "not CSV: a comma or the end of the line must follow a quoted field"};
                    return found;
                }
                ++at_;
            }
            if (is_line_end(text_[at_])) {
                found += '\n';
                end_line();
            } else {
                found += text_[at_++];
            }
        }
        throw refused_row{opened, "not CSV: a quote is opened and never closed"};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

inline std::vector<csv_row> read_csv(std::istream& stream) {
    std::string text;
    for (char part[4096]; stream.read(part, sizeof part), stream.gcount() > 0;)
        text.append(part, static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) throw refused_row{1, "cannot be read"};
    return csv_reader{text}.rows();
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
