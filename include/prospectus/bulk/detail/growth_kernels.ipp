// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Growth rates of whole vectors and of what is left: see each_path.ipp.

template <class T, std::size_t Width>
[[gnu::always_inline]] inline typename vector_of<T, Width>::type vector_at(T const* from) {
    return *reinterpret_cast<typename vector_of<T, Width>::in_memory const*>(from);
}

/// Integers to double, rounded once.
template <class T, std::size_t Width>
[[gnu::always_inline]] inline typename vector_of<double, Width>::type to_double(typename vector_of<T, Width>::type v) {
    using reals = typename vector_of<double, Width>::type;
    if constexpr (sizeof(T) == 4 || path::vector_bytes == 64) {
        return __builtin_convertvector(v, reals);
    } else {
        // Halves of 32 bits, as the last bits of numbers with a known exponent; only the last addition rounds.
        using bits = typename vector_of<std::uint64_t, Width>::type;
        bits const whole = reinterpret_cast<bits>(v);
        bits const high = (whole >> 32) ^ 0x4530'0000'8000'0000;        // 2^84 + 2^63 + the upper half
        bits const low = (whole & 0xffff'ffff) | 0x4330'0000'0000'0000;  // 2^52 + the lower half
        return (reinterpret_cast<reals>(high) - 0x1.00000801p84) + reinterpret_cast<reals>(low);
    }
}

/// Of one vector.
template <base_rule Rule, class T>
[[gnu::always_inline]] inline void growth_vector(T const* earlier, T const* later, rate_value<T>* to) {
    using rate = rate_value<T>;
    constexpr std::size_t width = path::vector_bytes / sizeof(rate);
    using rates = typename vector_of<rate, width>::type;
    auto const none = rates{} + std::numeric_limits<rate>::quiet_NaN();
    auto before = vector_at<T, width>(earlier);
    auto after = vector_at<T, width>(later);
    // Read once: most of these cross a line of the cache, and compilers would read them for every use.
    if constexpr (std::floating_point<T>) asm("" : "+x"(before), "+x"(after));
    rates base, change, value;
    if constexpr (std::floating_point<T>) base = before, value = after, change = after - before;
    else base = to_double<T, width>(before);
    if constexpr (sizeof(T) == 4 && std::integral<T>) value = to_double<T, width>(after), change = value - base;
    if constexpr (sizeof(T) == 8 && std::integral<T>) {
        using bits = typename vector_of<std::uint64_t, width>::type;
        using signs = typename vector_of<T, width>::type;
        change = to_double<T, width>(reinterpret_cast<signs>(reinterpret_cast<bits>(after) - reinterpret_cast<bits>(before)));
        value = to_double<T, width>(after);
    }
    rates quotient = change / base;
    if constexpr (Rule == base_rule::magnitude) quotient = base < 0 ? -quotient : quotient;
    auto const finite = quotient - quotient == 0;
    rates found;
    if constexpr (Rule == base_rule::above_zero) found = (base > 0) & (value >= 0) & finite ? quotient : none;
    else found = (base != 0) & finite ? quotient : none;
    *reinterpret_cast<typename vector_of<rate, width>::in_memory*>(to) = found;
}

/// earlier may be later, lagged; to may be neither, in part.
template <base_rule Rule, class T>
void growth_values(path, T const* earlier, T const* later, rate_value<T>* to, std::size_t count) {
    constexpr std::size_t width = path::vector_bytes / sizeof(rate_value<T>);
    if (count < width) {
        portable::growth_values<Rule>(portable::path{}, earlier, later, to, count);
        return;
    }
    for (std::size_t i = 0; i + width <= count; i += width) growth_vector<Rule, T>(earlier + i, later + i, to + i);
    std::size_t const last = count - width;  // some of it once more, rather than what is left one by one
    growth_vector<Rule, T>(earlier + last, later + last, to + last);
}
