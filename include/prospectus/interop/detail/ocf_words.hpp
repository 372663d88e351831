// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_WORDS_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_WORDS_HPP

// Which of a fixed list of words a text is, by one look into a table made at compile time.
//
//     constexpr word_table<3> colours{{"red", "green", "blue"}};
//     colours.find("green")   == 1;
//     colours.find("yellow")  == -1;
//
// Undefined  A word of no letters; a table of more than 120 words.

#include <array>
#include <cstddef>
#include <string_view>

namespace prospectus::detail {

template <std::size_t N>
class word_table {
public:
    static_assert(N <= 120);

    constexpr explicit word_table(std::array<std::string_view, N> words) noexcept : words_{words} {
        for (auto& slot : slots_) slot = -1;
        for (std::size_t i = 0; i < N; ++i) {
            auto slot = hash(words_[i]);
            while (slots_[slot] >= 0) slot = (slot + 1) % slots_.size();
            slots_[slot] = static_cast<signed char>(i);
        }
    }

    /// Its place in the list, or -1.
    [[nodiscard]] constexpr int find(std::string_view word) const noexcept {
        if (word.empty()) return -1;
        for (auto slot = hash(word); slots_[slot] >= 0; slot = (slot + 1) % slots_.size())
            if (words_[static_cast<std::size_t>(slots_[slot])] == word) return slots_[slot];
        return -1;
    }
    [[nodiscard]] constexpr std::string_view operator[](std::size_t i) const noexcept { return words_[i]; }

private:
    [[nodiscard]] static constexpr std::size_t hash(std::string_view word) noexcept {
        auto const at = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
        auto const size = word.size();
        return (size * 61 + at(0) * 7 + at(size / 2) * 13 + at(size - 1) * 29 + at(size / 3) * 101) % 512;
    }

    std::array<std::string_view, N> words_;
    std::array<signed char, 512> slots_{};
};
template <std::size_t N>
word_table(std::array<std::string_view, N>) -> word_table<N>;

}  // namespace prospectus::detail

#endif
