// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_STRICT_MATH_HPP
#define PROSPECTUS_CORE_DETAIL_STRICT_MATH_HPP

// For headers whose results hang on NaN, on infinities or on the order of additions.

#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__) || defined(_M_FP_FAST)
#error "prospectus: what is missing is a NaN, and sums have an order; compile this without -ffast-math or /fp:fast"
#endif

#endif
