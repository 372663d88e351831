// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_HPP
#define PROSPECTUS_CORPORATE_HPP

// Companies, funding, offerings, listings, model releases, and claims about them.

#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/cik.hpp>
#include <prospectus/corporate/claim.hpp>
#include <prospectus/corporate/company.hpp>
#include <prospectus/corporate/company_name.hpp>
#include <prospectus/corporate/conversion.hpp>
#include <prospectus/corporate/conversion_terms.hpp>
#include <prospectus/corporate/date_claims.hpp>
#include <prospectus/corporate/dated_rates.hpp>
#include <prospectus/corporate/dated_records.hpp>
#include <prospectus/corporate/evidence.hpp>
#include <prospectus/corporate/figure_claims.hpp>
#include <prospectus/corporate/funding_ledger.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/corporate/identifier.hpp>
#include <prospectus/corporate/identifier_reason.hpp>
#include <prospectus/corporate/isin.hpp>
#include <prospectus/corporate/lei.hpp>
#include <prospectus/corporate/lineage.hpp>
#include <prospectus/corporate/listing.hpp>
#include <prospectus/corporate/model_release.hpp>
#include <prospectus/corporate/model_version.hpp>
#include <prospectus/corporate/offering.hpp>
#include <prospectus/corporate/offering_faults.hpp>
#include <prospectus/corporate/offering_terms.hpp>
#include <prospectus/corporate/pool_target.hpp>
#include <prospectus/corporate/release_history.hpp>
#include <prospectus/corporate/round_conversion.hpp>
#include <prospectus/corporate/round_issuance.hpp>
#include <prospectus/corporate/round_valuation.hpp>
#include <prospectus/corporate/share_changes.hpp>
#include <prospectus/corporate/time_between_rounds.hpp>
#include <prospectus/corporate/token_price.hpp>

#endif
