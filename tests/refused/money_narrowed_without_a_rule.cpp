// error: deleted.*round_to<TARGET>[(]amount, rule[)] takes a rule
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
using namespace prospectus;
#ifdef TWIN
thousands<usd> const amount = millions<usd>::of_count(1);
#else
thousands<usd> const amount = money<usd>::of_count(1);
#endif
