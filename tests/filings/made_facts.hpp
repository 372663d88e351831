// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_FILINGS_MADE_FACTS_HPP
#define PROSPECTUS_TESTS_FILINGS_MADE_FACTS_HPP

// Facts in few words, for the tests of filings.

#include <prospectus/filings/fact.hpp>

namespace tests {

inline constexpr prospectus::concept_name revenues{"us-gaap", "Revenues"};
inline constexpr prospectus::concept_name eps{"us-gaap", "EarningsPerShareDiluted"};

inline prospectus::fact_period year_of(int year) {
    auto const y = static_cast<unsigned short>(year);
    return prospectus::day_span{prospectus::date{y, 1, 1}, prospectus::date{y, 12, 31}};
}

/// In USD, by a 10-K unless another form is given.
inline prospectus::fact made(prospectus::fact_period period, prospectus::decimal value, prospectus::date filed,
                             std::uint64_t accession, std::string_view form = "10-K") {
    return {.name = revenues,
            .unit = "USD",
            .period = period,
            .value = value,
            .source = {.accession = prospectus::accession_number{accession}, .filed = filed, .form = form}};
}

}  // namespace tests

#endif
