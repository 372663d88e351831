// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Blocks of eight values in the vectors of a path: see each_path.ipp.

#define PROSPECTUS_INLINED [[gnu::always_inline]] inline

/// T by width, in an array's memory or in a register.
template <class T, std::size_t Width>
struct vector_of {
    typedef T type __attribute__((vector_size(Width * sizeof(T))));
    typedef T in_memory __attribute__((vector_size(Width * sizeof(T)), aligned(alignof(T)), may_alias));
    typedef T in_bytes __attribute__((vector_size(Width * sizeof(T)), aligned(1), may_alias));
};

/// Eight values of T.
template <class T>
struct block_of {
    // Shuffles across 64 bytes cost more than they save.
    static constexpr std::size_t bytes = path::vector_bytes < 32 ? path::vector_bytes : 32;
    static constexpr std::size_t width = bytes / sizeof(T);
    static constexpr std::size_t count = 8 / width;
    using vector = typename vector_of<T, width>::type;
    using in_memory = typename vector_of<T, width>::in_memory;
    using indices = std::make_index_sequence<width>;

    vector v[count];
};

template <class T>
PROSPECTUS_INLINED typename block_of<T>::vector all(T value) {
    return value - typename block_of<T>::vector{};  // x - 0 is x, for -0.0 too
}

template <class T>
PROSPECTUS_INLINED void load(block_of<T>& b, T const* from) {
#pragma GCC unroll 8
    for (std::size_t k = 0; k < block_of<T>::count; ++k)
        b.v[k] = *reinterpret_cast<typename block_of<T>::in_memory const*>(from + k * block_of<T>::width);
}
template <class T>
PROSPECTUS_INLINED void store(T* to, std::size_t k, typename block_of<T>::vector v) {
    *reinterpret_cast<typename block_of<T>::in_memory*>(to + k * block_of<T>::width) = v;
}

/// Adds by the multiplier too: x * 1 + y is rounded once, as x + y is. Some processors multiply and add in different units,
/// and these sums would leave one of them idle.
template <class T>
struct adder {
    using vector = typename block_of<T>::vector;
    vector one = all(T{1});

    PROSPECTUS_INLINED adder() {
        if constexpr (fused) asm("" : "+x"(one));  // else compilers see through it
    }
    PROSPECTUS_INLINED vector operator()(vector x, vector y) const {
#if PROSPECTUS_PATH_FUSES
#if __has_builtin(__builtin_elementwise_fma)
        if constexpr (fused) return __builtin_elementwise_fma(x, one, y);
#else
        if constexpr (fused && sizeof(vector) == 64) return __builtin_ia32_vfmaddpd512_mask(x, one, y, -1, 4);
        else if constexpr (fused && sizeof(T) == 8) return __builtin_ia32_vfmaddpd256(x, one, y);
        else if constexpr (fused) return __builtin_ia32_vfmaddps256(x, one, y);
#endif
#endif
        return x + y;
    }

private:
    static constexpr bool fused = PROSPECTUS_PATH_FUSES && std::floating_point<T>;
};

/// Bit i is the sign of lane i.
template <class T>
PROSPECTUS_INLINED unsigned signs_of(typename block_of<T>::vector v) {
    using reals = typename vector_of<std::conditional_t<sizeof(T) == 8, double, float>, block_of<T>::width>::type;
    auto const lanes = reinterpret_cast<reals>(v);
    if constexpr (block_of<T>::width == 2) return static_cast<unsigned>(__builtin_ia32_movmskpd(lanes));
    else if constexpr (block_of<T>::width == 8) return static_cast<unsigned>(__builtin_ia32_movmskps256(lanes));
    else if constexpr (sizeof(T) == 4) return static_cast<unsigned>(__builtin_ia32_movmskps(lanes));
    else return static_cast<unsigned>(__builtin_ia32_movmskpd256(lanes));
}

template <class T, std::size_t... I>
PROSPECTUS_INLINED typename block_of<T>::vector last_of(typename block_of<T>::vector v, std::index_sequence<I...>) {
    return __builtin_shufflevector(v, v, (static_cast<void>(I), static_cast<int>(block_of<T>::width) - 1)...);
}
/// The last lane in all lanes.
template <class T>
PROSPECTUS_INLINED typename block_of<T>::vector last_of(typename block_of<T>::vector v) {
    return last_of<T>(v, typename block_of<T>::indices{});
}

/// Of every 2 Step lanes, the last of the first half in all of the second, and what changes no sum in the first.
template <class T, int Step, std::size_t... I>
PROSPECTUS_INLINED typename block_of<T>::vector reach(typename block_of<T>::vector v, std::index_sequence<I...>) {
    constexpr int width = static_cast<int>(block_of<T>::width);
    return __builtin_shufflevector(
        v, all<T>(static_cast<T>(-0.0)),
        ((static_cast<int>(I) & Step) != 0 ? (static_cast<int>(I) & ~(2 * Step - 1)) + Step - 1
                                               : width + (width > 4 ? 0 : static_cast<int>(I)))...);
}

/// The sums within a block, in the order of addition_order.hpp.
template <class T>
PROSPECTUS_INLINED void sum_within(block_of<T>& b, adder<T> const& add) {
    using block = block_of<T>;
    using indices = typename block::indices;
#pragma GCC unroll 8
    for (std::size_t k = 0; k < block::count; ++k) {
        if constexpr (block::width > 1) b.v[k] = add(reach<T, 1>(b.v[k], indices{}), b.v[k]);
        if constexpr (block::width > 2) b.v[k] = reach<T, 2>(b.v[k], indices{}) + b.v[k];
        if constexpr (block::width > 4) b.v[k] = add(reach<T, 4>(b.v[k], indices{}), b.v[k]);
    }
    if constexpr (block::count == 4) {
        b.v[1] = last_of<T>(b.v[0]) + b.v[1];
        b.v[3] = last_of<T>(b.v[2]) + b.v[3];
        b.v[2] = last_of<T>(b.v[1]) + b.v[2];
        b.v[3] = last_of<T>(b.v[1]) + b.v[3];
    }
    if constexpr (block::count == 2) b.v[1] = last_of<T>(b.v[0]) + b.v[1];
}

#undef PROSPECTUS_INLINED
