// error: deleted.*the price of another thing than is counted
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/unit_price.hpp>
using namespace prospectus;
#ifdef TWIN
auto const cost = unit_price<usd, counted::token>{decimal{1}} * count_of<counted::token>{1};
#else
auto const cost = unit_price<usd, counted::share>{decimal{1}} * count_of<counted::token>{1};
#endif
