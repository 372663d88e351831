// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Running totals of whole blocks: see each_path.ipp.

/// In the order of addition_order.hpp. from == to is allowed.
template <std::floating_point T>
chunk_sum<T> sum_blocks(path, T const* from, T* to, std::size_t blocks, chunk_sum<T> before) {
    using block = block_of<T>;
    auto carries = all(before.carry);
    auto totals = all(before.total);
    adder<T> const add;
    for (; blocks != 0; --blocks, from += 8, to += 8) {
        block b;
        load(b, from);
        sum_within(b, add);
        auto const local = last_of<T>(b.v[block::count - 1]);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) store(to, k, add(b.v[k], carries));
        carries = carries + local;
        totals = totals + local;
    }
    return {carries[0], totals[0]};
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
            auto const before = sum - x.v[k];
            left |= (before ^ sum) & (x.v[k] ^ sum);  // both have the sign that the sum has not
            store(to, k, sum);
        }
        carries = carries + last_of<T>(b.v[block::count - 1]);
    }
    carry = carries[0];
    T any{};
    for (std::size_t i = 0; i < block::width; ++i) any |= left[i];
    return any >> (8 * sizeof(T) - 1) != 0;
}
