// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Includes PROSPECTUS_KERNELS once for each path of vectors, within the namespace of the path and compiled for its
// instructions. Kernels are overloads on the path's tag: on_path() in paths.hpp chooses one when it runs. They must include
// nothing, be called by on_path() or by each other only, and hand vectors on only to what is always inlined.
// PROSPECTUS_PATH_FUSES says whether the path has a fused multiply-add.

#if PROSPECTUS_VECTOR_PATHS

#if defined(__clang__)
#define PROSPECTUS_TARGET_AVX2 _Pragma("clang attribute push(__attribute__((target(\"avx2,fma\"))), apply_to = function)")
#define PROSPECTUS_TARGET_AVX512 \
    _Pragma("clang attribute push(__attribute__((target(\"avx512f,avx512dq,avx512bw,avx512vl,fma\"))), apply_to = function)")
#define PROSPECTUS_TARGET_END _Pragma("clang attribute pop")
#else
#define PROSPECTUS_TARGET_AVX2 _Pragma("GCC push_options") _Pragma("GCC target(\"avx2,fma\")")
#define PROSPECTUS_TARGET_AVX512 \
    _Pragma("GCC push_options") _Pragma("GCC target(\"avx512f,avx512dq,avx512bw,avx512vl,fma\")")
#define PROSPECTUS_TARGET_END _Pragma("GCC pop_options")
#endif

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::sse2 {
#define PROSPECTUS_PATH_FUSES 0
#include PROSPECTUS_KERNELS
#undef PROSPECTUS_PATH_FUSES
}

PROSPECTUS_TARGET_AVX2
namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::avx2 {
#define PROSPECTUS_PATH_FUSES 1
#include PROSPECTUS_KERNELS
#undef PROSPECTUS_PATH_FUSES
}
PROSPECTUS_TARGET_END

PROSPECTUS_TARGET_AVX512
namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR::avx512 {
#define PROSPECTUS_PATH_FUSES 1
#include PROSPECTUS_KERNELS
#undef PROSPECTUS_PATH_FUSES
}
PROSPECTUS_TARGET_END

#undef PROSPECTUS_TARGET_AVX2
#undef PROSPECTUS_TARGET_AVX512
#undef PROSPECTUS_TARGET_END

#endif
