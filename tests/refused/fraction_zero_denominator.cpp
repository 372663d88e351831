// error: fraction: denominator of zero
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/fraction.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr fraction f{1, 1};
#else
constexpr fraction f{1, 0};
#endif
