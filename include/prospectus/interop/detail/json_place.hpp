// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_JSON_PLACE_HPP
#define PROSPECTUS_INTEROP_DETAIL_JSON_PLACE_HPP

// Where in a JSON text one is, kept on the stack and written out only when there is an error.
//
//     json_place const root;
//     json_place const data = root.member("data");
//     json_place const fourth = data.element(3);
//     fourth.path()                     == "$.data[3]"
//     fourth.member("a-b").path()       == "$.data[3]['a-b']"
//
// Undefined  A place must not outlive the one it was taken from, nor the text of its name.
// Source     RFC 9535, shorthand names where they can be, else in single quotes.

#include <cstddef>
#include <string>
#include <string_view>

namespace prospectus::detail {

class json_place {
public:
    constexpr json_place() noexcept = default;

    [[nodiscard]] constexpr json_place member(std::string_view name) const noexcept { return {this, name, 0, 'm'}; }
    [[nodiscard]] constexpr json_place element(std::size_t at) const noexcept { return {this, {}, at, 'e'}; }

    [[nodiscard]] std::string path() const {
        std::string text;
        write(text);
        return text;
    }

private:
    constexpr json_place(json_place const* above, std::string_view name, std::size_t at, char kind) noexcept
        : above_{above}, name_{name}, at_{at}, kind_{kind} {}

    void write(std::string& text) const {
        if (above_ == nullptr) {
            text += '$';
            return;
        }
        above_->write(text);
        if (kind_ == 'e') text += '[' + std::to_string(at_) + ']';
        else if (is_shorthand(name_)) (text += '.') += name_;
        else quote(text);
    }

    [[nodiscard]] static constexpr bool is_shorthand(std::string_view name) noexcept {
        for (char const c : name)
            if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  static_cast<unsigned char>(c) >= 0x80))
                return false;
        return !name.empty() && !(name.front() >= '0' && name.front() <= '9');
    }
    void quote(std::string& text) const {
        text += "['";
        for (char const c : name_) {
            if (c == '\'' || c == '\\') text += '\\';
            if (static_cast<unsigned char>(c) < 0x20) {
                text += "\\u00";
                text += "01"[(c >> 4) & 1];
                text += "0123456789abcdef"[c & 15];
            } else {
                text += c;
            }
        }
        text += "']";
    }

    json_place const* above_ = nullptr;
    std::string_view name_{};
    std::size_t at_ = 0;
    char kind_ = 'm';
};

}  // namespace prospectus::detail

#endif
