// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_BULK_NULLABLE_HPP
#define PROSPECTUS_TESTS_BULK_NULLABLE_HPP

// Values with bits beside them, and groups of them.

#include <prospectus/bulk/nullable.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <vector>

namespace bulk_tests {

/// Groups of up to 29 rows, some of none, and one longer than a batch.
inline std::vector<int> any_offsets(std::mt19937_64& random) {
    std::vector<int> offsets{0};
    for (int i = 0; i < 60; ++i) offsets.push_back(offsets.back() + static_cast<int>(random() % 30));
    offsets.push_back(offsets.back() + 1700);
    offsets.push_back(offsets.back() + 2);
    return offsets;
}

/// In an array and in bits from `offset` on; what is missing has a value in its place all the same.
template <class T>
struct in_bits {
    in_bits(std::vector<std::optional<T>> const& from, T instead, std::size_t first_bit)
        : values(from.size()), bits((from.size() + first_bit + 7) / 8, 0xAA), offset{first_bit} {
        for (std::size_t i = 0; i < from.size(); ++i) {
            values[i] = from[i].value_or(instead);
            std::size_t const bit = offset + i;
            bits[bit / 8] = static_cast<std::uint8_t>((bits[bit / 8] & ~(1u << bit % 8)) |
                                                      (from[i].has_value() ? 1u : 0u) << bit % 8);
        }
    }
    in_bits(std::size_t size, T instead, std::size_t first_bit)
        : values(size, instead), bits((size + first_bit + 7) / 8, 0x55), offset{first_bit} {}

    prospectus::nullable_span<T const> read() const { return {values, bits.data(), offset}; }
    prospectus::nullable_span<T> write() { return {values, bits.data(), offset}; }

    std::vector<T> values;
    std::vector<std::uint8_t> bits;
    std::size_t offset;
};

/// Value for value; what is missing has NaN in its place, or 0.
template <class T>
bool same(in_bits<T> const& found, std::vector<std::optional<T>> const& expected) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (found.read().has(i) != expected[i].has_value()) return false;
        T const value = found.values[i];
        bool const none = std::numeric_limits<T>::has_quiet_NaN ? value != value : value == T{};
        if (expected[i] ? value != *expected[i] : !none) return false;
    }
    return true;
}

}  // namespace bulk_tests

#endif
