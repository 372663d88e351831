// error: deleted function.*operator<|deleted operator
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/fiscal_unit.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr bool earlier = fiscal_quarter{2024, 1} < fiscal_quarter{2024, 1};
#else
constexpr bool earlier = fiscal_year{2024} < fiscal_quarter{2024, 1};
#endif
