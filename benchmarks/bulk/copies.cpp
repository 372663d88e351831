// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include "benchmarks/bulk/copies.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace benchmarks {

namespace {

#if defined(__x86_64__)

/// The bytes before `to` is aligned are copied plainly, and those behind the last whole line.
struct pieces {
    std::size_t head, body;
    pieces(void const* to, std::size_t bytes)
        : head{std::min<std::size_t>((64 - reinterpret_cast<std::uintptr_t>(to) % 64) % 64, bytes)},
          body{(bytes - head) / 64 * 64} {}
};

#define PROSPECTUS_STREAMING_COPY(name, isa, vector, load, store)                                         \
    __attribute__((target(isa))) void name(void* to, void const* from, std::size_t bytes) {               \
        pieces const p{to, bytes};                                                                        \
        auto* out = static_cast<char*>(to);                                                               \
        auto const* in = static_cast<char const*>(from);                                                  \
        std::memcpy(out, in, p.head);                                                                     \
        for (std::size_t i = p.head; i < p.head + p.body; i += 64)                                        \
            for (std::size_t j = i; j < i + 64; j += sizeof(vector))                                      \
                store(reinterpret_cast<vector*>(out + j), load(reinterpret_cast<vector const*>(in + j))); \
        _mm_sfence();                                                                                     \
        std::memcpy(out + p.head + p.body, in + p.head + p.body, bytes - p.head - p.body);                \
    }
PROSPECTUS_STREAMING_COPY(copy_by_16, "sse2", __m128i, _mm_loadu_si128, _mm_stream_si128)
PROSPECTUS_STREAMING_COPY(copy_by_32, "avx2", __m256i, _mm256_loadu_si256, _mm256_stream_si256)
PROSPECTUS_STREAMING_COPY(copy_by_64, "avx512f", __m512i, _mm512_loadu_si512, _mm512_stream_si512)
#undef PROSPECTUS_STREAMING_COPY

#define PROSPECTUS_DIVISION(name, isa, real, load, divide, store)                                         \
    __attribute__((target(isa))) void name(real const* numerators, real const* denominators, real* out,   \
                                           std::size_t count) {                                           \
        constexpr std::size_t lanes = sizeof(load(numerators)) / sizeof(real);                            \
        std::size_t i = 0;                                                                                \
        for (; i + 2 * lanes <= count; i += 2 * lanes) {                                                  \
            store(out + i, divide(load(numerators + i), load(denominators + i)));                         \
            store(out + i + lanes, divide(load(numerators + i + lanes), load(denominators + i + lanes))); \
        }                                                                                                 \
        for (; i < count; ++i) out[i] = numerators[i] / denominators[i];                                  \
    }
PROSPECTUS_DIVISION(doubles_by_2, "sse2", double, _mm_loadu_pd, _mm_div_pd, _mm_storeu_pd)
PROSPECTUS_DIVISION(doubles_by_4, "avx2", double, _mm256_loadu_pd, _mm256_div_pd, _mm256_storeu_pd)
PROSPECTUS_DIVISION(doubles_by_8, "avx512f", double, _mm512_loadu_pd, _mm512_div_pd, _mm512_storeu_pd)
PROSPECTUS_DIVISION(floats_by_4, "sse2", float, _mm_loadu_ps, _mm_div_ps, _mm_storeu_ps)
PROSPECTUS_DIVISION(floats_by_8, "avx2", float, _mm256_loadu_ps, _mm256_div_ps, _mm256_storeu_ps)
PROSPECTUS_DIVISION(floats_by_16, "avx512f", float, _mm512_loadu_ps, _mm512_div_ps, _mm512_storeu_ps)
#undef PROSPECTUS_DIVISION

#endif

template <class Real>
void divide(Real const* numerators, Real const* denominators, Real* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) out[i] = numerators[i] / denominators[i];
}

std::string first_line_with(std::string const& key, std::istream&& in) {
    for (std::string line; std::getline(in, line);)
        if (auto const at = line.find(key); at == 0) return line.substr(line.find_first_not_of(" \t:", key.size()));
    return {};
}

/// What its loader says of its own tuning.
std::string glibc_tunable(char const* name) {
    std::string value;
#if defined(__linux__) && defined(__x86_64__)
    if (auto* const pipe = popen("/lib64/ld-linux-x86-64.so.2 --list-tunables 2>/dev/null", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, pipe))
            if (std::strncmp(line, name, std::strlen(name)) == 0) value = line + std::strlen(name) + 2;
        pclose(pipe);
    }
#else
    (void)name;
#endif
    return value.substr(0, value.find(' '));
}

}  // namespace

std::vector<streaming_copy> streaming_copies() {
    std::vector<streaming_copy> all;
#if defined(__x86_64__)
    all.push_back({"streaming copy by 16 bytes", copy_by_16});
    if (__builtin_cpu_supports("avx2")) all.push_back({"streaming copy by 32 bytes", copy_by_32});
    if (__builtin_cpu_supports("avx512f")) all.push_back({"streaming copy by 64 bytes", copy_by_64});
#endif
    return all;
}

std::vector<division> divisions() {
#if defined(__x86_64__)
    std::vector<division> all{{"only divides: sse2", doubles_by_2, floats_by_4}};
    if (__builtin_cpu_supports("avx2")) all.push_back({"only divides: avx2", doubles_by_4, floats_by_8});
    if (__builtin_cpu_supports("avx512f")) all.push_back({"only divides: avx512", doubles_by_8, floats_by_16});
    return all;
#else
    return {{"only divides", divide<double>, divide<float>}};
#endif
}

std::size_t last_cache_bytes() {
    std::size_t largest = 0;
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    __cpuid(0, a, b, c, d);
    unsigned const leaf = b == signature_AMD_ebx || b == 0x6f677948 /* Hygon */ ? 0x8000001DU : 4U;
    for (unsigned i = 0; i < 16 && __get_cpuid_count(leaf, i, &a, &b, &c, &d) && (a & 31U) != 0; ++i) {
        auto const ways = std::size_t{b >> 22} + 1, partitions = std::size_t{(b >> 12) & 1023U} + 1;
        auto const line = std::size_t{b & 4095U} + 1;
        largest = std::max(largest, ways * partitions * line * (std::size_t{c} + 1));
    }
#endif
    return largest;
}

std::string machine() {
    auto const tunables = std::getenv("GLIBC_TUNABLES");
    auto const threshold = glibc_tunable("glibc.cpu.x86_non_temporal_threshold");
    std::string lines;
    lines += "processor   " + first_line_with("model name", std::ifstream{"/proc/cpuinfo"}) + ", last cache " +
             std::to_string(last_cache_bytes() >> 20) + " MiB\n";
    if (!threshold.empty())
        lines += "memcpy      glibc's streams from " +
                 std::to_string(std::strtoull(threshold.c_str(), nullptr, 0) >> 20) + " MiB on; GLIBC_TUNABLES " +
                 (tunables ? std::string{"= "} + tunables : std::string{"is not set"}) + "\n";
    lines += "large pages " + first_line_with("", std::ifstream{"/sys/kernel/mm/transparent_hugepage/enabled"}) + "\n";
    return lines;
}

}  // namespace benchmarks
