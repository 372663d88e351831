// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_HPP
#define PROSPECTUS_AMOUNT_HPP

// Decimals, currencies, money, units, figures as stated, intervals, what figures bear out, and sums
// of reports.

#include <prospectus/amount/allocation.hpp>
#include <prospectus/amount/any_exchange_rate.hpp>
#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/count_of.hpp>
#include <prospectus/amount/currency.hpp>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/estimate.hpp>
#include <prospectus/amount/exchange_rate.hpp>
#include <prospectus/amount/figure.hpp>
#include <prospectus/amount/interval.hpp>
#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/last_digit.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/amount/numeral.hpp>
#include <prospectus/amount/percentage.hpp>
#include <prospectus/amount/rational_money.hpp>
#include <prospectus/amount/reported_value.hpp>
#include <prospectus/amount/summation.hpp>
#include <prospectus/amount/unit.hpp>
#include <prospectus/amount/unit_price.hpp>
#include <prospectus/amount/withdrawn_currencies.hpp>

#endif
