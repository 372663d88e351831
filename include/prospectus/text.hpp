// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_HPP
#define PROSPECTUS_TEXT_HPP

// Reading and writing all of it as text: from_text, to_text, describe. No streams, no locale, no throw.

#include <prospectus/text/claim.hpp>
#include <prospectus/text/company.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/date_style.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/derivation.hpp>
#include <prospectus/text/equity_reason.hpp>
#include <prospectus/text/error.hpp>
#include <prospectus/text/exact_amount.hpp>
#include <prospectus/text/exchange_rate.hpp>
#include <prospectus/text/fiscal_calendar.hpp>
#include <prospectus/text/fiscal_history.hpp>
#include <prospectus/text/funding_reason.hpp>
#include <prospectus/text/growth.hpp>
#include <prospectus/text/history_conflict.hpp>
#include <prospectus/text/identifier.hpp>
#include <prospectus/text/inferred_history.hpp>
#include <prospectus/text/interval.hpp>
#include <prospectus/text/model_reason.hpp>
#include <prospectus/text/money.hpp>
#include <prospectus/text/number_format.hpp>
#include <prospectus/text/period.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/read_date.hpp>
#include <prospectus/text/read_figure.hpp>
#include <prospectus/text/reading_options.hpp>
#include <prospectus/text/reason.hpp>
#include <prospectus/text/sum_reason.hpp>
#include <prospectus/text/summation.hpp>
#include <prospectus/text/timeline.hpp>
#include <prospectus/text/token_price.hpp>
#include <prospectus/text/unit.hpp>
#include <prospectus/text/write.hpp>
#include <prospectus/text/write_figure.hpp>

#endif
