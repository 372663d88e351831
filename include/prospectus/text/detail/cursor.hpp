// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CURSOR_HPP
#define PROSPECTUS_TEXT_DETAIL_CURSOR_HPP

// Reading a text from its start, a word at a time.
//
//     cursor at{"Over 5 million"};
//     at.take_word("over"); at.skip_blanks();     // at.rest() == "5 million"
//     at.expected("a digit")                      // text_error{5, "a digit"}

#include <prospectus/text/error.hpp>

#include <cstddef>
#include <string_view>

namespace prospectus::detail {

/// A place in a text that never leaves it.
class cursor {
public:
    constexpr explicit cursor(std::string_view text) noexcept : text_{text} {}

    [[nodiscard]] constexpr std::size_t offset() const noexcept { return at_; }
    [[nodiscard]] constexpr bool at_end() const noexcept { return at_ == text_.size(); }
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return text_.substr(at_); }
    [[nodiscard]] constexpr char peek() const noexcept { return at_end() ? '\0' : text_[at_]; }

    constexpr void advance(std::size_t bytes) noexcept {
        at_ = bytes > text_.size() - at_ ? text_.size() : at_ + bytes;
    }

    constexpr bool take(std::string_view word) noexcept {
        if (!rest().starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    /// A word in Latin letters, whatever their case, that ends where a letter no longer follows. A blank in it is any
    /// number of them.
    constexpr bool take_word(std::string_view small) noexcept {
        if (at_end() || to_small(text_[at_]) != small.front()) return false;
        auto ahead = *this;
        for (char const wanted : small) {
            if (ahead.at_end()) return false;
            if (wanted == ' ' ? !ahead.skip_blanks() : to_small(ahead.text_[ahead.at_++]) != wanted) return false;
        }
        if (is_letter(small.back()) && is_letter(ahead.peek())) return false;
        at_ = ahead.at_;
        return true;
    }
    /// Whether there were any: ASCII's, no-break, thin and Chinese ones.
    constexpr bool skip_blanks() noexcept {
        auto const begins = at_;
        while (take(" ") || take("\u00a0") || take("\u202f") || take("\u2009") || take("\u3000")) {
        }
        return at_ != begins;
    }

    [[nodiscard]] constexpr text_error expected(std::string_view what) const noexcept { return {at_, what}; }

    [[nodiscard]] static constexpr bool is_letter(char c) noexcept { return to_small(c) >= 'a' && to_small(c) <= 'z'; }

private:
    [[nodiscard]] static constexpr char to_small(char c) noexcept {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace prospectus::detail

#endif
