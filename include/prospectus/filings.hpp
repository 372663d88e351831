// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_HPP
#define PROSPECTUS_FILINGS_HPP

// What companies filed: facts as reported and reported again, and what was known when.

#include <prospectus/filings/accession_number.hpp>
#include <prospectus/filings/fact.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/knowledge.hpp>
#include <prospectus/filings/known_facts.hpp>

#endif
