// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_ENCODING_HPP
#define PROSPECTUS_EXAMPLES_COMMON_ENCODING_HPP

// The text of a file in UTF-8, whatever it was written in.
//
//     auto const read = decoded(bytes);
//     read.text                          // UTF-8, without a byte order mark
//     read.encoding                      // "UTF-8", "UTF-16 LE", "UTF-16 BE"
//     read.stray                         // bytes that are not of it, each with its line: read as Windows-1252
//
// Shape   UTF-16 by its byte order mark, or where every other byte of the beginning is zero; else UTF-8. A byte that is no
//         UTF-8 is what Windows-1252 has it for, so that none is lost; half a pair of UTF-16 is U+FFFD.
// Source  WHATWG Encoding, windows-1252.

#include "mark.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace examples {

struct decoded_text {
    std::string text{};
    std::string encoding{};
    std::vector<std::size_t> stray{};  // the line of each byte, or half of a pair, that is not of the encoding
};

inline void append_utf8(std::string& out, char32_t code) {
    auto const put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            put(0xe0 | code >> 12);
        } else {
            put(0xf0 | code >> 18);
            put(0x80 | (code >> 12 & 0x3f));
        }
        put(0x80 | (code >> 6 & 0x3f));
    }
    put(0x80 | (code & 0x3f));
}

namespace detail {

inline char32_t from_windows_1252(unsigned char byte) {
    constexpr char32_t upper[]{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
                               0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                               0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    return byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : byte;
}

/// Counts LF, CR LF and CR as they come.
class line_counter {
public:
    void pass(char32_t code) {
        if (code == '\r' || (code == '\n' && last_ != '\r')) ++line_;
        last_ = code;
    }
    [[nodiscard]] std::size_t line() const noexcept { return line_; }

private:
    std::size_t line_ = 1;
    char32_t last_ = 0;
};

inline decoded_text from_utf16(std::string_view bytes, bool big_endian) {
    decoded_text read{.encoding = big_endian ? "UTF-16 BE" : "UTF-16 LE"};
    line_counter at;
    auto const byte_at = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(bytes[i])}; };
    auto const unit_at = [&](std::size_t i) {
        return big_endian ? byte_at(i) << 8 | byte_at(i + 1) : byte_at(i + 1) << 8 | byte_at(i);
    };
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t code = i + 1 < bytes.size() ? unit_at(i) : 0xdc00;
        if (i == 0 && code == 0xfeff) continue;
        if (code >= 0xd800 && code < 0xe000) {
            char32_t const low = code < 0xdc00 && i + 3 < bytes.size() ? unit_at(i + 2) : 0;
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            } else {
                code = 0xfffd;
                read.stray.push_back(at.line());
            }
        }
        at.pass(code);
        append_utf8(read.text, code);
    }
    return read;
}

inline decoded_text from_utf8(std::string_view bytes) {
    decoded_text read{.encoding = "UTF-8"};
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    line_counter at;
    while (!bytes.empty()) {
        auto const next = first_glyph(bytes);
        if (next.code == 0 && bytes.front() != '\0') {
            read.stray.push_back(at.line());
            append_utf8(read.text, from_windows_1252(static_cast<unsigned char>(bytes.front())));
        } else {
            read.text += next.bytes;
        }
        at.pass(next.code);
        bytes.remove_prefix(next.bytes.size());
    }
    return read;
}

}  // namespace detail

inline decoded_text decoded(std::string_view bytes) {
    std::size_t zeros[2]{};
    auto const beginning = bytes.substr(0, 64);
    for (std::size_t i = 0; i < beginning.size(); ++i)
        if (beginning[i] == '\0') ++zeros[i % 2];
    auto const mostly = [&](std::size_t place) { return zeros[place] > beginning.size() / 4 && zeros[1 - place] == 0; };
    if (bytes.starts_with("\xff\xfe") || mostly(1)) return detail::from_utf16(bytes, false);
    if (bytes.starts_with("\xfe\xff") || mostly(0)) return detail::from_utf16(bytes, true);
    return detail::from_utf8(bytes);
}

/// As a terminal shows it: what is not printed is '?'.
inline std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        auto const next = first_glyph(text);
        bool const printed = next.code >= 0x20 && (next.code < 0x7f || next.code >= 0xa0);
        shown += printed ? next.bytes : std::string_view{"?"};
        text.remove_prefix(next.bytes.size());
    }
    return shown;
}

}  // namespace examples

#endif
