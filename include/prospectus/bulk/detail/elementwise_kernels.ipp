// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Sums and differences place by place, by eight: see each_path.ipp.

template <std::floating_point T>
[[gnu::always_inline]] inline typename block_of<T>::vector one_quiet(typename block_of<T>::vector v) {
    return v == v ? v : all<T>(std::numeric_limits<T>::quiet_NaN());
}

template <std::floating_point T>
void add_values(path, T const* a, T const* b, T* to, std::size_t count) {
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        block_of<T> x, y;
        load(x, a + i);
        load(y, b + i);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block_of<T>::count; ++k) store(to + i, k, one_quiet<T>(x.v[k] + y.v[k]));
    }
    portable::add_values(portable::path{}, a + i, b + i, to + i, count - i);
}
template <std::floating_point T>
bool subtract_values(path, T const* from, T const* less, T* to, std::size_t count) {
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        block_of<T> x, y;
        load(x, from + i);
        load(y, less + i);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block_of<T>::count; ++k) store(to + i, k, one_quiet<T>(x.v[k] - y.v[k]));
    }
    return portable::subtract_values(portable::path{}, from + i, less + i, to + i, count - i);
}
template <std::unsigned_integral T>
bool subtract_values(path, T const* from, T const* less, T* to, std::size_t count) {
    auto left = all(T{});
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        block_of<T> x, y;
        load(x, from + i);
        load(y, less + i);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block_of<T>::count; ++k) {
            auto const difference = x.v[k] - y.v[k];
            left |= (x.v[k] ^ y.v[k]) & (x.v[k] ^ difference);
            store(to + i, k, difference);
        }
    }
    bool const rest = portable::subtract_values(portable::path{}, from + i, less + i, to + i, count - i);
    return signs_of<T>(left) == 0 && rest;
}
