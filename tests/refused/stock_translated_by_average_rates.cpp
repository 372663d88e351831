// error: deleted.*flow: average, stock: closing
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/series/translation.hpp>
using namespace prospectus;
#ifdef TWIN
auto const yuan = translate<money<cny>>(stock_series<money<usd>>{}, closing_rates<usd, cny>{}, rounding::half_even);
#else
auto const yuan = translate<money<cny>>(stock_series<money<usd>>{}, average_rates<usd, cny>{}, rounding::half_even);
#endif
