// error: deleted.*a percentage of what[?] amount [+] of[(]p, base[)], increased_by
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/percentage.hpp>
using namespace prospectus;
#ifdef TWIN
auto const more = increased_by(money<usd>::of_count(100), percentage{decimal{15}});
#else
auto const more = money<usd>::of_count(100) + percentage{decimal{15}};
#endif
