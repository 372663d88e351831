// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_WORDS_HPP
#define PROSPECTUS_EXAMPLES_COMMON_WORDS_HPP

// What a program says when it cannot do as it was told, and which names the user may have meant.
//
//     near("NetIncome", {"Assets", "NetIncomeLoss", "Revenues"}, 3)   // {"NetIncomeLoss"}
//     listed({"a", "b", "c"}, " or ")                                 // "a, b or c"
//
// Shape   Near are names that hold the word, small and capital letters alike, or are a few letters away from it; the
//         nearest first.

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace examples {

struct refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline std::string in_quotes(std::string_view text) { return '"' + std::string{text} + '"'; }

inline std::string listed(std::vector<std::string> const& words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? last : ", ";
        out += words[i];
    }
    return out;
}

inline std::string lower(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// How many letters must be put in, left out or changed.
inline std::size_t letters_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

inline std::vector<std::string> near(std::string_view word, std::vector<std::string> const& names, std::size_t most) {
    auto const meant = lower(word.substr(0, 200));
    std::vector<std::pair<std::size_t, std::string>> found;
    for (auto const& name : names) {
        auto const one = lower(name);
        bool const holds = meant.size() > 2 && one.find(meant) != one.npos;
        auto const apart = holds ? one.size() - meant.size() : 4 * letters_between(meant, one);
        if (holds || apart <= meant.size()) found.emplace_back(apart, name);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > most) found.resize(most);
    std::vector<std::string> out;
    for (auto& [apart, name] : found) out.push_back(std::move(name));
    return out;
}

}  // namespace examples

#endif
