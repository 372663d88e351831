// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_COUNTED_THINGS_HPP
#define PROSPECTUS_TEXT_DETAIL_COUNTED_THINGS_HPP

// What is counted: "3 months" counts months, 500家公司 companies.
//
//     thing_name{"companies"}.name()   == "company";

#include <prospectus/text/detail/cursor.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace prospectus::detail {

/// What Chinese counts, and an English name for it.
struct counted_word {
    std::string_view word;
    std::string_view means;
};
inline constexpr counted_word counted_words[]{
    {"股", "share"},      {"个月", "month"},       {"個月", "month"},     {"年", "year"},        {"天", "day"},
    {"名用户", "user"},   {"位用户", "user"},      {"个用户", "user"},    {"用户", "user"},      {"名员工", "employee"},
    {"员工", "employee"}, {"个参数", "parameter"}, {"参数", "parameter"}, {"家公司", "company"}, {"人", "person"},
};

/// A name in Latin letters without its plural, as unit takes it: at most fifteen bytes.
class thing_name {
public:
    constexpr thing_name() noexcept = default;
    constexpr explicit thing_name(std::string_view plural) noexcept {
        auto const put = [&](std::string_view letters) {
            for (char const c : letters) letters_[size_++] = c;
        };
        bool const in_ies = plural.size() > 4 && plural.ends_with("ies") && plural != "movies" && plural != "series";
        bool const in_es = plural.size() > 4 && (plural.ends_with("sses") || plural.ends_with("xes") ||
                                                 plural.ends_with("ches") || plural.ends_with("shes"));
        bool const in_s = plural.size() > 2 && plural.ends_with('s') && !plural.ends_with("ss") &&
                          !plural.ends_with("us") && !plural.ends_with("is") && plural != "series";
        auto const cut = in_ies ? 3U : in_es ? 2U : in_s ? 1U : 0U;
        auto const stem = plural.substr(0, plural.size() - cut);
        if (plural == "people") {
            put("person");
            return;
        }
        if (stem.size() + (in_ies ? 1 : 0) > letters_.size()) return;
        put(stem);
        if (in_ies) put("y");
    }
    [[nodiscard]] constexpr std::string_view name() const noexcept { return {letters_.data(), size_}; }

private:
    std::array<char, 15> letters_{};
    std::size_t size_ = 0;
};

/// Empty if there is none, or one that a unit does not take.
[[nodiscard]] constexpr thing_name take_thing(cursor& at) noexcept {
    for (auto const& [word, means] : counted_words)
        if (at.take(word)) return thing_name{means};
    auto ahead = at;
    if (ahead.take("个") || ahead.take("個")) (void)ahead.skip_blanks();
    auto const here = ahead.rest();
    std::size_t length = 0;
    while (length < here.size() && cursor::is_letter(here[length])) ++length;
    auto const word = here.substr(0, length);
    for (std::string_view const no_thing : {"to", "and", "or", "plus", "per", "a", "an", "each", "of", "in"})
        if (word == no_thing) return {};
    thing_name const found{word};
    if (found.name().empty()) return found;
    ahead.advance(length);
    at = ahead;
    return found;
}

}  // namespace prospectus::detail

#endif
