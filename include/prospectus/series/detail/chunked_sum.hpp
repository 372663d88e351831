// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_CHUNKED_SUM_HPP
#define PROSPECTUS_SERIES_DETAIL_CHUNKED_SUM_HPP

// The sum of a part of floating point that begins where a chunk does, kept so that parts merge to the bits of the whole.
//
// Shape  The last chunk, which may still be short, stands alone: the last running total is the base and its sum. Of the
//        chunks before it, those that make a pair, pairs that make a pair of pairs and so on by their place in the whole
//        (2i and 2i + 1) are one sum; what is left over waits for what comes before or after. At most two of each size
//        are left, so that a state has one size, and merging is associative: it only ever adds what belongs together.

#include <prospectus/core/answer.hpp>
#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/cumulative_sum.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace prospectus::detail {

/// An output iterator that counts what is written.
struct only_counted {
    using difference_type = std::ptrdiff_t;
    std::size_t* count;

    constexpr only_counted const& operator*() const noexcept { return *this; }
    constexpr only_counted const& operator=(auto const&) const noexcept { return *this; }
    constexpr only_counted& operator++() noexcept { return ++*count, *this; }
    constexpr only_counted operator++(int) noexcept { return ++*count, *this; }
};

template <std::floating_point F>
class chunked_sum {
public:
    constexpr chunked_sum() noexcept = default;
    /// Of nothing yet, from a chunk of the whole on.
    constexpr explicit chunked_sum(std::size_t chunk) noexcept : first_{chunk} {}

    /// A short last chunk must be the last.
    template <class I, class S>
    constexpr void add(I first, S last) {
        while (first != last) {
            std::size_t count = 0;
            only_counted out{&count};
            F const total = sum_chunk(first, last, out, F{-0.0});
            add_chunk(quiet(total), count);
        }
    }
    constexpr void add_chunk(F total, std::size_t count) noexcept {
        close_last();
        last_ = total;
        in_last_ = count;
    }
    /// `next` begins where this ends, and this ends where a chunk does.
    constexpr void append(chunked_sum const& next) noexcept {
        close_last();
        std::size_t at = next.first_;
        for (std::size_t i = 0; at != next.first_ + next.before_last_; ++i) {
            int const level = next.level_at(at);
            push(next.pieces_[i], at, level);
            at += std::size_t{1} << level;
        }
        before_last_ += next.before_last_;
        last_ = next.last_;
        in_last_ = next.in_last_;
    }

    [[nodiscard]] constexpr std::size_t count() const noexcept { return before_last_ * values_in_a_chunk + in_last_; }
    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_; }
    [[nodiscard]] constexpr std::size_t past() const noexcept {
        return first_ + before_last_ + (in_last_ != 0 ? 1 : 0);
    }
    [[nodiscard]] constexpr bool ends_with_a_chunk() const noexcept {
        return in_last_ == 0 || in_last_ == values_in_a_chunk;
    }

    /// Of whole chunks that are all there are before some value: what its running total is added to.
    [[nodiscard]] constexpr F base() const noexcept {
        chunked_sum closed = *this;
        closed.close_last();
        return closed.sum_of_pieces();
    }
    [[nodiscard]] constexpr std::optional<F> sum() const noexcept {
        return count() == 0 ? F{} : quiet(sum_of_pieces() + last_);
    }
    [[nodiscard]] constexpr answer overflows() const noexcept { return answer::no; }

    /// By the bits.
    friend constexpr bool operator==(chunked_sum const& a, chunked_sum const& b) noexcept {
        if (a.first_ != b.first_ || a.before_last_ != b.before_last_ || a.in_last_ != b.in_last_) return false;
        for (std::size_t i = 0; i < a.piece_count_; ++i)  // as many as first_ and before_last_ say
            if (!same(a.pieces_[i], b.pieces_[i])) return false;
        return same(a.last_, b.last_);
    }

private:
    // 2^12 values a chunk; no more than two pieces of a size.
    static constexpr std::size_t most_pieces = 2 * (std::numeric_limits<std::size_t>::digits - 12);

    [[nodiscard]] static constexpr bool same(F a, F b) noexcept {
        if constexpr (sizeof(F) == 8) return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
        else if constexpr (sizeof(F) == 4) return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
        else return a == b || (a != a && b != b);
    }
    /// Of the piece that begins at this chunk: the largest that its place and the end allow.
    [[nodiscard]] constexpr int level_at(std::size_t at) const noexcept {
        int const by_end = static_cast<int>(std::bit_width(first_ + before_last_ - at)) - 1;
        int const by_place = std::countr_zero(at);
        return by_place < by_end ? by_place : by_end;
    }
    constexpr void close_last() noexcept {
        if (in_last_ == 0) return;
        push(last_, first_ + before_last_, 0);
        ++before_last_;
        in_last_ = 0;
        last_ = F{};
    }
    /// A sum of 2^level chunks behind all others; with the one before it that is its twin it becomes one.
    constexpr void push(F total, std::size_t at, int level) noexcept {
        for (; (at >> level & 1) != 0 && at - first_ >= std::size_t{1} << level; ++level) {
            total = quiet(pieces_[--piece_count_] + total);
            pieces_[piece_count_] = F{};
            at -= std::size_t{1} << level;
        }
        pieces_[piece_count_++] = total;
    }
    [[nodiscard]] constexpr F sum_of_pieces() const noexcept {
        F base{-0.0};
        for (std::size_t i = 0; i < piece_count_; ++i) base += pieces_[i];
        return quiet(base);
    }

    std::size_t first_ = 0;        // chunk
    std::size_t before_last_ = 0;  // chunks
    std::size_t in_last_ = 0;      // values
    std::size_t piece_count_ = 0;
    F last_{};
    std::array<F, most_pieces> pieces_{};
};

}  // namespace prospectus::detail

#endif
