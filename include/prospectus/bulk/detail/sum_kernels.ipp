// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Running totals of whole blocks: see each_path.ipp.

/// In the order of addition_order.hpp: from the carry to the next one. from == to is allowed.
template <std::floating_point T>
T sum_blocks(path, T const* from, T* to, std::size_t blocks, T carry, T base) {
    using block = block_of<T>;
    auto carries = all(carry);
    auto const bases = all(base);
    adder<T> const add;
    for (; blocks != 0; --blocks, from += 8, to += 8) {
        block b;
        load(b, from);
        sum_within(b, add);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) store(to, k, add(bases, add(b.v[k], carries)));
        carries = carries + last_of<T>(b.v[block::count - 1]);
    }
    return carries[0];
}

/// In the sign of each lane: whether both summands have the sign that the sum has not.
template <class T>
[[gnu::always_inline]] inline typename block_of<T>::vector left_range(typename block_of<T>::vector a,
                                                                      typename block_of<T>::vector b,
                                                                      typename block_of<T>::vector sum) {
    return (a ^ sum) & (b ^ sum);
}
/// Modulo 2^n. Returns whether a sum left the range of the signed type; the carry becomes the last sum.
template <std::unsigned_integral T>
bool sum_blocks(path, T const* from, T* to, std::size_t blocks, T& carry) {
    using block = block_of<T>;
    auto carries = all(carry);
    auto left = all(T{});
    adder<T> const add;
    for (; blocks != 0; --blocks, from += 8, to += 8) {
        block b;
        load(b, from);
        block const x = b;
        sum_within(b, add);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            auto const sum = carries + b.v[k];
            left |= left_range<T>(sum - x.v[k], x.v[k], sum);
            store(to, k, sum);
        }
        carries = carries + last_of<T>(b.v[block::count - 1]);
    }
    carry = carries[0];
    return signs_of<T>(left) != 0;
}

/// Sums of the groups of a panel, block by block.
template <class T>
struct group_sums;
template <std::floating_point T>
struct group_sums<T> {
    using block = block_of<T>;
    typename block::vector carries, finite = all(T{});
    adder<T> add;

    [[gnu::always_inline]] inline group_sums() {}  // one that the compiler declares is not compiled for the path
    [[gnu::always_inline]] inline void begin() { carries = all(T{-0.0}); }
    [[gnu::always_inline]] inline void sum(T const* from, T* to) {
        block b;
        load(b, from);
        sum_within(b, add);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) store(to, k, add(b.v[k], carries));
        carries = carries + last_of<T>(b.v[block::count - 1]);
        finite = finite + (carries - carries);
    }
    [[gnu::always_inline]] inline bool good() const { return finite[0] == 0; }
};
template <std::unsigned_integral T>
struct group_sums<T> {
    using block = block_of<T>;
    typename block::vector carries, left = all(T{});
    adder<T> add;

    [[gnu::always_inline]] inline group_sums() {}
    [[gnu::always_inline]] inline void begin() { carries = all(T{}); }
    [[gnu::always_inline]] inline void sum(T const* from, T* to) {
        block b;
        load(b, from);
        block const x = b;
        sum_within(b, add);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            auto const sum = carries + b.v[k];
            left |= left_range<T>(sum - x.v[k], x.v[k], sum);
            store(to, k, sum);
        }
        carries = carries + last_of<T>(b.v[block::count - 1]);
    }
    [[gnu::always_inline]] inline bool good() const { return signs_of<T>(left) == 0; }
};

/// Sums of each group from its own beginning; bounds count from `from`, and groups have no more rows than a chunk. Reads and
/// writes up to fifteen rows behind a group: sums there are those of nothing. Returns whether all are finite or, modulo 2^n,
/// fit the signed type; if not, they may not.
template <class T>
bool sum_groups(path, T const* from, T* to, std::span<std::uint32_t const> bounds) {
    group_sums<T> sums;
    // Where most groups have a second block, one more costs less than to guess wrong which have not.
    bool const by_pairs = bounds.back() > 8 * (bounds.size() - 1);
    for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
        std::size_t row = bounds[g];
        std::size_t const past = bounds[g + 1];
        sums.begin();
        if (by_pairs && past - row <= 16) {
            sums.sum(from + row, to + row);
            sums.sum(from + row + 8, to + row + 8);
        } else {
            for (; row < past; row += 8) sums.sum(from + row, to + row);
        }
    }
    return sums.good();
}
