// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Stores past the caches: see each_path.ipp. After the last of them, end_streaming() before another thread may look.

template <class Path = path>
[[gnu::always_inline]] inline void stream_vector(double* to, typename vector_of<double, Path::vector_bytes / 8>::type v) {
#if defined(__clang__)
    __builtin_nontemporal_store(v, reinterpret_cast<typename vector_of<double, Path::vector_bytes / 8>::type*>(to));
#else
    if constexpr (Path::vector_bytes == 16) __builtin_ia32_movntpd(to, v);
    else if constexpr (Path::vector_bytes == 32) __builtin_ia32_movntpd256(to, v);
    else __builtin_ia32_movntpd512(to, v);
#endif
}

/// Copies bytes that do not overlap.
inline void stream_copy(path, void* to, void const* from, std::size_t bytes) {
    constexpr std::size_t line = 64;
    auto* out = static_cast<char*>(to);
    auto const* in = static_cast<char const*>(from);
    std::size_t const head = (line - reinterpret_cast<std::uintptr_t>(out) % line) % line;
    if (bytes < head + line) {
        __builtin_memcpy(out, in, bytes);
        return;
    }
    __builtin_memcpy(out, in, head);
    out += head, in += head, bytes -= head;
    for (; bytes >= line; out += line, in += line, bytes -= line) {
#pragma GCC unroll 4
        for (std::size_t at = 0; at < line; at += path::vector_bytes)
            stream_vector(reinterpret_cast<double*>(out + at),
                          *reinterpret_cast<typename vector_of<double, path::vector_bytes / 8>::in_bytes const*>(in + at));
    }
    __builtin_memcpy(out, in, bytes);
}

inline void end_streaming(path) { __builtin_ia32_sfence(); }
