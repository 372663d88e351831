// error: use of deleted function .*decimal|conversion function from .*double.* to .*decimal.* invokes a deleted function
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/decimal.hpp>
using namespace prospectus;
#ifdef TWIN
decimal const tenth = 1;
#else
decimal const tenth = 0.1;
#endif
