// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_MARK_HPP
#define PROSPECTUS_EXAMPLES_COMMON_MARK_HPP

// A text as a terminal shows it, with a mark under one of its bytes.
//
//     marked("约5x万", 4, ": expected a unit")     // "约5x万: expected a unit\n   ^"
//
// Unit    Columns of a terminal: a Chinese character takes two, a combining mark none (Unicode, East Asian Width).
// Shape   What is not UTF-8, and what is not printed, is shown as '?'. Of a long text the part about the place is shown.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace examples {

struct glyph {
    std::string_view bytes;
    char32_t code;  // 0 for a byte that is not UTF-8
};

/// The first one of a text that is not empty.
inline glyph first_glyph(std::string_view text) {
    auto const lead = static_cast<unsigned char>(text.front());
    std::size_t const size = lead < 0x80   ? 1
                             : lead < 0xc2 ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    if (size == 0 || size > text.size()) return {text.substr(0, 1), 0};
    char32_t code = size == 1 ? lead : lead & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        auto const next = static_cast<unsigned char>(text[i]);
        if (next >> 6 != 2) return {text.substr(0, 1), 0};
        code = (code << 6) | (next & 0x3fU);
    }
    constexpr char32_t least[]{0, 0, 0x80, 0x800, 0x10000};
    bool const surrogate = code >= 0xd800 && code < 0xe000;
    if (code < least[size] || surrogate || code > 0x10ffff) return {text.substr(0, 1), 0};
    return {text.substr(0, size), code};
}

inline std::size_t columns_of(char32_t code) {
    struct {
        char32_t first, last;
    } constexpr none[]{{0x300, 0x36f}, {0x200b, 0x200f}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}},
        two[]{{0x1100, 0x115f}, {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},  {0x4e00, 0x9fff},
              {0xa000, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},  {0xff00, 0xff60},
              {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};
    for (auto const& range : none)
        if (code >= range.first && code <= range.last) return 0;
    for (auto const& range : two)
        if (code >= range.first && code <= range.last) return 2;
    return 1;
}

inline std::string marked(std::string_view text, std::size_t place, std::string_view behind) {
    constexpr std::size_t most = 48;  // columns on each side
    struct shown {
        std::string text;
        std::size_t columns;
    };
    std::vector<shown> before;
    std::size_t column = 0;
    std::string after;
    std::size_t width_after = 0;
    for (std::size_t at = 0; at < text.size() && width_after < most;) {
        auto const next = first_glyph(text.substr(at));
        bool const printed = next.code >= 0x20 && (next.code < 0x7f || next.code >= 0xa0);
        shown const one{printed ? std::string{next.bytes} : "?", printed ? columns_of(next.code) : 1};
        at += next.bytes.size();
        if (at <= place) {
            before.push_back(one);
            column += one.columns;
        } else {
            after += one.text;
            width_after += one.columns;
            if (width_after >= most && at < text.size()) after += "...";
        }
    }
    std::size_t skipped = 0;
    while (column > most) column -= before[skipped++].columns;
    std::string line = skipped > 0 ? "..." : "";
    if (skipped > 0) column += 3;
    for (; skipped < before.size(); ++skipped) line += before[skipped].text;
    return line.append(after).append(behind).append("\n").append(column, ' ') + "^";
}

}  // namespace examples

#endif
