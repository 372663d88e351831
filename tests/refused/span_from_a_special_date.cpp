// error: day_span: a day outside 1400-01-01..9999-12-30, or a special date
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/day_span.hpp>
using namespace prospectus;
#ifdef TWIN
constexpr day_span days{date{boost::gregorian::min_date_time}, date{2024, 1, 1}};
#else
constexpr day_span days{date{boost::gregorian::neg_infin}, date{2024, 1, 1}};
#endif
