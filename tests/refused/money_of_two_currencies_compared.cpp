// error: deleted.*two currencies: convert one by an exchange_rate
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
using namespace prospectus;
#ifdef TWIN
bool const less = money<usd>::of_count(1) < money<usd>::of_count(1);
#else
bool const less = money<usd>::of_count(1) < money<eur>::of_count(1);
#endif
