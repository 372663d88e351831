// error: deleted.*of another currency: convert<TARGET>[(]amount, exchange_rate, rule[)]
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
using namespace prospectus;
#ifdef TWIN
money<usd> const amount = millions<usd>::of_count(1);
#else
money<usd> const amount = money<eur>::of_count(1);
#endif
