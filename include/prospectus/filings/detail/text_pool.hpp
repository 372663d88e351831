// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_TEXT_POOL_HPP
#define PROSPECTUS_FILINGS_DETAIL_TEXT_POOL_HPP

// Texts kept once each, by number; and a table that finds a number by its key again.
//
//     text_pool pool;
//     pool.number_of("USD")    == 1;      // number 0 is the empty text
//     pool.number_of("USD")    == 1;
//     pool.find("EUR")         == nothing;
//     pool[1]                  == "USD";  // the view lives as long as the pool
//
// Cost    A text's own characters, sixteen bytes for its place, and eight to twenty-two for its slots.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace prospectus::detail {

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t h) noexcept {
    h *= 0x9e37'79b9'7f4a'7c15U;  // 2^64 over the golden ratio
    return h ^ (h >> 32);
}

[[nodiscard]] inline std::uint64_t hash_of(std::string_view text) noexcept {
    std::uint64_t h = text.size(), part = 0;
    for (; text.size() > 8; text.remove_prefix(8)) {
        std::memcpy(&part, text.data(), 8);
        h = mixed(h ^ part);
    }
    part = 0;
    if (!text.empty()) std::memcpy(&part, text.data(), text.size());
    return mixed(h ^ part);
}

/// Numbers 0, 1, 2 ... by the hash of their keys, which stand elsewhere. At most three quarters of the slots are taken.
class number_table {
public:
    /// The number whose key is_it knows, else the one that make() gives.
    template <class Is, class Make>
    std::uint32_t find_or_add(std::uint64_t hash, Is const& is_it, Make const& make) {
        if (auto const found = find(hash, is_it)) return *found;
        if (4 * (taken_ + 1) > 3 * slots_.size()) grow();
        auto const number = make();
        put(hash, number);
        ++taken_;
        return number;
    }
    template <class Is>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, Is const& is_it) const {
        if (slots_.empty()) return std::nullopt;
        auto const mask = slots_.size() - 1;
        for (auto i = static_cast<std::size_t>(hash) & mask; slots_[i].number != 0; i = (i + 1) & mask)
            if (slots_[i].hash == static_cast<std::uint32_t>(hash) && is_it(slots_[i].number - 1))
                return slots_[i].number - 1;
        return std::nullopt;
    }
    [[nodiscard]] std::size_t bytes() const noexcept { return slots_.capacity() * sizeof(slot); }

private:
    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0;  // and one; 0 is free
    };
    void put(std::uint64_t hash, std::uint32_t number) {
        auto const mask = slots_.size() - 1;
        auto i = static_cast<std::size_t>(hash) & mask;
        while (slots_[i].number != 0) i = (i + 1) & mask;
        slots_[i] = {static_cast<std::uint32_t>(hash), number + 1};
    }
    void grow() {
        auto old = std::vector<slot>(slots_.empty() ? 16 : 2 * slots_.size());
        old.swap(slots_);
        for (auto const s : old)
            if (s.number != 0) put(s.hash, s.number - 1);
    }

    std::vector<slot> slots_;
    std::size_t taken_ = 0;
};

class text_pool {
public:
    /// Throws std::length_error for a text of more than four gigabytes.
    std::uint32_t number_of(std::string_view text) {
        if (text.empty()) return 0;
        return numbers_.find_or_add(hash_of(text), text_is{*this, text}, [&] {
            if (text.size() > 0xffff'ffffU) throw std::length_error{"fact_book: a name of more than four gigabytes"};
            if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
                std::size_t const twice = blocks_.empty() ? 256 : 2 * blocks_.back().capacity();
                std::size_t const room = twice < 65'536 ? twice : 65'536;
                blocks_.emplace_back().reserve(text.size() > room ? text.size() : room);
            }
            auto& block = blocks_.back();
            places_.push_back({static_cast<std::uint32_t>(blocks_.size() - 1), static_cast<std::uint32_t>(text.size()),
                               block.size()});
            block.insert(block.end(), text.begin(), text.end());
            return static_cast<std::uint32_t>(places_.size());
        });
    }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const {
        if (text.empty()) return 0U;
        return numbers_.find(hash_of(text), text_is{*this, text});
    }
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const {
        if (number == 0) return {};
        auto const& at = places_[number - 1];
        return {blocks_[at.block].data() + at.begin, at.size};
    }
    [[nodiscard]] std::size_t bytes() const noexcept {
        std::size_t sum =
            places_.capacity() * sizeof(place) + blocks_.capacity() * sizeof(blocks_[0]) + numbers_.bytes();
        for (auto const& block : blocks_) sum += block.capacity();
        return sum;
    }

private:
    struct place {
        std::uint32_t block, size;
        std::size_t begin;
    };
    struct text_is {
        text_pool const& pool;
        std::string_view text;
        [[nodiscard]] bool operator()(std::uint32_t number) const { return pool[number] == text; }
    };

    std::vector<std::vector<char>> blocks_;  // none ever grows past its capacity, so texts stay where they are
    std::vector<place> places_;
    number_table numbers_;
};

}  // namespace prospectus::detail

#endif
