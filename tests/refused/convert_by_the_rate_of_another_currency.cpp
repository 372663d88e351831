// error: deleted.*another pair: inverse[(][)], cross[(][)]
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/exchange_rate.hpp>
#include <prospectus/amount/iso4217.hpp>
using namespace prospectus;
#ifdef TWIN
auto const yuan = convert<money<cny>>(money<usd>::of_count(1), closing_rate<usd, cny>{decimal{7}}, rounding::half_even);
#else
auto const yuan = convert<money<cny>>(money<eur>::of_count(1), closing_rate<usd, cny>{decimal{7}}, rounding::half_even);
#endif
