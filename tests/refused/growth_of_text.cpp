// error: deleted.*not two values of one level
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth.hpp>
using namespace prospectus;
#ifdef TWIN
auto const rate = growth(1, 2);
#else
struct text {};
auto const rate = growth(text{}, text{});
#endif
