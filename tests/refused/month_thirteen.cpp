// error: partial_date: month outside 1..12
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/partial_date.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr partial_date day{2024, 12};
#else
constexpr partial_date day{2024, 13};
#endif
