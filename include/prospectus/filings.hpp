// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_HPP
#define PROSPECTUS_FILINGS_HPP

// What companies filed: facts as reported and reported again, what was known when, and what follows from it.

#include <prospectus/filings/accession_number.hpp>
#include <prospectus/filings/company_calendar.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/concept_preference.hpp>
#include <prospectus/filings/fact.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/flow_of.hpp>
#include <prospectus/filings/flow_report.hpp>
#include <prospectus/filings/growth_of_periods.hpp>
#include <prospectus/filings/knowledge.hpp>
#include <prospectus/filings/known_facts.hpp>
#include <prospectus/filings/per_share_by_division.hpp>
#include <prospectus/filings/period_value.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/filings/reported_flow.hpp>
#include <prospectus/filings/side_by_side.hpp>
#include <prospectus/filings/splits.hpp>
#include <prospectus/filings/trailing.hpp>
#include <prospectus/filings/value_history.hpp>

#endif
