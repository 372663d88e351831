// error: deleted.*a percentage of what[?]
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/percentage.hpp>
using namespace prospectus;
#ifdef TWIN
auto const more = percentage{decimal{25}} + percentage_points{decimal{15}};
#else
auto const more = percentage{decimal{25}} + percentage{decimal{15}};
#endif
