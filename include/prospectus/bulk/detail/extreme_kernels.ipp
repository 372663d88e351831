// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Running maxima and minima of whole blocks: see each_path.ipp.

/// Of each lane, the later value where it is beyond the earlier, or that is missing.
template <bool Greater, bool Skips, class T>
[[gnu::always_inline]] inline typename block_of<T>::vector further(typename block_of<T>::vector earlier,
                                                                   typename block_of<T>::vector later) {
    constexpr std::size_t bytes = block_of<T>::bytes;
    if constexpr (std::floating_point<T> && !Skips) {  // these give the second of two that are equal
        if constexpr (std::same_as<T, double> && bytes == 16)
            return Greater ? __builtin_ia32_maxpd(later, earlier) : __builtin_ia32_minpd(later, earlier);
#if PROSPECTUS_PATH_FUSES
        else if constexpr (std::same_as<T, double>)
            return Greater ? __builtin_ia32_maxpd256(later, earlier) : __builtin_ia32_minpd256(later, earlier);
        else if constexpr (bytes == 32)
            return Greater ? __builtin_ia32_maxps256(later, earlier) : __builtin_ia32_minps256(later, earlier);
#endif
        else return Greater ? __builtin_ia32_maxps(later, earlier) : __builtin_ia32_minps(later, earlier);
    } else {
        auto const beyond = Greater ? later > earlier : later < earlier;
        if constexpr (std::floating_point<T>) return (beyond | (earlier != earlier)) ? later : earlier;
        else return beyond ? later : earlier;
    }
}

/// As reach() in lanes.ipp, with what leaves every extreme as it is.
template <bool Greater, bool Skips, class T, int Step, std::size_t... I>
[[gnu::always_inline]] inline typename block_of<T>::vector reach_extreme(typename block_of<T>::vector v,
                                                                         std::index_sequence<I...>) {
    constexpr int width = static_cast<int>(block_of<T>::width);
    return __builtin_shufflevector(
        v, all<T>(no_extreme<Greater, Skips, T>),
        ((static_cast<int>(I) & Step) != 0 ? (static_cast<int>(I) & ~(2 * Step - 1)) + Step - 1 : width)...);
}

template <bool Greater, bool Skips, class T>
void run_extreme(path, T const* from, T* to, std::size_t blocks, T& extreme) {
    using block = block_of<T>;
    using indices = typename block::indices;
    auto before = all(extreme);
    for (; blocks != 0; --blocks, from += 8, to += 8) {
        block b;
        load(b, from);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            if constexpr (block::width > 1) b.v[k] = further<Greater, Skips, T>(reach_extreme<Greater, Skips, T, 1>(b.v[k], indices{}), b.v[k]);
            if constexpr (block::width > 2) b.v[k] = further<Greater, Skips, T>(reach_extreme<Greater, Skips, T, 2>(b.v[k], indices{}), b.v[k]);
            if constexpr (block::width > 4) b.v[k] = further<Greater, Skips, T>(reach_extreme<Greater, Skips, T, 4>(b.v[k], indices{}), b.v[k]);
        }
#pragma GCC unroll 8
        for (std::size_t k = 1; k < block::count; ++k) b.v[k] = further<Greater, Skips, T>(last_of<T>(b.v[k - 1]), b.v[k]);
        auto const last = last_of<T>(b.v[block::count - 1]);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block::count; ++k) {
            auto found = further<Greater, Skips, T>(before, b.v[k]);
            if constexpr (std::floating_point<T> && Skips) found = found == found ? found : all<T>(no_extreme<Greater, Skips, T>);
            store(to, k, found);
        }
        before = further<Greater, Skips, T>(before, last);
    }
    extreme = before[0];
    if constexpr (std::floating_point<T> && Skips) extreme = extreme == extreme ? extreme : no_extreme<Greater, Skips, T>;
}

template <std::floating_point T>
bool any_missing(path, T const* from, std::size_t count) {
    using vector = typename block_of<T>::vector;
    auto missing = vector{} != vector{};
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        block_of<T> b;
        load(b, from + i);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < block_of<T>::count; ++k) missing |= b.v[k] != b.v[k];
    }
    return signs_of<T>(reinterpret_cast<vector>(missing)) != 0 || portable::any_missing(portable::path{}, from + i, count - i);
}
