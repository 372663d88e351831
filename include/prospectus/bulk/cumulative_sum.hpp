// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_CUMULATIVE_SUM_HPP
#define PROSPECTUS_BULK_CUMULATIVE_SUM_HPP

// Running totals over arrays, at the speed of memory.
//
//     std::vector<double> sums(prices.size());
//     cumulative_sum(prices, sums);                  // what series/cumulative_sum.hpp gives, bit for bit
//     if (auto const done = cumulative_sum(volume, volume); !done) ...   // in place; done.error().position overflows
//
// Shape   As many sums as values; over the values themselves is allowed.
// Errors  Of integers and counts, overflow_at with the place of the first sum that does not fit: the sums before it stand,
//         those behind it are not to be read. Of floating point none, and the span of the sums without an outcome: an
//         infinity is a sum, and after a NaN, which is a missing value, all are NaN. std::invalid_argument: array.hpp.
// Cost    No allocation. Results that the caches do not hold go past them: execution.hpp.
// Source  Order of addition: series/addition_order.hpp.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/detail/sum_kernels.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// Of whole blocks and of what is left, at most a chunk: from the carry to the next one.
template <bulk_real T, class Path>
T sum_part(Path path, T const* from, T* to, std::size_t count, T carry, T base) {
    std::size_t const left = count % values_in_a_block, whole = count - left;
    carry = sum_blocks(path, from, to, whole / values_in_a_block, carry, base);
    if (left != 0) {
        std::array<T, values_in_a_block> block;
        block.fill(T{-0.0});  // changes no sum
        std::copy_n(from + whole, left, block.begin());
        carry = sum_blocks(path, block.data(), block.data(), 1, carry, base);
        std::copy_n(block.begin(), left, to + whole);
    }
    // A NaN among the sums reaches the last.
    if (T const last = base + carry; !(last - last == 0)) std::transform(to, to + count, to, quiet<T>);
    return carry;
}

/// Where the values of a piece stand: in their array.
template <class T>
struct in_array {
    std::span<T const> values;
    T const* operator()(std::size_t first, std::size_t) const { return values.data() + first; }
};

/// source(first, count) is where those values stand. Pieces have no more than a chunk and divide it. Returns the number of
/// sums, as those of integers tell how many fit.
template <std::size_t Piece = values_in_a_chunk, bulk_real T, class Path>
std::size_t running_totals(Path path, auto source, std::span<T> sums, bool streamed) {
    chunk_totals<T> chunks;
    T carry{-0.0}, base{-0.0};
    T const* const from = streamed ? source(0, 0) : nullptr;
    by_pieces<Piece>(path, from, sums.data(), sums.size(), streamed, [&](std::size_t first, std::size_t count, T* to) {
        if (first != 0 && first % values_in_a_chunk == 0) {
            chunks.add(carry);
            base = chunks.sum();
            carry = T{-0.0};
        }
        carry = sum_part(path, source(first, count), to, count, carry, base);
        return true;
    });
    return sums.size();
}

/// The place of the first of the running totals after `carry` that leaves the range, or their number. Found from the totals
/// modulo 2^n: the values may have been in their memory.
template <class Bits>
[[nodiscard]] std::size_t first_overflow(std::span<Bits const> sums, Bits carry) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
        auto const value = static_cast<Bits>(sums[i] - carry);
        if (((carry ^ sums[i]) & (value ^ sums[i])) >> (8 * sizeof(Bits) - 1) != 0) return i;
        carry = sums[i];
    }
    return sums.size();
}

/// Sums of whole blocks and of what is left; the place of the first that overflows, or count.
template <std::unsigned_integral Bits, class Path>
std::size_t sum_part(Path path, Bits const* from, Bits* to, std::size_t count, Bits& carry) {
    std::size_t const left = count % values_in_a_block, whole = count - left;
    Bits const before = carry;
    bool overflows = sum_blocks(path, from, to, whole / values_in_a_block, carry);
    if (left != 0) {
        std::array<Bits, values_in_a_block> block{};
        std::copy_n(from + whole, left, block.begin());
        overflows |= sum_blocks(path, block.data(), block.data(), 1, carry);
        std::copy_n(block.begin(), left, to + whole);
    }
    return overflows ? first_overflow(std::span<Bits const>{to, count}, before) : count;
}

template <std::size_t Piece = values_in_a_chunk, std::unsigned_integral Bits, class Path>
std::size_t running_totals(Path path, auto source, std::span<Bits> sums, bool streamed) {
    Bits carry{};
    std::size_t fitting = 0;
    Bits const* const from = streamed ? source(0, 0) : nullptr;
    by_pieces<Piece>(path, from, sums.data(), sums.size(), streamed,
                     [&](std::size_t first, std::size_t count, Bits* to) {
                         auto const good = sum_part(path, source(first, count), to, count, carry);
                         fitting += good;
                         return good == count;
                     });
    return fitting;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> cumulative_sum(In const& values, Out&& sums, bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(how.path,
                    [&](auto path) { detail::running_totals(path, detail::in_array<value>{from}, to, streamed); });
    return to;
}

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
    requires bulk_exact<std::ranges::range_value_t<In>>
outcome<std::span<std::ranges::range_value_t<In>>, overflow_at> cumulative_sum(In const& values, Out&& sums,
                                                                               bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    using bits = detail::bits_of<value>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    bool const streamed = detail::streams(how, from, to);
    auto const fitting = detail::on_path(how.path, [&](auto path) {
        return detail::running_totals(path, detail::in_array<bits>{detail::as_bits(from)}, detail::as_bits(to),
                                      streamed);
    });
    if (fitting != from.size()) return unexpected{overflow_at{fitting}};
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
