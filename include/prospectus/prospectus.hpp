// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_PROSPECTUS_HPP
#define PROSPECTUS_PROSPECTUS_HPP

// All rooms but arrays (bulk.hpp), streams (io.hpp) and outside formats (interop/).
//
//     core       outcome, answer, checked integers, fraction, rounding, notes
//     calendar   date, day_span, partial_date, fiscal_calendar, fiscal_history, fiscal_year ... fiscal_week,
//                fiscal_period, fiscal_table, infer_fiscal_history
//     amount     decimal, literals, currency, money, unit, numeral, figure, interval, estimate
//     series     series, rate, growth, views::growth, compound_growth, average_growth, doubling_time, cumulative_sum, total,
//                year_to_date, trailing_twelve_months, differences, running_maximum, scan_state
//     corporate  company, ticker, funding_round, offering, listing, model_release, claim
//     filings    fact, fact_book, knowledge: as_first_reported, latest, as_of; known_facts; company_calendar,
//                reported_flow, solved_periods, trailing_years, growth_of_periods, preferred_flow, side_by_side
//     text       from_text, to_text, describe, explain

#include <prospectus/amount.hpp>
#include <prospectus/calendar.hpp>
#include <prospectus/core.hpp>
#include <prospectus/corporate.hpp>
#include <prospectus/filings.hpp>
#include <prospectus/series.hpp>
#include <prospectus/text.hpp>
#include <prospectus/version.hpp>

#endif
