// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_CSV_HPP
#define PROSPECTUS_EXAMPLES_COMMON_CSV_HPP

// The rows of a CSV file, each with its line, split but not yet understood; and fields as they are written.
//
//     for (csv_row const& row : read_csv(stream)) ... row.fields[0] ...
//     csv_field("[1, 2]") == "\"[1, 2]\"";
//     sort_rows(text, {.separator = ';', .comments = false})    // other people's: what is no row stands beside the rows
//
// Shape   Fields quoted as RFC 4180 quotes; lines end in LF, CR LF or CR. A byte order mark, empty lines and those that
//         begin with '#' are passed over.
// Errors  refused_row with the line and a sentence; of sort_rows a list of them, each of one line.

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
        : std::runtime_error{"line " + std::to_string(line) + ": " + why}, line_{line}, why_{why} {}

    [[nodiscard]] std::size_t line() const noexcept { return line_; }
    [[nodiscard]] std::string const& why() const noexcept { return why_; }

private:
    std::size_t line_;
    std::string why_;
};

struct csv_row {
    std::size_t line;
    std::vector<std::string> fields;
};

struct csv_dialect {
    char separator = ',';
    bool comments = true;  // lines that begin with '#'
};

struct sorted_rows {
    std::vector<csv_row> rows{};  // the first of them is the head
    std::vector<refused_row> refused{};
    std::vector<std::size_t> over_lines{};  // the lines at which rows begin that go on in the next, within quotes
    std::size_t empty_lines = 0;
};

/// Takes a text apart, character by character.
class csv_reader {
public:
    explicit csv_reader(std::string_view text, csv_dialect dialect = {}) : text_{text}, dialect_{dialect} {
        if (text_.starts_with("\xef\xbb\xbf")) at_ = 3;
    }

    std::vector<csv_row> rows() {
        std::vector<csv_row> found;
        while (at_ < text_.size()) {
            bool const passed_over = is_line_end(text_[at_]) || (dialect_.comments && text_[at_] == '#');
            if (!passed_over) found.push_back(row());
            while (at_ < text_.size() && !is_line_end(text_[at_])) ++at_;
            end_line();
        }
        return found;
    }
    /// A row that cannot be taken apart, or goes on over lines and has not as many fields as the first, is refused with
    /// its first line alone: a quote that is never closed takes no other row with it.
    sorted_rows sorted() {
        sorted_rows found;
        most_lines_ = 100;
        while (at_ < text_.size()) {
            if (is_line_end(text_[at_])) {
                ++found.empty_lines;
                end_line();
                continue;
            }
            auto const begins = at_;
            auto const line = line_;
            try {
                auto next = row();
                if (line_ != line) {
                    if (!found.rows.empty() && next.fields.size() != found.rows.front().fields.size())
                        throw refused_row{line, "not CSV: a quote is opened and not closed in its line"};
                    found.over_lines.push_back(line);
                }
                found.rows.push_back(std::move(next));
                end_line();
            } catch (refused_row const& why) {
                found.refused.emplace_back(line, why.why());
                at_ = begins;
                line_ = line;
                while (at_ < text_.size() && !is_line_end(text_[at_])) ++at_;
                end_line();
            }
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
        while (at_ < text_.size() && text_[at_] == dialect_.separator) {
            ++at_;
            found.fields.push_back(field());
        }
        return found;
    }
    std::string field() {
        if (at_ < text_.size() && text_[at_] == '"') return quoted_field();
        auto const begins = at_;
        while (at_ < text_.size() && text_[at_] != dialect_.separator && !is_line_end(text_[at_])) ++at_;
        return std::string{text_.substr(begins, at_ - begins)};
    }
    std::string quoted_field() {
        auto const opened = line_;
        std::string found;
        for (++at_; at_ < text_.size();) {
            if (text_[at_] == '"') {
                if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') {
                    ++at_;
                    if (at_ < text_.size() && text_[at_] != dialect_.separator && !is_line_end(text_[at_]))
                        throw refused_row{line_, "not CSV: a comma or the end of the line must follow a quoted field"};
                    return found;
                }
                ++at_;
            }
            if (is_line_end(text_[at_])) {
                found += '\n';
                end_line();
                if (most_lines_ != 0 && line_ - opened > most_lines_) break;
            } else {
                found += text_[at_++];
            }
        }
        throw refused_row{opened, "not CSV: a quote is opened and never closed"};
    }

    std::string_view text_;
    csv_dialect dialect_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t most_lines_ = 0;  // that a quoted field may take; 0: any number
};

inline std::string read_all(std::istream& stream) {
    std::string text;
    for (char part[4096]; stream.read(part, sizeof part), stream.gcount() > 0;)
        text.append(part, static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) throw refused_row{1, "cannot be read"};
    return text;
}
inline std::vector<csv_row> read_csv(std::istream& stream) { return csv_reader{read_all(stream)}.rows(); }
inline sorted_rows sort_rows(std::string_view text, csv_dialect dialect = {}) {
    return csv_reader{text, dialect}.sorted();
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
