// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_BUILT_FOR_HPP
#define PROSPECTUS_BULK_DETAIL_BUILT_FOR_HPP

// PROSPECTUS_VECTOR_PATHS: whether this compiler makes the vector paths for this machine. Without them, or where
// PROSPECTUS_PORTABLE_BULK is defined, the portable path does the same.
//
// PROSPECTUS_BUILT_FOR: an inline namespace named after the instructions that the whole translation unit may use. Linkers
// keep one of several equal inline functions: without the name, a program with one file built for a newer machine could run
// that file's instructions everywhere.

#if !defined(PROSPECTUS_PORTABLE_BULK) && defined(__GNUC__) && defined(__x86_64__)
#define PROSPECTUS_VECTOR_PATHS 1
#else
#define PROSPECTUS_VECTOR_PATHS 0
#endif

#if !PROSPECTUS_VECTOR_PATHS
#define PROSPECTUS_BUILT_FOR built_portable
#elif defined(__AVX512F__)
#define PROSPECTUS_BUILT_FOR built_for_avx512
#elif defined(__AVX2__)
#define PROSPECTUS_BUILT_FOR built_for_avx2
#else
#define PROSPECTUS_BUILT_FOR built_for_sse2
#endif

#endif
